import type { Range } from "./find-damage";

export type FindWords = {
  /** The part of the text in which the words are looked for. */
  within: Range;
  words: string;
  /** A place that the words are about: where they stand more than once, the ones that hold it are meant. */
  at?: number | undefined;
};
export type FindWordsResult = { ok: true; place: Range } | { ok: false; reason: "words-not-there" | "words-repeated" };

/** Where words that a person copied stand in the text as received. White space is as wide as it likes. */
export function findWords(received: string, { within, words, at }: FindWords): FindWordsResult {
  const parts = words.split(/\s+/).filter((part) => part !== "");
  if (parts.length === 0) return { ok: false, reason: "words-not-there" };
  const pattern = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s*"), "g");
  const text = received.slice(within.from, within.to);
  const found = [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    from: within.from + index,
    to: within.from + index + match.length,
  }));
  const meant = at === undefined ? found : found.filter((place) => at >= place.from && at < place.to);
  const [place] = meant.length > 0 ? meant : found;
  if (!place) return { ok: false, reason: "words-not-there" };
  return meant.length === 1 || found.length === 1 ? { ok: true, place } : { ok: false, reason: "words-repeated" };
}
