import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { type WorkingCalendar, workingCalendar } from "~/values/working-days";

/** Days that differ from the plain week, some 35 a year: enough for a century. */
const mostDays = 4_000;
const mostYears = 200;

/**
 * The administrator's table of holidays and make-up days, ready for counting. Read once per unit of work.
 *
 * Years the table does not cover come back as `missingYears` from every count that touches them: show them.
 * Source: product brief, "Needs": due dates in Chinese working days, a missing year is a warning, never a guess.
 */
export async function getWorkingCalendar(tx: Tx): Promise<WorkingCalendar> {
  const days = await tx.calendarDay.findMany({
    select: { day: true, isWork: true },
    orderBy: { day: "asc" },
    take: mostDays,
  });
  const years = await tx.calendarYear.findMany({ select: { year: true }, orderBy: { year: "asc" }, take: mostYears });
  return workingCalendar(
    days.map(({ day, isWork }) => ({ date: fromUtcDate(day), kind: isWork ? "workday" : "holiday" })),
    years.map(({ year }) => year),
  );
}
