import { readMarker } from "./markers";
import { isTitle, opensClosing } from "./paragraph-kinds";
import { dateLine } from "./read-date";
import type { Line } from "./source-text";
import { added, concat, type TracedText, trim } from "./traced-text";

/** A paragraph of the document, its lines put together. */
export type Paragraph = {
  content: TracedText;
  page: number | null;
  isTableRow: boolean;
  isHeading: boolean;
  /** Where two halves of a Latin word were put together that may have been two words. */
  doubts: number[];
};

/** How much narrower than the widest a full line may be: a bracket, or a word that did not fit. Columns; a Chinese sign takes two. */
const tolerance = 5;
/** The end of a sentence, with a remark in brackets behind it such as who is responsible. */
const stop = /[。！？；：!?;:…][”’）)》】]*(?:[（(][^（）()]{1,80}[）)]。?)?$/;

/**
 * Puts hard-wrapped lines and sentences cut by a page break together to paragraphs.
 *
 * Between Chinese signs nothing is put, between words a space; a number or a word cut in two becomes one again.
 */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const width = wrapWidth(lines);
  const isIndenting = lines.filter(isIndented).length >= Math.max(3, lines.length * 0.1);
  const paragraphs: Paragraph[] = [];
  let [last, before]: [Line | null, Paragraph | null] = [null, null];
  for (const line of lines) {
    const content = trim(line.content);
    if (last && before && goesOn({ last, before, line, width, isIndenting })) {
      if (isDoubtful(before.content.text, content.text)) before.doubts.push(content.at[0] ?? 0);
      before.content = glue(before.content, content);
    } else {
      before = { content, page: line.page, isTableRow: line.isTableRow, isHeading: line.isHeading, doubts: [] };
      paragraphs.push(before);
    }
    last = line;
  }
  return paragraphs;
}

type Pair = { last: Line; before: Paragraph; line: Line; width: number | null; isIndenting: boolean };

