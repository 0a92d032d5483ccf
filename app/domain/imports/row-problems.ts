import type { ImportField } from "./import-fields";

/** Why a row is not taken. Nothing of the file is written while there is one, unless such rows are to be skipped. */
const refusalReasons = [
  "no_name",
  "total_row",
  "too_long",
  "too_many_cells",
  "amount_unreadable",
  "amount_negative",
  "amount_too_large",
  "unit_missing",
  "unknown_currency",
  "currencies_differ",
  "impossible_date",
  "repeated_id",
  "credit_code_wrong",
  "zone_not_found",
  "zone_ambiguous",
  "not_yours",
] as const;

/** What a person should know of a row that is taken all the same: mostly, what is kept as text only. */
const noticeReasons = [
  "row_short",
  "name_missing",
  "unknown_country",
  "several_countries",
  "amount_range",
  "amount_ambiguous",
  "amount_small",
  "yuan_assumed",
  "date_as_text",
  "date_ambiguous",
  "zone_elsewhere",
  "registered_elsewhere",
  "edited_since",
] as const;

/** What a row looks like that is already there or stands in the file before it. */
const duplicateReasons = ["like_project", "like_row"] as const;

export const problemReasons = [...refusalReasons, ...noticeReasons, ...duplicateReasons] as const;
export type ProblemReason = (typeof problemReasons)[number];
export type ProblemLevel = "refused" | "notice" | "duplicate";

/** `row` counts data rows from 1; `field` is what the column was mapped to, or `row` for the row as a whole. */
export type RowProblem = {
  row: number;
  /** The line of the file where the row begins. */
  line?: number;
  field: ImportField | "row";
  reason: ProblemReason;
  /** The cell, shortened; or the field that was edited, or the day of a registration elsewhere. */
  cell?: string;
  /** What it looks like. */
  like?: { row: number; name?: string } | { projectId: string; code: string; name: string };
};

export function levelOf(reason: ProblemReason): ProblemLevel {
  if (refusalReasons.some((one) => one === reason)) return "refused";
  return noticeReasons.some((one) => one === reason) ? "notice" : "duplicate";
}
