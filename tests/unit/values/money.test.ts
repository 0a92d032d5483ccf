import { describe, expect, test } from "vitest";
import {
  amountIn,
  compareAmounts,
  formatMoney,
  MixedCurrencies,
  parseAmount,
  shareOf,
  sumMoney,
  unitLabel,
} from "~/values/money";
import { parseMoney } from "~/values/money-text";

describe("a number typed in a field with its unit", () => {
  test.each([
    ["1,200", "wan", "12000000"],
    ["1200", "wan", "12000000"],
    ["１，２００", "wan", "12000000"],
    ["12.5", "yi", "1250000000"],
    ["0.00005", "wan", "0.5"],
    ["0.1", "unit", "0.1"],
    ["999999999.99", "wan", "9999999999900"],
    ["0", "wan", "0"],
    ["007", "unit", "7"],
  ] as const)("%s in %s is %s", (text, unit, amount) => {
    expect(parseAmount(text, unit)).toEqual({ ok: true, amount });
  });

  test.each([
    ["", "wan", "empty"],
    ["   ", "wan", "empty"],
    ["abc", "wan", "not_a_number"],
    ["1,2", "wan", "not_a_number"],
    ["1.200,50", "unit", "not_a_number"],
    ["1e9", "unit", "not_a_number"],
    ["-5", "wan", "negative"],
    ["0.00001", "unit", "too_precise"],
    ["100000000", "yi", "too_large"],
  ] as const)("%s in %s is refused: %s", (text, unit, reason) => {
    expect(parseAmount(text, unit)).toEqual({ ok: false, reason });
  });
});

describe("an amount written out", () => {
  test.each([
    ["1200万元", "12000000", "CNY"],
    ["12.5亿元", "1250000000", "CNY"],
    ["3,000 万美元", "30000000", "USD"],
    ["500万欧元", "5000000", "EUR"],
    ["3千万美金", "30000000", "USD"],
    ["43億元人民幣", "4300000000", "CNY"],
    ["人民币1200万元", "12000000", "CNY"],
    ["1.2万亿韩元", "1200000000000", "KRW"],
    ["315亿日元", "31500000000", "JPY"],
    ["4.5亿瑞士法郎", "450000000", "CHF"],
    ["USD 30 million", "30000000", "USD"],
    ["$24m", "24000000", "USD"],
    ["20 million euros", "20000000", "EUR"],
    ["8500元", "8500", "CNY"],
    ["1200", "12000000", "CNY"],
    ["1200万", "12000000", "CNY"],
  ])("%s", (text, amount, currency) => {
    expect(parseMoney(text, { currency: "CNY", unit: "wan" })).toEqual({ ok: true, money: { amount, currency } });
  });

  test.each([
    ["", "empty"],
    ["约11.8亿元", "unknown_unit"],
    ["12元/亩", "unknown_unit"],
    ["USD 30 万欧元", "unknown_unit"],
    ["一百万元", "not_a_number"],
    ["70亿美元追加至100亿美元", "not_a_number"],
  ])("%s is refused: %s", (text, reason) => {
    expect(parseMoney(text, { currency: "CNY", unit: "wan" })).toEqual({ ok: false, reason });
  });

  test("a hostile text is refused before the test gives up", () => {
    expect(parseMoney("1,".repeat(25_000), { currency: "CNY", unit: "wan" }).ok).toBe(false);
  });
});

describe("an amount as it is read", () => {
  test.each([
    ["12000000", "CNY", "1,200 万元", "CNY 12 million"],
    ["1250000000", "CNY", "12.5 亿元", "CNY 1.25 billion"],
    ["100000000", "CNY", "1 亿元", "CNY 100 million"],
    ["99999999.99", "CNY", "1 亿元", "CNY 100 million"],
    ["99990000", "CNY", "9,999 万元", "CNY 99.99 million"],
    ["30000000", "USD", "3,000 万美元", "USD 30 million"],
    ["7000000000", "USD", "70 亿美元", "USD 7 billion"],
    ["1200000000000", "KRW", "12,000 亿韩元", "KRW 1.2 trillion"],
    ["8500", "CNY", "8,500 元", "CNY 8,500"],
    ["0", "CNY", "0 元", "CNY 0"],
    ["-12000000", "CNY", "-1,200 万元", "CNY -12 million"],
    ["12345.5", "XYZ", "1.23 万XYZ", "XYZ 12,345.5"],
  ])("%s %s", (amount, currency, zh, en) => {
    expect(formatMoney({ amount, currency }, { locale: "zh-CN" })).toBe(zh);
    expect(formatMoney({ amount, currency }, { locale: "en" })).toBe(en);
  });

  test("a column keeps its unit, and the exact amount is there when asked for", () => {
    const money = { amount: "1234567890.12", currency: "CNY" };
    expect(formatMoney(money, { locale: "zh-CN", unit: "wan" })).toBe("123,456.79 万元");
    expect(formatMoney(money, { locale: "zh-CN", decimals: "exact" })).toBe("12.3456789012 亿元");
    expect(amountIn("wan", "1234567890.12")).toBe("123456.789012");
    expect(unitLabel("wan", "USD", "zh-CN")).toBe("万美元");
  });

  test("what was typed comes back as typed", () => {
    const parsed = parseAmount("123456.7", "wan");
    expect(parsed.ok && amountIn("wan", parsed.amount)).toBe("123456.7");
  });
});

describe("adding", () => {
  test("tenths add up exactly", () => {
    const items = ["0.1", "0.2", "1000000000000000.3"].map((amount) => ({ amount, currency: "CNY" }));
    expect(sumMoney(items, "CNY")).toEqual({ amount: "1000000000000000.6", currency: "CNY" });
  });

  test("nothing adds up to nothing in the currency asked for", () => {
    expect(sumMoney([], "USD")).toEqual({ amount: "0", currency: "USD" });
  });

  test("two currencies are never added silently", () => {
    const items = [
      { amount: "1", currency: "CNY" },
      { amount: "1", currency: "USD" },
    ];
    expect(() => sumMoney(items, "CNY")).toThrow(MixedCurrencies);
  });

  test("amounts compare by value, not by text", () => {
    expect(compareAmounts("9", "10")).toBe(-1);
    expect(compareAmounts("10.0", "10")).toBe(0);
  });

  test("a share of nothing is unknown, not zero", () => {
    expect(shareOf("1", "3")).toBe("0.3333");
    expect(shareOf("1", "0")).toBeNull();
  });
});
