import type { NeedCategory } from "~/domain/needs/categories";
import { conceptsIn, conceptUnit, type PreparedMeasures, phrasesIn } from "./prepared-measures";
import type { MatchableMeasure } from "./suggest";
import { chineseRuns, contentUnits, isLatinWord, latinWords, readyForWords, stem } from "./text-match";

/**
 * How much a measure has to do with a need, and the words of the need that say so (worked out only when asked for).
 * `isRelated` is false where nothing but the category speaks for it; `touches` where not even a chance word is shared.
 */
export type Relevance = {
  relevance: number;
  /** 0–1: the part of the text that the measure covers. */
  share: number;
  isRelated: boolean;
  touches: boolean;
  matched: () => string[];
};

/** A need's text, read once for all measures. */
export type ReadNeed = {
  category: NeedCategory;
  hasText: boolean;
  ready: string;
  /** Per measure: what the shared units weigh, over what they could weigh. */
  shares: Float64Array;
  /** Per measure: its terms that stand in the text. */
  terms: Map<number, string[]>;
  /** Concept → the words of the text that speak of it. */
  concepts: Map<string, string[]>;
  /** Measures by concept. */
  conceptMeasures: Map<string, Set<number>>;
  /** 0–1: how much of the text is what much of the category speaks of. "Land" among land measures tells none of them apart. */
  generality: number;
};

/** A measure's first category is what it is for; later ones are served along the way, and lead only where the words say so. */
const categoryWeights = [4, 1.4, 1];
const leastCategoryWeight = 0.8;
const weightOutsideCategory = 0;
/** A matched term counts for its length: long words say more than short ones. */
const weightPerTermCharacter = 0.2;
const heaviestTerm = 3;
const heaviestTerms = 6;
/** What a text that shares everything with a measure is worth. */
const weightOfSharedText = 14;
/** A shared concept counts as much as this many ordinary units of the same rarity. */
const conceptFactor = 3;
/** Keeps one chance hit in a text of few known units from counting as full agreement. */
const leastKnown = 16;
/** A concept is told as a reason where it stands in title, terms or summary, not merely around the measure. */
const leastTold = 0.35;
/** Below this share of the text, common ground is chance. */
const leastShare = 0.1;
/** What this part of a category's measures speaks of does not tell them apart. */
const commonInCategory = 0.35;
/** Below this the text speaks of something else altogether. */
const leastTouch = 0.03;

/** What a need's text shares with every measure at once: words, concepts, and its part of the text each measure covers (0–1). */
export function readNeed(prepared: PreparedMeasures, need: { category: NeedCategory; text: string }): ReadNeed {
  const ready = readyForWords(need.text);
  const spoken = conceptsIn(ready);
  const shares = new Float64Array(prepared.measures.length);
  const conceptMeasures = new Map<string, Set<number>>();
  let known = 0;
  let common = 0;
  const members = membersOf(prepared, need.category);
  const read = (unit: string, factor: number) => {
    const weight = addShares(prepared, shares, unit, factor);
    known += weight;
    if (weight > 0 && isCommon(prepared, need.category, members, unit)) common += weight;
  };
  for (const unit of contentUnits(ready)) read(unit, 1);
  for (const concept of spoken.keys()) {
    read(conceptUnit(concept), conceptFactor);
    conceptMeasures.set(concept, measuresOf(prepared, conceptUnit(concept)));
  }
  for (let index = 0; index < shares.length; index += 1)
    shares[index] = (shares[index] ?? 0) / Math.max(known, leastKnown);
  const terms = new Map<number, string[]>();
  for (const phrase of phrasesIn(ready, prepared.terms)) {
    for (const index of phrase.targets) terms.set(index, [...(terms.get(index) ?? []), phrase.ready]);
  }
  return {
    category: need.category,
    hasText: ready !== "",
    ready,
    shares,
    terms,
    concepts: spoken,
    conceptMeasures,
    generality: known > 0 ? common / known : Number(ready === ""),
  };
}

