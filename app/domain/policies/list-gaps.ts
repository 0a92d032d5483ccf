import { toBlocks } from "./blocks";
import { excerptFrom } from "./find-damage";
import type { Paragraph } from "./join-lines";
import type { MarkerStyle } from "./markers";
import type { Problem } from "./outline-types";

/** Numbers that are missing or doubled in the lists inside one article, each on a line of its own. */
export function listProblems(paragraphs: readonly Paragraph[], received: string): Problem[] {
  const last = new Map<MarkerStyle, number>();
  const problems: Problem[] = [];
  for (const { marker, paragraph } of toBlocks(paragraphs)) {
    if (!marker) continue;
    const before = last.get(marker.style);
    const at = paragraph.content.at[0] ?? 0;
    const isWrong = before !== undefined && marker.value !== before + 1 && marker.value !== 1;
    if (isWrong) {
      const kind =
        marker.value === before ? "duplicate_number" : marker.value < before ? "out_of_order" : "missing_number";
      problems.push({ kind, at, excerpt: excerptFrom(received, at) });
    }
    last.set(marker.style, marker.value);
  }
  return problems;
}
