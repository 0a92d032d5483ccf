import { currencies as knownCurrencies } from "~/values/currency";

/**
 * The currencies a project's amounts may be in, most frequent first.
 *
 * Source: codes and minor digits ISO 4217; names as Chinese offices write them. The facts live in app/values/currency.ts,
 * which also reads and writes amounts; this is the part the database keeps.
 */
export type CurrencyRow = {
  code: string;
  nameZh: string;
  nameEn: string;
  /** Decimal places of the smallest booking unit. */
  minorDigits: number;
  /** The unit amounts are usually typed in: 万 or 亿. */
  typicalUnit: "wan" | "yi";
  /** Order in pickers, from 1. */
  position: number;
};

export const currencies: readonly CurrencyRow[] = knownCurrencies.map(
  ({ code, nameZh, nameEn, minorDigits, typicalUnit }, index) => ({
    code,
    nameZh,
    nameEn,
    minorDigits,
    typicalUnit,
    position: index + 1,
  }),
);
