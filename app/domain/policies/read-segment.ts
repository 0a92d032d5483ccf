import { buildOutline } from "./build-outline";
import type { CatalogueFacts } from "./catalogue-facts";
import { toChapters } from "./chapters-and-articles";
import { orderInNote } from "./document-number";
import { documentProblems } from "./document-problems";
import { numberOutline } from "./number-outline";
import type { PolicyDocument } from "./outline-types";
import { findDates } from "./read-date";
import { readHead } from "./read-head";
import { readIssuer } from "./read-issuer";
import { isOrderNumber, readOrder } from "./read-order";
import { mergeAnnexes, readTail, type Tail } from "./read-tail";
import type { Segment } from "./split-documents";

type Context = { received: string; key: string | undefined; facts: CatalogueFacts };

/**
 * One document of a file, read whole. Where a notice hands down a text, head and signature are the notice's, chapters
 * and articles the text's.
 */
export function readSegment(
  { paragraphs, bodyFrom, isGlued }: Segment,
  { received, key, facts }: Context,
): PolicyDocument {
  const notice = bodyFrom === null ? null : paragraphs.slice(0, bodyFrom);
  const body = bodyFrom === null ? paragraphs : paragraphs.slice(bodyFrom);
  const announced = readHead(paragraphs);
  const own = notice ? readHead(body) : announced;
  const order = notice && own.title ? readOrder(notice.map(({ content }) => content.text)) : null;
  const head = order ? { ...announced, title: own.title, number: order.number, letterHead: order.issuer } : announced;
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
  const problems = documentProblems({
    outline,
    tail,
    paragraphs,
    body,
    received,
    above: [...opening, ...paragraphs.slice(0, head.next)],
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
      ...opening.map(({ content }) => content.text.trim()).filter((text) => !(order && isOrderNumber(text))),
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
    problems: [...numbering.problems, ...problems].sort((a, b) => a.at - b.at),
    from: paragraphs[0]?.content.at[0] ?? 0,
    to: (paragraphs.at(-1)?.content.at.at(-1) ?? -1) + 1,
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
