import { expect, test } from "vitest";
import { articleKeyOf, chineseNumber, citeArticle } from "~/domain/measures/citation";

const title = { zh: "意见", en: "Opinions" };
const cite = (documentKey: string, number: string) =>
  citeArticle({ documentKey, documentShortTitle: title, number, chapterNumber: 1 });

test("an article is cited as its document counts", () => {
  expect(cite("P25", "13")).toEqual({ zh: "意见第十三条", en: "Opinions, Art. 13" });
  expect(cite("P21", "5")).toEqual({ zh: "意见第五部分", en: "Opinions, Sec. 5" });
  expect(cite("ZJ", "2.4")).toEqual({ zh: "意见第二章第四条", en: "Opinions, Ch. 2 Art. 4" });
});

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [99, "九十九"],
  [100, "100"],
])("%i in Chinese is %s", (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

test("a measure's letter is not part of its article's key", () => {
  expect(["P25-13a", "P22-11", "ZJ-2.4c"].map(articleKeyOf)).toEqual(["P25-13", "P22-11", "ZJ-2.4"]);
});
