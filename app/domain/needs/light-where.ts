import type { Prisma } from "~/platform/db/generated/client";
import { addDays, type CalendarDate, toUtcDate } from "~/values/calendar-date";
import { addWorkingDays, workingDaysBetween } from "~/values/working-days";
import type { ClockNow } from "./clock-now.server";
import { openNeedStates } from "./codes";
import type { NeedLight } from "./need-clock";

/**
 * The needs that have this light now, as a condition for the database. Says the same as `needLight`; a test holds them together.
 *
 * Computed when asked, so a list is right on the morning of a due date without anyone having touched the need.
 */
export function lightWhere(light: NeedLight["light"], now: ClockNow): Prisma.NeedWhereInput {
  const today = toUtcDate(now.today);
  const isOpen: Prisma.NeedWhereInput = { state: { in: [...openNeedStates] } };
  const isGrey: Prisma.NeedWhereInput = {
    state: "waiting",
    pauses: { some: { to: null, approvedById: { not: null } } },
  };
  const running: Prisma.NeedWhereInput = { AND: [isOpen, { NOT: isGrey }] };
  const soon: Prisma.NeedWhereInput = { dueOn: { lt: toUtcDate(firstDayBeyond(now)) } };
  const waitsForAcceptance: Prisma.NeedWhereInput = {
    category: "grievance",
    acceptedAt: null,
    raisedAt: { lt: acceptanceLimit(now) },
  };
  switch (light) {
    case "grey":
      return isGrey;
    case "red":
      return { AND: [running, { dueOn: { lt: today } }] };
    case "yellow":
      return { AND: [running, { dueOn: { gte: today } }, { OR: [soon, waitsForAcceptance] }] };
    case "green":
      return { AND: [running, { NOT: soon }, { NOT: waitsForAcceptance }] };
  }
}

/** The first due date with more working days left than "soon". */
export function firstDayBeyond({ today, calendar, limits }: ClockNow): CalendarDate {
  return addWorkingDays(calendar, today, limits.dueSoonWorkingDays + 1).date;
}

/** Grievances raised before this instant have waited too long to be accepted. */
function acceptanceLimit({ today, calendar, limits }: ClockNow): Date {
  let raisedOn = today;
  while (workingDaysBetween(calendar, raisedOn, today).days <= limits.grievanceAcceptWorkingDays)
    raisedOn = addDays(raisedOn, -1);
  // The day after it, at midnight in the business's time zone (UTC+8, no summer time).
  return new Date(`${addDays(raisedOn, 1)}T00:00:00+08:00`);
}
