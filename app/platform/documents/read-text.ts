import iconv from "iconv-lite";
import { decodeText } from "~/platform/files/decode-text";
import { type DocumentRefusal, type DocumentResult, plainLine } from "./document-text";

type Decoded = { ok: true; text: string; encoding: string } | { ok: false; reason: DocumentRefusal };

/** Text of a file, by mark, by what it declares of itself (Big5 only, which cannot be told by its bytes), or by its bytes. */
export function decodeMarkup(bytes: Buffer): Decoded {
  const declared = /charset\s*=\s*["']?\s*(big5|big5-hkscs)\b/i.exec(bytes.subarray(0, 4_096).toString("latin1"));
  if (declared) {
    const text = iconv.decode(bytes, "big5");
    if (!text.includes("\uFFFD")) return { ok: true, text, encoding: "big5" };
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded;
  const { reason } = decoded;
  return { ok: false, reason: reason === "empty" || reason === "undecodable" ? reason : "type" };
}

/** Every line of a text file; a form feed begins a page. */
export function readPlainText(text: string, encoding: string): DocumentResult {
  const pages = text.replace(/\r\n?|\u0085|\u2028|\u2029/g, "\n").split("\f");
  const hasPages = pages.length > 1;
  const lines = pages.flatMap((page, index) =>
    page.split("\n").map((line) => plainLine(line, { page: hasPages ? index + 1 : null })),
  );
  return { ok: true, document: { format: "text", encoding, lines } };
}
