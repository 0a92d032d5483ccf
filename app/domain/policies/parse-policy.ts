import type { Block } from "./blocks";
import { buildOutline, type Outline } from "./build-outline";
import { type CatalogueFacts, readCatalogueFacts } from "./catalogue-facts";
import { type Cleaning, cleanLines } from "./clean-lines";
import { orderInNote } from "./document-number";
import { damageIn, excerptOf } from "./find-damage";
import type { Paragraph } from "./join-lines";
import { listProblems } from "./list-gaps";
import { numberOutline } from "./number-outline";
import type { Article, Chapter, PolicyDocument, Problem } from "./outline-types";
import { findDates } from "./read-date";
import { readHead } from "./read-head";
import { readIssuer } from "./read-issuer";
import { mergeAnnexes, readTail, type Tail } from "./read-tail";
import { applyCorrections, type Correction, type SourceText } from "./source-text";
import { type Segment, splitDocuments } from "./split-documents";
import { opensWithNames, splitTitle } from "./split-title";
import { joinWith, receivedSpan, slice, type TracedText, trim } from "./traced-text";

export type ParsedPolicy = { documents: PolicyDocument[]; cleaning: Cleaning };
export type ParseOptions = { key?: string | undefined; corrections?: readonly Correction[] };

/**
 * Reads the documents of one file: head, chapters, articles, closing, annexes, signature, and every place that a person
 * has to look at. Nothing is guessed: what the file does not say is null, what could not be repaired is a problem.
 *
 * `key` is put in front of the numbers of the first document's articles ("P25-6"); a second document glued to it has
 * no key of its own. All places count from the beginning of `source.text`, corrections or not.
 */
export function parsePolicy(source: SourceText, { key, corrections = [] }: ParseOptions = {}): ParsedPolicy {
  const { lines, refused } = applyCorrections(source, corrections);
  const { all, paragraphs, cleaning } = cleanLines(lines);
  const facts = readCatalogueFacts(all.map(({ content }) => content.text));
  const segments = splitDocuments(paragraphs);
  const documents = segments.map((segment, index) =>
    readSegment(segment, {
      received: source.text,
      key: index === 0 ? key : undefined,
      facts: index === 0 ? facts : { number: null, date: null, issuer: null },
    }),
  );
  documents[0]?.problems.unshift(
    ...refused.map(({ at, received }) => ({ kind: "correction_refused" as const, at, excerpt: received })),
  );
  return { documents, cleaning };
}

type Context = { received: string; key: string | undefined; facts: CatalogueFacts };

