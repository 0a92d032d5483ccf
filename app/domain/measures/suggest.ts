import type { NeedCategory } from "~/domain/needs/categories";
import type { Beneficiary, Condition, MeasureNature, Modality, Standing, Text } from "./catalog";
import { type EvaluatedCondition, evaluateCondition } from "./evaluate-condition";
import type { ProjectFacts } from "./facts";
import { type PreparedMeasures, serves } from "./prepared-measures";
import { type ReadNeed, type Relevance, readNeed, relevanceOf } from "./relevance";

/** What the matcher reads of a measure. `level` is that of its document; `position` that of the document, newest first. */
export type MatchableMeasure = {
  key: string;
  articleKey: string;
  title: Text;
  summary: Text;
  nature: MeasureNature;
  modality: Modality;
  beneficiary?: Beneficiary;
  standing: Standing;
  level: "national" | "provincial";
  position: number;
  categories: NeedCategory[];
  conditions: Condition[];
  terms: string[];
  /** Further words around it: title and gist of its article, how to use it. */
  background?: string;
};

export type Suggestion = {
  key: string;
  score: number;
  standing: Standing;
  conditions: EvaluatedCondition[];
  /** The words of the need's text that led to it. */
  matched: string[];
  /** Whether anything in the text speaks for it; otherwise it is listed for its category alone. */
  isRelated: boolean;
};

export type SuggestionResult = {
  suggestions: Suggestion[];
  /** Nothing in force serves the need, or nothing has to do with what it asks for: a finding for the gap report. */
  isGap: boolean;
};

type Candidate = {
  measure: MatchableMeasure;
  conditions: EvaluatedCondition[];
  unmet: number;
  unknown: number;
  fit: number;
} & Relevance;

/**
 * The measures that could serve a need, best first, each explained condition by condition.
 *
 * Only help and duties, and those of the need's category, unless the words speak of none of these and plainly of
 * others (a stock listing asked for under priority lists). Another province, zone level or region excludes; any other unmet
 * condition puts a measure after all that fit. Order: in force before lapsed or superseded before draft; then how well
 * words and conditions fit; at equal fit closer scope first and duty before support before exploration. A further
 * measure of an article that stands above already makes room for other articles. The same input always gives the
 * same order.
 * Source: product brief, "Measures"; policy notes, "Some conditions that a matcher must know".
 */
export function suggestMeasures(
  prepared: PreparedMeasures,
  facts: ProjectFacts,
  need: { category: NeedCategory; text: string },
  limit = 20,
): SuggestionResult {
  const read = readNeed(prepared, need);
  const weighed = (indexes: readonly number[]) =>
    indexes.flatMap((index) => weigh(prepared.measures[index], index, read, facts) ?? []);
  const found = weighed(prepared.byCategory.get(need.category) ?? []);
  const spoken = found.reduce((most, { measure, share }) => (isInForce(measure) ? Math.max(most, share) : most), 0);
  if (read.hasText && spoken < leastSpoken && !wholeCategories.has(need.category))
    found.push(...weighed(plainlySpokenOf(prepared, read)));
  const candidates = withoutZoneMatters(found);

  return {
    suggestions: inOrder(candidates)
      .slice(0, limit)
      .map(({ measure, conditions, fit, matched, isRelated }) => ({
        key: measure.key,
        score: Math.round(fit * 100) / 100,
        standing: measure.standing,
        conditions,
        matched: isRelated ? matched() : [],
        isRelated,
      })),
    isGap: !candidates.some(
      ({ measure, unmet, touches }) =>
        isInForce(measure) && unmet === 0 && (touches || wholeCategories.has(need.category)),
    ),
  };
}

/** One measure against the need and the project; null where another province, zone level or region excludes it. */
function weigh(
  measure: MatchableMeasure | undefined,
  index: number,
  read: ReadNeed,
  facts: ProjectFacts,
): Candidate | null {
  if (!measure) return null;
  const conditions = measure.conditions.map((condition) => evaluateCondition(condition, facts, measure.key));
  if (conditions.some((condition) => condition.excludes)) return null;
  const found = relevanceOf(read, measure, index);
  return {
    measure,
    conditions,
    ...found,
    unmet: count(conditions, "unmet"),
    unknown: count(conditions, "unknown"),
    fit:
      found.relevance +
      weightOfMetCondition * conditions.filter(isTelling).length +
      strength(measure) * (found.isRelated ? read.generality : 1),
  };
}

/** Helping measures of other categories that much of the text is about, with a term of theirs in it. */
function plainlySpokenOf(prepared: PreparedMeasures, read: ReadNeed): number[] {
  return prepared.measures.flatMap((measure, index) =>
    (read.shares[index] ?? 0) >= plainShare &&
    read.terms.has(index) &&
    serves(measure) &&
    measure.categories.length > 0 &&
    !measure.categories.includes(read.category)
      ? [index]
      : [],
  );
}

