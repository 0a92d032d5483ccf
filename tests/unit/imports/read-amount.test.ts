import { describe, expect, test } from "vitest";
import { unitOfCode, unitOfHeader, unitOfTitle } from "~/domain/imports/amount-unit";
import { readAmount, readQualifier } from "~/domain/imports/read-amount";

const nothingKnown = { currency: null, unit: null };

describe("an amount in words gives its number, currency and qualifier", () => {
  test.each([
    ["约11.8亿元", "1180000000", "CNY", "approx"],
    ["预计总投资约11.8亿元", "1180000000", "CNY", "approx"],
    ["3亿美元", "300000000", "USD", null],
    ["１２．５亿元", "1250000000", "CNY", null],
    ["USD 30 million", "30000000", "USD", null],
    ["more than $24 million", "24000000", "USD", "min"],
    ["US$ 1.2 billion", "1200000000", "USD", null],
    ["EUR 140,000,000", "140000000", "EUR", null],
    ["總投資額逾43億元人民幣", "4300000000", "CNY", "min"],
    ["1.2万亿韩元(约合10.7亿美元)", "1200000000000", "KRW", null],
    ["3亿元人民币(约3600多万美元)", "300000000", "CNY", null],
    ["总投资29.62亿元，其中固定资产投资14.92亿元", "2962000000", "CNY", null],
    ["首期投资10亿美元，总投资将达30亿美元", "3000000000", "USD", "planned"],
    ["三百八十四亿元人民币", "38400000000", "CNY", null],
    ["累计投资2亿元", "200000000", "CNY", "cumulative"],
    ["10余亿元", "1000000000", "CNY", "min"],
    ["￥3000万", "30000000", "CNY", null],
    ["1 200 万欧元", "12000000", "EUR", null],
  ])("%s", (cell, amount, currency, qualifier) => {
    expect(readAmount(cell, nothingKnown)).toMatchObject({ kind: "money", money: { amount, currency }, qualifier });
  });
});

describe("a bare number needs a unit from elsewhere", () => {
  const unit = (header: string) => ({ currency: null, unit: unitOfHeader(header) });
  test.each([
    ["3,000", unit("总投资(万美元)"), "30000000", "USD"],
    ["11.8", unit("投资额（亿元）"), "1180000000", "CNY"],
    ["30", unit("Investment (USD million)"), "30000000", "USD"],
    ["1180000000", { currency: "CNY", unit: null }, "1180000000", "CNY"],
    ["1.18E+09", { currency: "CNY", unit: null }, "1180000000", "CNY"],
    ["1180000000.00000012", { currency: "CNY", unit: null }, "1180000000", "CNY"],
    // 元 beside a column of currencies means units of that currency.
    ["500", { currency: "USD", unit: unitOfHeader("总投资(万元)") }, "5000000", "USD"],
    ["$3,000", unit("总投资(万美元)"), "30000000", "USD"],
  ])("%s", (cell, context, amount, currency) => {
    expect(readAmount(cell, context)).toMatchObject({ kind: "money", money: { amount, currency } });
  });

  test("without one it is refused: a factor of ten thousand is never guessed", () => {
    expect(readAmount("3000", nothingKnown)).toEqual({ kind: "refused", reason: "unit_missing" });
    expect(readAmount("30 million", nothingKnown)).toEqual({ kind: "refused", reason: "unit_missing" });
  });

  test("亿 and 万 alone are yuan, and it is said so", () => {
    expect(readAmount("12.5亿", nothingKnown)).toMatchObject({
      kind: "money",
      isYuanAssumed: true,
      money: { currency: "CNY" },
    });
  });
});

test.each([
  ["10-20亿元", "amount_range"],
  ["10亿元至20亿元", "amount_range"],
  ["1000～1500", "amount_range"],
  ["between 200 and 300 million USD", "amount_range"],
  ["US$20m to US$30m", "amount_range"],
  ["USD 200-300", "amount_range"],
  ["介于2亿和3亿元之间", "amount_range"],
  ["一期投资1500万欧元，二期增资至3000万欧元", "amount_ambiguous"],
  ["数百万美元", "amount_ambiguous"],
])("%s is kept as text", (cell, reason) => {
  expect(readAmount(cell, nothingKnown)).toEqual({ kind: "text", reason });
});

test.each([
  ["一些钱", "amount_unreadable"],
  ["=1+1", "amount_unreadable"],
  ["2,5", "amount_unreadable"],
  ["-5亿元", "amount_negative"],
  ["99999999999亿元", "amount_too_large"],
  ["3亿比索", "unknown_currency"],
  ["RUB 300 million", "unknown_currency"],
])("%s is refused: %s", (cell, reason) => {
  expect(readAmount(cell, nothingKnown)).toEqual({ kind: "refused", reason });
});

test("a cell that names another currency than its column is refused", () => {
  expect(readAmount("3亿美元", { currency: "CNY", unit: null })).toEqual({
    kind: "refused",
    reason: "currencies_differ",
  });
});

test.each(["", "-", "面议", "未披露", "N/A", "待定"])("%j says that there is no amount", (cell) => {
  expect(readAmount(cell, nothingKnown)).toEqual({ kind: "none" });
});

test.each([
  ["总投资(万美元)", "USD", 4],
  ["投资额（亿元）", "CNY", 8],
  ["单位：万元", "CNY", 4],
  ["总投资万元", "CNY", 4],
  ["Total investment, EUR m", "EUR", 6],
  ["Contract value (US$ mn)", "USD", 6],
  ["amount_cny", "CNY", null],
])("the header %s names its unit", (header, currency, places) => {
  expect(unitOfHeader(header)).toMatchObject({ currency, places });
});

test.each([
  [["2024年外资项目统计表", "单位：万元"], "CNY_wan"],
  [["外商投资项目一览表（单位：万美元）"], "USD_wan"],
  [["Projects 2024, unit: USD"], "USD_unit"],
  [["2024年签约项目总投资500亿"], null],
  [[], null],
])("the title %j names the unit %s", (titles, unit) => {
  expect(unitOfTitle(titles)).toBe(unit);
});

test("元 beside a column of currencies means units of each, in the header as in the form", () => {
  for (const unit of [unitOfHeader("投资(元)"), unitOfHeader("总投资（万元）"), unitOfCode("CNY_wan")]) {
    expect(readAmount("3000", { currency: "USD", unit })).toMatchObject({ kind: "money", money: { currency: "USD" } });
  }
});

test.each(["总投资", "amount", "金额", "项目(一期)", "Investment"])("the header %s names none", (header) => {
  expect(unitOfHeader(header)).toBeNull();
});

test("a qualifier is read as code or word, anything else is left alone", () => {
  expect(["min", "超", "约", "up to", "as_stated", "含税"].map(readQualifier)).toEqual([
    "min",
    "min",
    "approx",
    "up_to",
    "as_stated",
    null,
  ]);
});

test("no cell makes the patterns slow", () => {
  const hostile = [
    "1".repeat(50_000),
    "1,".repeat(25_000),
    `${"约".repeat(25_000)}亿元`,
    `${"一".repeat(50_000)}亿元`,
    "(".repeat(50_000),
    "1亿 ".repeat(15_000),
    " ".repeat(50_000),
  ];
  for (const cell of hostile) {
    const started = performance.now();
    readAmount(cell, nothingKnown);
    unitOfHeader(cell);
    expect(performance.now() - started).toBeLessThan(200);
  }
});
