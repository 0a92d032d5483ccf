import type { CalendarDate } from "~/values/calendar-date";

/** A calendar year `2026` or a quarter of one `2026Q3`. */
export const periodPattern = /^20\d{2}(Q[1-4])?$/;

/** Quarters on offer beside the years; older ones are reached by their year. */
const quartersBack = 6;
const yearsBack = 3;

/**
 * First and last day of a period. Years and quarters only: periods of single days, held against each other, would tell
 * an office of single projects that are not open to it.
 */
export function daysOfPeriod(period: string): { from: CalendarDate; to: CalendarDate } {
  const year = period.slice(0, 4);
  const quarter = Number(period.slice(5));
  if (!quarter) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const ends = ["03-31", "06-30", "09-30", "12-31"];
  return { from: `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`, to: `${year}-${ends[quarter - 1]}` };
}

/** The periods a filter offers, newest first: this year and the last ones, then the latest quarters. */
export function periodsOn(today: CalendarDate): string[] {
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  const years = Array.from({ length: yearsBack }, (_, back) => String(year - back));
  const quarters = Array.from({ length: quartersBack }, (_, back) => {
    const at = year * 4 + quarter - 1 - back;
    return `${Math.floor(at / 4)}Q${(at % 4) + 1}`;
  });
  return [...years, ...quarters];
}
