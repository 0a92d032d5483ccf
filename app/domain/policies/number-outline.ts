import type { Block } from "./blocks";
import type { Outline, OutlinePart } from "./build-outline";
import { excerptFrom } from "./find-damage";
import type { Problem, ProblemKind } from "./outline-types";

export type Numbering = { chapters: string[]; articles: string[]; problems: Problem[] };

/**
 * The number of every chapter and article, and what is wrong with the numbers that stand in the text.
 *
 * Where numbers start over in each chapter an article's number is chapter and article, "2.4". A second article of the
 * same number gets "-2" behind it, so that a key stands for one article only; the doubling is a problem to be looked at.
 */
export function numberOutline(outline: Outline, received: string): Numbering {
  const problems: Problem[] = [];
  const report = (kind: ProblemKind, block: Block | null) => {
    const at = block?.paragraph.content.at[0];
    if (block && at !== undefined) problems.push({ kind, at, excerpt: excerptFrom(received, at) });
  };
  const chapters = numberChapters(outline, report);
  const isRestarting = startsOver(outline);
  const seen = new Map<string, number>();
  let [last, part]: [number, number | null] = [0, null];
  const articles = outline.articles.map(({ part: own, heading }) => {
    const value = heading.marker?.value ?? 0;
    const sub = heading.marker?.sub ?? null;
    if (isRestarting && own !== part) last = 0;
    part = own;
    if (sub === null || value !== last) {
      if (value === last) report("duplicate_number", heading);
      else if (value < last) report(seen.has(plainNumber(own, value)) ? "duplicate_number" : "out_of_order", heading);
      else if (value > last + 1) report("missing_number", heading);
    }
    last = value;
    const number = plainNumber(own, value) + (sub === null ? "" : `-${sub}`);
    const count = (seen.get(number) ?? 0) + 1;
    seen.set(number, count);
    return count === 1 ? number : `${number}-${count}`;
  });
  return { chapters, articles, problems };

  function plainNumber(own: number | null, value: number): string {
    return isRestarting && own !== null ? `${chapters[own]}.${value}` : String(value);
  }
}

function numberChapters({ parts }: Outline, report: (kind: ProblemKind, block: Block | null) => void): string[] {
  let last = 0;
  return parts.map(({ value, heading, blocks }: OutlinePart) => {
    if (value === null) report("missing_number", heading ?? blocks[0] ?? null);
    else if (value === last) report("duplicate_number", heading);
    else if (value < last) report("out_of_order", heading);
    else if (value > last + 1) report("missing_number", heading);
    last = value ?? last + 1;
    return String(last);
  });
}

/** Whether numbers begin again in most chapters after the first. */
function startsOver({ articles }: Outline): boolean {
  let [over, on] = [0, 0];
  for (const [at, { part, heading }] of articles.entries()) {
    const before = articles[at - 1];
    if (!before || before.part === part) continue;
    if ((heading.marker?.value ?? 0) > (before.heading.marker?.value ?? 0)) on += 1;
    else over += 1;
  }
  return over > 0 && over >= on;
}
