import { countryName } from "~/domain/reference/countries";
import { industryLabel } from "~/domain/reference/industries";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { moneyFormValue } from "~/values/form-fields";
import { columnsOf, fieldsOf, type ProjectField, type SectionKey } from "./project-fields";

/** A column as it travels and is compared: days as 'YYYY-MM-DD', decimals as plain text. */
export type ColumnValue = string | number | boolean | null;
export type Columns = Record<string, ColumnValue>;

/** What the database client gives for the columns of a section. */
type StoredValue = string | number | boolean | null | Date | { toFixed(): string };

/** The columns of a section out of a project's row. */
export function columnsIn(section: SectionKey, row: Record<string, unknown>): Columns {
  return Object.fromEntries(
    fieldsOf(section).flatMap((field) =>
      columnsOf(field).map((column) => [column, toColumnValue(row[column] as StoredValue | undefined)]),
    ),
  );
}

function toColumnValue(value: StoredValue | undefined): ColumnValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return fromUtcDate(value);
  return typeof value === "object" ? value.toFixed() : value;
}

/** The same back again, for a write: days become the dates the client takes. */
export function toStored(section: SectionKey, columns: Columns): Record<string, ColumnValue | Date> {
  const days = new Set(
    fieldsOf(section)
      .filter(({ type }) => type === "date")
      .map(({ name }) => name as string),
  );
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [
      column,
      days.has(column) && typeof value === "string" ? toUtcDate(value) : value,
    ]),
  );
}

export function isSameField(field: ProjectField, a: Columns, b: Columns): boolean {
  return columnsOf(field).every((column) => (a[column] ?? null) === (b[column] ?? null));
}

/** What stands in the form of a section for stored columns; give it to `toFormValues`. */
export function formRecordOf(section: SectionKey, columns: Columns, language: string): Record<string, unknown> {
  return Object.fromEntries(fieldsOf(section).map((field) => [field.name, formValueOf(field, columns, language)]));
}

function formValueOf(field: ProjectField, columns: Columns, language: string): unknown {
  const value = columns[field.name] ?? null;
  switch (field.type) {
    case "money":
      return value === null
        ? null
        : moneyFormValue({ amount: String(value), currency: String(columns[`${field.name}Currency`] ?? "CNY") });
    case "industry":
      return columns["industryCode"]
        ? industryLabel(String(columns["industryCode"]), language)
        : columns["industryText"];
    case "country":
      return value === null ? null : countryName(String(value), language);
    case "yesNo":
      return value === null ? null : value ? "yes" : "no";
    default:
      return value;
  }
}
