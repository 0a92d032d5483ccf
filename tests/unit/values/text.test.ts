import { describe, expect, test } from "vitest";
import { bigrams, normaliseLine, normaliseProse, normaliseText, searchTokens } from "~/values/text";

test.each([
  ["  苏州　工业园区  ", "苏州 工业园区"],
  ["ＡＢＣ（中国）", "ABC(中国)"],
  ["a\u200Bb\u202Ec\uFEFF", "abc"],
  ["a\u0000b\u0007", "ab"],
  ["two\tlines\r\nhere", "two lines here"],
  ["\uD800x", "x"],
  ["\u200B \u00AD", ""],
])("%j is stored as %j", (text, stored) => {
  expect(normaliseText(text)).toBe(stored);
});

test.each([
  ["鲁尔微系统（嘉兴）有限公司", "鲁尔微系统（嘉兴）有限公司"],
  ["少量废气，处理后达标；是否可行？", "少量废气，处理后达标；是否可行？"],
  ["ＡＢＣ １２３（甲）", "ABC 123（甲）"],
  ["a\u202E（b\u200B）\u0007 \uD800", "a（b）"],
])("a line a person types keeps its Chinese punctuation: %j is stored as %j", (text, stored) => {
  expect(normaliseLine(text)).toBe(stored);
  expect(bigrams(stored)).toEqual(bigrams(normaliseText(text)));
});

test("prose keeps its lines and its punctuation", () => {
  expect(normaliseProse("第一行，好。 \r\n\r\n\r\n\r\n第二行（完）\u202E\n")).toBe("第一行，好。\n\n第二行（完）");
});

test("a text is found by every sign, pair of signs and beginning of a word in it", () => {
  expect(bigrams("三星电子 Samsung 3M").sort()).toEqual(
    [
      ...["三", "星", "电", "子", "三星", "星电", "电子"],
      ...["sa", "sam", "sams", "samsu", "samsun", "samsung", "3m"],
    ].sort(),
  );
});

describe("a query finds a text when the text has all its tokens", () => {
  test.each([
    ["三星电子(西安)半导体", "星电"],
    ["三星电子(西安)半导体", "电"],
    ["三星电子(西安)半导体", "西安 半导体"],
    ["Boehringer Ingelheim", "boehr"],
    ["Schäffler 太仓", "schaff"],
    ["internationalisation of supply", "internationalis"],
    ["삼성전자", "성전"],
    ["ソニー株式会社", "ソニー"],
    ["ＡＳＭＬ上海", "asml"],
    ["C3973 集成电路制造", "c397"],
    ["5G基站", "5g"],
  ])("%s: %s", (text, query) => {
    const indexed = new Set(bigrams(text));
    const wanted = searchTokens(query);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((token) => !indexed.has(token))).toEqual([]);
  });

  test.each([
    ["三星电子", "星子"],
    ["Samsung", "amsung"],
    ["Samsung", "s"],
    ["三星电子", "电力"],
  ])("%s: not by %s", (text, query) => {
    const indexed = new Set(bigrams(text));
    expect(searchTokens(query).every((token) => indexed.has(token))).toBe(false);
  });

  test.each(["", "  ", "()%_'", "\u200B"])("%j asks for nothing", (query) => {
    expect(searchTokens(query)).toEqual([]);
  });
});

test("a hostile text does not fill the index, and comes to an end", () => {
  expect(bigrams("中".repeat(50_000)).length).toBe(2);
  expect(bigrams(Array.from({ length: 25_000 }, (_, at) => `w${at}`).join(" ")).length).toBeLessThanOrEqual(2_000);
  expect(normaliseProse("\n \n".repeat(20_000))).toBe("");
});
