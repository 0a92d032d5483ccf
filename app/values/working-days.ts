import { type CalendarDate, fromEpochDay, toEpochDay } from "./calendar-date";

/** A weekday that is off (`holiday`) or a weekend day that is worked (`workday`, 调休上班). */
export type DayException = { date: CalendarDate; kind: "holiday" | "workday" };

/**
 * The table in a form that answers quickly, whatever the span. Build it once per request or process.
 *
 * `exceptionDays` are epoch days in order; `shifts[i]` is how many working days the first `i` exceptions add or take.
 */
export type WorkingCalendar = {
  readonly coveredYears: ReadonlySet<number>;
  readonly exceptionDays: readonly number[];
  readonly shifts: readonly number[];
};

/**
 * Prepares the table of day exceptions for the arithmetic below.
 *
 * `coveredYears` are the years whose table is complete. In any other year only weekends are off, and every
 * answer that touches it names it in `missingYears`: the caller must show that warning.
 * Exceptions that change nothing (a holiday on a Sunday) may be in the table.
 */
export function workingCalendar(exceptions: readonly DayException[], coveredYears: Iterable<number>): WorkingCalendar {
  const workedByDay = new Map(exceptions.map((one) => [toEpochDay(one.date), one.kind === "workday"]));
  const exceptionDays: number[] = [];
  const shifts = [0];
  let shift = 0;
  for (const [day, isWorked] of [...workedByDay].sort(([a], [b]) => a - b)) {
    if (isWorked === isWeekday(day)) continue;
    shift += isWorked ? 1 : -1;
    exceptionDays.push(day);
    shifts.push(shift);
  }
  return { coveredYears: new Set(coveredYears), exceptionDays, shifts };
}

/** Whether people work that day. `missingYears`: its year is not in the calendar, so only the weekday was asked. */
export function isWorkingDay(
  calendar: WorkingCalendar,
  date: CalendarDate,
): { isWorking: boolean; missingYears: number[] } {
  const day = toEpochDay(date);
  const isWorking = workedThrough(calendar, day) > workedThrough(calendar, day - 1);
  return { isWorking, missingYears: missingYears(calendar, day, day) };
}

/**
 * The day `count` working days after `start`; the day of `start` itself is not counted.
 *
 * One working day after an ordinary Friday is Monday. 0 gives `start` back; a negative count goes backwards.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  start: CalendarDate,
  count: number,
): { date: CalendarDate; missingYears: number[] } {
  const from = toEpochDay(start);
  const steps = Math.trunc(count);
  if (steps === 0) return { date: start, missingYears: [] };
  const wanted = steps > 0 ? workedThrough(calendar, from) + steps : workedThrough(calendar, from - 1) + steps + 1;
  const to = firstDayReaching(calendar, wanted, from, steps);
  return {
    date: fromEpochDay(to),
    missingYears: missingYears(calendar, steps > 0 ? from + 1 : to, steps > 0 ? to : from - 1),
  };
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier.
 *
 * From a Friday to the next Monday is 1. Undoes `addWorkingDays` wherever `from` is a working day.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): { days: number; missingYears: number[] } {
  const [start, end] = [toEpochDay(from), toEpochDay(to)];
  return {
    days: workedThrough(calendar, end) - workedThrough(calendar, start),
    missingYears: start === end ? [] : missingYears(calendar, Math.min(start, end) + 1, Math.max(start, end)),
  };
}

/** Days of the week count from Sunday 0; 1970-01-01 was a Thursday. */
function isWeekday(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}

/** Working days from a fixed Monday long ago through `day`: rises by one on each working day, else stays. */
function workedThrough(calendar: WorkingCalendar, day: number): number {
  const sinceMonday = day - longAgoMonday;
  const weeks = Math.floor(sinceMonday / 7);
  const weekdays = weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
  return weekdays + (calendar.shifts[exceptionsThrough(calendar, day)] ?? 0);
}

/** 1600-01-03, a Monday, as an epoch day; only differences matter, so any Monday would do. */
const longAgoMonday = -135_138;

function exceptionsThrough({ exceptionDays }: WorkingCalendar, day: number): number {
  let low = 0;
  let high = exceptionDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((exceptionDays[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first day on which `workedThrough` has reached `wanted`. That count never falls, so halving finds it. */
function firstDayReaching(calendar: WorkingCalendar, wanted: number, from: number, steps: number): number {
  // Twice the steps and a month on top: no run of days off is longer than that.
  const reach = Math.abs(steps) * 2 + 31;
  let low = from - (steps < 0 ? reach : 0);
  let high = from + (steps > 0 ? reach : 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (workedThrough(calendar, middle) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function missingYears({ coveredYears }: WorkingCalendar, first: number, last: number): number[] {
  const missing: number[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    if (!coveredYears.has(year)) missing.push(year);
  }
  return missing;
}

function yearOf(day: number): number {
  return Number(fromEpochDay(day).slice(0, 4));
}
