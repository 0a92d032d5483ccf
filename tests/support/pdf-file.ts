/** A line of a PDF page: its words, and where it stands in points from the left and from the bottom. */
export type PdfText = { text: string; x: number; y: number; size?: number };

/**
 * Makes a small PDF whose Chinese font is not in the file, as many offices' programs write them.
 *
 * A page without lines is what a scanner leaves: a page without text.
 */
export function pdfFile(pages: readonly (readonly PdfText[])[]): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const firstPage = 6;
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(" ")}] >>`,
  );
  add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>");
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
  );
  add(
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
  );
  for (const [at, lines] of pages.entries()) {
    const stream = lines
      .map(({ text, x, y, size = 16 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${utf16(text)}> Tj ET`)
      .join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + at * 2 + 1} 0 R >>`,
    );
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  let file = "%PDF-1.5\n";
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, "latin1");
}

function utf16(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}

/** Sets paragraphs in pages of `perLine` signs and `perPage` lines with a running head and a page number, as printed. */
export function setPages(
  paragraphs: readonly { text: string; at?: "centre" | "right" | "left" }[],
  { perLine = 28, perPage = 22, head = "" }: { perLine?: number; perPage?: number; head?: string } = {},
): PdfText[][] {
  const [left, size, top, lead] = [72, 16, 750, 28];
  const lines = paragraphs.flatMap(({ text, at }) => {
    if (at === "centre") return [{ text, x: left + ((perLine - widthOf(text)) * size) / 2 }];
    if (at === "right") return [{ text, x: left + (perLine - text.length - 2) * size }];
    if (at === "left") return [{ text, x: left }];
    const rows = [{ text: text.slice(0, perLine - 2), x: left + 2 * size }];
    for (let from = perLine - 2; from < text.length; from += perLine)
      rows.push({ text: text.slice(from, from + perLine), x: left });
    return rows;
  });
  const pages: PdfText[][] = [];
  for (let from = 0; from < lines.length; from += perPage) {
    const page = lines.slice(from, from + perPage).map((line, row) => ({ ...line, y: top - row * lead, size }));
    const number = { text: `— ${pages.length + 1} —`, x: 270, y: 40, size: 10 };
    pages.push([...(head ? [{ text: head, x: 72, y: 805, size: 10 }] : []), ...page, number]);
  }
  return pages;
}

/** In Chinese signs; digits and letters are half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign < "\u0100" ? 0.5 : 1), 0);
}
