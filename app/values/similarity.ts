import { dice, signPairs } from "./dice";
import { simplified } from "./simplified";
import { foldCase } from "./text";

/** From here up two names are very likely one company; the duplicate check says "the same". */
export const sameNameFrom = 0.85;
/** From here up a person should look; the duplicate check says "similar". */
export const similarNameFrom = 0.6;

/** A longer name that begins with the whole shorter one: 大众 and 大众汽车. Likely, not certain: 本田, 本田制锁. */
const beginsWithScore = 0.75;

/**
 * What is left of a company's name for comparing: without legal form, bracketed gloss, punctuation, case and accents,
 * in simplified signs.
 *
 * 博世(中国)投资有限公司 → 博世投资; 台積電股份有限公司 → 台积电; Robert Bosch GmbH → robert bosch; never empty unless the name has no letters.
 */
export function nameKey(name: string): string {
  return keyOf(splitGlosses(name).main);
}

/**
 * All keys a name may be found by: of each part of a name with a stroke, and of a gloss in another script.
 *
 * 三星电子(Samsung Electronics) → 三星电子, samsung electronics. A gloss that is a place (中国, China) gives none.
 */
export function nameKeys(name: string): string[] {
  const parts = name.slice(0, 400).split(/\s*[/／|；;]\s*(?![a-z]\b)/i);
  const keys = parts.flatMap((part) => {
    const { main, glosses } = splitGlosses(part);
    return [main, ...glosses].map(keyOf);
  });
  return [...new Set(keys.filter((key) => key !== ""))];
}

/**
 * How alike two company names are, from 0 to 1: the best match between their keys.
 *
 * Pairs of neighbouring characters compared (Dice), for Latin names also whole words whatever their order.
 */
export function nameSimilarity(a: string, b: string): number {
  let best = 0;
  const others = nameKeys(b);
  for (const key of nameKeys(a)) {
    for (const other of others) best = Math.max(best, keySimilarity(key, other));
  }
  return best;
}

const zhForms =
  /(?:股份有限公司|有限责任公司|有限合伙|合伙企业|有限公司|株式会社|股份公司|集团公司|总公司|分公司|公司|企业集团|集团|控股|株式會社|股份)$/;
const zhPlaceAtEnd = /(?<=..)(?:中国|亚太|大中华区?)$/;

const latinForms = new Set(
  (
    "co company companies corp corporation inc incorporated ltd limited llc llp lp plc gmbh ag kg kgaa ohg se sa sas sarl " +
    "sl spa srl bv nv ab as asa oy oyj aps kk pte pty sdn bhd pt pjsc jsc group holding holdings and the international"
  ).split(" "),
);
const places = new Set(["china", "prc", "asia", "apac", "shanghai", "hong", "kong", "hk", "greater", "pacific"]);

function splitGlosses(name: string): { main: string; glosses: string[] } {
  const text = simplified(foldCase(name.slice(0, 400)));
  const glosses: string[] = [];
  const main = text.replace(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g, (_, gloss: string) => {
    glosses.push(gloss);
    return " ";
  });
  // A name that is nothing but a bracket keeps what stands in it.
  if (!/[\p{L}\p{N}]/u.test(main)) return { main: glosses.join(" "), glosses: [] };
  const isOther = (gloss: string) => hasCjk(gloss) !== hasCjk(main) && !isPlace(gloss);
  return { main, glosses: glosses.filter(isOther) };
}

function isPlace(gloss: string): boolean {
  const words = wordsOf(gloss);
  return hasCjk(gloss) ? [...gloss].length <= 3 : words.length === 0 || words.every((word) => places.has(word));
}

function keyOf(part: string): string {
  const words = wordsOf(simplified(foldCase(part)));
  return hasCjk(part) ? withoutZhForm(words.join("")) : withoutLatinForm(words).join(" ");
}

function wordsOf(text: string): string[] {
  const plain = text
    .replace(/\ba\/s\b/g, "as")
    // s.p.a. and b.v. are one word each.
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})(\p{L}(?![\p{L}\p{N}]))?/gu, (_, dotted: string, last?: string) => {
      return ` ${dotted.replaceAll(".", "")}${last ?? ""} `;
    })
    .replace(/['’`]/g, "");
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function withoutZhForm(text: string): string {
  let key = text;
  for (;;) {
    const shorter = key.replace(zhForms, "").replace(zhPlaceAtEnd, "");
    if (shorter === key || [...shorter].length < 2) return key;
    key = shorter;
  }
}

function withoutLatinForm(words: string[]): string[] {
  let [from, to] = [0, words.length];
  while (to - from > 1 && (latinForms.has(words[to - 1] ?? "") || places.has(words[to - 1] ?? ""))) to -= 1;
  while (to - from > 1 && words[from] === "the") from += 1;
  return words.slice(from, to);
}

function hasCjk(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

function keySimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const byPairs = dice(signPairs(a.replaceAll(" ", "")), signPairs(b.replaceAll(" ", "")));
  const byWords = a.includes(" ") || b.includes(" ") ? dice(a.split(" "), b.split(" ")) : 0;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const isLongEnough = [...shorter].length >= (hasCjk(shorter) ? 2 : 4);
  const isBeginning = hasCjk(shorter) ? longer.startsWith(shorter) : longer.startsWith(`${shorter} `);
  return Math.max(byPairs, byWords, isLongEnough && isBeginning ? beginsWithScore : 0);
}
