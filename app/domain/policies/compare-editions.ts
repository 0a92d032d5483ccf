import { diffArrays } from "diff";
import type { Article } from "./outline-types";

export type EditionArticle = Pick<Article, "key" | "number" | "title" | "text">;
export type ChangedWords = { text: string; kind: "same" | "removed" | "added" }[];

/**
 * What became of one article. `key` is the one that links and needs hold on to: an article that moved keeps its old key,
 * and a new one never gets a key that another article has or had. `words` is filled where the wording changed.
 */
export type ArticleChange = {
  key: string;
  status: "unchanged" | "changed" | "moved" | "gone" | "new";
  isReworded: boolean;
  before: EditionArticle | null;
  after: EditionArticle | null;
  words: ChangedWords;
};

/** From these shares of common pairs of signs on, two texts are the same article; at another number it takes more. */
const alikeAtSameNumber = 0.45;
const alikeAnywhere = 0.55;

/**
 * Compares two editions of a document article by article, in the order of the new one, with what is gone behind the
 * article it followed. Width of signs, spaces and punctuation of half width count as no change. `formerKeys` are keys
 * that earlier editions gave away.
 */
export function compareEditions(
  before: readonly EditionArticle[],
  after: readonly EditionArticle[],
  formerKeys: readonly string[] = [],
): ArticleChange[] {
  const partners = pairUp(before, after);
  const taken = new Set([...before.map(({ key }) => key), ...formerKeys]);
  const changes = after.map((article): ArticleChange => {
    const old = partners.get(article) ?? null;
    if (!old)
      return {
        key: newKey(article.key, taken),
        status: "new",
        isReworded: false,
        before: null,
        after: article,
        words: [],
      };
    const isReworded = plain(wordsOf(old)) !== plain(wordsOf(article));
    const isMoved = old.number !== article.number;
    return {
      key: old.key,
      status: isMoved ? "moved" : isReworded ? "changed" : "unchanged",
      isReworded,
      before: old,
      after: article,
      words: isReworded ? markWords(wordsOf(old), wordsOf(article)) : [],
    };
  });
  return withGone(changes, before, new Set(partners.values()));
}

/** The words of two texts, each marked as common, removed or added. */
export function markWords(before: string, after: string): ChangedWords {
  const parts = diffArrays(segment(before), segment(after), { comparator: (a, b) => plain(a) === plain(b) });
  return parts.map(({ value, added, removed }) => ({
    text: value.join(""),
    kind: added ? "added" : removed ? "removed" : "same",
  }));
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

function segment(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment: word }) => word);
}

function wordsOf({ title, text }: EditionArticle): string {
  return title === null ? text : text === "" ? title : `${title}。${text}`;
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").replace(/〔/g, "[").replace(/〕/g, "]");
}

/** Same words first, then the same number or name where enough is alike, then the likest of what is left. */
function pairUp(
  before: readonly EditionArticle[],
  after: readonly EditionArticle[],
): Map<EditionArticle, EditionArticle> {
  const partners = new Map<EditionArticle, EditionArticle>();
  const free = new Set(before);
  const pair = (article: EditionArticle, old: EditionArticle | undefined) => {
    if (!old || partners.has(article)) return;
    partners.set(article, old);
    free.delete(old);
  };
  for (const article of after) {
    const same = [...free].filter((old) => plain(wordsOf(old)) === plain(wordsOf(article)));
    pair(article, same.find(({ number }) => number === article.number) ?? same[0]);
  }
  const pairs = new Map([...before, ...after].map((article) => [article, pairsOf(wordsOf(article))]));
  const likeness = (a: EditionArticle, b: EditionArticle) => dice(pairs.get(a) ?? new Map(), pairs.get(b) ?? new Map());
  const candidates = after
    .filter((article) => !partners.has(article))
    .flatMap((article) =>
      [...free].map((old) => ({ article, old, score: likeness(article, old) + bonus(article, old) })),
    )
    .filter(
      ({ article, old, score }) =>
        score >= (article.number === old.number || isSameName(article, old) ? alikeAtSameNumber : alikeAnywhere),
    )
    .sort((a, b) => b.score - a.score);
  for (const { article, old } of candidates) if (free.has(old)) pair(article, old);
  return partners;
}

function isSameName(a: EditionArticle, b: EditionArticle): boolean {
  return a.title !== null && b.title !== null && plain(a.title) === plain(b.title);
}

/** Number and name decide between two that are about as alike. */
function bonus(a: EditionArticle, b: EditionArticle): number {
  return (a.number === b.number ? 0.1 : 0) + (isSameName(a, b) ? 0.2 : 0);
}

function pairsOf(text: string): Map<string, number> {
  const signs = plain(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < signs.length; at += 1) {
    const two = signs.slice(at, at + 2);
    pairs.set(two, (pairs.get(two) ?? 0) + 1);
  }
  return pairs;
}

function dice(a: Map<string, number>, b: Map<string, number>): number {
  let [common, total] = [0, 0];
  for (const [two, count] of a) {
    common += Math.min(count, b.get(two) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

function newKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}-${count}`;
  taken.add(key);
  return key;
}

function withGone(
  changes: ArticleChange[],
  before: readonly EditionArticle[],
  kept: Set<EditionArticle>,
): ArticleChange[] {
  const result = [...changes];
  for (const [at, old] of before.entries()) {
    if (kept.has(old)) continue;
    const previous = before.slice(0, at).map(({ key }) => key);
    const place = result.findLastIndex(({ key }) => previous.at(-1) === key);
    result.splice(place + 1, 0, {
      key: old.key,
      status: "gone",
      isReworded: false,
      before: old,
      after: null,
      words: [],
    });
  }
  return result;
}
