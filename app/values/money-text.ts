import { amountScales } from "./amount-scales";
import { currencyByWord } from "./currency";
import { type AmountRefusal, acceptAmount, amountFrom, type Money, type MoneyUnit, readGroupedNumber } from "./money";

export type MoneyResult = { ok: true; money: Money } | { ok: false; reason: AmountRefusal | "unknown_unit" };

/**
 * Reads an amount written out: 1200万元, 12.5亿元, 3,000万美元, 43億元人民幣, 1.2万亿韩元, USD 30 million, $24m, 1000000.
 *
 * What the text leaves open (unit, currency) comes from the defaults. Words of estimate (约, 超) are refused:
 * keep the wording beside the amount and strip them first. Whoever writes a unit means it: it beats the default.
 */
export function parseMoney(text: string, defaults: { currency: string; unit: MoneyUnit }): MoneyResult {
  const typed = tidy(text);
  if (typed === "") return { ok: false, reason: "empty" };
  const match = /^([^\d+-]{0,20})([+-]?[\d,.]{1,60})([^\d]{0,30})$/.exec(typed);
  if (!match) return { ok: false, reason: "not_a_number" };
  const [, before = "", number = "", after = ""] = match;
  const value = readGroupedNumber(number);
  if (!value) return { ok: false, reason: "not_a_number" };

  const scale = readScale(after.trim());
  const words = [before.trim(), scale.rest].filter((word) => word !== "");
  const named = words.map((word) => currencyByWord.get(word));
  const [first = defaults.currency] = named;
  if (named.some((code) => code !== first)) return { ok: false, reason: "unknown_unit" };

  const isBare = scale.places === null && words.length === 0;
  const whole = isBare
    ? amountFrom(defaults.unit, value)
    : { digits: value.digits * 10n ** BigInt(scale.places ?? 0), places: value.places };
  const accepted = acceptAmount(whole);
  return accepted.ok ? { ok: true, money: { amount: accepted.amount, currency: first } } : accepted;
}

function readScale(words: string): { places: number | null; rest: string } {
  const found = amountScales.find(([word]) => words.startsWith(word) && !currencyByWord.has(words));
  return found ? { places: found[1], rest: words.slice(found[0].length).trim() } : { places: null, rest: words };
}

/** Full-width to half-width, lower case, the few traditional forms amounts are written with. */
function tidy(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/[萬億圓幣鎊韓歐臺]/g, (sign) => simplified[sign] ?? sign)
    .replace(/\s+/g, " ")
    .trim();
}

const simplified: Record<string, string> = {
  萬: "万",
  億: "亿",
  圓: "元",
  幣: "币",
  鎊: "镑",
  韓: "韩",
  歐: "欧",
  臺: "台",
};
