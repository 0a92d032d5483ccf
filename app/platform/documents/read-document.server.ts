import { fileTypeFromBuffer } from "file-type";
import { type DocumentResult, isTooLong, largestDocumentBytes } from "./document-text";
import { readDocx } from "./read-docx.server";
import { readHtml } from "./read-html";
import { readPdf } from "./read-pdf.server";
import { decodeMarkup, readPlainText } from "./read-text";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const docm = "application/vnd.ms-word.document.macroenabled.12";

/**
 * The lines of a document, whatever of the four formats it comes in; what it is, is told by its content.
 *
 * It may take long and much memory on a hostile file, so it belongs in a process of its own.
 */
export async function readDocument(bytes: Buffer): Promise<DocumentResult> {
  const read = await readLines(bytes);
  return read.ok && isTooLong(read.document) ? { ok: false, reason: "too_long" } : read;
}

async function readLines(bytes: Buffer): Promise<DocumentResult> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > largestDocumentBytes) return { ok: false, reason: "too_large" };
  if (isPdf(bytes)) return readPdf(bytes);
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (type === docx || isWordPackage(bytes)) return readDocx(bytes);
  if (type === docm) return { ok: false, reason: "macros" };
  if (type === "application/x-cfb") return { ok: false, reason: "old_word" };
  if (type === "application/rtf" || bytes.subarray(0, 5).toString("latin1") === "{\\rtf")
    return { ok: false, reason: "type" };
  if (type && !/^text\/|xml|html/.test(type)) return { ok: false, reason: "type" };
  const text = decodeMarkup(bytes);
  if (!text.ok) return text;
  return looksLikeHtml(text.text) ? readHtml(text.text, text.encoding) : readPlainText(text.text, text.encoding);
}

/** The mark may stand a little after the beginning; readers allow a kilobyte. */
function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).includes("%PDF-");
}

/** A Word file whose parts stand in an unusual order is not known by the sniffer. */
function isWordPackage(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString("latin1") === "PK" && bytes.includes("word/document.xml");
}

function looksLikeHtml(text: string): boolean {
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(
      text,
    ) || (text.match(/<\/?(?:p|div|br|span|table|td|h[1-6]|strong)\b[^<>]*>/gi)?.length ?? 0) >= 6
  );
}
