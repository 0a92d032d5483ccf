import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate, todayIn, toUtcDate } from "~/values/calendar-date";
import { convertMoney, type ExchangeRate } from "~/values/exchange";
import type { Money } from "~/values/money";

/** The rates in force today for these currencies: one row each, the latest dated today or before. */
export async function currentRates(tx: Tx, currencies: readonly string[]): Promise<ExchangeRate[]> {
  const foreign = [...new Set(currencies)].filter((currency) => currency !== "CNY");
  if (foreign.length === 0) return [];
  const rows = await tx.exchangeRate.findMany({
    where: { currency: { in: foreign }, day: { lte: toUtcDate(businessToday()) } },
    distinct: ["currency"],
    orderBy: [{ currency: "asc" }, { day: "desc" }],
    select: { currency: true, day: true, cnyPerUnit: true },
    take: 100,
  });
  return rows.map(({ currency, day, cnyPerUnit }) => ({
    currency,
    date: fromUtcDate(day),
    cnyPerUnit: cnyPerUnit.toFixed(),
  }));
}

/** What an amount is in yuan today and the day of the rate; both null without an amount or a rate, no day for yuan itself. */
export async function inYuan(tx: Tx, money: Money | null): Promise<{ amount: string | null; rateOn: string | null }> {
  if (!money) return { amount: null, rateOn: null };
  const converted = convertMoney(money, "CNY", await currentRates(tx, [money.currency]), businessToday());
  return converted.ok ? { amount: converted.money.amount, rateOn: converted.rateDate } : { amount: null, rateOn: null };
}

/** Today where the business is done. */
export function businessToday(now: Date = new Date()): string {
  return todayIn("Asia/Shanghai", now);
}
