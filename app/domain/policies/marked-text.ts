import type { Range } from "./find-damage";

/** Text in pieces, some of which stand out: damaged, or put right by a person. */
export type Piece = { text: string; mark: "problem" | "corrected" | null };
export type Mark = Range & { mark: "problem" | "corrected" };

/** Cuts a text at its marks. Of two that overlap the first counts; what lies outside the text is left out. */
export function markText(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to, mark } of [...marks].sort((a, b) => a.from - b.from)) {
    if (from < done || to > text.length || to <= from) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), mark: null });
    pieces.push({ text: text.slice(from, to), mark });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), mark: null });
  return pieces;
}
