import { describe, expect, test } from "vitest";
import type { NeedLight } from "~/domain/needs/need-clock";
import { calendarWarnings, type LightFacts, projectLight } from "~/domain/supervision/lights";
import type { SupervisedNeed } from "~/domain/supervision/need-rules";
import { defaultThresholds } from "~/domain/supervision/thresholds";
import { workingCalendar } from "~/values/working-days";

/** A Friday. The table has National Day 2026 off and a worked Saturday after it. */
const today = "2026-11-20";
const calendar = workingCalendar(
  [
    { date: "2026-10-01", kind: "holiday" },
    { date: "2026-10-02", kind: "holiday" },
    { date: "2026-10-10", kind: "workday" },
  ],
  [2026],
);

const quiet: LightFacts = {
  id: "p",
  zoneId: "z",
  stage: "lead",
  status: "ongoing",
  createdOn: "2026-11-20",
  hasAssessment: true,
  lastInteractionOn: "2026-11-20",
  promisedStartOn: null,
  promisedProductionOn: null,
  promisedCapacityOn: null,
  actualStartOn: null,
  equipmentMovedInOn: null,
  closedOn: null,
  acceptedOn: null,
  statisticalEntryOn: null,
  fixedPlannedYuan: null,
  fixedArrivedYuan: null,
  needs: [],
};

const see = (overrides: Partial<LightFacts>, at = today) =>
  projectLight({ ...quiet, ...overrides }, defaultThresholds, { today: at, calendar });
const told = (overrides: Partial<LightFacts>, at = today) => {
  const { light, rule } = see(overrides, at);
  return rule ? `${light} ${rule}` : light;
};

type Case = [why: string, facts: Partial<LightFacts>, told: string];

function holds(title: string, cases: Case[]) {
  describe(title, () => {
    for (const [why, facts, answer] of cases) test(`${why}: ${answer}`, () => expect(told(facts)).toBe(answer));
  });
}

const silent = { hasAssessment: false, lastInteractionOn: null };

holds("a lead that nobody has answered", [
  ["entered today", { ...silent, createdOn: "2026-11-20" }, "green"],
  ["one working day", { ...silent, createdOn: "2026-11-19" }, "green"],
  ["two working days", { ...silent, createdOn: "2026-11-18" }, "yellow lead_unanswered"],
  ["three working days", { ...silent, createdOn: "2026-11-17" }, "yellow lead_unanswered"],
  ["four working days", { ...silent, createdOn: "2026-11-16" }, "red lead_unanswered"],
  [
    "entered on a Saturday, first working day Monday: five",
    { ...silent, createdOn: "2026-11-14" },
    "red lead_unanswered",
  ],
  ["assessed", { hasAssessment: true, lastInteractionOn: null, createdOn: "2026-11-16" }, "green"],
  ["spoken to", { hasAssessment: false, lastInteractionOn: "2026-11-16", createdOn: "2026-11-16" }, "green"],
  ["in negotiation already", { ...silent, stage: "negotiation", createdOn: "2026-11-16" }, "green"],
]);

describe("working days follow the holiday table", () => {
  test("over National Day a lead has time until after it", () => {
    // From Wednesday 30 September: Thursday and Friday off, Monday 5 October is the first working day.
    expect(told({ ...silent, createdOn: "2026-09-30" }, "2026-10-05")).toBe("green");
    expect(told({ ...silent, createdOn: "2026-09-30" }, "2026-10-06")).toBe("yellow lead_unanswered");
  });
  test("a worked Saturday counts", () => {
    expect(told({ ...silent, createdOn: "2026-10-08" }, "2026-10-10")).toBe("yellow lead_unanswered");
  });
  test("a year without a table is named, also where the light is green", () => {
    const { light, lights } = see({ ...silent, createdOn: "2026-12-31" }, "2027-01-01");
    expect(light).toBe("green");
    expect(calendarWarnings(lights)).toEqual([2027]);
  });
});

