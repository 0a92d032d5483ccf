import { type Decimal, readDecimal, roundDecimal, writeDecimal } from "~/values/decimal";
import { acceptAmount, amountPlaces, type Money } from "~/values/money";
import type { AmountUnit } from "./amount-unit";
import {
  currencyOfWord,
  isChineseScale,
  namesUnknownCurrency,
  piece,
  placesOfScale,
  saysNoAmount,
  tidyAmount,
} from "./amount-words";

export const amountQualifiers = ["approx", "min", "up_to", "planned", "cumulative", "as_stated"] as const;
export type AmountQualifier = (typeof amountQualifiers)[number];

export type AmountReading =
  | { kind: "none" }
  /** `isBare`: the cell is nothing but a number, so its wording needs no keeping. */
  | { kind: "money"; money: Money; qualifier: AmountQualifier | null; isBare: boolean; isYuanAssumed: boolean }
  /** Readable, but not one amount: kept as text. */
  | { kind: "text"; reason: "amount_range" | "amount_ambiguous" }
  | {
      kind: "refused";
      reason:
        | "amount_unreadable"
        | "amount_negative"
        | "amount_too_large"
        | "unit_missing"
        | "unknown_currency"
        | "currencies_differ";
    };

/**
 * Reads one amount out of a cell as lists and reports write it: 1180000000, 11.8 under 亿元, 约11.8亿元, 3,000万美元,
 * USD 30 million, more than 20 million euros, 三百八十四亿元, 3亿元人民币(约3600多万美元).
 *
 * `currency` is the currency column's, `unit` the header's or the one chosen for the file. A range or several amounts
 * give no number, only what they are; a named total among several is the amount. Nothing is converted.
 */
export function readAmount(cell: string, context: { currency: string | null; unit: AmountUnit | null }): AmountReading {
  const text = tidyAmount(cell);
  if (saysNoAmount(text)) return { kind: "none" };
  if (bareRange.test(text)) return { kind: "text", reason: "amount_range" };
  const bare = bareNumber.exec(text);
  if (bare?.[1]) return readBare(bare[1], context);
  if (/^-\s?[\d.]/.test(text)) return { kind: "refused", reason: "amount_negative" };
  return readWords(text, context);
}

/** What a word of a qualifier column says: min, 超, 约 … Null for words of no known meaning. */
export function readQualifier(cell: string): AmountQualifier | null {
  const word = tidyAmount(cell).replaceAll(" ", "_");
  return amountQualifiers.find((one) => one === word) ?? qualifierOf(word);
}

const bareNumber = new RegExp(`^\\+?(-?(?:${piece.number}))$`, "u");
const bareRange = /^\d[\d.,]{0,20} ?(?:-|~|–|—|至|到|to) ?\d[\d.,]{0,20}$/;
const joiner = "(?:[-~–—]{1,2}|至|到|to)";
const value = `(?:${piece.number}|${piece.numeral})`;
const scaledValue = `(?:${piece.currency})? ?${value} ?(?:${piece.scale})? ?(?:${piece.currency})?`;
/** 2-3亿元, US$20m to US$30m, USD 200-300, between 200 and 300 million USD, 介于2亿和3亿元之间. */
const range = new RegExp(
  [
    `${scaledValue} ?${joiner} ?(?:${piece.currency})? ?${value} ?(?:多|余|来)?(?:${piece.scale}|${piece.currency})`,
    `(?:${piece.currency}) ?${value} ?${joiner} ?(?:${piece.currency})? ?${value}(?!\\d)`,
    `(?:between|介于) ?${scaledValue} ?(?:and|和|与) ?${scaledValue}`,
  ].join("|"),
  "u",
);
const written = new RegExp(
  `(?:(?<before>${piece.currency}) ?)?(?<number>${value})(?: ?(?<more>多|余|来|\\+))?(?: ?(?<scale>${piece.scale}))?(?: ?(?<more2>多|余))?(?: ?(?<after>${piece.currency}))?`,
  "gu",
);

function readBare(
  number: string,
  { currency, unit }: { currency: string | null; unit: AmountUnit | null },
): AmountReading {
  const digits = readNumber(number);
  if (!digits) return { kind: "refused", reason: "amount_unreadable" };
  if (currency && unit?.currency && currency !== unit.currency && !unit.isPlainYuan)
    return { kind: "refused", reason: "currencies_differ" };
  const isYuanAssumed = !currency && !unit?.currency && unit?.isChinese === true;
  const named = currency ?? unit?.currency ?? (isYuanAssumed ? "CNY" : null);
  if (!named) return { kind: "refused", reason: "unit_missing" };
  return accepted(scaled(digits, unit?.places ?? 0), named, { qualifier: null, isBare: true, isYuanAssumed });
}

/** 数百万美元, 几十亿元: an amount without a number. */
const isSeveral = new RegExp(`[几数][十百千]{0,3} ?(?:${piece.scale})?(?:${piece.currency})`, "u");

type Found = {
  at: number;
  end: number;
  digits: Decimal;
  scale: string | null;
  before: string | null;
  after: string | null;
  hasMore: boolean;
};

