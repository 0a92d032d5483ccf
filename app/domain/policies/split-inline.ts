import type { Paragraph } from "./join-lines";
import { type MarkerStyle, readMarker } from "./markers";
import { slice, trim } from "./traced-text";

type Rule = { style: MarkerStyle; pattern: RegExp };

const article: Rule = {
  style: "article",
  pattern: /(?<=^|[。；！？\s])第\s*[一二三四五六七八九十百零\d]{1,6}\s*条(?=[\s\u3000])/g,
};
const others: readonly Rule[] = [
  { style: "han", pattern: /(?<=^|[。！？\s])[一二三四五六七八九十]{1,3}、/g },
  { style: "han_bracket", pattern: /(?<=^|[。！？\s])[（(][一二三四五六七八九十]{1,3}[)）]/g },
];

/**
 * Parts paragraphs in which articles follow each other without a line of their own, as in text that lost its breaks.
 *
 * Only the number that comes next makes a new paragraph: a citation of another article never does. Where hardly any
 * paragraph of a text begins with a number, 一、 and （一） are looked for, too.
 */
export function splitInline(paragraphs: readonly Paragraph[]): Paragraph[] {
  const marked = paragraphs.filter(({ content, isTableRow }) => !isTableRow && readMarker(content.text)).length;
  const parted = split(paragraphs, article);
  if (marked > 1 || parted.length > paragraphs.length) return parted;
  return others.reduce((all, rule) => split(all, rule), parted);
}

function split(paragraphs: readonly Paragraph[], { style, pattern }: Rule): Paragraph[] {
  let last = 0;
  return paragraphs.flatMap((paragraph) => {
    const { content, isTableRow } = paragraph;
    if (isTableRow) return [paragraph];
    const cuts: number[] = [];
    for (const { index } of content.text.matchAll(pattern)) {
      const marker = readMarker(content.text.slice(index));
      if (marker?.style !== style) continue;
      const startsOver = style === "han_bracket" && marker.value === 1;
      if (marker.value !== last + 1 && !startsOver && index > 0) continue;
      if (index > 0) cuts.push(index);
      last = marker.value;
    }
    const bounds = [0, ...cuts, content.text.length];
    return bounds.slice(0, -1).map((from, at) => ({
      ...paragraph,
      doubts: at === 0 ? paragraph.doubts : [],
      content: trim(slice(content, from, bounds[at + 1])),
    }));
  });
}
