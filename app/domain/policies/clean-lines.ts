import { cleanSigns, closeGaps } from "./clean-signs";
import { dropGlosses } from "./drop-glosses";
import { joinLines, type Paragraph } from "./join-lines";
import { isPageNoise, runningHeads } from "./page-noise";
import { isTitle } from "./paragraph-kinds";
import { isTraditional, simplifyScript } from "./simplify-script";
import type { Line } from "./source-text";
import { titleLinesAt } from "./split-documents";
import { splitInline } from "./split-inline";

/** What was done to a text to read it; shown to the person who reviews the result. */
export type Cleaning = { glosses: number; isTraditional: boolean; noiseLines: number };

/** From lines as received to clean paragraphs: invisible signs, glosses, traditional signs, page noise, broken lines. */
export function cleanLines(lines: readonly Line[]): { all: Line[]; paragraphs: Paragraph[]; cleaning: Cleaning } {
  let glosses = 0;
  const cleaned = lines.map((line) => {
    const { line: content, seen } = dropGlosses(cleanSigns(line.content));
    glosses += seen;
    return { ...line, content };
  });
  const traditional = isTraditional(
    cleaned
      .filter(({ isAside }) => !isAside)
      .map(({ content }) => content.text)
      .join("\n"),
  );
  const all = traditional ? cleaned.map((line) => ({ ...line, content: simplifyScript(line.content) })) : cleaned;
  const heads = runningHeads(all.map(({ content, isTableRow }) => (isTableRow ? "" : content.text)));
  const title = titleAside(all);
  const isKept = ({ content: { text }, isAside }: Line) => !isAside && !isPageNoise(text) && !heads.has(text.trim());
  const kept = all.filter((line) => line === title || isKept(line));
  // A gloss may have been cut by a line's end.
  const joined = joinLines(kept).map((one) => {
    const { line: content, seen } = dropGlosses(closeGaps(one.content));
    glosses += seen;
    return { ...one, content, doubts: one.doubts.filter((at) => content.at.includes(at)) };
  });
  const paragraphs = splitInline(joined);
  return { all, paragraphs, cleaning: { glosses, isTraditional: traditional, noiseLines: all.length - kept.length } };
}

/** A page may have the title outside what holds the text: the last one above it, if none stands with the text. */
function titleAside(lines: readonly Line[]): Line | null {
  const first = lines.findIndex(({ isAside, isHeading }) => !isAside && !isHeading);
  const texts = lines.filter(({ isAside }) => !isAside).map(({ content }) => content.text.trim());
  const isThere = texts.slice(0, 12).some((_, at) => titleLinesAt(texts, at) > 0);
  return isThere ? null : (lines.slice(0, Math.max(first, 0)).findLast(({ content }) => isTitle(content.text)) ?? null);
}
