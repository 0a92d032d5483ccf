import type { NeedCategory } from "../needs/categories";
import type { Condition, MeasureNature, Modality, Standing, Text } from "./catalog";
import { evaluateCondition, type EvaluatedCondition } from "./evaluate-condition";
import type { ProjectFacts } from "./facts";
import { containsWord, contentUnits, readyForWords } from "./text-match";

/** What the matcher reads of a measure. `level` is that of its document; `position` that of the document, newest first. */
export type MatchableMeasure = {
  key: string;
  title: Text;
  summary: Text;
  nature: MeasureNature;
  modality: Modality;
  standing: Standing;
  level: "national" | "provincial";
  position: number;
  categories: NeedCategory[];
  conditions: Condition[];
  terms: string[];
};

export type Suggestion = {
  key: string;
  score: number;
  standing: Standing;
  conditions: EvaluatedCondition[];
  /** The words of the need's text that led to it. */
  matched: string[];
};

export type SuggestionResult = {
  suggestions: Suggestion[];
  /** Nothing in force serves the need: a finding for the gap report. */
  isGap: boolean;
};

/**
 * The measures that could serve a need, best first, each explained condition by condition.
 *
 * Only help and duties of the need's category. Another province, zone level or region excludes; any other unmet
 * condition puts a measure after all that fit. Then: in force before lapsed or superseded before draft, the words of the
 * need, closer scope, duty before support before exploration. The same input always gives the same order.
 * Source: product brief, "Measures"; policy notes, "Some conditions that a matcher must know".
 */
export function suggestMeasures(
  measures: readonly MatchableMeasure[],
  facts: ProjectFacts,
  need: { category: NeedCategory; text: string },
  limit = 20,
): SuggestionResult {
  const ready = readyForWords(need.text);
  const units = contentUnits(ready);
  const candidates = measures
    .filter((measure) => (measure.nature === "help" || measure.nature === "duty") && measure.categories.includes(need.category))
    .map((measure) => ({ measure, conditions: measure.conditions.map((condition) => evaluateCondition(condition, facts, measure.key)) }))
    .filter(({ conditions }) => !conditions.some((condition) => condition.excludes))
    .map(({ measure, conditions }) => ({ measure, conditions, ...relevance(measure, need.category, ready, units), unmet: count(conditions, "unmet"), unknown: count(conditions, "unknown") }));

  candidates.sort(
    (a, b) =>
      standingRank[a.measure.standing] - standingRank[b.measure.standing] ||
      Number(a.unmet > 0) - Number(b.unmet > 0) ||
      b.relevance - a.relevance ||
      scopeRank[a.measure.level] - scopeRank[b.measure.level] ||
      modalityRank[a.measure.modality] - modalityRank[b.measure.modality] ||
      a.unmet - b.unmet ||
      a.unknown - b.unknown ||
      a.measure.position - b.measure.position ||
      (a.measure.key < b.measure.key ? -1 : 1),
  );

  return {
    suggestions: candidates.slice(0, limit).map(({ measure, conditions, relevance: score, matched }) => ({
      key: measure.key,
      score: Math.round(score * 100) / 100,
      standing: measure.standing,
      conditions,
      matched,
    })),
    isGap: !candidates.some(({ measure, unmet }) => measure.standing === "in_force" && unmet === 0),
  };
}

/** In force, then what has ended, then what never was. */
const standingRank: Record<Standing, number> = { in_force: 0, superseded: 1, lapsed: 1, draft: 2 };

/** A province's own measure is closer to the project than the nation's. */
const scopeRank: Record<MatchableMeasure["level"], number> = { provincial: 0, national: 1 };

const modalityRank: Record<Modality, number> = { must: 0, must_not: 1, support: 2, encourage: 3, allow: 4, explore: 5, statement: 6 };

/** A measure's first category is what it is for; later ones are served along the way. */
const categoryWeights = [3, 2, 1.5];
const leastCategoryWeight = 1;
/** A matched term counts for its length: long words say more than short ones. */
const weightPerTermCharacter = 0.75;
const heaviestTerm = 4.5;
/** Shared character pairs of title and summary break ties between measures whose terms say nothing. */
const weightOfSharedText = 3;

function relevance(measure: MatchableMeasure, category: NeedCategory, ready: string, units: Set<string>): { relevance: number; matched: string[] } {
  const ofCategory = categoryWeights[measure.categories.indexOf(category)] ?? leastCategoryWeight;
  if (ready === "") return { relevance: ofCategory, matched: [] };

  const matched = measure.terms.filter((term) => containsWord(ready, term));
  const widest = matched.filter((term) => !matched.some((other) => other !== term && other.includes(term)));
  const ofTerms = widest.reduce((sum, term) => sum + Math.min(heaviestTerm, weightOf(term)), 0);
  return { relevance: ofCategory + ofTerms + weightOfSharedText * sharedShare(measure, units), matched: widest };
}

function weightOf(term: string): number {
  const isLatin = /^[\x20-\x7e]+$/.test(term);
  return (isLatin ? term.length / 3 : term.length) * weightPerTermCharacter;
}

function sharedShare(measure: MatchableMeasure, units: Set<string>): number {
  if (units.size === 0) return 0;
  const own = contentUnits(readyForWords(`${measure.title.zh} ${measure.summary.zh} ${measure.title.en}`));
  let shared = 0;
  for (const unit of units) if (own.has(unit)) shared += 1;
  return shared / units.size;
}

function count(conditions: EvaluatedCondition[], state: EvaluatedCondition["state"]): number {
  return conditions.filter((condition) => condition.state === state).length;
}
