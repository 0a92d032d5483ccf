/** Signs no reader sees: soft hyphen, zero-width and directional marks, byte order mark. They hide or reverse text. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
/** The same without the two joiners that Persian, Indic scripts and emoji need inside a word. */
const invisibleInProse = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
/** Half of a surrogate pair on its own; no database stores it. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Marks of Chinese prose, which NFKC would turn into their Latin look-alikes. */
const chineseMarks = /([，；：！？（）]+)/u;

/**
 * One line of text as a person typed it and reads it again: `normaliseText`, but Chinese punctuation stays.
 *
 * 鲁尔微系统（嘉兴）有限公司 is the name on the licence. Letters and digits become plain all the same; whoever compares or
 * indexes names folds the marks too (`foldCase`, `nameKey`).
 */
export function normaliseLine(text: string): string {
  return text
    .split(chineseMarks)
    .map((part) => (chineseMarks.test(part) ? part : part.replace(loneSurrogate, "").normalize("NFKC")))
    .join("")
    .replace(invisible, "")
    .replace(control, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * One line of text as it is compared: a code, a key, a query.
 *
 * NFKC, so full-width and compatibility forms become the plain ones; invisible, directional and control characters
 * removed; white space folded to one blank and trimmed.
 */
export function normaliseText(text: string): string {
  return text
    .replace(loneSurrogate, "")
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(control, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Text of several lines as it is stored: notes, minutes, reasons.
 *
 * As `normaliseText`, but line breaks and Chinese punctuation stay: at most one empty line between paragraphs.
 */
export function normaliseProse(text: string): string {
  return text
    .replace(loneSurrogate, "")
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(invisibleInProse, "")
    .replace(control, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Longest prefix of a word that is indexed; longer queries fall back to it. */
const longestPrefix = 12;
/** Words read from one text, so that a hostile field cannot fill the index. */
const mostTokens = 2_000;

/**
 * The search tokens of a text, for a text[] column with a GIN index.
 *
 * Chinese, Japanese and Korean runs give every sign and every pair of neighbours; words and numbers give themselves
 * and their beginnings of 2 to 12 characters. Case, width and accents do not matter (Böhringer is bohringer).
 */
export function bigrams(text: string): string[] {
  const tokens = new Set<string>();
  for (const run of runsOf(text)) {
    if (tokens.size >= mostTokens) break;
    if (isCjk(run)) addSigns(tokens, run);
    else addPrefixes(tokens, run);
  }
  return [...tokens].slice(0, mostTokens);
}

/**
 * The tokens that a text must all contain to answer the query; empty when the query holds no letter or digit.
 *
 * Two or more CJK signs ask for their pairs, one asks for itself, a word for texts with a word that begins so.
 * A pair may stand in two places of the text: who needs the exact phrase filters the few rows that are left.
 */
export function searchTokens(query: string): string[] {
  const tokens = new Set<string>();
  for (const run of runsOf(query.slice(0, 200))) {
    const signs = [...run];
    if (!isCjk(run)) tokens.add(signs.slice(0, longestPrefix).join(""));
    else if (signs.length === 1) tokens.add(run);
    else for (let at = 0; at + 1 < signs.length; at += 1) tokens.add(signs.slice(at, at + 2).join(""));
  }
  return [...tokens];
}

/** Lower case without accents on Latin, Greek and Cyrillic letters; Hangul and kana stay whole. */
export function foldCase(text: string): string {
  return normaliseText(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase();
}

const cjkSigns = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー";
const anyRun = new RegExp(`[${cjkSigns}]+|(?:(?![${cjkSigns}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const cjkStart = new RegExp(`^[${cjkSigns}]`, "u");

function runsOf(text: string): string[] {
  return foldCase(text).match(anyRun) ?? [];
}

function isCjk(run: string): boolean {
  return cjkStart.test(run);
}

function addSigns(tokens: Set<string>, run: string): void {
  let before = "";
  for (const sign of run) {
    if (tokens.size >= mostTokens) return;
    tokens.add(sign);
    if (before) tokens.add(before + sign);
    before = sign;
  }
}

function addPrefixes(tokens: Set<string>, word: string): void {
  const signs = [...word];
  tokens.add(signs.slice(0, 100).join(""));
  for (let length = 2; length <= Math.min(longestPrefix, signs.length); length += 1) {
    tokens.add(signs.slice(0, length).join(""));
  }
}
