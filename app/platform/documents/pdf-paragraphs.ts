import { type DocumentLine, plainLine } from "./document-text";
import type { PdfLine } from "./pdf-lines";

/** Running heads and page numbers stand in these shares of a page. */
const topShare = 0.1;
const bottomShare = 0.9;

/** What the print says of each line: whether it begins or ends a paragraph, is a heading, or stands outside the text. */
export function toDocumentLines(pages: readonly (readonly PdfLine[])[]): DocumentLine[] {
  const running = runningLines(pages);
  const isAside = (line: PdfLine) =>
    isAtEdge(line) && (running.has(shape(line)) || /^[-—–·\s]*(?:第\s*)?\d{1,3}(?:\s*页)?[-—–·\s]*$/.test(line.text));
  const body = pages.flat().filter((line) => !isAside(line));
  const size = middle(body.map((line) => line.size));
  const left = leftMargin(body, size);
  const right = rightMargin(body);
  const isIndenting = body.filter((line) => isIndented(line, left, size)).length >= body.length * 0.08;
  return pages.flatMap((lines, index) =>
    lines.map((line) => {
      const page = index + 1;
      if (isAside(line)) return plainLine(line.text, { page, isAside: true });
      if (isCentred(line, left, right, size)) return plainLine(line.text, { page, isHeading: line.size > size * 1.15 });
      const isSet = line.left > left + size * 8;
      const isFirst = isIndented(line, left, size) || isSet;
      return plainLine(line.text, {
        page,
        isHeading: line.size > size * 1.15,
        startsParagraph: isFirst ? true : isIndenting ? false : null,
        endsParagraph: line.right < right - size * 2 ? true : isSet ? true : null,
      });
    }),
  );
}

function isAtEdge({ fromTop }: PdfLine): boolean {
  return fromTop < topShare || fromTop > bottomShare;
}

/** The same words, numbers aside, at the edge of two pages or more. */
function runningLines(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const one of new Set(lines.filter(isAtEdge).map(shape))) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([one]) => one));
}

function shape({ text }: PdfLine): string {
  return text.replace(/\d+/g, "#").replace(/\s+/g, "");
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 12;
}

/** The left edge that most lines of the text share, of those edges that are no outlier. */
function leftMargin(lines: readonly PdfLine[], size: number): number {
  const counts = new Map<number, number>();
  for (const { left } of lines) counts.set(Math.round(left / 2), (counts.get(Math.round(left / 2)) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= Math.max(2, lines.length * 0.08)).map(([edge]) => edge * 2);
  return often.length > 0 ? Math.min(...often) : Math.min(...lines.map(({ left }) => left), size * 100);
}

function rightMargin(lines: readonly PdfLine[]): number {
  const edges = lines.map(({ right }) => right).sort((a, b) => a - b);
  return edges[Math.floor(edges.length * 0.95)] ?? 0;
}

function isIndented(line: PdfLine, left: number, size: number): boolean {
  return line.left > left + size * 1.2 && line.left < left + size * 4;
}

function isCentred(line: PdfLine, left: number, right: number, size: number): boolean {
  const [before, after] = [line.left - left, right - line.right];
  // A first line of a paragraph that happens to end two signs early is not centred.
  return before > size * 1.3 && Math.abs(before - after) < size * (before > size * 4 ? 1.5 : 0.4);
}
