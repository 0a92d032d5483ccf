import { describe, expect, test } from "vitest";
import { dueOf, reminderStep, rulesOf, urgencyOf } from "~/domain/deadlines/deadline-rules";
import { catalogue } from "~~/seeds/reference/measures/catalogue";

const measures = catalogue.flatMap(({ articles }) =>
  articles.flatMap((article) => article.measures.map(({ key, deadlines = [] }) => ({ key, deadlines }))),
);
const byKey = new Map(measures.map((measure) => [measure.key, measure]));
const rulesAfter = (key: string) => rulesOf(byKey.get(key) ?? { key, deadlines: [] }, byKey);

describe("the dates that follow from a measure", () => {
  test("the 60 months follow from the announcement, also when P25-6 was used, and are never ascribed to P25-6", () => {
    for (const key of ["P25-6d", "T25-1", "T25-2"])
      expect(rulesAfter(key).map(({ id }) => id)).toEqual(["T25-2/holding-60-months"]);
  });

  test("a measure without dates, and one whose source is not in the library, have none", () => {
    expect(rulesAfter("P25-13a")).toEqual([]);
    expect(rulesOf({ key: "X-1", deadlines: [{ source: "X-9" }] }, new Map())).toEqual([]);
  });

  test("every source named in the catalogue exists and has rules of its own", () => {
    for (const { key, deadlines } of measures)
      for (const deadline of deadlines)
        if ("source" in deadline) expect(rulesAfter(key).length, key).toBeGreaterThan(0);
  });
});

test.each([
  ["2025-03-10", "2030-03-10"],
  ["2025-08-31", "2030-08-31"],
  ["2024-02-29", "2029-02-28"],
  ["2027-02-28", "2032-02-28"],
  ["2025-12-31", "2030-12-31"],
])("60 months after %s is %s", (from, due) => {
  const [holding] = rulesAfter("T25-2");
  if (!holding) throw new Error("the holding rule is gone");
  expect(dueOf(holding.rule, from)).toBe(due);
});

test.each([
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
])("%s and %i months is the last day of a shorter month, %s", (from, months, due) => {
  const text = { zh: "", en: "" };
  expect(dueOf({ key: "x", text, countsFrom: text, months }, from)).toBe(due);
});

test("a rule that names its day is due on that day whenever it is asked", () => {
  expect(dueOf({ key: "x", text: { zh: "", en: "" }, countsFrom: null, on: "2028-12-31" }, "2026-01-01")).toBe(
    "2028-12-31",
  );
});

describe("reminders", () => {
  test.each([
    ["2026-01-01", "2026-04-02", null],
    ["2026-01-02", "2026-04-02", 90],
    ["2026-03-02", "2026-04-02", 90],
    ["2026-03-03", "2026-04-02", 30],
    ["2026-03-26", "2026-04-02", 7],
    ["2026-04-02", "2026-04-02", 7],
    ["2026-04-03", "2026-04-02", null],
  ])("on %s one due on %s calls for the reminder %s", (today, dueOn, step) => {
    expect(reminderStep(dueOn, today)).toBe(step);
  });

  test.each([
    ["2026-04-03", "over"],
    ["2026-04-02", "month"],
    ["2026-03-03", "month"],
    ["2026-03-02", "quarter"],
    ["2026-01-02", "quarter"],
    ["2026-01-01", "later"],
  ])("on %s one due on 2 April is %s", (today, urgency) => {
    expect(urgencyOf("2026-04-02", today)).toBe(urgency);
  });
});
