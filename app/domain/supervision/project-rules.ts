import { type Stage, stages } from "~/domain/projects/codes";
import { addMonths, type CalendarDate, daysBetween } from "~/values/calendar-date";
import { workingDaysBetween } from "~/values/working-days";
import type { LightLevel, LightRule } from "./light-codes";
import type { Light, LightEvidence, LightFacts, Now } from "./lights";
import type { LightThresholds } from "./thresholds";

type Rule = (facts: LightFacts, thresholds: LightThresholds, now: Now) => Light | null;

/** No assessment and no substantive interaction yet, counted in working days from the day the lead was entered. */
export const leadUnanswered: Rule = (
  facts,
  { leadUnanswered: { yellowAfterWorkingDays, redAfterWorkingDays } },
  { today, calendar },
) => {
  if (facts.stage !== "lead" || facts.hasAssessment || facts.lastInteractionOn) return null;
  const { days, missingYears } = workingDaysBetween(calendar, facts.createdOn, today);
  const level = days > redAfterWorkingDays ? "red" : days > yellowAfterWorkingDays ? "yellow" : "green";
  const threshold = level === "red" ? redAfterWorkingDays : yellowAfterWorkingDays;
  return { ...light("lead_unanswered", level, days, threshold, { since: facts.createdOn }), missingYears };
};

/** Stages 1–3; without any interaction the days count from the day the project was entered. */
export const noInteraction: Rule = (facts, { noInteraction: { yellowDays, redDays, dormantDays } }, { today }) => {
  if (!isBetween(facts.stage, "lead", "appraisal")) return null;
  const since = facts.lastInteractionOn ?? facts.createdOn;
  const days = daysBetween(since, today);
  if (days < yellowDays) return null;
  const isRed = days >= redDays;
  return light("no_interaction", isRed ? "red" : "yellow", days, isRed ? redDays : yellowDays, {
    since,
    proposesDormant: days >= dormantDays,
  });
};

/** Stages 4–7; of several promises the one missed longest. A promise is kept when its fact is recorded, however late. */
export const promiseMissed: Rule = (facts, { promiseMissed: { redAfterDays } }, { today }) => {
  if (!isBetween(facts.stage, "signed", "production")) return null;
  const promises = [
    { promise: "start" as const, due: facts.promisedStartOn, isKept: hasStarted(facts) },
    {
      promise: "production" as const,
      due: facts.promisedProductionOn,
      isKept: facts.acceptedOn !== null || facts.stage === "production",
    },
    { promise: "capacity" as const, due: facts.promisedCapacityOn, isKept: false },
  ];
  const missed = promises.flatMap(({ promise, due, isKept }) =>
    due && !isKept && due < today ? [{ promise, due }] : [],
  );
  const [longest] = missed.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  if (!longest) return null;
  const days = daysBetween(longest.due, today);
  const isRed = days > redAfterDays;
  return light("promise_missed", isRed ? "red" : "yellow", days, isRed ? redAfterDays : 0, longest);
};

/**
 * Stage 6: the share of planned fixed investment that has arrived, against the share of the building time that has passed.
 *
 * Plan in time: straight from the start to the promised production. Says nothing where plan or dates are not known.
 */
export const investmentBehind: Rule = (facts, { investmentBehind: { yellowPoints, redAbovePoints } }, { today }) => {
  const from = facts.actualStartOn ?? facts.equipmentMovedInOn;
  const to = facts.promisedProductionOn;
  if (facts.stage !== "construction" || !from || !to || to <= from) return null;
  if (!facts.fixedPlannedYuan || facts.fixedArrivedYuan === null) return null;
  const plannedPercent = clamp((daysBetween(from, today) / daysBetween(from, to)) * 100);
  const arrivedPercent = clamp((facts.fixedArrivedYuan / facts.fixedPlannedYuan) * 100);
  // One decimal, as shown: 30.04 points are 30 points, not more than 30.
  const points = round(plannedPercent - arrivedPercent);
  if (points < yellowPoints) return null;
  const isRed = points > redAbovePoints;
  const evidence = {
    since: from,
    due: to,
    plannedPercent: round(plannedPercent),
    arrivedPercent: round(arrivedPercent),
  };
  return light("investment_behind", isRed ? "red" : "yellow", points, isRed ? redAbovePoints : yellowPoints, evidence);
};

/**
 * Started, or equipment moved into a leased plant, but not entered in statistics 入统. A month is over on the same day of
 * the next one.
 */
export const notInStatistics: Rule = (facts, { notInStatistics: { yellowMonths, redMonths } }, { today }) => {
  const since = facts.actualStartOn ?? facts.equipmentMovedInOn;
  if (!since || facts.statisticalEntryOn || !isBetween(facts.stage, "signed", "production")) return null;
  if (addMonths(since, yellowMonths) > today) return null;
  const isRed = addMonths(since, redMonths) <= today;
  return light(
    "not_in_statistics",
    isRed ? "red" : "yellow",
    daysBetween(since, today),
    isRed ? redMonths : yellowMonths,
    { since },
  );
};

/** In the brief's order. */
export const all: readonly Rule[] = [leadUnanswered, noInteraction, promiseMissed, investmentBehind, notInStatistics];

function light(rule: LightRule, level: LightLevel, value: number, threshold: number, evidence: LightEvidence): Light {
  return { rule, level, value, threshold, evidence, missingYears: [] };
}

/** A project has started when it broke ground, moved its equipment into a leased plant, or closed its merger. */
function hasStarted({
  actualStartOn,
  equipmentMovedInOn,
  closedOn,
}: { [Fact in "actualStartOn" | "equipmentMovedInOn" | "closedOn"]: CalendarDate | null }) {
  return actualStartOn !== null || equipmentMovedInOn !== null || closedOn !== null;
}

function isBetween(stage: Stage, first: Stage, last: Stage): boolean {
  const at = stages.indexOf(stage);
  return at >= stages.indexOf(first) && at <= stages.indexOf(last);
}

function clamp(percent: number): number {
  return Math.max(0, Math.min(100, percent));
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
