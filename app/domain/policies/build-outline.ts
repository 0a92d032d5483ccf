import { type Block, toBlocks } from "./blocks";
import { chooseScheme, type Scheme } from "./choose-scheme";
import type { Paragraph } from "./join-lines";
import type { MarkerStyle } from "./markers";
import { isAddressLine, isShortLine, opensClosing } from "./paragraph-kinds";

/** A part of a document before it is numbered: `value` is null where its heading carries no number. */
export type OutlinePart = { value: number | null; heading: Block | null; blocks: Block[] };
export type OutlineArticle = { part: number | null; heading: Block; blocks: Block[] };
export type Outline = {
  preamble: Block[];
  parts: OutlinePart[];
  articles: OutlineArticle[];
  closing: Block[];
  style: MarkerStyle | null;
};

/**
 * Puts the paragraphs of a document's text under its chapters and articles.
 *
 * A chapter whose number is missing is known by its heading: a short line right above an article where numbers start
 * over, or where the chapters' own numbers leave a gap.
 */
export function buildOutline(paragraphs: readonly Paragraph[]): Outline {
  const blocks = dropContents(toBlocks(paragraphs));
  const scheme = chooseScheme(blocks);
  const outline: Outline = { preamble: [], parts: [], articles: [], closing: [], style: scheme.article };
  let article: OutlineArticle | null = null;
  let last = 0;
  for (const [at, block] of blocks.entries()) {
    const style = block.marker?.style;
    const value = block.marker?.value ?? 0;
    if (style && scheme.chapters.includes(style)) {
      outline.parts.push({ value, heading: block, blocks: [] });
      article = null;
    } else if (style && style === scheme.article) {
      const isOver = value === 1 && last > 0 && style !== "article";
      if (isOver || isUnnumberedChapter(blocks, at, scheme)) addUnnumberedChapter(outline, article, isOver);
      article = { part: outline.parts.length === 0 ? null : outline.parts.length - 1, heading: block, blocks: [] };
      outline.articles.push(article);
      last = value;
    } else if (style && scheme.sections.includes(style) && isShortLine(block.text, 80)) {
      article = null;
      (outline.parts.at(-1)?.blocks ?? outline.preamble).push(block);
    } else (article?.blocks ?? outline.parts.at(-1)?.blocks ?? outline.preamble).push(block);
  }
  cutClosing(outline);
  return outline;
}

/** A table of contents names the chapters once before they come. */
function dropContents(blocks: Block[]): Block[] {
  const at = blocks.findIndex(({ text }) => /^目\s*[录次]$/.test(text));
  if (at < 0) return blocks;
  const first = blocks[at + 1];
  if (!first?.marker) return blocks.filter((_, index) => index !== at);
  const again = blocks.findIndex(({ text }, index) => index > at + 1 && squeeze(text) === squeeze(first.text));
  return again < 0 ? blocks.filter((_, index) => index !== at) : [...blocks.slice(0, at), ...blocks.slice(again)];
}

function squeeze(text: string): string {
  return text.replace(/\s/g, "");
}

/** Whether the line above an article is the heading of a chapter without a number. */
function isUnnumberedChapter(blocks: readonly Block[], at: number, scheme: Scheme): boolean {
  const [above, block] = [blocks[at - 1], blocks[at]];
  if (scheme.article === "article" || !above || !block?.marker || !isPartHeading(above)) return false;
  const before =
    blocks
      .slice(0, at)
      .filter(({ marker }) => marker?.style === scheme.article)
      .at(-1)?.marker?.value ?? 0;
  if (block.marker.value === 1)
    return (
      scheme.article === "han_bracket" &&
      blocks.some(({ marker }, index) => index > at && marker?.style === scheme.article && marker.value === 1)
    );
  const chapterValues = (part: readonly Block[]) =>
    part.flatMap(({ marker }) => (marker && scheme.chapters.includes(marker.style) ? [marker.value] : []));
  const [previous, next] = [chapterValues(blocks.slice(0, at)).at(-1), chapterValues(blocks.slice(at))[0]];
  return block.marker.value === before + 1 && previous !== undefined && (next === undefined || next > previous + 1);
}

function isPartHeading({ text, marker, paragraph }: Block): boolean {
  return (
    !marker &&
    !paragraph.isTableRow &&
    isShortLine(text, 36) &&
    text.length >= 2 &&
    !/，/.test(text) &&
    !isAddressLine(text)
  );
}

/** Begins a chapter at its heading, or where numbers start over without one; not right below another heading. */
function addUnnumberedChapter(outline: Outline, article: OutlineArticle | null, isOver: boolean): void {
  if (!article && outline.parts.length > 0) return;
  const place = article?.blocks ?? outline.preamble;
  const above = place.at(-1);
  const heading = above && isPartHeading(above) ? above : null;
  if (heading) place.pop();
  if (heading || isOver) outline.parts.push({ value: null, heading, blocks: [] });
}

/**
 * Paragraphs without a number behind the last article close the document, where they begin as closings do or where
 * articles have no further paragraphs of that kind. Articles of a regulation may have any number of paragraphs.
 */
function cutClosing(outline: Outline): void {
  const last = outline.articles.at(-1);
  if (!last || last.blocks.length === 0) return;
  const plain = last.blocks.map(({ marker, paragraph }) => !marker && !paragraph.isTableRow);
  const lastMarked = plain.lastIndexOf(false);
  const isTitled = isShortLine(last.heading.text, 80);
  const own = isTitled ? 1 : 0;
  const least = Math.max(lastMarked + 1, lastMarked < 0 ? own : 0);
  const opened = last.blocks.findIndex(({ text }, at) => at >= least && opensClosing(text));
  if (outline.style === "article") {
    if (opened >= 0 && lastMarked < 0 && /^(?:特此|各地区|各有关)/.test(last.blocks[opened]?.text ?? ""))
      outline.closing = last.blocks.splice(opened);
    return;
  }
  const usual = Math.max(
    own,
    ...outline.articles.slice(0, -1).map(({ blocks }) => blocks.filter(({ marker }) => !marker).length),
  );
  const cut = opened >= 0 ? opened : lastMarked < 0 && last.blocks.length > usual ? usual : -1;
  if (cut >= 0) outline.closing = last.blocks.splice(cut);
}
