import type { Text } from "./catalog";

/** How a document calls its articles: 条, or 部分 where they are numbered sections. */
export type ArticleWord = "article" | "section";

export type CitedArticle = { articleWord: ArticleWord; documentShortTitle: Text; number: string };

/**
 * An article as it is cited: 2025年工作方案第十三条, 2025 Work Plan, Art. 13.
 *
 * `number` is "6", "2.4" where the numbering restarts in every chapter, "23-1" for 第二十三条之一.
 */
export function citeArticle({ articleWord, documentShortTitle: { zh, en }, number }: CitedArticle): Text {
  const [chapter, within] = number.includes(".") ? number.split(".", 2) : [null, number];
  const [main = "", ...subs] = (within ?? "").split("-");
  const word = articleWord === "section" ? { zh: "部分", en: "Sec." } : { zh: "条", en: "Art." };
  const place = `第${inChinese(main)}${word.zh}${subs.map((sub) => `之${inChinese(sub)}`).join("")}`;
  return {
    zh: `${zh}${chapter ? `第${inChinese(chapter)}章` : ""}${place}`,
    en: `${en}, ${chapter ? `Ch. ${chapter} ` : ""}${word.en} ${within}`,
  };
}

function inChinese(number: string): string {
  return /^\d+$/.test(number) ? chineseNumber(Number(number)) : number;
}

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const weights = ["", "十", "百", "千"];

/** 1 to 9999 in Chinese numerals: 十三, 二十一, 一百零二. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9_999) return String(value);
  const signs = [...String(value)].map(Number);
  const spelled = signs.map((digit, at) =>
    digit === 0 ? "零" : `${digits[digit]}${weights[signs.length - 1 - at] ?? ""}`,
  );
  return spelled.join("").replace(/零+/g, "零").replace(/零$/, "").replace(/^一十/, "十");
}

/** The key of the article a measure key belongs to: P25-13a → P25-13. */
export function articleKeyOf(measureKey: string): string {
  return measureKey.replace(/(?<=\d)[a-z]{1,2}$/, "");
}
