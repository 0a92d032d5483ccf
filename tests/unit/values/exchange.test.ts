import { describe, expect, test } from "vitest";
import { convertMoney, rateOn, sumConverted } from "~/values/exchange";

const rates = [
  { currency: "USD", date: "2025-01-02", cnyPerUnit: "7.19" },
  { currency: "USD", date: "2026-01-05", cnyPerUnit: "7.02" },
  { currency: "JPY", date: "2025-01-02", cnyPerUnit: "0.0459" },
];

test.each([
  ["2025-01-01", undefined],
  ["2025-01-02", "7.19"],
  ["2026-01-04", "7.19"],
  ["2026-11-21", "7.02"],
])("the rate in force on %s", (on, rate) => {
  expect(rateOn(rates, "USD", on)?.cnyPerUnit).toBe(rate);
});

describe("converting names the date of its rate", () => {
  test.each([
    ["100", "USD", "CNY", "702", "2026-01-05"],
    ["702", "CNY", "USD", "100", "2026-01-05"],
    ["1", "CNY", "USD", "0.1425", "2026-01-05"],
    ["1000", "JPY", "USD", "6.5385", "2025-01-02"],
    ["5", "CNY", "CNY", "5", null],
  ])("%s %s to %s", (amount, from, to, result, rateDate) => {
    expect(convertMoney({ amount, currency: from }, to, rates, "2026-11-21")).toEqual({
      ok: true,
      money: { amount: result, currency: to },
      rateDate,
    });
  });

  test("without a rate it is refused, not guessed", () => {
    const refused = convertMoney({ amount: "1", currency: "EUR" }, "CNY", rates, "2026-11-21");
    expect(refused).toEqual({ ok: false, reason: "no_rate", currency: "EUR" });
  });
});

test("a converted sum names its rate dates and what it left out", () => {
  const items = [
    { amount: "1000", currency: "CNY" },
    { amount: "100", currency: "USD" },
    { amount: "10000", currency: "JPY" },
    { amount: "3", currency: "EUR" },
  ];
  expect(sumConverted(items, "CNY", rates, "2026-11-21")).toEqual({
    money: { amount: "2161", currency: "CNY" },
    rateDates: ["2025-01-02", "2026-01-05"],
    unconverted: [{ amount: "3", currency: "EUR" }],
  });
});
