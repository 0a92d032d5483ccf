import type { PlannedRow } from "./import-plan";
import type { PreviewRow } from "./import-preview";

/** A row that is taken, kept as it is or waits for a decision, for a person to look at. */
export function previewRow(one: Exclude<PlannedRow, { outcome: "refused" }>, like: PreviewRow["like"]): PreviewRow {
  const { columns, reported, investor, row, line } = one.draft;
  const { totalInvestment: amount, totalInvestmentCurrency: currency } = columns;
  return {
    row,
    line,
    outcome: one.outcome,
    name: columns.name,
    investor: investor?.name ?? null,
    countryCode: columns.countryCode,
    country: reported.country ?? null,
    industry: columns.industryText ?? columns.industryCode,
    money: amount && currency ? { amount, currency } : null,
    amountAsReported: columns.amountAsReported,
    date: reported.date ?? reported.date_as_written ?? null,
    status: reported.status ?? null,
    zoneId: "zoneId" in one ? one.zoneId : null,
    like,
  };
}