function goesOn({ last, before, line, width, isIndenting }: Pair): boolean {
  const [a, b] = [before.content.text, line.content.text.trim()];
  if (last.isTableRow || line.isTableRow) return false;
  if (last.isHeading !== line.isHeading) return false;
  if (dateLine(b) || dateLine(a) || /^目\s*[录次]$/.test(b)) return false;
  if (/第[一二三四五六七八九十百零\d]{1,4}$/.test(a) && /^[条款项章节]/.test(b)) return true;
  if (/^[，。、；：？！）》”’〉】〕,;:?!]/.test(b) && !/[。：；]$/.test(a)) return true;
  if (/[：:]$/.test(a)) return false;
  const isStop = stop.test(a);
  const isOpen = /[，、,（(《“‘〔—－-]$/.test(a) || (hasOpenBracket(a) && !isStop);
  const marker = readMarker(b);
  if (line.startsParagraph === true && !(isOpen && /[，、,（(《“]$/.test(a))) return false;
  if (marker && !isOpen && !/(?:第|依照|按照|根据|以及|或者|和|或|及|与)$/.test(a)) {
    const isCited = marker.style === "article" || marker.style === "digit";
    const isFull = isFullLine(last, width);
    if (!(isCited && isProse(a) && !isStop && (isFull || line.startsParagraph === false))) return false;
  }
  if (isOpen && !isLooseEnd(a)) return true;
  // A sentence that lost its end goes on even where the print left room: the next word may not have fitted.
  const isCutOff = isProse(a) && !isStop && !/[”’）)》】]$/.test(a) && !isListOfNames(b);
  if (last.endsParagraph === true) return isCutOff;
  if (line.startsParagraph === false && !isStop) return true;
  if (isIndenting && last.startsParagraph === null && isIndented(line)) return false;
  if (width !== null && isFullLine(last, width)) return !isStop || isNextSentence(b, width);
  return isCutOff;
}

/** A line without a stop that is a sentence all the same: it has one inside, or is too long for a heading. */
function isProse(text: string): boolean {
  if (/[。；]/.test(text) || /[a-z]{2}[,.;] /.test(text) || columns(text) >= 120) return true;
  if (brokenOff.test(text)) return true;
  const longest = readMarker(text) || isTitle(text) ? 36 : 24;
  return /，/.test(text) && text.trim().length >= longest;
}

/** A clause that ends on a word which cannot end one. */
const brokenOff = /，.*(?:不得|应当|按照|依照|以及|或者|[的和与及或对在将由向把])$/;

/** A line of about the width the text was wrapped at; a much longer one is a paragraph of its own. */
function isFullLine({ content }: Line, width: number | null): boolean {
  return width !== null && Math.abs(columns(content.text) - width) <= tolerance;
}

/** A full line that ends with a stop is seldom the last one of its paragraph, but a heading or a closing may follow. */
function isNextSentence(text: string, width: number): boolean {
  const isText = columns(text) >= width - tolerance || /[。；]$/.test(text);
  return isText && !opensClosing(text);
}

/** A heading may end with a bracket it never closes; only a nearby one is waited for. */
function isLooseEnd(text: string): boolean {
  const at = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("), text.lastIndexOf("《"), text.lastIndexOf("“"));
  return at >= 0 && text.length - at > 80;
}

function hasOpenBracket(text: string): boolean {
  const near = text.slice(-80);
  const count = (pattern: RegExp) => near.match(pattern)?.length ?? 0;
  return count(/[（(]/g) > count(/[）)]/g) || count(/《/g) > count(/》/g) || count(/“/g) > count(/”/g);
}

/** Who signs stands below the last sentence, even when that lost its stop. */
function isListOfNames(text: string): boolean {
  return text.length <= 24 && /(?:部|厅|局|委|委员会|政府|办公厅|办公室|管委会|总局|署|行)$/.test(text);
}

function isIndented({ content: { text } }: Line): boolean {
  return /^(?:\u3000{1,4}| {4,8}|\u2003{2})\S/.test(text);
}

/**
 * The width a text was wrapped at, in columns, or null when its lines are paragraphs: these end with a stop when they
 * are long, wrapped lines seldom do.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const texts = lines
    .filter(({ isTableRow, content }) => !isTableRow && content.text.trim().length >= 8)
    .map(({ content }) => content.text.trimEnd());
  if (texts.length < 6) return null;
  const widths = texts.map(columns);
  const full = (width: number) =>
    texts.filter((_, at) => (widths[at] ?? 0) <= width && (widths[at] ?? 0) >= width - tolerance);
  const wider = (width: number) => widths.filter((one) => one > width).length;
  const candidates = [...new Set(widths)].filter(
    (width) => width >= 30 && width <= 140 && wider(width) <= texts.length * 0.12,
  );
  const best = candidates.reduce<number | null>(
    (found, width) => (found === null || full(width).length > full(found).length ? width : found),
    null,
  );
  if (best === null || full(best).length < Math.max(3, texts.length * 0.15)) return null;
  const cut = full(best).filter((text) => !stop.test(text));
  return cut.length >= full(best).length * 0.6 ? best : null;
}

export function columns(text: string): number {
  let sum = 0;
  for (const sign of text.trim())
    sum += /[\u1100-\uFFE6]/.test(sign) && !/[\u2010-\u203a]/.test(sign) ? 2 : /[“”‘’—…]/.test(sign) ? 2 : 1;
  return sum;
}

function glue(a: TracedText, b: TracedText): TracedText {
  const [end, start] = [a.text, b.text];
  if (/[A-Za-z]-$/.test(end) && /^[a-z]/.test(start))
    return concat({ text: end.slice(0, -1), at: a.at.slice(0, -1) }, b);
  return needsSpace(end, start) ? concat(a, added(" ", b.at[0] ?? 0), b) : concat(a, b);
}

/** Words of a Latin text stand apart; a number, an abbreviation or a word that a Chinese line broke does not. */
function needsSpace(end: string, start: string): boolean {
  if (!/[A-Za-z0-9,.;:)%”"'’]$/.test(end) || !/^[A-Za-z0-9(“"‘]/.test(start)) return false;
  const [tail, head] = [/[A-Za-z0-9]*$/.exec(end)?.[0] ?? "", /^[A-Za-z0-9]*/.exec(start)?.[0] ?? ""];
  if (/^\d+$/.test(tail) && /^\d/.test(head)) return false;
  const isChinese = /[\u3400-\u9fff]/.test(end.slice(-60)) && /[\u3400-\u9fff]/.test(start.slice(0, 60));
  if (!isChinese) return true;
  const beforeTail = end.slice(0, end.length - tail.length);
  const afterHead = start.slice(head.length);
  const isAlone = /[^A-Za-z0-9 ]$|^$/.test(beforeTail) && /^(?:[^A-Za-z0-9 ]|$)/.test(afterHead);
  return !(tail !== "" && head !== "" && isAlone);
}

function isDoubtful(end: string, start: string): boolean {
  return /[a-z]$/.test(end) && /^[a-z]/.test(start) && !needsSpace(end, start);
}
