import { type ListLevel, type Stage, stages } from "~/domain/projects/codes";
import type { Condition, Text } from "./catalog";
import type { DecidingField, ProjectFacts } from "./facts";

export const conditionStates = ["met", "unmet", "unknown"] as const;
export type ConditionState = (typeof conditionStates)[number];

/** One condition as it stands for a project. `field` is the fact that decides it; `decidedBy` who judges, where a person does. */
export type EvaluatedCondition = {
  text: Text;
  state: ConditionState;
  field: DecidingField;
  decidedBy?: Text;
  /** Whether failing it excludes the measure altogether: another province, zone level or region. */
  excludes: boolean;
};

/**
 * How a condition of a measure stands for a project: met, unmet or unknown.
 *
 * Unknown facts give unknown, as does a value outside a list that the article leaves open with 等.
 * Of alternatives the best one counts, of joint conditions the worst.
 * Source: product brief, "Measures": suggestions are explained condition by condition.
 */
export function evaluateCondition(condition: Condition, facts: ProjectFacts, measureKey: string): EvaluatedCondition {
  switch (condition.fact) {
    case "province":
      return one(condition, "province", among(facts.province, condition.in), true);
    case "zoneLevel":
      return one(condition, "zoneLevel", among(facts.zoneLevel, condition.in), true);
    case "region":
      return one(condition, "region", among(facts.region, condition.in), true);
    case "sector":
      return sectorCondition(condition, facts);
    case "kind":
      return one(condition, "kind", among(facts.kind, condition.in, condition.open));
    case "manufacturing":
      return one(condition, "manufacturing", is(facts.manufacturing, condition.is));
    case "stage":
      return one(
        condition,
        "stage",
        facts.stage ? decided(isBetween(facts.stage, condition.from, condition.to)) : "unknown",
      );
    case "lists":
      return one(condition, "lists", onAnyOf(condition.anyOf, facts.lists));
    case "zoneRank":
      return one(condition, "zoneRank", is(facts.isTopRankedZone, true));
    case "planningEia":
      return one(condition, "planningEia", is(facts.hasPlanningEia, true));
    case "landMode":
      return one(condition, "landMode", among(facts.landMode, condition.in));
    case "landUse":
      return one(condition, "landUse", among(facts.landUse, condition.in));
    case "judgement": {
      const key = `${measureKey}/${condition.key}`;
      const answer = facts.judgements[key];
      return { ...one(condition, `judgement:${key}`, is(answer ?? null, true)), decidedBy: condition.decidedBy };
    }
    case "any":
      return combine(
        condition.text,
        condition.of.map((part) => evaluateCondition(part, facts, measureKey)),
        ["met", "unknown", "unmet"],
      );
    case "all":
      return combine(
        condition.text,
        condition.of.map((part) => evaluateCondition(part, facts, measureKey)),
        ["unmet", "unknown", "met"],
      );
  }
}

/** A sector that was only suggested is asked about where it would decide: a person confirms it first. */
function sectorCondition(condition: Extract<Condition, { fact: "sector" }>, facts: ProjectFacts): EvaluatedCondition {
  const known = among(facts.sector, condition.in, condition.open);
  const wouldMeet = facts.suggestedSector !== null && condition.in.includes(facts.suggestedSector);
  if (known === "met" || !wouldMeet) return one(condition, "sector", known);
  return one(condition, "suggestedSector", "unknown");
}

function one(
  condition: { text: Text },
  field: DecidingField,
  state: ConditionState,
  excludes = false,
): EvaluatedCondition {
  return { text: condition.text, state, field, excludes: excludes && state === "unmet" };
}

function among<T extends string>(value: T | null, allowed: readonly T[], isOpen = false): ConditionState {
  if (value === null) return "unknown";
  if (allowed.includes(value)) return "met";
  return isOpen ? "unknown" : "unmet";
}

/** On none of them is no; nobody having said is unknown. */
function onAnyOf(levels: readonly ListLevel[], lists: readonly ListLevel[] | null): ConditionState {
  return lists === null ? "unknown" : decided(levels.some((level) => lists.includes(level)));
}

function is(value: boolean | null, wanted: boolean): ConditionState {
  return value === null ? "unknown" : decided(value === wanted);
}

function decided(holds: boolean): ConditionState {
  return holds ? "met" : "unmet";
}

function isBetween(stage: Stage, from: Stage = "lead", to: Stage = "full_capacity"): boolean {
  const at = stages.indexOf(stage);
  return stages.indexOf(from) <= at && at <= stages.indexOf(to);
}

/** The state that comes first in `order` among the parts; the field is that of the part which decides. */
function combine(text: Text, parts: EvaluatedCondition[], order: ConditionState[]): EvaluatedCondition {
  const decisive = order.flatMap((state) => parts.filter((part) => part.state === state))[0];
  if (!decisive) return { text, state: "unknown", field: "judgement:none", excludes: false };
  return { ...decisive, text, excludes: false };
}
