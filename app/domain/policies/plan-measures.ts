import type { MeasureNature } from "~/domain/measures/catalog";
import { dice, signPairs } from "~/values/dice";
import type { ReviewedMeasure } from "./reviewed-article";

/** A measure the library holds in an article. */
export type HeldMeasure = { key: string; nature: MeasureNature; titleZh: string; summaryZh: string };

export type PlannedMeasures = {
  /** Every reviewed measure with the key it gets, in its order; `isNew` where the library did not have it. */
  written: { key: string; isNew: boolean; measure: ReviewedMeasure }[];
  /** Keys of measures that are no longer among them. */
  dropped: string[];
};

/** From this share of common pairs of signs on, a reviewed measure is one the library has. */
const alike = 0.55;

/**
 * Which key each reviewed measure of an article gets: that of the library's measure it names or is, else a free one. A
 * key once given is never given to something else: the article's own where it has a single measure and never had
 * another, otherwise the article's with the next letter.
 */
export function planMeasures(
  articleKey: string,
  held: readonly HeldMeasure[],
  reviewed: readonly ReviewedMeasure[],
): PlannedMeasures {
  const free = new Map(held.map((measure) => [measure.key, measure]));
  const keys = new Map<ReviewedMeasure, string>();
  const take = (measure: ReviewedMeasure, key: string | undefined) => {
    if (key === undefined || !free.delete(key)) return;
    keys.set(measure, key);
  };
  for (const measure of reviewed) take(measure, measure.key);
  const pairs = reviewed
    .filter((measure) => !keys.has(measure))
    .flatMap((measure) => [...free.values()].map((old) => ({ measure, old, score: likeness(measure, old) })))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score);
  for (const { measure, old } of pairs) if (!keys.has(measure)) take(measure, old.key);

  const used = new Set(held.map(({ key }) => key));
  const isSingle = reviewed.length === 1 && held.length === 0;
  return {
    written: reviewed.map((measure) => {
      const known = keys.get(measure);
      return { key: known ?? freeKey(articleKey, used, isSingle), isNew: known === undefined, measure };
    }),
    dropped: [...free.keys()],
  };
}

function likeness(measure: ReviewedMeasure, old: HeldMeasure): number {
  if (measure.nature !== old.nature) return 0;
  if (measure.title.zh.trim() === old.titleZh) return 1;
  return dice(signPairs(`${measure.title.zh}${measure.summary.zh}`), signPairs(`${old.titleZh}${old.summaryZh}`));
}

function freeKey(articleKey: string, used: Set<string>, isSingle: boolean): string {
  const key = isSingle ? articleKey : firstFree(articleKey, used);
  used.add(key);
  return key;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

function firstFree(articleKey: string, used: Set<string>): string {
  for (let index = 0; index < letters.length * (letters.length + 1); index += 1) {
    const first = index < letters.length ? "" : (letters[Math.floor(index / letters.length) - 1] ?? "");
    const key = `${articleKey}${first}${letters[index % letters.length]}`;
    if (!used.has(key)) return key;
  }
  throw new Error(`No free key for another measure of ${articleKey}`);
}
