import type { Block } from "./blocks";
import { type MarkerStyle, markerStyles } from "./markers";

/** Which way of numbering holds the articles of a document, and which ones divide it above them. */
export type Scheme = { article: MarkerStyle | null; chapters: MarkerStyle[]; sections: MarkerStyle[] };

/**
 * Tells the level of the articles: 第X条 where there is any, else the deepest level whose numbers go on across the
 * parts above, else the level under 一、 where most parts have it as text of its own and not as a list, else the first.
 */
export function chooseScheme(blocks: readonly Block[]): Scheme {
  const has = (style: MarkerStyle) => blocks.some(({ marker }) => marker?.style === style);
  if (countOf(blocks, "article") >= 1) {
    if (has("chapter")) return { article: "article", chapters: ["chapter"], sections: ["book", "section"] };
    if (has("book")) return { article: "article", chapters: ["book"], sections: ["section"] };
    return { article: "article", chapters: dividesArticles(blocks) ? ["han"] : ["chapter"], sections: [] };
  }
  const present = markerStyles.filter(
    (style) => style !== "section" && has(style) && (style !== "book" || !has("chapter")),
  );
  const [top, next] = present;
  if (!top) return { article: null, chapters: [], sections: [] };
  const running = present.filter((style) => style !== "circle" && goesOnAcross(blocks, style, present)).at(-1);
  if (running && running !== top) {
    const between = present.slice(1, present.indexOf(running));
    return { article: running, chapters: [top], sections: ["section", ...between] };
  }
  const isNamedPart = top === "chapter" || top === "book";
  if (next && (isNamedPart || holdsArticles(blocks, top, next)))
    return { article: next, chapters: [top], sections: ["section"] };
  return { article: top, chapters: isNamedPart ? [] : ["chapter"], sections: ["section"] };
}

function countOf(blocks: readonly Block[], style: MarkerStyle): number {
  return blocks.filter(({ marker }) => marker?.style === style).length;
}

/** 一、 as headings over 第X条. */
function dividesArticles(blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ marker }) => marker?.style === "han");
  return (
    headings.length >= 2 &&
    headings.every((one) => {
      const next = blocks[blocks.indexOf(one) + 1];
      return one.text.length <= 40 && !/[。；]/.test(one.text) && next?.marker?.style === "article";
    })
  );
}

/** Whether a level's numbers go on where a part above ends, at least as often as they start over. */
function goesOnAcross(blocks: readonly Block[], style: MarkerStyle, present: readonly MarkerStyle[]): boolean {
  const above = present.slice(0, present.indexOf(style));
  let [last, isNewPart, goesOn, startsOver, total] = [0, false, 0, 0, 0];
  for (const { marker } of blocks) {
    if (!marker) continue;
    if (above.includes(marker.style)) isNewPart = last > 0;
    if (marker.style !== style) continue;
    total += 1;
    if (isNewPart && marker.value > 1 && marker.value >= last && marker.value <= last + 2) goesOn += 1;
    else if (isNewPart || (marker.value <= last && marker.value === 1)) startsOver += 1;
    [last, isNewPart] = [marker.value, false];
  }
  return total >= 3 && goesOn >= 1 && goesOn >= startsOver;
}

/** Whether most parts of `top` are made of items of `next` that are text, not lists inside a sentence. */
function holdsArticles(blocks: readonly Block[], top: MarkerStyle, next: MarkerStyle): boolean {
  const parts: Block[][] = [];
  const before: Block[] = [];
  for (const block of blocks) {
    if (block.marker?.style === top) parts.push([block]);
    else (parts.at(-1) ?? before).push(block);
  }
  const isOutside = before.some(({ marker }) => marker?.style === next);
  const holding = parts.filter((part) => isMadeOfItems(part, next)).length + (isOutside ? 1 : 0);
  return holding >= 1 && holding * 2 >= parts.length;
}

function isMadeOfItems([heading, ...rest]: Block[], style: MarkerStyle): boolean {
  const first = rest.findIndex(({ marker }) => marker?.style === style);
  if (!heading || first < 0) return false;
  const lead = first === 0 ? heading : rest[first - 1];
  if (/[：:]$/.test(lead?.text ?? "")) return false;
  if (style !== "han_bracket" && (first > 0 || /[。；]/.test(heading.text))) return false;
  const items = rest.filter(({ marker }) => marker?.style === style);
  const listed = items.slice(0, -1).filter(({ text }) => /[；;，,、]$/.test(text)).length;
  if (items.length > 1 && listed * 2 >= items.length - 1) return false;
  const own = rest.slice(first).reduce((sum, { text }) => sum + text.length, 0);
  return own / items.length >= (style === "han_bracket" ? 12 : 24);
}
