import { readNumber } from "./chinese-number";

/**
 * The ways official documents number, from the widest to the narrowest: 第一编, 第一章, 第一节, 第一条, 一、, （一）, 1., （1）, ①.
 * `Chapter II` and `Article 1` of a translation are chapter and article.
 */
export const markerStyles = [
  "book",
  "chapter",
  "section",
  "article",
  "han",
  "han_bracket",
  "digit",
  "digit_bracket",
  "circle",
] as const;
export type MarkerStyle = (typeof markerStyles)[number];

/** A number in front of a paragraph. `sub` is the 之一 of 第二十三条之一; `length` is how many signs it takes. */
export type Marker = { style: MarkerStyle; value: number; sub: number | null; length: number; label: string };

const han = "[一二三四五六七八九十百零〇两]";
const english = "(\\d{1,3}|[IVXLC]{1,7}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)";
const englishNumbers = "zero one two three four five six seven eight nine ten".split(" ");

type Rule = { style: MarkerStyle; pattern: RegExp; isOne?: (rest: string, match: RegExpExecArray) => boolean };

const rules: readonly Rule[] = [
  {
    style: "book",
    pattern: new RegExp(`^第\\s*(${han}{1,4}|\\d{1,2})\\s*(?:编|篇|部分)[\\s:：、]*`),
    isOne: isHeadingText,
  },
  { style: "chapter", pattern: new RegExp(`^第\\s*(${han}{1,4}|\\d{1,3})\\s*章[\\s:：、]*`), isOne: isHeadingText },
  { style: "section", pattern: new RegExp(`^第\\s*(${han}{1,4}|\\d{1,3})\\s*节[\\s:：、]*`), isOne: isHeadingText },
  {
    style: "article",
    pattern: new RegExp(`^第\\s*(${han}{1,6}|\\d{1,4})\\s*条(?:\\s*之\\s*(${han}{1,3}|\\d{1,2}))?([\\s:：]*)`),
    isOne: (rest, match) => /\s/.test(match[3] ?? "") || !/^(?:第|规定|所[称列指]|中的|的|[、和及与至或])/.test(rest),
  },
  {
    style: "han",
    pattern: new RegExp(`^(${han}{1,5})\\s*[、．.]\\s*`),
    isOne: (rest) => !new RegExp(`^${han}{1,3}[、，]`).test(rest),
  },
  { style: "han_bracket", pattern: new RegExp(`^[（(〔［【]\\s*(${han}{1,5})\\s*[)）〕］】]\\s*[、.]?\\s*`) },
  { style: "han_bracket", pattern: new RegExp(`^(${han}{1,3})[)）]\\s*`) },
  { style: "han_bracket", pattern: /^([㈠-㈩])\s*/ },
  { style: "digit", pattern: /^(\d{1,3})\s*(?:[.．](?!\d)|、)\s*/, isOne: (rest) => !/^\d+[、，号]/.test(rest) },
  { style: "digit_bracket", pattern: /^[（(]\s*(\d{1,3})\s*[)）]\s*/ },
  { style: "digit_bracket", pattern: /^(\d{1,2})[)）]\s*/ },
  { style: "digit_bracket", pattern: /^([⑴-⒇])\s*/ },
  { style: "circle", pattern: /^([①-⑳])\s*/ },
  { style: "chapter", pattern: new RegExp(`^(?:Chapter|Part)\\s+${english}\\b[\\s.:—–-]*`, "i"), isOne: isHeadingText },
  { style: "section", pattern: new RegExp(`^Section\\s+${english}\\b[\\s.:—–-]*`, "i"), isOne: isHeadingText },
  {
    style: "article",
    pattern: new RegExp(`^Article\\s+${english}\\b[\\s.:—–-]*`, "i"),
    isOne: (rest) => !/^(?:of|and|or|to|shall|hereof)\b|^[,(]/.test(rest),
  },
  { style: "han", pattern: /^([IVX]{1,5})\s*[.、]\s+/ },
];

/** The number a paragraph begins with, or null. A citation such as 第三条规定的 is none, nor is 2.5万元. */
export function readMarker(text: string): Marker | null {
  const blanks = text.length - text.trimStart().length;
  const bare = text.slice(blanks);
  for (const { style, pattern, isOne } of rules) {
    const match = pattern.exec(bare);
    if (!match || (isOne && !isOne(bare.slice(match[0].length), match))) continue;
    const value = numberOf(match[1] ?? "");
    if (value === null || value === 0 || value > 2_000) continue;
    const sub = style === "article" && /条/.test(match[0]) && match[2] ? readNumber(match[2]) : null;
    return { style, value, sub, length: blanks + match[0].length, label: match[0].trim() };
  }
  return null;
}

/** A chapter's heading is a name; "第一章规定的" in a sentence goes on with one. */
function isHeadingText(rest: string): boolean {
  return rest.length <= 90 && !/[。；]/.test(rest) && !/^(?:规定|所称|的|第|[、和及与至])/.test(rest);
}

function numberOf(label: string): number | null {
  const code = label.codePointAt(0) ?? 0;
  if (/^[①-⑳]$/.test(label)) return code - 0x245f;
  if (/^[⑴-⒇]$/.test(label)) return code - 0x2473;
  if (/^[㈠-㈩]$/.test(label)) return code - 0x321f;
  const word = englishNumbers.indexOf(label.toLowerCase());
  return word > 0 ? word : readNumber(label);
}
