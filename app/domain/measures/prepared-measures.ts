import type { NeedCategory } from "~/domain/needs/categories";
import type { MeasureNature } from "./catalog";
import { concepts } from "./concepts";
import type { MatchableMeasure } from "./suggest";
import { contentUnits, isLatinAt, isLatinWord, readyForWords, standsAt } from "./text-match";

/** A term of a measure or a word of a concept, with where a text that holds it must begin to be looked at. */
type Phrase = { ready: string; targets: number[] };

/**
 * Measures made ready for matching: which measures hold which unit and how heavily, and which phrases lead where.
 * Made once per catalogue, so that one need is compared with ten thousand measures in a few milliseconds.
 */
export type PreparedMeasures = {
  measures: readonly MatchableMeasure[];
  /** Indexes of the measures that can serve a need of a category. */
  byCategory: Map<NeedCategory, number[]>;
  /** Unit → [measure index, weight 0 to 1, …]. */
  postings: Map<string, number[]>;
  /** Unit → how much it says: rare units say more. */
  idf: Map<string, number>;
  /** Terms of measures by their first unit. */
  terms: Map<string, Phrase[]>;
};

/** How much a unit says by the field it stands in. */
const fieldWeights = { title: 3, terms: 2.5, summary: 1.2, background: 0.5 };
/** A second and third mention adds less and less. */
const halfWeight = 2;

/** Measures by word and category, so that a need is compared with those alone that share something. Made once for each catalogue. */
export function prepareMeasures(measures: readonly MatchableMeasure[]): PreparedMeasures {
  const postings = new Map<string, number[]>();
  const terms = new Map<string, Phrase>();
  const byCategory = new Map<NeedCategory, number[]>();
  measures.forEach((measure, index) => {
    if (serves(measure)) for (const category of measure.categories) keep(byCategory, category, index);
    for (const [unit, weight] of unitWeights(measure)) {
      const list = postings.get(unit) ?? [];
      if (list.length === 0) postings.set(unit, list);
      list.push(index, weight / (weight + halfWeight));
    }
    for (const term of measure.terms) {
      const ready = readyForWords(term);
      const phrase = terms.get(ready) ?? { ready, targets: [] };
      phrase.targets.push(index);
      terms.set(ready, phrase);
    }
  });
  const idf = new Map([...postings].map(([unit, list]) => [unit, rarity(list.length / 2, measures.length)]));
  return { measures, byCategory, postings, idf, terms: byStart([...terms.values()]) };
}

/** Help and duties serve needs; guards, thresholds, targets and context do not. */
export function serves(measure: { nature: MeasureNature }): boolean {
  return measure.nature === "help" || measure.nature === "duty";
}

/** The phrases of the list that stand in the (ready) text. */
export function phrasesIn<P extends { ready: string }>(ready: string, phrases: Map<string, P[]>): P[] {
  const found = new Set<P>();
  const look = (start: string, at: number) => {
    for (const phrase of phrases.get(start) ?? []) {
      if (standsAt(ready, phrase.ready, at)) found.add(phrase);
    }
  };
  for (let at = 0; at < ready.length; at += 1) {
    const isLatin = isLatinAt(ready, at);
    // No phrase begins inside a Latin word.
    if (isLatin && isLatinAt(ready, at - 1)) continue;
    look(ready.charAt(at), at);
    look(ready.slice(at, at + 2), at);
    if (isLatin) look(ready.slice(at, at + 3), at);
  }
  return [...found];
}

/** The concepts a (ready) text speaks of, each with the words that say so. */
export function conceptsIn(ready: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { concept, ready: word } of phrasesIn(ready, conceptPhrases))
    found.set(concept, [...(found.get(concept) ?? []), word]);
  return found;
}

/** The unit under which a concept is indexed; no text contains it. */
export function conceptUnit(concept: string): string {
  return `#${concept}`;
}

function unitWeights(measure: MatchableMeasure): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const ready = readyForWords(text);
    for (const unit of contentUnits(ready)) weights.set(unit, (weights.get(unit) ?? 0) + weight);
    for (const concept of conceptsIn(ready).keys())
      weights.set(conceptUnit(concept), (weights.get(conceptUnit(concept)) ?? 0) + weight);
  };
  add(`${measure.title.zh} ${measure.title.en}`, fieldWeights.title);
  add(measure.terms.join(" / "), fieldWeights.terms);
  add(`${measure.summary.zh} ${measure.summary.en}`, fieldWeights.summary);
  if (measure.background) add(measure.background, fieldWeights.background);
  return weights;
}

function keep<Key>(map: Map<Key, number[]>, key: Key, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function rarity(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function byStart<P extends { ready: string }>(phrases: P[]): Map<string, P[]> {
  const map = new Map<string, P[]>();
  for (const phrase of phrases) {
    const start = startOf(phrase.ready);
    const list = map.get(start) ?? [];
    if (list.length === 0) map.set(start, list);
    list.push(phrase);
  }
  return map;
}

/** Latin phrases are kept by three letters of their first word, where it has as many; all others by two characters. */
function startOf(ready: string): string {
  return isLatinWord(ready) ? (/^[a-z0-9]+/.exec(ready)?.[0] ?? ready).slice(0, 3) : ready.slice(0, 2);
}

const conceptPhrases = byStart(
  Object.entries(concepts).flatMap(([concept, words]) =>
    words.map((word) => ({ concept, ready: readyForWords(word) })),
  ),
);
