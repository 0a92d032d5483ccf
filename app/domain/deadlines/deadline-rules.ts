import type { DeadlineRule, DeadlineSource } from "~/domain/measures/catalog";
import { addMonths, type CalendarDate, daysBetween } from "~/values/calendar-date";

export type MeasureWithDeadlines = { key: string; deadlines: (DeadlineRule | DeadlineSource)[] };

/** A rule with the measure it stands in, which may be a further source of the measure that was used. */
export type FollowingRule<Measure> = { id: string; measure: Measure; rule: DeadlineRule };

/**
 * The dates that follow once a measure is used: its own, and those of the further sources it names.
 *
 * A source that is not in the library follows nothing. `id` is `<measure key>/<rule key>`.
 */
export function rulesOf<Measure extends MeasureWithDeadlines>(
  measure: Measure,
  byKey: ReadonlyMap<string, Measure>,
): FollowingRule<Measure>[] {
  return measure.deadlines.flatMap((deadline) => {
    if (!("source" in deadline)) return [{ id: ruleId(measure.key, deadline.key), measure, rule: deadline }];
    const source = byKey.get(deadline.source);
    if (!source) return [];
    return source.deadlines.flatMap((rule) =>
      "source" in rule ? [] : [{ id: ruleId(source.key, rule.key), measure: source, rule }],
    );
  });
}

export function ruleId(measureKey: string, rule: string): string {
  return `${measureKey}/${rule}`;
}

/**
 * The day a rule is due: months after the day it counts from, or the day it names itself.
 * A day the month lacks is the month's last: 31 August + 60 months is 31 August, 29 February + 60 months is 28 February.
 */
export function dueOf(rule: DeadlineRule, countsFrom: CalendarDate): CalendarDate {
  return rule.countsFrom === null ? rule.on : addMonths(countsFrom, rule.months);
}

/** The rule of a link not yet applied for when the measure's last day comes near; it stands in no measure. */
export const offerEnd = "offer-end";

/** Days before the due day on which its owner is told, once each. */
export const reminderSteps = [90, 30, 7] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** The reminder a day calls for: the nearest step reached; null earlier than the first, and once the day is past. */
export function reminderStep(dueOn: CalendarDate, today: CalendarDate): ReminderStep | null {
  const left = daysBetween(today, dueOn);
  if (left < 0) return null;
  return reminderSteps.findLast((step) => left <= step) ?? null;
}

export type DeadlineUrgency = "over" | "month" | "quarter" | "later";

/** How near an open deadline is: past, within 30 days, within 90 days, later. */
export function urgencyOf(dueOn: CalendarDate, today: CalendarDate): DeadlineUrgency {
  const left = daysBetween(today, dueOn);
  if (left < 0) return "over";
  if (left <= 30) return "month";
  return left <= 90 ? "quarter" : "later";
}
