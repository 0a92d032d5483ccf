/**
 * Starter exchange rates: yuan per unit of the currency at the beginning of 2024, 2025 and 2026.
 *
 * Source: rounded to two or three digits after the central parity rates published for those days, or, for currencies
 * without a central parity against the yuan (TWD, INR, MOP), after cross rates. They are provisional, so that the system
 * can convert on its first day; an administrator replaces them by the rates the office uses, and adds later days.
 */
export type ExchangeRateRow = {
  currency: string;
  date: string;
  /** Decimal text, yuan for one whole unit of the currency. */
  cnyPerUnit: string;
  isProvisional: boolean;
  source: string;
};

const days = ["2024-01-02", "2025-01-02", "2026-01-05"] as const;

const rates: Record<string, readonly [string, string, string]> = {
  USD: ["7.08", "7.19", "7.02"],
  EUR: ["7.8", "7.5", "8.2"],
  JPY: ["0.050", "0.046", "0.045"],
  HKD: ["0.906", "0.924", "0.901"],
  GBP: ["9.0", "9.0", "9.4"],
  KRW: ["0.0055", "0.0049", "0.0049"],
  SGD: ["5.4", "5.3", "5.5"],
  CHF: ["8.4", "8.0", "8.8"],
  TWD: ["0.23", "0.22", "0.22"],
  AUD: ["4.8", "4.5", "4.7"],
  CAD: ["5.4", "5.0", "5.1"],
  NZD: ["4.5", "4.0", "4.0"],
  SEK: ["0.70", "0.65", "0.76"],
  DKK: ["1.05", "1.00", "1.10"],
  NOK: ["0.70", "0.63", "0.70"],
  SAR: ["1.89", "1.92", "1.87"],
  AED: ["1.93", "1.96", "1.91"],
  INR: ["0.085", "0.084", "0.078"],
  MYR: ["1.5", "1.6", "1.7"],
  THB: ["0.21", "0.21", "0.22"],
  MOP: ["0.88", "0.90", "0.87"],
};

export const exchangeRates: readonly ExchangeRateRow[] = Object.entries(rates).flatMap(([currency, values]) =>
  days.map((date, index) => ({
    currency,
    date,
    cnyPerUnit: values[index] ?? "",
    isProvisional: true,
    source:
      "年初参考值，取两至三位有效数字，待管理员更新 / rounded start-of-year value, to be replaced by an administrator",
  })),
);
