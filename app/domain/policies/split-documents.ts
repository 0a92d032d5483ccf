import { numberLine } from "./document-number";
import type { Paragraph } from "./join-lines";
import { readMarker } from "./markers";
import {
  isAddressLine,
  isDateLine,
  isLetterHead,
  isOrgLine,
  isRemark,
  isRevisionNote,
  isShortLine,
  isTitle,
  readAnnexLabel,
} from "./paragraph-kinds";
import { findDates } from "./read-date";

/** How many lines a title may be set in, and how far below it its document must have begun. */
const mostTitleLines = 4;
const mostLinesToBody = 10;

/**
 * One document of a file. `bodyFrom` is where a text that the notice before it hands down begins, with its own title
 * or under "附件"; null where notice and text are one.
 */
export type Segment = { paragraphs: Paragraph[]; bodyFrom: number | null; isGlued: boolean };

/**
 * Tells the documents of one file apart.
 *
 * A new one begins at a title, or at an address without one, where the numbering starts over after articles. A plan
 * that its notice announces, and what stands under "附件", belong to the document before.
 */
export function splitDocuments(paragraphs: readonly Paragraph[]): Segment[] {
  const texts = paragraphs.map(({ content }) => content.text);
  const segments: Segment[] = [];
  let state = { from: 0, bodyFrom: null as number | null, markers: 0, isInAnnex: false, title: "", hasText: false };
  const close = (to: number) => {
    segments.push({
      paragraphs: paragraphs.slice(state.from, to),
      bodyFrom: state.bodyFrom === null ? null : state.bodyFrom - state.from,
      isGlued: segments.length > 0,
    });
  };
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? "";
    if (readAnnexLabel(text) && !isAnnexList(texts, at)) {
      if (state.markers === 0 && state.bodyFrom === null && restartsAfter(texts, at + 1)) state.bodyFrom = at + 1;
      else state.isInAnnex = true;
      continue;
    }
    const lines = titleLinesAt(texts, at);
    const title = texts.slice(at, at + lines).join("");
    const startsOver =
      lines > 0 ? restartsAfter(texts, at + lines) : isAddressLine(text) && restartsAfter(texts, at + 1);
    // A page shows its headline above the document's own title.
    const isFirst = (state.title === "" || !state.hasText) && state.markers === 0 && at - state.from < 12;
    state.hasText ||= isAddressLine(text) || /[。；]/.test(text);
    if (isFirst && lines > 0) {
      state.title = title;
      at += lines - 1;
    } else if (startsOver) {
      const isAddressed = lines > 0 ? hasAddress(texts, at + lines) : true;
      if (lines > 0 && isHandedDown(state.title, title) && state.bodyFrom === null) {
        state.bodyFrom = at;
        state.isInAnnex = false;
        at += lines - 1;
      } else if (state.markers >= 2 && (!state.isInAnnex || isAddressed)) {
        const from = lines > 0 ? headAbove(texts, at, state.from) : at;
        close(from);
        state = { from, bodyFrom: null, markers: 0, isInAnnex: false, title: lines > 0 ? title : " ", hasText: false };
        at += Math.max(lines, 1) - 1;
      } else if (lines > 0 && state.markers === 0 && state.bodyFrom === null && state.title !== "") {
        state.bodyFrom = at;
        at += lines - 1;
      }
    } else if (readMarker(text)) state.markers += 1;
  }
  close(texts.length);
  // A file of nothing but page noise is one document that says nothing.
  return segments.filter(({ paragraphs: own }, at) => at === 0 || own.length > 0);
}

/** How many lines from here on are one title; the longest reading counts. */
export function titleLinesAt(texts: readonly string[], at: number): number {
  for (let count = mostTitleLines; count >= 1; count -= 1) {
    const lines = texts.slice(at, at + count);
    if (lines.length < count || !lines.every((line) => isTitleLine(line))) continue;
    const [first = "", second = ""] = lines;
    const isHeaded = count > 1 && isOrgLine(first) && !/^关于/.test(second) && !isOrgLine(second);
    if (!isHeaded && isTitle(lines.join("")) && !isTwoTitles(lines)) return count;
  }
  return 0;
}

/** A page's headline and the document's title below it are each whole. */
function isTwoTitles(lines: readonly string[]): boolean {
  return lines.some((_, at) => at > 0 && isTitle(lines.slice(0, at).join("")) && isTitle(lines.slice(at).join("")));
}

function isTitleLine(text: string): boolean {
  const isOther = readMarker(text) || numberLine(text) || readAnnexLabel(text) || /[|｜>＞]/.test(text);
  if (isOther || isRemark(text) || isLetterHead(text)) return false;
  return isShortLine(text, 240) && !isDateLine(text) && !isRevisionNote(text);
}

/** Whether numbering begins at one soon, before a second title. */
function restartsAfter(texts: readonly string[], from: number): boolean {
  for (const text of texts.slice(from, from + mostLinesToBody)) {
    const marker = readMarker(text);
    if (marker && marker.style !== "digit_bracket" && marker.style !== "circle") return marker.value === 1;
  }
  return false;
}

function hasAddress(texts: readonly string[], from: number): boolean {
  return texts.slice(from, from + 4).some(isAddressLine);
}

function isHandedDown(noticeTitle: string, title: string): boolean {
  const plain = (text: string) => text.replace(/[\s《》〈〉（(][^（）()]{0,12}[）)]?$|[\s《》〈〉]/g, "");
  const [notice, own] = [plain(noticeTitle), plain(title)];
  return /印发|发布|公布|转发|颁布|下发|颁发/.test(notice) && own.length >= 5 && notice.includes(own);
}

/** Letter head and number above a title belong to it; a name right above it is who signed the document before. */
function headAbove(texts: readonly string[], at: number, floor: number): number {
  let from = at;
  while (from > floor + 1 && (numberLine(texts[from - 1] ?? "") || isLetterHead(texts[from - 1] ?? ""))) from -= 1;
  if (from < at && from > floor + 1 && isOrgLine(texts[from - 1] ?? "") && numberLine(texts[from] ?? "")) from -= 1;
  return from;
}

/** "附件：1. 申报表" above the signature lists the annexes; it does not begin one. */
export function isAnnexList(texts: readonly string[], at: number): boolean {
  const label = readAnnexLabel(texts[at] ?? "");
  if (!label) return false;
  if (/^(?:\d+\s*[.．、]|《)/.test(label.name)) return true;
  for (const [index, text] of texts.slice(at + 1, at + 16).entries()) {
    if (text.length <= 60 && findDates(text).some(({ to }) => text.slice(to).trim() === "")) return true;
    if (readAnnexLabel(text))
      return label.name === "" && index > 0 && readMarker(texts[at + 1] ?? "")?.style === "digit";
    if (text.length > 120) return false;
    const marker = readMarker(text);
    if (marker && marker.style !== "digit" && marker.style !== "digit_bracket") return false;
    if (!marker && titleLinesAt([text], 0) > 0 && label.name === "") return false;
  }
  return false;
}
