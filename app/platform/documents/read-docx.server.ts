import { strFromU8, strToU8, type Unzipped, zipSync } from "fflate";
import mammoth from "mammoth";
import type { DocumentResult } from "./document-text";
import { readHtml } from "./read-html";
import { writeOutNumbers } from "./word-numbering";
import { openWordPackage } from "./word-package.server";

/** The lines of a Word document, automatic numbers written out, struck-out text left out. */
export async function readDocx(bytes: Buffer): Promise<DocumentResult> {
  if (hasMacros(bytes)) return { ok: false, reason: "macros" };
  let parts: Unzipped | null;
  try {
    parts = openWordPackage(bytes);
  } catch {
    return { ok: false, reason: "damaged" };
  }
  if (!parts) return { ok: false, reason: "swollen" };
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: withNumbers(parts) },
      {
        includeDefaultStyleMap: true,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        ignoreEmptyParagraphs: true,
      },
    );
    const read = readHtml(`<body>${value}</body>`, null);
    return read.ok ? { ok: true, document: { ...read.document, format: "docx" } } : read;
  } catch {
    return { ok: false, reason: "damaged" };
  }
}

function withNumbers(parts: Unzipped): Buffer {
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : null);
  const document = text("word/document.xml");
  if (document === null) throw new Error("no document part");
  const written = writeOutNumbers({ document, numbering: text("word/numbering.xml"), styles: text("word/styles.xml") });
  const changed: Unzipped = { ...parts, "word/document.xml": strToU8(written.document) };
  if (written.styles !== null) changed["word/styles.xml"] = strToU8(written.styles);
  return Buffer.from(zipSync(changed, { level: 0 }));
}

/** Names of parts stand uncompressed in the archive. */
function hasMacros(bytes: Buffer): boolean {
  return /vbaProject|vbaData\.xml/i.test(bytes.toString("latin1"));
}
