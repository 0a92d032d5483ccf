import { expect, test } from "vitest";
import { figuresOf, type OutcomeEntry } from "~/domain/outcomes/figures";
import { daysOfPeriod, periodsOn } from "~/domain/outcomes/periods";
import { workingDayStats } from "~/domain/outcomes/working-day-stats";
import { toEpochDay } from "~/values/calendar-date";
import { workingCalendar } from "~/values/working-days";

const calendar = workingCalendar(
  [
    { date: "2026-10-01", kind: "holiday" },
    { date: "2026-10-02", kind: "holiday" },
    { date: "2026-10-10", kind: "workday" },
  ],
  [2026],
);
const span = (from: string, to: string) => [toEpochDay(from), toEpochDay(to)] as const;

test.each<[string, [string, string][], { median: number; mean: number; count: number } | null]>([
  ["nothing", [], null],
  ["the same day", [["2026-03-02", "2026-03-02"]], { median: 0, mean: 0, count: 1 }],
  ["a Friday to the next Monday", [["2026-03-06", "2026-03-09"]], { median: 1, mean: 1, count: 1 }],
  ["over holidays", [["2026-09-30", "2026-10-05"]], { median: 1, mean: 1, count: 1 }],
  ["over a make-up day", [["2026-10-09", "2026-10-12"]], { median: 2, mean: 2, count: 1 }],
  [
    "an odd number: the middle one",
    [
      ["2026-03-02", "2026-03-03"],
      ["2026-03-02", "2026-03-04"],
      ["2026-03-02", "2026-03-16"],
    ],
    { median: 2, mean: 4.3, count: 3 },
  ],
  [
    "an even number: between the two in the middle",
    [
      ["2026-03-02", "2026-03-03"],
      ["2026-03-02", "2026-03-06"],
    ],
    { median: 2.5, mean: 2.5, count: 2 },
  ],
])("working days of %s", (_, spans, days) => {
  expect(
    workingDayStats(
      calendar,
      spans.map(([from, to]) => span(from, to)),
    ).days,
  ).toEqual(days);
});

test("spans through a year without a table are left out and the year is named", () => {
  const stats = workingDayStats(calendar, [span("2026-12-30", "2027-01-04"), span("2026-03-02", "2026-03-03")]);
  expect(stats).toEqual({ days: { median: 1, mean: 1, count: 1 }, leftOut: 1, missingYears: [2027] });
});

test.each<[Partial<OutcomeEntry>, string[]]>([
  [{ state: "told" }, ["proposed"]],
  [{ state: "proposed" }, ["proposed"]],
  [{ state: "not_relevant", appliedOn: 5 }, ["notRelevant"]],
  [{ state: "set_aside" }, ["notRelevant"]],
  [{ state: "linked" }, ["pending"]],
  [{ state: "applied", appliedOn: 12 }, ["pending", "applied"]],
  [{ state: "granted", appliedOn: 12, answeredOn: 15 }, ["granted", "applied", "answered", "answeredApplication"]],
  [{ state: "used", answeredOn: 11 }, ["used", "answered"]],
  [{ state: "declined", answeredOn: null }, ["declined"]],
  [{ state: "granted", appliedOn: 3, answeredOn: 5 }, ["granted", "applied", "answeredApplication"]],
])("%o counts as %j", (entry, figures) => {
  expect(
    figuresOf({ measureKey: "P1", state: "linked", linkedOn: 10, appliedOn: null, answeredOn: null, ...entry }),
  ).toEqual(figures);
});

test("periods are whole years and quarters", () => {
  expect(daysOfPeriod("2026")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
  expect(daysOfPeriod("2026Q1")).toEqual({ from: "2026-01-01", to: "2026-03-31" });
  expect(daysOfPeriod("2026Q4")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  expect(periodsOn("2026-02-01")).toEqual([
    "2026",
    "2025",
    "2024",
    "2026Q1",
    "2025Q4",
    "2025Q3",
    "2025Q2",
    "2025Q1",
    "2024Q4",
  ]);
});
