import type { Block } from "./blocks";
import type { Outline } from "./build-outline";
import { damageIn, excerptFrom, excerptOf } from "./find-damage";
import type { Paragraph } from "./join-lines";
import { listProblems } from "./list-gaps";
import type { Problem } from "./outline-types";
import type { Tail } from "./read-tail";
import { joinWith, slice } from "./traced-text";

type Read = {
  outline: Outline;
  tail: Tail;
  paragraphs: readonly Paragraph[];
  body: readonly Paragraph[];
  /** Head and notice, which stand above the outline. */
  above: readonly Paragraph[];
  received: string;
};

/** Every place of a document that a person has to look at, but for the numbers of chapters and articles. */
export function documentProblems({ outline, tail, paragraphs, body, above, received }: Read): Problem[] {
  const groups = paragraphGroups(outline, above, tail, body);
  const from = paragraphs[0]?.content.at[0] ?? 0;
  return [
    ...groups.flatMap((group) =>
      damageIn(
        joinWith(
          group.map(({ content }) => content),
          "\n",
        ),
        received,
      ),
    ),
    ...outline.articles.flatMap(({ blocks }) =>
      listProblems(
        blocks.map(({ paragraph }) => paragraph),
        received,
      ),
    ),
    ...markerProblems(outline, received),
    ...paragraphs
      .flatMap(({ doubts }) => doubts)
      .map((at) => ({ kind: "uncertain_join" as const, at, excerpt: excerptOf(received, at, at + 1) })),
    ...(outline.articles.length > 0
      ? []
      : [{ kind: "no_articles" as const, at: from, excerpt: excerptFrom(received, from) }]),
  ];
}

/** Pieces of text in which every bracket must find its other half. */
function paragraphGroups(
  outline: Outline,
  before: readonly Paragraph[],
  tail: Tail,
  body: readonly Paragraph[],
): Paragraph[][] {
  const plain = (blocks: readonly Block[]) => blocks.map(({ paragraph }) => paragraph);
  const rest = (block: Block) => ({
    ...block.paragraph,
    content: slice(block.paragraph.content, block.marker?.length ?? 0),
  });
  return [
    [...before],
    plain(outline.preamble),
    ...outline.parts.map(({ heading, blocks }) => [...(heading ? [rest(heading)] : []), ...plain(blocks)]),
    ...outline.articles.map(({ heading, blocks }) => [rest(heading), ...plain(blocks)]),
    plain(outline.closing),
    ...body.slice(tail.to).map((paragraph) => [paragraph]),
  ].filter((group) => group.length > 0);
}

/** "六）" lost one of its brackets; what it is, is beyond doubt. */
function markerProblems(outline: Outline, received: string): Problem[] {
  return outline.articles.flatMap(({ heading: { marker, paragraph } }) => {
    const isBroken = marker?.style === "han_bracket" && /^[一二三四五六七八九十]/.test(marker.label);
    const at = paragraph.content.at[0] ?? 0;
    return isBroken ? [{ kind: "unbalanced_bracket" as const, at, excerpt: excerptOf(received, at, at + 10) }] : [];
  });
}
