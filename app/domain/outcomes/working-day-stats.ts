import { fromEpochDay } from "~/values/calendar-date";
import { type WorkingCalendar, workingDaysBetween } from "~/values/working-days";
import { at } from "./groups";

/** More days than any date is away from 1970; tells pairs of days apart. */
const mostEpochDays = 1_000_000;

/** Epoch days of a beginning and an end. */
export type Span = readonly [from: number, to: number];

/** Working days of several spans. `leftOut` run through a year without a holiday table and are in neither figure. */
export type DayStats = { median: number; mean: number; count: number } | null;

export type SpanStats = { days: DayStats; leftOut: number; missingYears: number[] };

/**
 * Median and mean of the working days of spans, the day of the beginning not counted; null without any.
 *
 * A span that touches a year without a table is left out and its years named: a warning, never a guess.
 * Source: product brief, "Needs" (Chinese working days) and "Figures and reports".
 */
export function workingDayStats(calendar: WorkingCalendar, spans: readonly Span[]): SpanStats {
  const days: number[] = [];
  const missing = new Set<number>();
  const known = new Map<number, ReturnType<typeof workingDaysBetween>>();
  let leftOut = 0;
  for (const [from, to] of spans) {
    const between = at(known, from * mostEpochDays + to, () =>
      workingDaysBetween(calendar, fromEpochDay(from), fromEpochDay(to)),
    );
    if (between.missingYears.length === 0) days.push(between.days);
    else {
      leftOut += 1;
      for (const year of between.missingYears) missing.add(year);
    }
  }
  return { days: statsOf(days), leftOut, missingYears: [...missing].sort((a, b) => a - b) };
}

/** The middle value (of an even number the mean of the two in the middle) and the mean to one decimal. */
function statsOf(values: number[]): DayStats {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { median, mean: Math.round(mean * 10) / 10, count: sorted.length };
}
