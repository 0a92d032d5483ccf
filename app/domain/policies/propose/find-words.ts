import type { Evidence } from "./proposed";

/** A part of an article's text. */
export type Span = { from: number; to: number };

export function wordsAt(text: string, { from, to }: Span): Evidence {
  return { words: text.slice(from, to), from, to };
}

/** Every place inside the span where the pattern stands. */
export function findAll(text: string, span: Span, pattern: RegExp): Evidence[] {
  const every = new RegExp(pattern.source, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
  const found: Evidence[] = [];
  for (const match of text.slice(span.from, span.to).matchAll(every)) {
    if (match[0] === "") continue;
    const from = span.from + match.index;
    found.push({ words: match[0], from, to: from + match[0].length });
  }
  return found;
}

export function findFirst(text: string, span: Span, pattern: RegExp): Evidence | null {
  return findAll(text, span, pattern)[0] ?? null;
}

/** In the order of the text, without what lies within another or was found twice. */
export function widest(evidence: readonly Evidence[]): Evidence[] {
  const widestFirst = [...evidence].sort((a, b) => a.from - b.from || b.to - a.to);
  // Where the furthest so far ends, in the text and in the head: what ends no later lies within it.
  const ends = new Map<Evidence["in"], number>();
  return widestFirst.filter((one) => {
    if (one.to <= (ends.get(one.in) ?? -1)) return false;
    ends.set(one.in, one.to);
    return true;
  });
}
