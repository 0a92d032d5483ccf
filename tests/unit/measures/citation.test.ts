import { expect, test } from "vitest";
import { articleKeyOf, chineseNumber, citeArticle } from "~/domain/measures/citation";
import { standingOn } from "~/domain/measures/standing-on";

const title = { zh: "意见", en: "Opinions" };
const cite = (number: string, articleWord: "article" | "section" = "article") =>
  citeArticle({ articleWord, documentShortTitle: title, number });

test("an article is cited as its document counts", () => {
  expect(cite("13")).toEqual({ zh: "意见第十三条", en: "Opinions, Art. 13" });
  expect(cite("5", "section")).toEqual({ zh: "意见第五部分", en: "Opinions, Sec. 5" });
  expect(cite("2.4")).toEqual({ zh: "意见第二章第四条", en: "Opinions, Ch. 2 Art. 4" });
  expect(cite("23-1")).toEqual({ zh: "意见第二十三条之一", en: "Opinions, Art. 23-1" });
  expect(cite("2.112")).toEqual({ zh: "意见第二章第一百一十二条", en: "Opinions, Ch. 2 Art. 112" });
});

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [99, "九十九"],
  [100, "一百"],
  [101, "一百零一"],
  [110, "一百一十"],
  [2003, "二千零三"],
])("%i in Chinese is %s", (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

test("a measure's letter is not part of its article's key", () => {
  expect(["P25-13a", "P22-11", "ZJ-2.4c", "X-23-1b"].map(articleKeyOf)).toEqual([
    "P25-13",
    "P22-11",
    "ZJ-2.4",
    "X-23-1",
  ]);
});

test("a measure lapses on the day after its last", () => {
  const held = { standing: "in_force", reason: title, validFrom: null, validTo: "2026-12-31" } as const;
  expect(standingOn("2026-12-31", held).standing).toBe("in_force");
  expect(standingOn("2027-01-01", held)).toEqual({
    standing: "lapsed",
    reason: {
      zh: "有效期至2026年12月31日，已过期。",
      en: "Was valid until 2026-12-31; that day has passed.",
    },
  });
  expect(standingOn("2027-01-01", { ...held, standing: "draft" }).standing).toBe("draft");
  expect(standingOn("2027-01-01", { ...held, validTo: null }).standing).toBe("in_force");
});

test("a measure whose first day is still to come is no basis yet", () => {
  const held = { standing: "in_force", reason: title, validFrom: "2027-03-01", validTo: null } as const;
  expect(standingOn("2027-02-28", held)).toEqual({
    standing: "upcoming",
    reason: {
      zh: "自2027年3月1日起施行，尚未施行。",
      en: "Holds from 2027-03-01; that day is still to come.",
    },
  });
  expect(standingOn("2027-03-01", held).standing).toBe("in_force");
  expect(standingOn("2027-02-28", { ...held, standing: "superseded" }).standing).toBe("superseded");
});
