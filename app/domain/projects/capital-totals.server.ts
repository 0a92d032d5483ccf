import { businessToday, currentRates } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { sumConverted } from "~/values/exchange";
import { type Money, sumMoney } from "~/values/money";
import { type CapitalKind, capitalKinds } from "./record-codes";

export type CapitalTotal = {
  kind: CapitalKind;
  /** One sum per currency as it arrived. */
  byCurrency: Money[];
  /** In yuan at the rates of `rateDates`; null while everything arrived in yuan or a rate is missing. */
  converted: { money: Money; rateDates: string[] } | null;
  /** Currencies without a rate: their amounts are in no sum. */
  unconverted: Money[];
};

/** What arrived, per kind; struck-out entries do not count. Never a silent sum across currencies. */
export async function capitalTotals(
  tx: Tx,
  entries: readonly { kind: CapitalKind; money: Money; isVoid: boolean }[],
): Promise<CapitalTotal[]> {
  const valid = entries.filter(({ isVoid }) => !isVoid);
  const rates = await currentRates(
    tx,
    valid.map(({ money }) => money.currency),
  );
  return capitalKinds.flatMap((kind) => {
    const sums = valid.filter((entry) => entry.kind === kind).map(({ money }) => money);
    if (sums.length === 0) return [];
    const currencies = [...new Set(sums.map(({ currency }) => currency))].sort();
    const byCurrency = currencies.map((currency) =>
      sumMoney(
        sums.filter((money) => money.currency === currency),
        currency,
      ),
    );
    const { money, rateDates, unconverted } = sumConverted(sums, "CNY", rates, businessToday());
    const isForeign = currencies.some((currency) => currency !== "CNY");
    return [
      {
        kind,
        byCurrency,
        converted: isForeign && unconverted.length < sums.length ? { money, rateDates } : null,
        unconverted,
      },
    ];
  });
}