function readWords(text: string, context: { currency: string | null; unit: AmountUnit | null }): AmountReading {
  // What stands in brackets or after "of which" explains or converts the amount before it.
  const main = text.replace(/\([^()]{0,200}\)/g, " ").replace(/[,，;；]? ?(?:其中|of which)[\s\S]*$/, "");
  const part = amountsIn(main).length > 0 ? main : text;
  if (range.test(part)) return { kind: "text", reason: "amount_range" };
  const found = amountsIn(part);
  const [first] = found;
  if (!first)
    return isSeveral.test(part)
      ? { kind: "text", reason: "amount_ambiguous" }
      : { kind: "refused", reason: "amount_unreadable" };
  const chosen = found.length === 1 ? first : totalAmong(part, found);
  if (!chosen) return { kind: "text", reason: "amount_ambiguous" };
  return readFound(part, chosen, context);
}

/** Numbers that are amounts: with a scale or a currency beside them. Years, lines and generations have neither. */
function amountsIn(text: string): Found[] {
  return Array.from(text.matchAll(written)).flatMap((match) => {
    const { number = "", scale, before, after, more, more2 } = match.groups ?? {};
    const digits = readNumber(number);
    if (!digits || (!scale && !before && !after)) return [];
    const end = match.index + match[0].length;
    return [
      {
        at: match.index,
        end,
        digits,
        scale: scale ?? null,
        before: before ?? null,
        after: after ?? null,
        hasMore: Boolean(more ?? more2),
      },
    ];
  });
}

/** Of several amounts the one that is called the total, if exactly one is; or any, if they are all the same. */
function totalAmong(text: string, found: Found[]): Found | null {
  const totals = found.filter(({ at }) => /总投资|投资总额|总额|total/.test(text.slice(Math.max(0, at - 10), at)));
  if (totals.length === 1) return totals[0] ?? null;
  const written = new Set(
    found.map(({ digits, scale, after, before }) => [writeDecimal(digits), scale, after ?? before].join()),
  );
  return written.size === 1 ? (found[0] ?? null) : null;
}

function readFound(
  text: string,
  found: Found,
  { currency, unit }: { currency: string | null; unit: AmountUnit | null },
): AmountReading {
  const names = [found.before, found.after].filter((word) => word !== null).map((word) => currencyOfWord.get(word));
  const own = names[0] ?? null;
  if (
    !own &&
    namesUnknownCurrency(text.slice(Math.max(0, found.at - 12), found.at), text.slice(found.end, found.end + 12))
  ) {
    return { kind: "refused", reason: "unknown_currency" };
  }
  if (names.some((name) => name !== own)) return { kind: "refused", reason: "currencies_differ" };
  if (own && currency && own !== currency) return { kind: "refused", reason: "currencies_differ" };
  // $3,000 under 万美元 is a formatted 3,000 of that unit; 3000美元 means what it says.
  const isFormatted = found.scale === null && found.after === null && unit?.currency === own;
  const places = found.scale !== null ? (placesOfScale.get(found.scale) ?? 0) : isFormatted ? (unit?.places ?? 0) : 0;
  const isYuanAssumed = !own && !currency && !unit?.currency && isChineseScale(found.scale ?? "");
  const named = own ?? currency ?? unit?.currency ?? (isYuanAssumed ? "CNY" : null);
  if (!named) return { kind: "refused", reason: "unit_missing" };
  const around = `${text.slice(Math.max(0, found.at - 14), found.at)} ${text.slice(found.end, found.end + 6)}`;
  const qualifier = found.hasMore ? "min" : qualifierOf(around);
  return accepted(scaled(found.digits, places), named, { qualifier, isBare: false, isYuanAssumed });
}

function qualifierOf(words: string): AmountQualifier | null {
  if (/累计|累积|cumulative/.test(words)) return "cumulative";
  if (/不超过|至多|最多|以内|高达|up_to|up to|at most/.test(words)) return "up_to";
  if (/超|逾|不低于|不少于|至少|以上|more than|over|at least|exceed/.test(words)) return "min";
  if (/约|近|左右|上下|大概|about|approx|around|nearly|almost|circa/.test(words)) return "approx";
  return /拟|计划|预计|将|plan|expect/.test(words) ? "planned" : null;
}

function accepted(
  value: Decimal,
  currency: string,
  rest: { qualifier: AmountQualifier | null; isBare: boolean; isYuanAssumed: boolean },
): AmountReading {
  // Spreadsheets leave noise behind the decimals a currency has.
  const result = acceptAmount(roundDecimal(value, amountPlaces));
  if (result.ok) return { kind: "money", money: { amount: result.amount, currency }, ...rest };
  return { kind: "refused", reason: result.reason === "negative" ? "amount_negative" : "amount_too_large" };
}

function scaled({ digits, places }: Decimal, by: number): Decimal {
  return { digits: digits * 10n ** BigInt(by), places };
}

/** 1,200.5 · 1 200 · 1.18e+9 · 三百八十四 */
function readNumber(text: string): Decimal | null {
  if (/^[一二两三四五六七八九十]/.test(text)) return { digits: BigInt(readNumeral(text)), places: 0 };
  const [number = "", exponent] = text.replace(/[, ]/g, "").split("e");
  const value = readDecimal(number);
  return value && exponent ? scaled(value, Number(exponent)) : value;
}

const numeralDigits = "零一二三四五六七八九";
const numeralUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

function readNumeral(text: string): number {
  let [total, digit] = [0, 0];
  for (const sign of text.replaceAll("两", "二").replaceAll("〇", "零")) {
    const unit = numeralUnits[sign];
    if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else digit = numeralDigits.indexOf(sign);
  }
  return total + digit;
}
