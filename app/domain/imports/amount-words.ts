import { amountScales } from "~/values/amount-scales";
import { currencyByWord } from "~/values/currency";

/** Powers of ten by the words that mean them; lists of others also write 千 and mio. */
export const placesOfScale = new Map<string, number>([...amountScales, ["千", 3], ["mio", 6]]);

/** 万 and 亿 without a currency are yuan in a Chinese list; million is not. */
export function isChineseScale(word: string): boolean {
  return /[万亿千]/.test(word);
}

/** Lists of others write some currencies in words nobody types into a form. */
export const currencyOfWord = new Map<string, string>([
  ...currencyByWord,
  ["rmb¥", "CNY"],
  ["人民币元", "CNY"],
  ["us dollars", "USD"],
  ["us dollar", "USD"],
  ["u.s. dollars", "USD"],
  ["台湾元", "TWD"],
  ["法郎", "CHF"],
]);

const escaped = (word: string) => word.replace(/[$.*+?^{}()|[\]\\]/g, "\\$&");
const oneOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    // Latin words are words of their own: 30m is an amount, 30mm is not.
    .map((word) => (/[a-z]$/.test(word) ? `${escaped(word)}(?![a-z])` : escaped(word)))
    .join("|");

/** Pieces for the patterns of amounts: bounded, so that no cell makes them slow. */
export const piece = {
  number: String.raw`\d{1,3}(?:[, ]\d{3}){1,6}(?:\.\d{1,12})?(?!\d)|\d{1,30}(?:\.\d{1,15})?(?:e\+?\d{1,2})?`,
  numeral: "(?<![几数])[一二两三四五六七八九十][〇零一二两三四五六七八九十百千]{0,12}",
  scale: oneOf(placesOfScale.keys()),
  currency: oneOf(currencyOfWord.keys()),
} as const;

const traditional = "萬億圓幣鎊韓歐臺兩餘逾約總";
const simplified = "万亿元币镑韩欧台两余逾约总";
const traditionalSign = new RegExp(`[${traditional}]`, "gu");

/** Half width, lower case, simplified where amounts need it, single blanks. 圆 stays after 日 and 韩. */
export function tidyAmount(text: string): string {
  return text
    .slice(0, 2_000)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .replace(traditionalSign, (sign) => simplified.charAt(traditional.indexOf(sign)))
    .replace(/圆/g, "元")
    .replace(/\s+/g, " ")
    .replace(/(?<=[\p{Script=Han}\d]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\d)/gu, "")
    .trim();
}

/** What people write where they have no amount. The words are kept, no amount is taken. */
const noAmount = new Set(
  "不详 不明 未披露 未公布 未公开 未列 未列金额 保密 待定 待确认 待核 暂无 暂缺 暂未明确 无 未知 面议 - -- — —— – / ? ？ n/a na nil none null unknown undisclosed confidential tbd tbc".split(
    " ",
  ),
);

export function saysNoAmount(tidied: string): boolean {
  return tidied === "" || noAmount.has(tidied);
}

/** Currencies of ISO 4217 that the table of currencies does not hold. */
const otherCodes = new Set(
  Intl.supportedValuesOf("currency")
    .map((code) => code.toLowerCase())
    .filter((code) => !currencyOfWord.has(code)),
);
const otherNamesAfter =
  /^ ?(?:\p{Script=Han}{0,6}?(?:比索|卢布|里拉|兰特|第纳尔|谢克尔|雷亚尔|福林|兹罗提|坦吉|先令|奈拉|盾|克朗)|pesos?|r(?:o)?ubles?|lira|rand|dinars?|dong|rupiah|reais|zloty|forint|kron)/u;

/** Whether the words beside a number name a currency that is not in the table: it must not pass for yuan. */
export function namesUnknownCurrency(before: string, after: string): boolean {
  const codeBefore = /(?:^|[^a-z])([a-z]{3}) ?$/.exec(before)?.[1] ?? "";
  const codeAfter = /^ ?([a-z]{3})(?![a-z])/.exec(after)?.[1] ?? "";
  if (/(?:盾|比索|卢布|里拉|兰特|第纳尔) ?$/.test(before)) return true;
  return otherCodes.has(codeBefore) || otherCodes.has(codeAfter) || otherNamesAfter.test(after);
}
