import type { ImportPlan } from "./import-plan";
import type { PreviewRow } from "./import-preview";
import type { Table } from "./read-table";
import type { RowProblem } from "./row-problems";

/** The rows that are taken, kept as they are or wait for a decision, in the order of the file. */
export function planRowFacts({ planned, problems }: ImportPlan, table: Table): PreviewRow[] {
  const lines = new Map(table.rows.map(({ row, line }) => [row, line]));
  const likes = new Map<number, RowProblem["like"]>(
    problems.flatMap(({ row, reason, like }) =>
      like && (reason === "like_row" || reason === "like_project") ? [[row, like] as const] : [],
    ),
  );
  return planned.flatMap((one): PreviewRow[] => {
    if (one.outcome === "refused") return [];
    const { columns, reported, investor, row } = one.draft;
    const { totalInvestment: amount, totalInvestmentCurrency: currency } = columns;
    return [
      {
        row,
        line: lines.get(row) ?? row,
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
        like: likes.get(row) ?? null,
      },
    ];
  });
}
