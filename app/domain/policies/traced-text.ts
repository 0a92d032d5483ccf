/** Text that remembers where each of its signs stood in the text as received. `at` has one entry per sign of `text`. */
export type TracedText = { text: string; at: readonly number[] };

/** Text as received, standing at `from`. */
export function traced(text: string, from = 0): TracedText {
  return { text, at: Array.from({ length: text.length }, (_, index) => from + index) };
}

/** A sign of ours between two received ones. */
export function added(text: string, at: number): TracedText {
  return { text, at: Array.from({ length: text.length }, () => at) };
}

export function slice(one: TracedText, from: number, to = one.text.length): TracedText {
  return { text: one.text.slice(from, to), at: one.at.slice(from, to) };
}

export function concat(...parts: readonly TracedText[]): TracedText {
  return { text: parts.map(({ text }) => text).join(""), at: parts.flatMap(({ at }) => at) };
}

export function joinWith(parts: readonly TracedText[], between: string): TracedText {
  return {
    text: parts.map(({ text }) => text).join(between),
    at: parts.flatMap(({ at }, index) => (index === 0 ? at : [...added(between, at[0] ?? 0).at, ...at])),
  };
}

export function trim(one: TracedText): TracedText {
  const from = one.text.length - one.text.trimStart().length;
  return slice(one, from, Math.max(from, one.text.trimEnd().length));
}

/** Replaces every match; what comes in its place stands where the match began, sign by sign while both last. */
export function replace(
  one: TracedText,
  pattern: RegExp,
  by: string | ((match: RegExpMatchArray) => string | null),
): TracedText {
  // Places are pushed one by one: a long text has more matches than a call may have arguments.
  const texts: string[] = [];
  const at: number[] = [];
  let done = 0;
  const keep = (to: number) => {
    texts.push(one.text.slice(done, to));
    for (let place = done; place < to; place += 1) at.push(one.at[place] ?? 0);
  };
  for (const match of one.text.matchAll(pattern)) {
    const text = typeof by === "string" ? by : by(match);
    if (text === null) continue;
    const from = match.index;
    keep(from);
    done = from + match[0].length;
    texts.push(text);
    for (let place = 0; place < text.length; place += 1) at.push(one.at[Math.min(from + place, done - 1)] ?? 0);
  }
  if (texts.length === 0) return one;
  keep(one.text.length);
  return { text: texts.join(""), at };
}

/** First and last place in the text as received, the last not included; null for empty text. */
export function receivedSpan({ at }: TracedText): { from: number; to: number } | null {
  const [first, last] = [at[0], at.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last + 1 };
}