function readSegment({ paragraphs, bodyFrom, isGlued }: Segment, { received, key, facts }: Context): PolicyDocument {
  const notice = bodyFrom === null ? null : paragraphs.slice(0, bodyFrom);
  const body = bodyFrom === null ? paragraphs : paragraphs.slice(bodyFrom);
  const head = readHead(paragraphs);
  const own = notice ? readHead(body) : head;
  const tail = readTail(body);
  const noticeTail = notice ? readTail(notice) : null;
  const outline = buildOutline(body.slice(own.next, Math.max(own.next, tail.to)));
  const opening = notice ? notice.slice(head.next, Math.max(head.next, noticeTail?.to ?? 0)) : [];
  const numbering = numberOutline(outline, received);
  const { chapters, articles } = toChapters(outline, numbering, { received, key });
  const signature = [...(noticeTail?.signature ?? []), ...tail.signature];
  const notes = [...head.notes, ...(notice ? own.notes : [])];
  const number = head.number ?? facts.number ?? own.number ?? orderInNote(notes[0] ?? "");
  const date = dateOf({ tail, noticeTail, facts, notes });
  const issuer = readIssuer({
    title: head.title,
    catalogue: facts.issuer,
    letterHead: head.letterHead,
    signature,
    notes,
  });
  const span = receivedSpan(
    joinWith(
      paragraphs.map(({ content }) => content),
      "\n",
    ),
  );
  const problems = [
    ...numbering.problems,
    ...paragraphGroups(outline, [...opening, ...paragraphs.slice(0, head.next)], tail, body).flatMap((group) =>
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
  ];
  if (articles.length === 0)
    problems.push({
      kind: "no_articles",
      at: span?.from ?? 0,
      excerpt: excerptOf(received, span?.from ?? 0, (span?.from ?? 0) + 20),
    });
  return {
    title: head.title,
    number,
    issuer,
    date,
    unverified: number === null && (isGlued || !(head.title && issuer && date)),
    addressees: head.addressees || (notice ? own.addressees : ""),
    preamble: [
      ...notes,
      ...opening.map(({ content }) => content.text.trim()),
      ...outline.preamble.map(({ text }) => text),
    ].join("\n"),
    chapters,
    articles,
    closing: outline.closing.map(({ text }) => text).join("\n"),
    annexes: mergeAnnexes(
      (noticeTail?.annexes ?? []).filter(({ title }) => !isBodyOf(title, own.title)),
      tail.annexes,
    ),
    signature: signature.join("\n"),
    problems: problems.sort((a, b) => a.at - b.at),
    from: span?.from ?? 0,
    to: span?.to ?? 0,
  };
}

/** The list of annexes names the text that the notice hands down; that is no annex. */
function isBodyOf(title: string | null, bodyTitle: string | null): boolean {
  return (
    title === null ||
    (bodyTitle !== null && title.replace(/[《》\s]/g, "").includes(bodyTitle.replace(/[《》\s]/g, "")))
  );
}

function dateOf({
  tail,
  noticeTail,
  facts,
  notes,
}: {
  tail: Tail;
  noticeTail: Tail | null;
  facts: CatalogueFacts;
  notes: string[];
}): string | null {
  const inNotes = notes.flatMap(daysOfMaking).sort();
  return noticeTail?.date ?? tail.date ?? facts.date ?? inNotes.at(-1) ?? noticeTail?.printedOn ?? tail.printedOn;
}

/** Days on which a regulation was passed, issued or amended; not the day from which it applies. */
function daysOfMaking(note: string): string[] {
  const days = findDates(note).filter(
    ({ from, to }) =>
      !/^\s*起?(?:施行|生效|实施)/.test(note.slice(to)) &&
      !/(?:effective|force)\s+(?:as\s+of|on|from|since)?\s*$/i.test(note.slice(0, from)),
  );
  return days.map(({ date }) => date);
}

/** Pieces of text in which every bracket must find its other half. */
function paragraphGroups(outline: Outline, before: Paragraph[], tail: Tail, body: readonly Paragraph[]): Paragraph[][] {
  const plain = (blocks: readonly Block[]) => blocks.map(({ paragraph }) => paragraph);
  const rest = (block: Block) => ({
    ...block.paragraph,
    content: slice(block.paragraph.content, block.marker?.length ?? 0),
  });
  return [
    before,
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

function toChapters(
  outline: Outline,
  numbering: { chapters: string[]; articles: string[] },
  { received, key }: { received: string; key: string | undefined },
): { chapters: Chapter[]; articles: Article[] } {
  const isRegulation = outline.style === "article";
  const isNaming = opensWithNames(
    outline.articles.map(({ heading: { text, marker } }) => text.slice(marker?.length ?? 0)),
  );
  const chapters = outline.parts.map(({ value, heading, blocks }, index): Chapter => {
    const text = heading ? trim(slice(heading.paragraph.content, heading.marker?.length ?? 0)).text : "";
    const hasTextBelow = blocks.length > 0 || outline.articles.some(({ part }) => part === index);
    const { title, length } = splitTitle(text, { hasTextBelow, isRegulation: false });
    return {
      number: numbering.chapters[index] ?? String(index + 1),
      title,
      text: [text.slice(length), ...blocks.map((block) => block.text)].filter((line) => line !== "").join("\n"),
      isNumberMissing: value === null,
      from: heading?.paragraph.content.at[0] ?? blocks[0]?.paragraph.content.at[0] ?? 0,
      articles: [],
    };
  });
  const articles = outline.articles.map(({ part, heading, blocks }, index): Article => {
    const { content, page } = heading.paragraph;
    const rest: TracedText = trim(slice(content, heading.marker?.length ?? 0));
    const { title, length } = splitTitle(rest.text, { hasTextBelow: blocks.length > 0, isRegulation, isNaming });
    const span = receivedSpan(joinWith([content, ...blocks.map(({ paragraph }) => paragraph.content)], "\n"));
    const number = numbering.articles[index] ?? String(index + 1);
    const article: Article = {
      key: key ? `${key}-${number}` : number,
      number,
      title,
      text: [rest.text.slice(length), ...blocks.map(({ text }) => text)].filter((line) => line !== "").join("\n"),
      label: heading.marker?.label ?? "",
      chapter: part,
      from: span?.from ?? 0,
      to: span?.to ?? 0,
      received: span ? received.slice(span.from, span.to) : "",
      page,
    };
    if (part !== null) chapters[part]?.articles.push(article);
    return article;
  });
  return { chapters, articles };
}
