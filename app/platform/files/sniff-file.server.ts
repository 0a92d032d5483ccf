import { fileTypeFromBuffer } from "file-type";
import { takenTypes } from "~/values/file-types";

export type SniffResult = { ok: true; mime: string } | { ok: false; reason: "empty" | "type" | "macros" | "ending" };

/**
 * Says what a file is by its content, not by its name or what the browser claims; refuses what is not taken.
 *
 * Office documents with macros are refused, also when they are named and marked as ones without. A name whose ending
 * is another type's is refused: it would open in another program than it was looked at for. Source: security case B6.
 */
export async function sniffFile(bytes: Uint8Array, fileName: string): Promise<SniffResult> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const mime = await typeOf(bytes, ending);
  if (mime && isZip(bytes) && hasMacros(bytes)) return { ok: false, reason: "macros" };
  const endings = mime ? takenTypes[mime] : undefined;
  if (!mime || !endings) return { ok: false, reason: isZip(bytes) && hasMacros(bytes) ? "macros" : "type" };
  return endings.includes(ending) ? { ok: true, mime } : { ok: false, reason: "ending" };
}

async function typeOf(bytes: Uint8Array, ending: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found) return found.mime;
  if (!isPlainText(bytes)) return null;
  return ending === "csv" ? "text/csv" : "text/plain";
}

/** UTF-8 without control characters; a binary file the sniffer does not know is no text. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for exactly those
    return !/[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/.test(text);
  } catch {
    return false;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Names of parts stand uncompressed in a zip archive, so a macro shows itself without unpacking anything. */
function hasMacros(bytes: Uint8Array): boolean {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").toLowerCase();
  return ["vbaproject", "vbadata.xml", "macrosheets/", "macroenabled"].some((sign) => names.includes(sign));
}
