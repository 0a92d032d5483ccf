import type { Span } from "./find-words";
import { responsibleUnits } from "./responsible-units";

/**
 * Cuts an article's text into the points it may consist of: sentences, items of an enumeration, and clauses of a
 * sentence that begin with a new word of support, permission or prohibition.
 *
 * A list that is announced ("给予下列支持：") belongs to each of its items as their beginning; `head` is that beginning.
 */
export type Point = Span & { head: Span | null; isClause: boolean };

const sentenceEnd = /[。；;！!？?\n]/;
/** A clause that opens with one of these speaks for itself. */
const newClause =
  /^(?:并|同时|积极|大力|重点|优先|进一步|继续|切实|也|还|,|，){0,6}(?:支持|鼓励|允许|扶持|提倡|探索|优先保障|不得|严禁|禁止|严防|不准|坚决防范)/;
/** More signs than the longest opening of a clause has. */
const longestOpening = 40;
const marker =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[①-⑳])\s*/;
const openers = "“‘《（(「『【〔[";
const closers = "”’》）)」』】〕]";

export function splitPoints(text: string): Point[] {
  const sentences = splitSentences(text);
  const points: Point[] = [];
  let head: Span | null = null;
  for (const sentence of sentences) {
    const words = text.slice(sentence.from, sentence.to);
    if (/[:：]$/.test(words)) {
      head = sentence;
      continue;
    }
    const item = marker.exec(words);
    if (!item) head = null;
    const bare = { from: sentence.from + (item?.[0].length ?? 0), to: sentence.to };
    for (const [index, clause] of splitClauses(text, bare).entries())
      points.push({ ...clause, head, isClause: index > 0 });
  }
  // An announcement nothing follows is a point like any other.
  if (points.length === 0 && head) points.push({ ...head, head: null, isClause: false });
  return points;
}

function splitSentences(whole: string): Span[] {
  // Who answers for a sentence is told behind it; blanked out, every place stays where it is.
  const text = responsibleUnits(whole).reduce(
    (left, { from, to }) => `${left.slice(0, from)}${" ".repeat(to - from)}${left.slice(to)}`,
    whole,
  );
  const found: Span[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== "" && openers.includes(sign)) depth += 1;
    if (sign !== "" && closers.includes(sign)) depth = Math.max(0, depth - 1);
    const isEnd = at === text.length || sign === "\n" || (depth === 0 && sentenceEnd.test(sign));
    const announces = depth === 0 && /[:：]/.test(sign) && /^\s*\n|^\s*[（(][一二]/.test(text.slice(at + 1));
    if (!isEnd && !announces) continue;
    if (sign === "\n") depth = 0;
    const span = trimmed(text, { from, to: Math.min(text.length, at + (announces ? 1 : 0)) });
    if (span.to > span.from) found.push(span);
    from = at + 1;
  }
  return found;
}

function splitClauses(text: string, sentence: Span): Span[] {
  const cuts = [sentence.from];
  let depth = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const sign = text.charAt(at);
    if (openers.includes(sign)) depth += 1;
    if (closers.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[,，]/.test(sign)) continue;
    if (
      newClause.test(text.slice(at + 1, Math.min(sentence.to, at + longestOpening))) &&
      !leadsIn(text.slice(cuts.at(-1), at))
    )
      cuts.push(at + 1);
  }
  return cuts
    .map((from, index) => trimmed(text, { from, to: (cuts[index + 1] ?? sentence.to + 1) - 1 }))
    .filter(({ from, to }) => to > from);
}

/** "在符合规划的前提下，" and "对…企业，" only open what follows. */
function leadsIn(words: string): boolean {
  return (
    /(?:前提下|条件下|基础上|情况下|过程中|框架内)$/.test(words) ||
    /^(?:按照|根据|依据|依托|发挥|围绕|通过|结合|对|对于|为|为了|用好|用足用好|充分利用|遵循|吸收)[^，,]*$/.test(
      words.trim(),
    ) ||
    /^[^，,]{0,8}(?:除|以外)[^，,]*$/.test(words)
  );
}

function trimmed(text: string, { from, to }: Span): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { from: start, to: end };
}
