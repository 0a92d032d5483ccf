import { fromUtcDate } from "~/values/calendar-date";
import { decimal, writeDecimal } from "~/values/decimal";
import type { StoredExtra } from "./import-extra";
import { sameWords } from "./import-extra";
import type { DraftColumns, ProjectDraft } from "./project-draft";

/** Columns that change together: an amount means nothing without its currency. */
const columnGroups = [
  ["name"],
  ["kind"],
  ["creditCode"],
  ["countryCode"],
  ["industryCode", "industryText"],
  ["totalInvestment", "totalInvestmentCurrency"],
  ["fixedInvestment", "fixedInvestmentCurrency"],
  ["foreignCapital", "foreignCapitalCurrency"],
  ["registeredCapital", "registeredCapitalCurrency"],
  ["amountAsReported"],
  ["firstContactOn"],
  ["firstContactName"],
  ["summary"],
] as const satisfies readonly (readonly (keyof DraftColumns)[])[];

export type ColumnName = (typeof columnGroups)[number][number];
export type StoredColumns = Record<ColumnName, string | null> & { investorId: string | null };

export type DraftComparison = {
  /** What the row says now and nobody has touched since it was imported. */
  changes: { column: ColumnName; from: string | null; to: string | null }[];
  isInvestorChanged: boolean;
  areWordsChanged: boolean;
  /** What the row says otherwise now, but a person has edited since: left alone. */
  edited: (ColumnName | "investor")[];
};

/**
 * Compares a row with the project it became: the row against what it said before, and that against what stands there now.
 *
 * A field is changed only where the project still holds what the row once said.
 */
export function compareDraft(draft: ProjectDraft, extra: StoredExtra, stored: StoredColumns): DraftComparison {
  const changes: DraftComparison["changes"] = [];
  const edited: DraftComparison["edited"] = [];
  for (const group of columnGroups) {
    const saysNew = group.some((column) => said(draft.columns[column]) !== said(baseOf(extra, column)));
    const isThere = group.every((column) => said(draft.columns[column]) === said(stored[column]));
    // A kind the row does not name stays what it is.
    if (!saysNew || isThere || (group[0] === "kind" && draft.columns.kind === null)) continue;
    const isTouched = group.some(
      (column) =>
        said(baseOf(extra, column)) !== said(stored[column]) && !(column === "kind" && baseOf(extra, column) === null),
    );
    if (isTouched) edited.push(group[0]);
    else
      changes.push(
        ...group
          .map((column) => ({ column, from: stored[column], to: draft.columns[column] }))
          .filter(({ from, to }) => said(from) !== said(to)),
      );
  }
  const isInvestorNew = (draft.investor?.name ?? null) !== extra.base.investor;
  const isInvestorTouched = extra.base.investorId !== stored.investorId;
  if (isInvestorNew && isInvestorTouched) edited.push("investor");
  return {
    changes,
    isInvestorChanged: isInvestorNew && !isInvestorTouched,
    areWordsChanged: !sameWords(draft, extra),
    edited,
  };
}

export function isUnchanged({ changes, isInvestorChanged, areWordsChanged }: DraftComparison): boolean {
  return changes.length === 0 && !isInvestorChanged && !areWordsChanged;
}

type StoredValue = string | Date | { toFixed(): string } | null;

/** The row of the database in the form drafts have. */
export function storedColumns(project: Record<ColumnName, StoredValue> & { investorId: string | null }): StoredColumns {
  const columns = columnGroups.flat().map((column) => [column, plainValue(project[column])] as const);
  return Object.assign({ investorId: project.investorId }, ...columns.map(([column, value]) => ({ [column]: value })));
}

function plainValue(value: StoredValue): string | null {
  if (value === null || typeof value === "string") return value;
  return value instanceof Date ? fromUtcDate(value) : value.toFixed();
}

function baseOf(extra: StoredExtra, column: ColumnName): string | null {
  return extra.base[column] ?? null;
}

/** Equal amounts may be written with or without decimals. */
function said(value: string | null): string | null {
  if (value === null || !/^\d+(?:\.\d+)?$/.test(value)) return value;
  return writeDecimal(decimal(value));
}
