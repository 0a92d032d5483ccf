import { currencyOf } from "~/values/currency";
import { simplified } from "~/values/simplified";
import { foldCase } from "~/values/text";
import { readUnit, unitOfHeader, unitOfTitle } from "./amount-unit";
import { headerRules, neverTaken } from "./header-words";
import { amountFields, type ImportField, type ImportMapping } from "./import-fields";
import { readAmount } from "./read-amount";
import { readCountry } from "./read-country";
import { readReportedDate } from "./read-reported-date";

/** Rows looked at to tell what a column holds. */
export const sampleSize = 200;

/**
 * Proposes what each column is, from its header in Chinese or English and from what its cells look like.
 *
 * Each field goes to the column that fits it best; the rest is kept as text, empty columns and those that only number
 * or group rows are left out. `titles` stand above the table and may
 * name the unit of its amounts. A person chooses in the end.
 */
export function guessMapping(
  headers: readonly string[],
  sampleRows: readonly (readonly string[])[],
  titles: readonly string[] = [],
): ImportMapping {
  const columns = headers.map((header, index) =>
    columnFacts(
      header,
      sampleRows.slice(0, sampleSize).map((cells) => cells[index] ?? ""),
    ),
  );
  const claims = columns.flatMap((column, index) =>
    scores(column).map(({ field, score }) => ({ index, field, score })),
  );
  // Best first; at equal scores the column further left.
  claims.sort((a, b) => b.score - a.score || a.index - b.index);
  const given = new Map<number, ImportField>();
  const taken = new Set<ImportField>();
  for (const { index, field } of claims) {
    if (given.has(index) || taken.has(field)) continue;
    given.set(index, field);
    taken.add(field);
  }
  addNameFromOther(given, taken);
  return {
    columns: headers.map((header, index) => ({ header, field: given.get(index) ?? leftover(columns[index]) })),
    amountUnit: unitOfTitle(titles),
  };
}

type Described = {
  header: string;
  filled: string[];
  /** Shares of filled cells, 0 to 1. */
  moneyShare: number;
  bareShare: number;
  dateShare: number;
  currencyShare: number;
  countryShare: number;
  /** 1 when no two filled cells are the same. */
  distinctShare: number;
  averageLength: number;
};

function columnFacts(header: string, cells: string[]): Described {
  const filled = cells.filter((cell) => cell !== "");
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const anyUnit = unitOfHeader(header) ?? { currency: "CNY", places: 0, isChinese: true };
  const readings = filled.map((cell) => readAmount(cell, { currency: null, unit: anyUnit }));
  return {
    header: plainHeader(header),
    filled,
    moneyShare: readings.filter(({ kind }) => kind === "money").length / Math.max(1, filled.length),
    bareShare:
      readings.filter((reading) => reading.kind === "money" && reading.isBare).length / Math.max(1, filled.length),
    dateShare: share((cell) => readReportedDate(cell).kind === "date"),
    currencyShare: share((cell) => currencyOf(cell) !== undefined || Boolean(readUnit(cell)?.currency)),
    countryShare: share((cell) => readCountry(cell).kind === "country"),
    distinctShare: new Set(filled).size / Math.max(1, filled.length),
    averageLength: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
  };
}

/** Lower case, without units in brackets; blanks for the signs that join words. */
function plainHeader(header: string): string {
  return simplified(foldCase(header))
    .replace(/[([【][^()[\]【】]*(?:万|亿|元|usd|eur|cny|rmb|million|mn|unit|单位)[^()[\]【】]*[)\]】]/g, " ")
    .replace(/[_\-./:：·*#()[\]【】]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function scores(column: Described): { field: ImportField; score: number }[] {
  if (column.filled.length === 0 || neverTaken.test(column.header)) return [];
  const byHeader = headerRules.flatMap(({ field, exact, part }) => {
    if (exact.test(column.header)) return [{ field, score: 10 }];
    return part?.test(column.header) ? [{ field, score: 6 }] : [];
  });
  const scored = byHeader.map(({ field, score }) => ({ field, score: score + suitability(field, column) }));
  // A column of currency codes or of countries tells what it is by itself.
  if (byHeader.length === 0 && column.currencyShare >= 0.9) scored.push({ field: "currency", score: 6 });
  if (byHeader.length === 0 && column.countryShare >= 0.9 && column.currencyShare < 0.9)
    scored.push({ field: "country", score: 5 });
  // Amounts in words are known whatever their column is called; bare numbers may be anything.
  if (byHeader.length === 0 && column.moneyShare >= 0.6 && column.bareShare <= 0.2) {
    scored.push({ field: "amount", score: 5 }, { field: "amount_as_reported", score: 5 });
  }
  return scored.filter(({ score }) => score >= 5);
}

/** How well the cells speak for or against what the header says. */
function suitability(field: ImportField, column: Described): number {
  if (amountFields.some((one) => one === field)) {
    if (column.moneyShare < 0.5) return -8;
    return column.bareShare >= 0.8 ? 3 : column.moneyShare - 1;
  }
  switch (field) {
    case "amount_as_reported":
      return column.bareShare >= 0.8 ? -8 : column.moneyShare >= 0.5 ? 1 : 0;
    case "date":
      return column.dateShare >= 0.5 ? column.dateShare * 2 : -4;
    case "date_as_written":
      return column.dateShare >= 0.9 ? -3 : 0;
    case "first_contact_on":
      return column.dateShare >= 0.5 ? 1 : -8;
    case "id":
      return column.distinctShare >= 0.8 && column.averageLength <= 40 ? 1 : -8;
    case "currency":
      return column.currencyShare >= 0.5 ? 1 : -8;
    case "country":
      return column.countryShare >= 0.4 ? 1 : -4;
    case "name":
    case "investor":
      return column.averageLength >= 2 ? 0 : -4;
    default:
      return 0;
  }
}

/** A table whose only names are in another language has its names there. */
function addNameFromOther(given: Map<number, ImportField>, taken: Set<ImportField>): void {
  if (taken.has("name")) return;
  for (const [index, field] of given) {
    if (field !== "name_en" && field !== "name_other") continue;
    given.set(index, "name");
    return;
  }
}

function leftover(column: Described | undefined): ImportField {
  return !column || column.filled.length === 0 || neverTaken.test(column.header) ? "ignore" : "text";
}
