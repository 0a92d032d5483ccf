import { currencyOf } from "./currency";
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  divideDecimals,
  readDecimal,
  roundDecimal,
  writeDecimal,
} from "./decimal";

/** `amount` is a plain decimal in whole units of the currency (yuan, not 万元), with at most four decimals. */
export type Money = { amount: string; currency: string };

/** The units in which Chinese offices type and print amounts: the whole unit, 万 (10⁴) and 亿 (10⁸). */
export const moneyUnits = ["unit", "wan", "yi"] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** Decimal places by which a unit is larger than the whole unit. */
const placesOfUnit: Record<MoneyUnit, number> = { unit: 0, wan: 4, yi: 8 };
const zhOfUnit: Record<MoneyUnit, string> = { unit: "", wan: "万", yi: "亿" };

/** English has no 万: the same amounts read in thousands of thousands. */
const englishSteps = [
  { places: 12, word: "trillion" },
  { places: 9, word: "billion" },
  { places: 6, word: "million" },
];

export type MoneyStyle = {
  /** 'zh…' gives Chinese, anything else English. */
  locale: string;
  /** Fixes the unit of a column; absent, 亿 from one hundred million up, 万 from ten thousand up. Chinese only. */
  unit?: MoneyUnit;
  /** Most decimals shown, 2 unless given; `exact` shows all there are. Whole trailing zeros are never shown. */
  decimals?: number | "exact";
};

/** 1,200 万元 · 12.5 亿元 · 3,000 万美元; in English CNY 12 million · CNY 1.25 billion · USD 30 million. */
export function formatMoney({ amount, currency }: Money, { locale, unit, decimals = 2 }: MoneyStyle): string {
  const value = decimal(amount);
  if (!locale.startsWith("zh")) return `${currency} ${english(value, decimals)}`;
  const chosen = unit ?? fittingUnit(value, decimals);
  const suffix = zhOfUnit[chosen] + (currencyOf(currency)?.zhUnit ?? currency);
  return `${grouped(shrink(value, placesOfUnit[chosen]), decimals)} ${suffix}`;
}

/** The amount as it stands in a form field of that unit: exact, ungrouped. */
export function amountIn(unit: MoneyUnit, amount: string): string {
  return writeDecimal(shrink(decimal(amount), placesOfUnit[unit]));
}

/** 万元, 亿美元, 日元: the label of an input or a column. */
export function unitLabel(unit: MoneyUnit, currency: string, locale: string): string {
  if (locale.startsWith("zh")) return zhOfUnit[unit] + (currencyOf(currency)?.zhUnit ?? currency);
  return unit === "unit" ? currency : `${currency} ${unit === "wan" ? "10,000" : "100 million"}`;
}

export type AmountRefusal =
  | "empty"
  | "not_a_number"
  | "negative"
  /** More than four decimals of the whole unit, which the database would round. */
  | "too_precise"
  /** Ten quadrillion or more: a wrong unit, not an investment. */
  | "too_large";

export type AmountResult = { ok: true; amount: string } | { ok: false; reason: AmountRefusal };

/** A number typed in a field whose unit is fixed beside it: 1,200 in 万元 gives 12000000. */
export function parseAmount(text: string, unit: MoneyUnit): AmountResult {
  const typed = text
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "");
  if (typed === "") return { ok: false, reason: "empty" };
  const value = readGroupedNumber(typed);
  return value ? acceptAmount(amountFrom(unit, value)) : { ok: false, reason: "not_a_number" };
}

/** How many decimals an amount keeps: the column is Decimal(20,4). */
export const amountPlaces = 4;

/** Two amounts of different currencies were to be added. A sum must name one currency; convert first. */
export class MixedCurrencies extends Error {
  override readonly name = "MixedCurrencies";
  constructor(readonly currencies: readonly string[]) {
    super(`Amounts in ${currencies.join(", ")} cannot be added without a rate`);
  }
}

