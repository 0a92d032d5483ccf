import type { Text } from "~/domain/measures/catalog";
import { type EvaluatedCondition, evaluateCondition } from "~/domain/measures/evaluate-condition";
import type { ProjectFacts } from "~/domain/measures/facts";
import { type GuardMeasure, guardsFor } from "~/domain/measures/guards";
import { type PreparedMeasures, serves } from "~/domain/measures/prepared-measures";
import { type MatchableMeasure, suggestMeasures } from "~/domain/measures/suggest";
import { type NeedCategory, needCategories } from "~/domain/needs/categories";

type Measure = MatchableMeasure & GuardMeasure;

/** The part of the catalogue that is calculated with. */
type Library<M extends Measure> = {
  measures: readonly M[];
  byKey: ReadonlyMap<string, M>;
  guards: readonly M[];
  prepared: PreparedMeasures;
};

/** A measure with how its conditions stand for the profile. */
export type Judged<M> = { measure: M; conditions: EvaluatedCondition[]; matched: string[] };

/** A prohibition or threshold beside the profile; `triggered` when the words asked for offend it. */
export type Caution<M> = Judged<M> & { triggered: boolean; reason: Text };

export type CategoryResult<M> = {
  category: NeedCategory;
  /** In force, every condition met. */
  met: Judged<M>[];
  /** In force, no condition failed, at least one still unknown. */
  open: Judged<M>[];
  /** In force, but a condition is not met. */
  unmet: Judged<M>[];
  /** Drafts, and what has ended. */
  notInForce: Judged<M>[];
  /** In force and fitting too, but told under another category. */
  elsewhere: { measure: M; category: NeedCategory }[];
};

export type Calculation<M> = {
  categories: CategoryResult<M>[];
  cautions: Caution<M>[];
  /** Another province, zone level or region. */
  excluded: Judged<M>[];
};

/**
 * Everything a project of this profile could use, by need category in the product's order, within it in the engine's.
 *
 * Each measure is told once, under the first of its own categories that is asked for; the others refer to it.
 * `categories` empty asks for all; `text` is what is wanted, in free words, and may be empty.
 */
export function calculate<M extends Measure>(
  catalogue: Library<M>,
  facts: ProjectFacts,
  asked: { categories: readonly NeedCategory[]; text: string },
): Calculation<M> {
  const isAll = asked.categories.length === 0;
  const wanted = needCategories.filter((category) => isAll || asked.categories.includes(category));
  return {
    categories: wanted.map((category) => resultOf(catalogue, facts, { category, wanted, text: asked.text })),
    cautions: cautionsOf(catalogue, facts, { wanted, isAll, text: asked.text }),
    excluded: catalogue.measures
      .filter((measure) => serves(measure) && measure.categories.some((category) => wanted.includes(category)))
      .map((measure) => judge(measure, facts))
      .filter(({ conditions }) => conditions.some(({ excludes }) => excludes)),
  };
}

type Asked = { category: NeedCategory; wanted: readonly NeedCategory[]; text: string };

function resultOf<M extends Measure>(
  catalogue: Library<M>,
  facts: ProjectFacts,
  { category, wanted, text }: Asked,
): CategoryResult<M> {
  const result: CategoryResult<M> = { category, met: [], open: [], unmet: [], notInForce: [], elsewhere: [] };
  const { suggestions } = suggestMeasures(catalogue.prepared, facts, { category, text }, catalogue.measures.length);
  for (const { key, conditions, matched } of suggestions) {
    const measure = catalogue.byKey.get(key);
    if (!measure) continue;
    const home = measure.categories.find((own) => wanted.includes(own)) ?? category;
    const group = groupOf({ measure, conditions });
    if (home === category) result[group].push({ measure, conditions, matched });
    else if (group === "met" || group === "open") result.elsewhere.push({ measure, category: home });
  }
  return result;
}

function groupOf({ measure, conditions }: { measure: Measure; conditions: EvaluatedCondition[] }) {
  if (measure.standing !== "in_force") return "notInForce";
  if (conditions.some(({ state }) => state === "unmet")) return "unmet";
  return conditions.some(({ state }) => state === "unknown") ? "open" : "met";
}

/** Those the words offend first; then those in force for the categories that do not fail for such a project. */
function cautionsOf<M extends Measure>(
  catalogue: Library<M>,
  facts: ProjectFacts,
  { wanted, isAll, text }: { wanted: readonly NeedCategory[]; isAll: boolean; text: string },
): Caution<M>[] {
  const offended = new Map(guardsFor(catalogue.guards, { category: null, text }).map((found) => [found.key, found]));
  return catalogue.guards
    .filter((measure) => measure.standing === "in_force")
    .map((measure): Caution<M> => {
      const found = offended.get(measure.key);
      const reason = found?.reason ?? measure.summary;
      return { ...judge(measure, facts), triggered: Boolean(found), reason, matched: found?.matched ?? [] };
    })
    .filter(({ measure, conditions, triggered }) => {
      if (triggered) return true;
      const isAsked = isAll || measure.categories.some((category) => wanted.includes(category));
      return isAsked && !conditions.some(({ state }) => state === "unmet");
    })
    .sort((a, b) => Number(b.triggered) - Number(a.triggered));
}

function judge<M extends Measure>(measure: M, facts: ProjectFacts): Judged<M> {
  const conditions = measure.conditions.map((condition) => evaluateCondition(condition, facts, measure.key));
  return { measure, conditions, matched: [] };
}
