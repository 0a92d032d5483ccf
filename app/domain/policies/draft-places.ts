import type { Range } from "./find-damage";
import type { PolicyDocument } from "./outline-types";

/**
 * A part of a document with its place in the text as received: what stands above the first chapter or article, a
 * chapter's heading, an article, what closes the document, an annex. Together they are the whole document.
 */
export type DraftPlace = Range & { id: string; kind: "head" | "chapter" | "article" | "tail" | "annex"; index: number };

/** The parts of a document in the order of its text. `id` is the anchor of the part on the page. */
export function placesOf(document: PolicyDocument): DraftPlace[] {
  const starts = startsOf(document).filter(
    ({ from }, at, all) =>
      from >= document.from && all.slice(0, at).every((one) => one.from < from || one.from < document.from),
  );
  return starts.map((start, at) => ({ ...start, to: starts[at + 1]?.from ?? Math.max(document.to, start.from) }));
}

/** The part in which a place of the text stands; what is outside the document counts to the nearest part. */
export function placeAt(places: readonly DraftPlace[], at: number): DraftPlace | null {
  return places.findLast(({ from }) => from <= at) ?? places[0] ?? null;
}

export function articlePlaceId(number: string): string {
  return `article-${number}`;
}

type Start = Omit<DraftPlace, "to">;

function startsOf(document: PolicyDocument): Start[] {
  const { chapters, articles, annexes } = document;
  const body = [
    ...chapters.map(({ number, from }, index): Start => ({ id: `chapter-${number}`, kind: "chapter", index, from })),
    ...articles.map(({ number, from }, index): Start => ({ id: articlePlaceId(number), kind: "article", index, from })),
  ].sort((a, b) => a.from - b.from);
  const end = articles.at(-1)?.to;
  const annexStarts = annexes
    .map(({ from }, index): Start => ({ id: `annex-${index + 1}`, kind: "annex", index, from }))
    .filter(({ from }) => from >= (end ?? document.from));
  return [
    { id: "head", kind: "head", index: 0, from: document.from },
    ...body,
    ...(end === undefined ? [] : [{ id: "tail", kind: "tail" as const, index: 0, from: end }]),
    ...annexStarts.sort((a, b) => a.from - b.from),
  ];
}