/** How near one measure (by its index among the prepared ones) is to the need that was read, and the words that led to it. A weight to sort by, without unit. */
export function relevanceOf(read: ReadNeed, measure: MatchableMeasure, index: number): Relevance {
  const ofCategory = weightOfCategory(measure, read.category);
  if (!read.hasText) return { relevance: ofCategory, share: 0, isRelated: true, touches: true, matched: () => [] };
  const terms = widest(read.terms.get(index) ?? []);
  const ofTerms = Math.min(
    heaviestTerms,
    terms.reduce((sum, term) => sum + Math.min(heaviestTerm, weightOf(term)), 0),
  );
  const share = read.shares[index] ?? 0;
  const relevance = ofCategory + ofTerms + weightOfSharedText * share;
  const isRelated = terms.length > 0 || share >= leastShare || sharesConcept(read, index);
  const touches = isRelated || share >= leastTouch;
  return { relevance, share, isRelated, touches, matched: () => matchedWords(read, measure, terms, index) };
}

function weightOfCategory(measure: MatchableMeasure, category: NeedCategory): number {
  const place = measure.categories.indexOf(category);
  return place < 0 ? weightOutsideCategory : (categoryWeights[place] ?? leastCategoryWeight);
}

/** 1 at the index of every measure that can serve the category. */
function membersOf(prepared: PreparedMeasures, category: NeedCategory): Uint8Array {
  const members = new Uint8Array(prepared.measures.length);
  for (const index of prepared.byCategory.get(category) ?? []) members[index] = 1;
  return members;
}

/** Whether much of the category speaks of the unit, and not merely around it. */
function isCommon(prepared: PreparedMeasures, category: NeedCategory, members: Uint8Array, unit: string): boolean {
  const postings = prepared.postings.get(unit) ?? [];
  const size = prepared.byCategory.get(category)?.length ?? 0;
  let count = 0;
  for (let at = 0; at < postings.length; at += 2) {
    if (members[postings[at] ?? 0] === 1 && (postings[at + 1] ?? 0) >= leastTold) count += 1;
  }
  return count >= commonInCategory * size;
}

/** Adds what the measures hold of a unit; answers what the unit could add at most. */
function addShares(prepared: PreparedMeasures, shares: Float64Array, unit: string, factor: number): number {
  const postings = prepared.postings.get(unit);
  if (!postings) return 0;
  const weight = (prepared.idf.get(unit) ?? 0) * factor;
  for (let at = 0; at < postings.length; at += 2) {
    const index = postings[at] ?? 0;
    shares[index] = (shares[index] ?? 0) + weight * (postings[at + 1] ?? 0);
  }
  return weight;
}

function measuresOf(prepared: PreparedMeasures, unit: string): Set<number> {
  const indexes = new Set<number>();
  const postings = prepared.postings.get(unit) ?? [];
  for (let at = 0; at < postings.length; at += 2) {
    if ((postings[at + 1] ?? 0) >= leastTold) indexes.add(postings[at] ?? 0);
  }
  return indexes;
}

function sharesConcept(read: ReadNeed, index: number): boolean {
  for (const measures of read.conceptMeasures.values()) if (measures.has(index)) return true;
  return false;
}

/** The terms found in the text, its words for the concepts shared, and the stretches it shares with the measure's own words. */
function matchedWords(read: ReadNeed, measure: MatchableMeasure, terms: string[], index: number): string[] {
  const ofConcepts = [...read.concepts]
    .filter(([concept]) => read.conceptMeasures.get(concept)?.has(index))
    .flatMap(([, words]) => words);
  const found = [...new Set([...terms, ...ofConcepts])];
  return widest(found.length > 0 ? found : sharedStretches(read.ready, measure));
}

function sharedStretches(ready: string, measure: MatchableMeasure): string[] {
  const own = contentUnits(
    readyForWords(
      [measure.title.zh, measure.title.en, measure.summary.zh, measure.summary.en, ...measure.terms].join(" / "),
    ),
  );
  const stretches: string[] = [];
  for (const run of chineseRuns(ready)) {
    let held = "";
    for (let at = 0; at < run.length; at += 1) {
      const isShared = own.has(run.slice(at, at + 2));
      if (isShared) held = held === "" ? run.slice(at, at + 2) : held + run.charAt(at + 1);
      else if (held !== "") {
        stretches.push(held);
        held = "";
      }
    }
    if (held !== "") stretches.push(held);
  }
  for (const word of latinWords(ready)) if (own.has(stem(word))) stretches.push(word);
  return [...new Set(stretches)];
}

function widest(words: string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

function weightOf(term: string): number {
  return (isLatinWord(term) ? term.length / 2.5 : term.length) * weightPerTermCharacter;
}
