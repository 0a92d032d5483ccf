import type { Paragraph } from "./join-lines";
import { type Marker, readMarker } from "./markers";

/** A paragraph and the number it begins with. */
export type Block = { paragraph: Paragraph; text: string; marker: Marker | null };

export function toBlocks(paragraphs: readonly Paragraph[]): Block[] {
  return paragraphs.map((paragraph) => ({
    paragraph,
    text: paragraph.content.text.trim(),
    marker: paragraph.isTableRow ? null : readMarker(paragraph.content.text),
  }));
}
