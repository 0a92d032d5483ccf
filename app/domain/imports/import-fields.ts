/**
 * What a column of an imported table can be. `text` keeps its cells as written beside the project, `ignore` leaves them out.
 *
 * Those in `severalColumns` may be given to more than one column.
 */
export const importFields = [
  "id",
  "name",
  "name_en",
  "name_other",
  "investor",
  "country",
  "sector",
  "industry",
  "priority",
  "kind",
  "credit_code",
  "zone",
  "province",
  "amount",
  "currency",
  "amount_qualifier",
  "amount_as_reported",
  "fixed_investment",
  "foreign_capital",
  "registered_capital",
  "date",
  "date_as_written",
  "status",
  "first_contact_on",
  "first_contact_name",
  "summary",
  "note",
  "language",
  "text",
  "ignore",
] as const;
export type ImportField = (typeof importFields)[number];

export const severalColumns: readonly ImportField[] = ["text", "ignore"];

/** Fields that hold an amount of money. */
export const amountFields = [
  "amount",
  "fixed_investment",
  "foreign_capital",
  "registered_capital",
] as const satisfies readonly ImportField[];
export type AmountField = (typeof amountFields)[number];

export function isImportField(value: unknown): value is ImportField {
  return importFields.some((field) => field === value);
}

/** One column's place, in the order of the file. `unit` is what its header says of the unit, for amounts. */
export type ColumnChoice = { header: string; field: ImportField };

/**
 * How the columns of a file are to be read. `amountUnit` is for amounts whose unit neither cell nor header names,
 * as `USD_wan`; null refuses such rows, since a factor of ten thousand is never guessed.
 */
export type ImportMapping = { columns: ColumnChoice[]; amountUnit: string | null };

export type MappingRefusal = "mapped_twice" | "no_name_column";

/** What is wrong with a mapping, or null. A table needs a column for names or investors. */
export function mappingProblem({ columns }: ImportMapping): { reason: MappingRefusal; field?: ImportField } | null {
  const seen = new Set<ImportField>();
  for (const { field } of columns) {
    if (severalColumns.includes(field)) continue;
    if (seen.has(field)) return { reason: "mapped_twice", field };
    seen.add(field);
  }
  const named: ImportField[] = ["name", "name_en", "name_other", "investor"];
  return named.some((field) => seen.has(field)) ? null : { reason: "no_name_column" };
}
