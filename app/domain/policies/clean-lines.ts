import { cleanSigns, closeGaps } from "./clean-signs";
import { dropGlosses } from "./drop-glosses";
import { joinLines, type Paragraph } from "./join-lines";
import { isPageNoise, runningHeads } from "./page-noise";
import { isTraditional, simplifyScript } from "./simplify-script";
import type { Line } from "./source-text";

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
  const kept = all.filter(
    ({ content: { text }, isAside }) => !isAside && !isPageNoise(text) && !heads.has(text.trim()),
  );
  const paragraphs = joinLines(kept).map((one) => ({ ...one, content: closeGaps(one.content) }));
  return { all, paragraphs, cleaning: { glosses, isTraditional: traditional, noiseLines: all.length - kept.length } };
}