holds("no substantive interaction in stages 1 to 3", [
  ["59 days", { stage: "negotiation", lastInteractionOn: "2026-09-22" }, "green"],
  ["60 days", { stage: "negotiation", lastInteractionOn: "2026-09-21" }, "yellow no_interaction"],
  ["89 days", { stage: "appraisal", lastInteractionOn: "2026-08-23" }, "yellow no_interaction"],
  ["90 days", { stage: "appraisal", lastInteractionOn: "2026-08-22" }, "red no_interaction"],
  [
    "never, entered 60 days ago",
    { stage: "negotiation", lastInteractionOn: null, createdOn: "2026-09-21" },
    "yellow no_interaction",
  ],
  ["signed", { stage: "signed", lastInteractionOn: "2025-01-01" }, "green"],
  [
    "in the reserve pool by decision",
    { stage: "negotiation", status: "dormant", lastInteractionOn: "2025-01-01" },
    "green",
  ],
]);

test("at 180 days without interaction the reserve pool is proposed", () => {
  const at = (since: string) =>
    see({ stage: "negotiation", lastInteractionOn: since }).lights[0]?.evidence.proposesDormant;
  expect(at("2026-05-25")).toBe(false);
  expect(at("2026-05-24")).toBe(true);
});

holds("a promised date missed in stages 4 to 7", [
  ["due today", { stage: "signed", promisedStartOn: today }, "green"],
  ["one day late", { stage: "signed", promisedStartOn: "2026-11-19" }, "yellow promise_missed"],
  ["90 days late", { stage: "registered", promisedStartOn: "2026-08-22" }, "yellow promise_missed"],
  ["91 days late", { stage: "registered", promisedStartOn: "2026-08-21" }, "red promise_missed"],
  [
    "started, late or not",
    { stage: "registered", promisedStartOn: "2026-08-01", actualStartOn: "2026-11-01" },
    "green",
  ],
  [
    "a leased plant starts with its equipment",
    { stage: "registered", promisedStartOn: "2026-08-01", equipmentMovedInOn: "2026-11-01" },
    "green",
  ],
  [
    "a merger starts with its closing",
    { stage: "registered", promisedStartOn: "2026-08-01", closedOn: "2026-11-01" },
    "green",
  ],
  [
    "not producing",
    { stage: "construction", actualStartOn: "2026-11-01", promisedProductionOn: "2026-11-01" },
    "yellow promise_missed",
  ],
  ["producing", { stage: "production", promisedProductionOn: "2026-01-01", acceptedOn: "2026-03-01" }, "green"],
  [
    "capacity not reached",
    { stage: "production", acceptedOn: "2026-01-01", promisedCapacityOn: "2026-08-01" },
    "red promise_missed",
  ],
  ["at full capacity", { stage: "full_capacity", promisedCapacityOn: "2026-08-01" }, "green"],
  ["not signed yet", { stage: "appraisal", promisedStartOn: "2026-08-01" }, "green"],
]);

test("of several promises the one missed longest is told", () => {
  const { lights } = see({ stage: "signed", promisedStartOn: "2026-11-01", promisedProductionOn: "2026-10-01" });
  expect(lights[0]).toMatchObject({ value: 50, evidence: { promise: "production", due: "2026-10-01" } });
});

/** 100 days from start to promised production, 50 passed: half should have arrived. */
const building: Partial<LightFacts> = {
  stage: "construction",
  actualStartOn: "2026-10-01",
  promisedProductionOn: "2027-01-09",
  fixedPlannedYuan: 1_000,
  statisticalEntryOn: "2026-11-01",
};
holds("investment behind its plan in stage 6", [
  ["on plan", { ...building, fixedArrivedYuan: 500 }, "green"],
  ["9.9 points behind", { ...building, fixedArrivedYuan: 401 }, "green"],
  ["10 points behind", { ...building, fixedArrivedYuan: 400 }, "yellow investment_behind"],
  ["30 points behind", { ...building, fixedArrivedYuan: 200 }, "yellow investment_behind"],
  ["30.1 points behind", { ...building, fixedArrivedYuan: 199 }, "red investment_behind"],
  ["more than planned", { ...building, fixedArrivedYuan: 5_000 }, "green"],
  ["plan not known", { ...building, fixedPlannedYuan: null, fixedArrivedYuan: 0 }, "green"],
  ["a currency without a rate", { ...building, fixedArrivedYuan: null }, "green"],
  ["not building yet", { ...building, stage: "registered", fixedArrivedYuan: 0 }, "green"],
]);

