import type { Range } from "./find-damage";
import type { Problem, ProblemKind } from "./outline-types";

/** Signs shown on either side of a spot. */
const contextSigns = 24;
/** Signs an excerpt has on either side of the damage, see find-damage.ts. */
const excerptSigns = 10;
const longestOpening = 16;

const aroundTheSpot: readonly ProblemKind[] = ["mojibake", "unbalanced_bracket", "uncertain_join"];

/** Where in the text as received the signs stand that a problem is about; of a number, the words that begin with it. */
export function spotOf({ kind, at, excerpt }: Problem, received: string): Range {
  if (kind === "correction_refused") return { from: at, to: Math.min(received.length, at + excerpt.length) };
  if (aroundTheSpot.includes(kind)) {
    const end = endOfWords(received, Math.max(0, at - excerptSigns), countSigns(excerpt));
    const to = Math.max(at + 1, end - excerptSigns);
    return { from: at, to: to + (kind === "mojibake" ? restOfGloss(received.slice(to)) : 0) };
  }
  const line = received.slice(at, at + longestOpening).split("\n")[0] ?? "";
  return { from: at, to: at + Math.max(1, line.trimEnd().length) };
}

/** A spot with the words around it, on one line each. */
export function inContext(received: string, { from, to }: Range): { before: string; spot: string; after: string } {
  return {
    before: oneLine(received.slice(Math.max(0, from - contextSigns), from)).trimStart(),
    spot: received.slice(from, to),
    after: oneLine(received.slice(to, to + contextSigns)).trimEnd(),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

function countSigns(text: string): number {
  return text.replace(/\s/g, "").length;
}

/** The place behind so many signs that are no white space. */
function endOfWords(text: string, from: number, signs: number): number {
  let [at, left] = [from, signs];
  while (at < text.length && left > 0) {
    if (!/\s/.test(text[at] ?? "")) left -= 1;
    at += 1;
  }
  return at;
}

/** A damaged gloss goes on to its bracket: behind `?` in `?jīng)` the reading is left. */
function restOfGloss(text: string): number {
  return /^[a-z\u00DF-\u01DC]{0,6}[)）]/i.exec(text)?.[0].length ?? 0;
}
