import type { Text } from "./catalog";

export type CitedArticle = { documentKey: string; documentShortTitle: Text; number: string; chapterNumber: number };

/**
 * An article as it is cited: 2025年工作方案第十三条, 2025 Work Plan, Art. 13.
 *
 * The 2021 notice has numbered sections; the Zhejiang draft restarts its numbering in every chapter.
 */
export function citeArticle(article: CitedArticle): Text {
  const { zh, en } = article.documentShortTitle;
  if (article.documentKey === "P21")
    return { zh: `${zh}第${chineseNumber(Number(article.number))}部分`, en: `${en}, Sec. ${article.number}` };
  const [chapter, within] = article.number.split(".");
  if (chapter && within) {
    return {
      zh: `${zh}第${chineseNumber(Number(chapter))}章第${chineseNumber(Number(within))}条`,
      en: `${en}, Ch. ${chapter} Art. ${within}`,
    };
  }
  return { zh: `${zh}第${chineseNumber(Number(article.number))}条`, en: `${en}, Art. ${article.number}` };
}

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 99 in Chinese numerals: 十三, 二十一. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digits[ones] : ""}`;
}

/** The key of the article a measure key belongs to: P25-13a → P25-13. */
export function articleKeyOf(measureKey: string): string {
  return measureKey.replace(/[a-z]$/, "");
}
