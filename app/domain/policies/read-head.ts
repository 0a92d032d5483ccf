import { findDocumentNumber, numberLine } from "./document-number";
import type { Paragraph } from "./join-lines";
import { readMarker } from "./markers";
import {
  isAddressLine,
  isDateLine,
  isLetterHead,
  isOrgLine,
  isRevisionNote,
  isShortLine,
  isTitle,
} from "./paragraph-kinds";
import { titleLinesAt } from "./split-documents";

/** What stands above a document's text. `next` is the first paragraph that is not head any more. */
export type Head = {
  title: string | null;
  number: string | null;
  letterHead: string | null;
  notes: string[];
  addressees: string;
  next: number;
};

const mostHeadLines = 14;

/** Reads title, number, letter head, revision notes and addressees; what is not there is null or empty. */
export function readHead(paragraphs: readonly Paragraph[]): Head {
  const texts = paragraphs.map(({ content }) => content.text.trim());
  const head: Head = { title: null, number: null, letterHead: null, notes: [], addressees: "", next: 0 };
  let at = 0;
  for (; at < Math.min(texts.length, mostHeadLines); at += 1) {
    const text = texts[at] ?? "";
    if (isAddressLine(text)) {
      head.addressees = text.replace(/[：:]$/, "");
      at += 1;
      break;
    }
    if (readMarker(text) && !(head.title === null && isTitle(text))) break;
    const number = numberLine(text);
    const lines = titleAt(texts, at);
    if (number) head.number ??= number;
    else if (lines > 0 && (head.title === null || restarts(texts, at))) {
      const whole = titleText(texts.slice(at, at + lines));
      head.title = whole.title;
      head.number ??= whole.number;
      at += lines - 1;
    } else if (isLetterHead(text)) head.letterHead ??= text.replace(/\s+/g, "").replace(/(?:文件|公报)$/, "");
    else if (head.title !== null && isRevisionNote(text)) head.notes.push(text);
    else if (isDateLine(text)) head.notes.push(text);
    else if (isOrgLine(text)) head.letterHead ??= text;
    else if (!(head.title === null && isShortLine(text, 80))) break;
  }
  head.next = at;
  return head.title === null ? withPlainTitle(head, paragraphs.slice(0, at)) : head;
}

/** A second title above the text is the document's own; the first was the headline of the page it stood on. */
function restarts(texts: readonly string[], at: number): boolean {
  return !texts.slice(0, at).some((text) => isAddressLine(text) || /[。；]/.test(text));
}

/** Lines of a title from here on. One that names offices only is part of it where the next goes on with 关于. */
function titleAt(texts: readonly string[], at: number): number {
  const withNumber = texts.slice(at, at + 4).map((text) => splitNumber(text).title);
  return titleLinesAt(withNumber, 0);
}

function titleText(lines: readonly string[]): { title: string; number: string | null } {
  let [title, number]: [string, string | null] = ["", null];
  for (const [index, line] of lines.entries()) {
    const part = splitNumber(line);
    const isBetweenOffices = index > 0 && isOrgLine(lines[index - 1] ?? "") && isOrgLine(part.title);
    const isBetweenWords = /[A-Za-z,]$/.test(title) && /^[A-Za-z]/.test(part.title);
    title += (isBetweenOffices || isBetweenWords ? " " : "") + part.title;
    number ??= part.number;
  }
  return { title: title.replace(/^《([^《》]*)》$/, "$1"), number };
}

/** A number in the line of the title: behind it, in brackets, or before it as announcements have it. */
function splitNumber(line: string): { title: string; number: string | null } {
  const found = findDocumentNumber(line);
  const none = { title: line, number: null };
  if (!found) return none;
  const [before, behind] = [line.slice(0, found.from), line.slice(found.to)];
  if (before.trim() === "" && isTitle(behind.trim())) return { title: behind.trim(), number: found.number };
  const isAtEnd = /^[\s）)]*$/.test(behind) && /(?:[\s（(]|通知|意见|办法|规定|决定|公告)$/.test(before);
  return isAtEnd ? { title: before.replace(/[\s（(]+$/, ""), number: found.number } : none;
}

/** A heading above the text that ends like no kind of document is its title all the same. */
function withPlainTitle(head: Head, paragraphs: readonly Paragraph[]): Head {
  const candidates = paragraphs.filter(({ content: { text } }) => {
    const bare = text.trim();
    return (
      isShortLine(bare, 80) &&
      bare.length >= 6 &&
      !numberLine(bare) &&
      !isDateLine(bare) &&
      !isOrgLine(bare) &&
      !isLetterHead(bare)
    );
  });
  const best = candidates.find(({ isHeading }) => isHeading) ?? candidates[0];
  return { ...head, title: best?.content.text.trim() ?? null };
}
