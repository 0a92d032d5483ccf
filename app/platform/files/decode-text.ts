import iconv from "iconv-lite";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
export type TextRefusal = "empty" | "excel" | "binary" | "undecodable";

/** How much of a file is looked at to tell what it is. */
const probeBytes = 8_192;

/**
 * The text of a file in whatever encoding offices write: UTF-8 or UTF-16 with or without a mark, else GB18030.
 *
 * A workbook, anything else that is not text, and text in none of these encodings is refused: a wrong guess would
 * import words nobody wrote.
 */
export function decodeText(
  bytes: Buffer,
): { ok: true; text: string; encoding: TextEncoding } | { ok: false; reason: TextRefusal } {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (isWorkbook(bytes)) return { ok: false, reason: "excel" };
  const marked = byMark(bytes);
  const encoding = marked?.encoding ?? utf16Without(bytes);
  const body = marked ? bytes.subarray(marked.markBytes) : bytes;
  if (encoding && encoding !== "utf-8") return checked(iconv.decode(body, encoding), encoding);
  if (bytes.includes(0)) return { ok: false, reason: "binary" };
  const utf8 = strictUtf8(body);
  if (utf8 !== null) return checked(utf8, "utf-8");
  if (encoding === "utf-8" || !looksLikeChinese(body))
    return { ok: false, reason: isMostlyText(body) ? "undecodable" : "binary" };
  const text = iconv.decode(body, "gb18030");
  return text.includes("\uFFFD") ? { ok: false, reason: "undecodable" } : checked(text, "gb18030");
}

function checked(
  text: string,
  encoding: TextEncoding,
): { ok: true; text: string; encoding: TextEncoding } | { ok: false; reason: TextRefusal } {
  const odd = countOdd(text.slice(0, probeBytes));
  if (text.includes("\0") || odd > 8) return { ok: false, reason: "binary" };
  return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text, encoding };
}

/** Signs no table holds: control characters but tab and line ends, and what an undecodable byte became. */
function countOdd(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
  return (text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g) ?? []).length;
}

function isWorkbook(bytes: Buffer): boolean {
  const isZip = bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"));
  const isOle = bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  return isZip || isOle;
}

function byMark(bytes: Buffer): { encoding: TextEncoding; markBytes: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", markBytes: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", markBytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", markBytes: 2 };
  return null;
}

/** Commas, digits and line ends of a table are one byte and a zero in UTF-16; elsewhere a zero means no text at all. */
function utf16Without(bytes: Buffer): TextEncoding | null {
  const probe = bytes.subarray(0, probeBytes);
  let [even, odd] = [0, 0];
  for (let at = 0; at < probe.length; at += 1) {
    if (probe[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = Math.max(2, probe.length / 50);
  if (odd >= enough && even === 0) return "utf-16le";
  return even >= enough && odd === 0 ? "utf-16be" : null;
}

function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In GB18030 the common signs are pairs of high bytes; single accented letters of a western encoding stand alone. */
function looksLikeChinese(bytes: Buffer): boolean {
  let [paired, alone] = [0, 0];
  const end = Math.min(bytes.length, 1_000_000);
  for (let at = 0; at < end; at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    if ((bytes[at + 1] ?? 0) >= 0xa1) {
      paired += 1;
      at += 1;
    } else alone += 1;
  }
  return paired > 0 && paired >= alone * 3;
}

function isMostlyText(bytes: Buffer): boolean {
  const probe = bytes.subarray(0, probeBytes);
  const odd = probe.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length;
  return odd <= probe.length / 100;
}
