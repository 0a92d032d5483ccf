import { createRequire } from "node:module";
import path from "node:path";
import type { DocumentLine, DocumentResult } from "./document-text";
import { type PdfLine, type PdfPiece, toPdfLines } from "./pdf-lines";
import { toDocumentLines } from "./pdf-paragraphs";

const mostPages = 300;

/**
 * The lines of a PDF with a text layer. Fonts are never drawn and scripts never run.
 *
 * Without a text layer, as after a scan, it is refused: reading pictures would be guessing.
 */
export async function readPdf(bytes: Buffer): Promise<DocumentResult> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    // Many offices' programs leave Chinese fonts out of the file; their codes are read by these tables.
    cMapUrl: `${path.join(folder, "cmaps")}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(folder, "standard_fonts")}/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) return { ok: false, reason: "too_many_pages" };
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): PdfPiece[] => ("str" in item ? [item] : []));
      pages.push(toPdfLines(pieces, page.view[3] ?? 842));
      page.cleanup();
    }
    return textLayer(toDocumentLines(pages), pdf.numPages);
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { ok: false, reason: name === "PasswordException" ? "encrypted" : "damaged" };
  } finally {
    await task.destroy();
  }
}

/** A scan may carry a stamp or a running head as text; a page of a document has more than that. */
function textLayer(lines: DocumentLine[], pages: number): DocumentResult {
  const signs = lines.filter(({ isAside }) => !isAside).reduce((sum, { text }) => sum + text.trim().length, 0);
  if (signs < Math.max(10, pages * 8)) return { ok: false, reason: "no_text_layer" };
  return { ok: true, document: { format: "pdf", encoding: null, lines } };
}