/**
 * Where words speak for some measure in force, leaves out what is for the zone itself, waits for a person's judgement and
 * has no word speak for it: the zone's own missions abroad are no answer to an engineer's visa.
 */
function withoutZoneMatters(candidates: Candidate[]): Candidate[] {
  if (!candidates.some(({ measure, isRelated }) => isRelated && isInForce(measure))) return candidates;
  return candidates.filter(
    ({ measure, isRelated, conditions }) =>
      isRelated ||
      measure.beneficiary !== "zone" ||
      !conditions.some(({ state, field }) => state === "unknown" && field.startsWith("judgement:")),
  );
}

/** Where the measures of a category hold less of the text than this, the words speak of none of them. */
const leastSpoken = 0.15;
/** A measure that holds this much of the text is what the words speak of. */
const plainShare = 0.3;

/**
 * Categories that name the whole need: whatever is asked about an EIA or a visa, a measure of the category is about it.
 * Under land or finance much can be asked that no measure is about.
 */
const wholeCategories: ReadonlySet<NeedCategory> = new Set([
  "eia",
  "entry_exit",
  "tax_reinvest",
  "forex",
  "safety",
  "grievance",
]);

function isInForce({ standing }: MatchableMeasure): boolean {
  return standing === "in_force";
}

/** In force, then what has ended, then what never was. */
const standingRank: Record<Standing, number> = { in_force: 0, upcoming: 1, superseded: 1, lapsed: 1, draft: 2 };

/** A province's own measure is closer to the project than the nation's, once the project is known to be there. */
function scopeRank({ measure, conditions }: Candidate): number {
  const isElsewhere = conditions.some(({ field, state }) => field === "province" && state !== "met");
  return measure.level === "provincial" && !isElsewhere ? 0 : 1;
}

const modalityRank: Record<Modality, number> = {
  must: 0,
  must_not: 1,
  support: 2,
  encourage: 3,
  allow: 4,
  explore: 5,
  statement: 6,
};

/** A condition met beyond where the project is says that the measure was written for such projects. */
const weightOfMetCondition = 0.4;
/** Where words tell no measure from another, what the newest and strongest document says is nearest. Source: policy notes, list of documents. */
function strength({ position }: MatchableMeasure): number {
  return newestDocument / (1 + position);
}
const newestDocument = 0.8;

/** Fits that differ by less than this are equal. */
const fitStep = 0.25;
/** What a second measure of the same article loses. */
const repeatedArticle = 2.5;

function inOrder(candidates: Candidate[]): Candidate[] {
  const placed = candidates
    .map((candidate) => ({ candidate, group: groupOf(candidate) }))
    .sort((a, b) => a.group - b.group || compare(a.candidate, b.candidate));
  const seen = new Set<string>();
  for (const { candidate, group } of placed) {
    const article = `${group}/${candidate.measure.articleKey}`;
    if (seen.has(article)) candidate.fit -= repeatedArticle;
    seen.add(article);
  }
  return placed
    .sort((a, b) => a.group - b.group || compare(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
}

/** Standing decides first, then whether every condition may hold; a province's own measures come after, until it is known to be ours. */
function groupOf({ measure, conditions, unmet }: Candidate): number {
  const isPlaceOpen = conditions.some(({ field, state }) => field === "province" && state === "unknown");
  return standingRank[measure.standing] * 3 + (unmet > 0 ? 2 : Number(isPlaceOpen));
}

function compare(a: Candidate, b: Candidate): number {
  return (
    Math.round(b.fit / fitStep) - Math.round(a.fit / fitStep) ||
    scopeRank(a) - scopeRank(b) ||
    modalityRank[a.measure.modality] - modalityRank[b.measure.modality] ||
    a.unmet - b.unmet ||
    a.unknown - b.unknown ||
    b.fit - a.fit ||
    a.measure.position - b.measure.position ||
    (a.measure.key < b.measure.key ? -1 : 1)
  );
}

const tellingFields = [
  "sector",
  "kind",
  "manufacturing",
  "stage",
  "lists",
  "zoneRank",
  "planningEia",
  "landMode",
  "landUse",
];

function isTelling(condition: EvaluatedCondition): boolean {
  return (
    condition.state === "met" && (tellingFields.includes(condition.field) || condition.field.startsWith("judgement:"))
  );
}

function count(conditions: EvaluatedCondition[], state: EvaluatedCondition["state"]): number {
  return conditions.filter((condition) => condition.state === state).length;
}
