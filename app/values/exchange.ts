import {
  addDecimals,
  type Decimal,
  decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  writeDecimal,
} from "./decimal";
import { amountPlaces, type Money } from "./money";

/** What one unit of `currency` cost in yuan on `date`; as decimal text. An administrator keeps the table. */
export type ExchangeRate = { currency: string; date: string; cnyPerUnit: string };

/** The rate in force on a day: the latest one dated that day or before. Undefined when the table starts later. */
export function rateOn(rates: readonly ExchangeRate[], currency: string, on: string): ExchangeRate | undefined {
  let found: ExchangeRate | undefined;
  for (const rate of rates) {
    if (rate.currency !== currency || rate.date > on) continue;
    if (!found || rate.date > found.date) found = rate;
  }
  return found;
}

export type Conversion =
  /** `rateDate` is null when nothing had to be converted; of two rates it is the older one's date. */
  { ok: true; money: Money; rateDate: string | null } | { ok: false; reason: "no_rate"; currency: string };

/**
 * Converts at the dated rates in force on the day `on`, through yuan, to four decimals (half away from zero).
 *
 * The date of the rate belongs beside every converted figure that is shown.
 */
export function convertMoney(money: Money, to: string, rates: readonly ExchangeRate[], on: string): Conversion {
  if (money.currency === to) return { ok: true, money, rateDate: null };
  const source = money.currency === "CNY" ? yuan : rateOn(rates, money.currency, on);
  if (!source) return { ok: false, reason: "no_rate", currency: money.currency };
  const target = to === "CNY" ? yuan : rateOn(rates, to, on);
  if (!target) return { ok: false, reason: "no_rate", currency: to };

  const inYuan = multiplyDecimals(decimal(money.amount), decimal(source.cnyPerUnit));
  const converted = divideDecimals(inYuan, decimal(target.cnyPerUnit), amountPlaces);
  const dates = [source.date, target.date].filter((date) => date !== "").sort();
  return {
    ok: true,
    money: { amount: writeDecimal(converted), currency: to },
    rateDate: dates[0] ?? null,
  };
}

/**
 * Converts each amount and adds them up. `rateDates` are the dates of the rates used, oldest first; the figure must
 * show them. `unconverted` are the amounts no rate was found for: they are not in the sum, and the reader must be told.
 */
export function sumConverted(
  items: readonly Money[],
  to: string,
  rates: readonly ExchangeRate[],
  on: string,
): { money: Money; rateDates: string[]; unconverted: Money[] } {
  let total: Decimal = zero;
  const rateDates = new Set<string>();
  const unconverted: Money[] = [];
  for (const item of items) {
    const conversion = convertMoney(item, to, rates, on);
    if (!conversion.ok) {
      unconverted.push(item);
      continue;
    }
    total = addDecimals(total, decimal(conversion.money.amount));
    if (conversion.rateDate) rateDates.add(conversion.rateDate);
  }
  const amount = writeDecimal(roundDecimal(total, amountPlaces));
  return { money: { amount, currency: to }, rateDates: [...rateDates].sort(), unconverted };
}

const zero: Decimal = { digits: 0n, places: 0 };
const yuan: ExchangeRate = { currency: "CNY", date: "", cnyPerUnit: "1" };
