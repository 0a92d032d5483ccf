import { addDays, type CalendarDate } from "~/values/calendar-date";
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from "~/values/working-days";
import type { NeedCategory } from "./categories";
import { isOpenNeed, type NeedState } from "./codes";

/** How long a need may take. `workingDays` by category; a grievance counts calendar days to its end. */
export type NeedLimits = {
  workingDays: Partial<Record<NeedCategory, number>>;
  otherWorkingDays: number;
  /** Source of the two: product brief, "Supervision lights", rule grievance. */
  grievanceAcceptWorkingDays: number;
  grievanceCloseDays: number;
  /** Yellow from this many working days left. */
  dueSoonWorkingDays: number;
};

export type DueDate = { dueOn: CalendarDate; workingDays: number; missingYears: number[] };

/** The day a need raised on `from` is due, and the working days that gives; the day of raising is not counted. */
export function dueDate(
  calendar: WorkingCalendar,
  limits: NeedLimits,
  category: NeedCategory,
  from: CalendarDate,
): DueDate {
  if (category === "grievance") {
    const dueOn = addDays(from, limits.grievanceCloseDays);
    const counted = workingDaysBetween(calendar, from, dueOn);
    return { dueOn, workingDays: counted.days, missingYears: counted.missingYears };
  }
  const workingDays = limits.workingDays[category] ?? limits.otherWorkingDays;
  const { date, missingYears } = addWorkingDays(calendar, from, workingDays);
  return { dueOn: date, workingDays, missingYears };
}

/**
 * The due date once a pause has ended: later by the working days the clock stood still, so that as many are left as when
 * it stopped. A need that was overdue when it was paused is as much overdue afterwards.
 */
export function dueAfterPause(
  calendar: WorkingCalendar,
  dueOn: CalendarDate,
  pause: { from: CalendarDate; to: CalendarDate },
): { dueOn: CalendarDate; pausedWorkingDays: number; missingYears: number[] } {
  const stood = workingDaysBetween(calendar, pause.from, pause.to);
  const pausedWorkingDays = Math.max(0, stood.days);
  const moved = addWorkingDays(calendar, dueOn, pausedWorkingDays);
  return {
    dueOn: moved.date,
    pausedWorkingDays,
    missingYears: [...new Set([...stood.missingYears, ...moved.missingYears])].sort(),
  };
}

/** Working days a need took from raising to its end, those of its pauses left out. */
export function workingDaysTaken(
  calendar: WorkingCalendar,
  life: { from: CalendarDate; to: CalendarDate },
  pauses: readonly { from: CalendarDate; to: CalendarDate }[],
): number {
  const stood = pauses.reduce(
    (sum, pause) => sum + Math.max(0, workingDaysBetween(calendar, pause.from, pause.to).days),
    0,
  );
  return Math.max(0, workingDaysBetween(calendar, life.from, life.to).days - stood);
}

/** What a need's clock is read from. `pausedOn` is set while it stands still. */
export type NeedClock = {
  state: NeedState;
  category: NeedCategory;
  raisedOn: CalendarDate;
  isAccepted: boolean;
  dueOn: CalendarDate;
  pausedOn: CalendarDate | null;
  isPauseApproved: boolean;
};

export type NeedLightRule = "need_due" | "grievance_late";
export type NeedLight = {
  light: "green" | "yellow" | "red" | "grey";
  /** Working days left, negative when overdue; as they stood at the pause while the clock stands still; null once closed. */
  daysLeft: number | null;
  rule: NeedLightRule | null;
  reason: "due-soon" | "overdue" | "not-accepted" | "paused" | null;
  missingYears: number[];
};

/**
 * The supervision light of a need on `today`.
 *
 * Grey only for a pause a leader has approved; another pause stops the clock but not the light. Red when overdue, yellow
 * when few working days are left or a grievance has not been accepted in time.
 * Source: product brief, "Supervision lights", rules need and grievance.
 */
export function needLight(
  clock: NeedClock,
  now: { today: CalendarDate; calendar: WorkingCalendar; limits: NeedLimits },
): NeedLight {
  const { today, calendar, limits } = now;
  const none = { rule: null, reason: null, missingYears: [] };
  if (!isOpenNeed(clock.state)) return { light: "green", daysLeft: null, ...none };

  const isPaused = clock.state === "waiting" && clock.pausedOn !== null;
  const left = workingDaysBetween(calendar, isPaused ? (clock.pausedOn ?? today) : today, clock.dueOn);
  const told = { daysLeft: isOverdue(clock.dueOn, today, left.days, isPaused), missingYears: left.missingYears };
  if (isPaused && clock.isPauseApproved) return { light: "grey", ...told, rule: null, reason: "paused" };

  const rule = clock.category === "grievance" ? "grievance_late" : "need_due";
  const daysToday = isPaused ? workingDaysBetween(calendar, today, clock.dueOn).days : told.daysLeft;
  if (clock.dueOn < today) return { light: "red", ...told, rule, reason: "overdue" };
  if (clock.category === "grievance" && !clock.isAccepted) {
    const waited = workingDaysBetween(calendar, clock.raisedOn, today).days;
    if (waited > limits.grievanceAcceptWorkingDays) return { light: "yellow", ...told, rule, reason: "not-accepted" };
  }
  if (daysToday <= limits.dueSoonWorkingDays) return { light: "yellow", ...told, rule, reason: "due-soon" };
  return { light: "green", ...told, rule: null, reason: null };
}

/** Past its day but with no working day since (due on Friday, seen on Saturday): still overdue, by one day at least. */
function isOverdue(dueOn: CalendarDate, today: CalendarDate, days: number, isPaused: boolean): number {
  return !isPaused && dueOn < today && days === 0 ? -1 : days;
}