/** Adds amounts of one currency. Throws `MixedCurrencies` as soon as one is in another. */
export function sumMoney(items: readonly Money[], currency: string): Money {
  const others = items.filter((item) => item.currency !== currency);
  if (others.length > 0) throw new MixedCurrencies([...new Set([currency, ...others.map((one) => one.currency)])]);
  const total = items.reduce((sum, item) => addDecimals(sum, decimal(item.amount)), zero);
  return { amount: writeDecimal(total), currency };
}

/** Negative, 0 or positive as the first amount is smaller, equal or larger. Both in one currency. */
export function compareAmounts(a: string, b: string): number {
  return compareDecimals(decimal(a), decimal(b));
}

/** Part ÷ whole as a decimal between 0 and 1 (or above), to four places; null when the whole is 0. One currency. */
export function shareOf(part: string, whole: string): string | null {
  const divisor = decimal(whole);
  return divisor.digits === 0n ? null : writeDecimal(divideDecimals(decimal(part), divisor, 4));
}

/** The whole-unit amount of a number that was typed in `unit`. */
export function amountFrom(unit: MoneyUnit, value: Decimal): Decimal {
  return { digits: value.digits * 10n ** BigInt(placesOfUnit[unit]), places: value.places };
}

/** Commas must stand in threes: 1,200 is a number, 1,2 is a slip that could mean 1.2 or 12. */
export function readGroupedNumber(text: string): Decimal | null {
  const number = text.replace(/^\+/, "");
  if (/^-?\d+(?:\.\d*)?$/.test(number)) return readDecimal(number);
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(number) ? readDecimal(number.replaceAll(",", "")) : null;
}

/** An amount as it is stored, in whole units of its currency with at most four decimals: refuses negative ones and 10¹⁶ and more. */
export function acceptAmount(value: Decimal): AmountResult {
  if (value.digits < 0n) return { ok: false, reason: "negative" };
  if (compareDecimals(value, tooLarge) >= 0) return { ok: false, reason: "too_large" };
  const amount = writeDecimal(value);
  if ((amount.split(".")[1] ?? "").length > amountPlaces) return { ok: false, reason: "too_precise" };
  return { ok: true, amount };
}

const tooLarge: Decimal = { digits: 10n ** 16n, places: 0 };

function fittingUnit(value: Decimal, decimals: number | "exact"): MoneyUnit {
  // 99,999,999.99 yuan is 10,000 万 once rounded, and that is read as 1 亿.
  const reaches = (unit: MoneyUnit, asUnit: MoneyUnit) =>
    compareDecimals(
      rounded(magnitude(shrink(value, placesOfUnit[asUnit])), decimals),
      powerOfTen(placesOfUnit[unit] - placesOfUnit[asUnit]),
    ) >= 0;
  if (reaches("yi", "wan")) return "yi";
  return reaches("wan", "unit") ? "wan" : "unit";
}

function english(value: Decimal, decimals: number | "exact"): string {
  for (const [index, { places, word }] of englishSteps.entries()) {
    const below = englishSteps[index + 1]?.places ?? 0;
    const asBelow = rounded(magnitude(shrink(value, below)), decimals);
    if (compareDecimals(asBelow, powerOfTen(places - below)) >= 0) {
      return `${grouped(shrink(value, places), decimals)} ${word}`;
    }
  }
  return grouped(value, decimals);
}

function grouped(value: Decimal, decimals: number | "exact"): string {
  const [whole = "", fraction] = writeDecimal(rounded(value, decimals)).split(".");
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction ? `${withCommas}.${fraction}` : withCommas;
}

function rounded(value: Decimal, decimals: number | "exact"): Decimal {
  return decimals === "exact" ? value : roundDecimal(value, decimals);
}

function shrink({ digits, places }: Decimal, by: number): Decimal {
  return { digits, places: places + by };
}

function magnitude({ digits, places }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, places };
}

function powerOfTen(exponent: number): Decimal {
  return { digits: 10n ** BigInt(exponent), places: 0 };
}

const zero: Decimal = { digits: 0n, places: 0 };
