/** What the PDF library gives: a piece of text and where it stands, the y axis upwards. */
export type PdfPiece = { str: string; transform: number[]; width: number; height: number };
/** One printed line: left and right edge, size of its signs, and how far from the top, 0 to 1. */
export type PdfLine = { text: string; left: number; right: number; size: number; fromTop: number };

/** Pieces whose base lines differ by less than this share of their size stand on one line. */
const sameLine = 0.5;

/** Puts the pieces of a page together to lines, from top to bottom and left to right. Turned text is left out. */
export function toPdfLines(pieces: readonly PdfPiece[], pageHeight: number): PdfLine[] {
  const placed = pieces
    .filter(({ str, transform }) => str.trim() !== "" && Math.abs(transform[1] ?? 0) < 0.01)
    .map(({ str, transform, width, height }) => {
      const size = Math.abs(transform[3] ?? 0) || height || 10;
      return { str, left: transform[4] ?? 0, right: (transform[4] ?? 0) + width, y: transform[5] ?? 0, size };
    })
    .sort((a, b) => b.y - a.y);
  const rows: (typeof placed)[] = [];
  for (const piece of placed) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * sameLine) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.left - b.left);
    const [first] = sorted;
    return {
      text: sorted.reduce((text, piece, at) => text + gap(sorted[at - 1], piece) + piece.str, ""),
      left: first?.left ?? 0,
      right: Math.max(...sorted.map(({ right }) => right)),
      size: Math.max(...sorted.map(({ size }) => size)),
      fromTop: 1 - (first?.y ?? 0) / pageHeight,
    };
  });
}

type Placed = { str: string; left: number; right: number; size: number };

/** A space where the printed gap is one: narrow between Latin letters, a whole sign between Chinese ones. */
function gap(before: Placed | undefined, piece: Placed): string {
  if (!before || /\s$/.test(before.str) || /^\s/.test(piece.str)) return "";
  const isLatin = /[A-Za-z0-9,.;:]$/.test(before.str) && /^[A-Za-z0-9(]/.test(piece.str);
  return piece.left - before.right > piece.size * (isLatin ? 0.2 : 0.8) ? " " : "";
}