holds("started but not in statistics", [
  ["a month less a day", { stage: "construction", actualStartOn: "2026-10-21" }, "green"],
  ["a month", { stage: "construction", actualStartOn: "2026-10-20" }, "yellow not_in_statistics"],
  ["two months less a day", { stage: "construction", actualStartOn: "2026-09-21" }, "yellow not_in_statistics"],
  ["two months", { stage: "construction", actualStartOn: "2026-09-20" }, "red not_in_statistics"],
  ["entered", { stage: "construction", actualStartOn: "2026-01-01", statisticalEntryOn: "2026-11-01" }, "green"],
  ["not started", { stage: "registered" }, "green"],
  ["a leased plant, two months", { stage: "construction", equipmentMovedInOn: "2026-09-20" }, "red not_in_statistics"],
]);

const need = (
  light: NeedLight["light"],
  daysLeft: number,
  category = "land",
  reason: NeedLight["reason"] = null,
): SupervisedNeed => ({
  id: `${category}${daysLeft}`,
  title: "t",
  category,
  dueOn: "2026-11-20",
  light: { light, daysLeft, rule: null, reason, missingYears: [] },
});
holds("needs and grievances", [
  ["all well", { needs: [need("green", 8)] }, "green"],
  ["one due soon", { needs: [need("green", 8), need("yellow", 2)] }, "yellow need_due"],
  ["one overdue", { needs: [need("yellow", 2), need("red", -4)] }, "red need_due"],
  ["a grievance", { needs: [need("red", -4, "grievance")] }, "red grievance_late"],
  ["a paused clock", { needs: [need("grey", 5), need("green", 8)] }, "grey need_due"],
  ["a paused clock hides nothing that runs", { needs: [need("grey", 5), need("yellow", 3)] }, "yellow need_due"],
  ["a project in the reserve pool keeps its needs", { status: "dormant", needs: [need("red", -1)] }, "red need_due"],
]);

test("the worst need is named, with how many stand beside it", () => {
  const { lights } = see({ needs: [need("red", -1), need("red", -6, "eia", "overdue"), need("yellow", 1)] });
  expect(lights).toEqual([
    {
      rule: "need_due",
      level: "red",
      value: -6,
      threshold: 0,
      missingYears: [],
      evidence: { due: "2026-11-20", needId: "eia-6", needTitle: "t", needs: 2, needReason: "overdue" },
    },
  ]);
});

test("the worst wins and every finding stays readable, worst first", () => {
  const { light, rule, lights } = see({
    stage: "negotiation",
    lastInteractionOn: "2026-09-01",
    needs: [need("red", -2), need("yellow", 3, "grievance")],
  });
  expect([light, rule]).toEqual(["red", "need_due"]);
  expect(lights.map((one) => `${one.level} ${one.rule}`)).toEqual([
    "red need_due",
    "yellow no_interaction",
    "yellow grievance_late",
  ]);
});

describe("what has ended has no lights", () => {
  for (const status of ["lost", "abandoned", "transferred"] as const) {
    test(status, () =>
      expect(see({ ...silent, status, createdOn: "2026-01-01", needs: [need("red", -9)] })).toEqual({
        light: "green",
        rule: null,
        lights: [],
      }),
    );
  }
});

test("thresholds are data", () => {
  const strict = { ...defaultThresholds, noInteraction: { yellowDays: 5, redDays: 10, dormantDays: 20 } };
  const facts = { ...quiet, stage: "negotiation" as const, lastInteractionOn: "2026-11-10" };
  expect(projectLight(facts, strict, { today, calendar })).toMatchObject({ light: "red", rule: "no_interaction" });
});
