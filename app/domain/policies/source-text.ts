import type { DocumentLine, DocumentText } from "~/platform/documents/document-text";
import { slice, type TracedText, traced } from "./traced-text";

/** Text as received, and what the format knew of each of its lines. Every place in a parse result counts from here. */
export type SourceText = { format: DocumentText["format"]; text: string; lines: readonly DocumentLine[] };

/** One line on its way through cleaning, with what its format knew of it. */
export type Line = Omit<DocumentLine, "text"> & { content: TracedText; hasBlankBefore: boolean };

/** A correction of text as received: `received` must stand there, or nothing is changed. */
export type Correction = { at: number; received: string; corrected: string; note?: string };

export function toSource(document: DocumentText): SourceText {
  return {
    format: document.format,
    text: document.lines.map(({ text }) => text).join("\n"),
    lines: document.lines,
  };
}

/**
 * The lines of a text with a person's corrections in place. Places stay those of the text as received.
 *
 * A correction whose words do not stand where it says, or which overlaps an earlier one, is refused and given back.
 */
export function applyCorrections(
  source: SourceText,
  corrections: readonly Correction[],
): { lines: Line[]; refused: Correction[] } {
  const refused: Correction[] = [];
  let whole = traced(source.text);
  let untouchedTo = source.text.length;
  for (const one of [...corrections].sort((a, b) => b.at - a.at)) {
    const to = one.at + one.received.length;
    const stands = one.at >= 0 && one.received !== "" && source.text.slice(one.at, to) === one.received;
    if (!stands || to > untouchedTo) {
      refused.push(one);
      continue;
    }
    const place = Array.from({ length: one.corrected.length }, (_, index) => Math.min(one.at + index, to - 1));
    whole = {
      text: whole.text.slice(0, one.at) + one.corrected + whole.text.slice(to),
      at: [...whole.at.slice(0, one.at), ...place, ...whole.at.slice(to)],
    };
    untouchedTo = one.at;
  }
  return { lines: splitLines(whole, source), refused: refused.reverse() };
}

function splitLines(whole: TracedText, source: SourceText): Line[] {
  const starts: number[] = [];
  let offset = 0;
  for (const { text } of source.lines) {
    starts.push(offset);
    offset += text.length + 1;
  }
  const lines: Line[] = [];
  let [from, known, hasBlankBefore] = [0, 0, false];
  while (from <= whole.text.length) {
    const end = whole.text.indexOf("\n", from);
    const to = end < 0 ? whole.text.length : end;
    const content = slice(whole, from, to);
    while ((starts[known + 1] ?? Number.POSITIVE_INFINITY) <= (content.at[0] ?? -1)) known += 1;
    const about = source.lines[known];
    if (content.text.trim() === "") hasBlankBefore = true;
    else if (about) {
      const { text: _, ...rest } = about;
      lines.push({ ...rest, content, hasBlankBefore });
      hasBlankBefore = false;
    }
    from = to + 1;
  }
  return lines;
}
