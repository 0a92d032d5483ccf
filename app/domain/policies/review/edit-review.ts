import { endOfGroup } from "./condition-rows";
import {
  type ConditionFact,
  conditionFacts,
  emptyCondition,
  emptyMeasure,
  type MeasureValues,
  type ReviewValues,
} from "./review-values";
import type { DocumentStanding } from "./values-of-review";

/**
 * A row added to the form or taken out of it, as its button says: `add-measure`, `drop-measure:1`,
 * `add-condition:1`, `add-part:1:3` (into the group of row 3), `drop-condition:1:3`, `add-trigger:1`, `drop-trigger:1:0`.
 *
 * Null for a button that does something else. Nothing that was typed is lost.
 */
export function editReview(
  values: ReviewValues,
  intent: string,
  asked: { fact: string; standing: DocumentStanding },
): { values: ReviewValues; anchor: string } | null {
  const [act = "", first, second] = intent.split(":");
  const [at, row] = [Number(first), Number(second)];
  if (act === "add-measure") {
    const measures = [...values.measures, emptyMeasure(asked.standing)];
    return { values: { ...values, measures }, anchor: `measure-${measures.length}` };
  }
  const measure = values.measures[at];
  if (!measure) return null;
  const anchor = `measure-${at + 1}`;
  if (act === "drop-measure")
    return { values: { ...values, measures: values.measures.filter((_, index) => index !== at) }, anchor: "measures" };
  const edited = editMeasure(measure, act, row, factOf(asked.fact));
  if (!edited) return null;
  return {
    values: { ...values, measures: values.measures.map((one, index) => (index === at ? edited : one)) },
    anchor,
  };
}

function editMeasure(measure: MeasureValues, act: string, row: number, fact: ConditionFact): MeasureValues | null {
  const { conditions, triggers } = measure;
  switch (act) {
    case "add-condition":
      return { ...measure, conditions: [...conditions, emptyCondition(fact)] };
    case "add-part": {
      const group = conditions[row];
      if (!group) return null;
      const end = endOfGroup(conditions, row);
      // Two steps are as deep as the form goes.
      const part = emptyCondition(
        group.depth >= 1 && (fact === "any" || fact === "all") ? "judgement" : fact,
        group.depth + 1,
      );
      return { ...measure, conditions: [...conditions.slice(0, end), part, ...conditions.slice(end)] };
    }
    case "drop-condition":
      return {
        ...measure,
        conditions: [...conditions.slice(0, row), ...conditions.slice(endOfGroup(conditions, row))],
      };
    case "add-trigger":
      return { ...measure, triggers: [...triggers, { groups: "", reasonZh: "", reasonEn: "" }] };
    case "drop-trigger":
      return { ...measure, triggers: triggers.filter((_, index) => index !== row) };
    default:
      return null;
  }
}

function factOf(asked: string): ConditionFact {
  return conditionFacts.find((fact) => fact === asked) ?? "judgement";
}
