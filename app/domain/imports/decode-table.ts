import { decodeText } from "~/platform/files/decode-text";

/** The text of a file that is to hold a table; a document is refused before its lines are taken for rows. */
export function decodeTable(bytes: Buffer): ReturnType<typeof decodeText> {
  return isDocument(bytes) ? { ok: false, reason: "binary" } : decodeText(bytes);
}

/** Text, but no table: a PDF, rich text, or a web page, as some systems write what they call an Excel file. */
function isDocument(bytes: Buffer): boolean {
  return /^(?:\u00EF\u00BB\u00BF)?\s*(?:%PDF-|\{\\rtf|<(?:!doctype|html|\?xml|table|meta)\b)/i.test(
    bytes.toString("latin1", 0, 200),
  );
}
