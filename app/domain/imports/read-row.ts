import { readIndustry } from "~/domain/reference/industries";
import { checkCreditCode } from "~/values/credit-code";
import { normaliseProse, normaliseText } from "~/values/text";
import { type AmountUnit, readUnit, unitOfCode, unitOfHeader } from "./amount-unit";
import { saysNoAmount, tidyAmount } from "./amount-words";
import { longest } from "./field-limits";
import { type AmountField, amountFields, type ImportField, type ImportMapping, severalColumns } from "./import-fields";
import { maskContacts } from "./mask-contacts";
import type { DraftColumns, ProjectDraft } from "./project-draft";
import { type AmountReading, readAmount, readQualifier } from "./read-amount";
import { readFlags, readKind } from "./read-codes";
import { readCountry } from "./read-country";
import { readReportedDate } from "./read-reported-date";
import type { TableRow } from "./read-table";
import { rowIdentity } from "./row-identity";
import { levelOf, type ProblemReason, type RowProblem } from "./row-problems";
import { splitInvestor } from "./split-investor";

export type RowReading = { row: number; line: number; draft: ProjectDraft | null; problems: RowProblem[] };

/**
 * Makes the reader of a table's rows under a mapping: a row becomes a project draft, or null with the reasons why not.
 *
 * Nothing is invented: blank stays blank, the wording is kept beside what was read from it, and what cannot be read for
 * certain is kept as text with a notice. Looks only at its arguments.
 */
export function rowReader(headers: readonly string[], mapping: ImportMapping): (row: TableRow) => RowReading {
  const places = placesOf(headers, mapping);
  const units = new Map(
    amountFields.map((field) => {
      const at = places.of.get(field);
      const header = at === undefined ? null : unitOfHeader(headers[at] ?? "");
      return [field, header ?? unitOfCode(mapping.amountUnit)] as const;
    }),
  );
  return (row) => ({ row: row.row, line: row.line, ...readRow(row, headers, places, units) });
}

type Places = { of: Map<ImportField, number>; texts: number[] };

function placesOf(headers: readonly string[], mapping: ImportMapping): Places {
  const of = new Map<ImportField, number>();
  const texts: number[] = [];
  for (const { header, field } of mapping.columns) {
    const at = headers.indexOf(header);
    if (at < 0 || field === "ignore") continue;
    if (field === "text") texts.push(at);
    else if (!severalColumns.includes(field)) of.set(field, at);
  }
  return { of, texts };
}

type Note = (field: ImportField | "row", reason: ProblemReason, cell?: string) => void;

function readRow(
  row: TableRow,
  headers: readonly string[],
  places: Places,
  units: Map<AmountField, AmountUnit | null>,
): Pick<RowReading, "draft" | "problems"> {
  const problems: RowProblem[] = [];
  const note: Note = (field, reason, cell) =>
    problems.push({ row: row.row, line: row.line, field, reason, ...(cell ? { cell: shortened(cell) } : {}) });
  const raw = (field: ImportField) => row.cells[places.of.get(field) ?? -1] ?? "";
  /** One line in its plain form: names, codes. */
  const line = (field: Exclude<ImportField, "ignore">) => within(field, normaliseText(raw(field)), note);
  /** The wording as it came, on one line. */
  const wording = (field: Exclude<ImportField, "ignore">) => within(field, oneLine(raw(field)), note);

  if (row.shape === "long") note("row", "too_many_cells");
  if (row.shape === "short") note("row", "row_short");

  const names = [line("name"), line("name_en"), line("name_other")];
  const investorName = line("investor");
  const named = names.find((name) => name !== "") ?? "";
  if (isTotal(named || row.cells.find((cell) => cell !== "")) && investorName === "") note("row", "total_row");
  else if (named === "" && investorName === "") note("row", "no_name");
  else if (named === "") note("name", "name_missing");
  // A name found in another column still has to fit the project's own.
  if (named.length > longest.name && names[0] === "") note("name", "too_long", named);

  const money = readMoney({ raw, wording, units, note, hasAmountColumn: places.of.has("amount") });
  const date = readReportedDate(raw("date"));
  if (date.kind === "refused" || date.kind === "text") note("date", date.reason, raw("date"));
  const dateText = date.kind === "date" || date.kind === "text" ? (date.date ?? "") : "";
  const dateWords =
    wording("date_as_written") ||
    (oneLine(raw("date")) === dateText ? "" : date.kind === "none" ? "" : wording("date"));
  const contact = readReportedDate(raw("first_contact_on"));
  if (contact.kind === "refused" || contact.kind === "text")
    note("first_contact_on", contact.reason, raw("first_contact_on"));
  const contactDay = contact.kind === "date" && contact.date.length === 10 ? contact.date : null;

  const country = readCountry(raw("country"));
  if (country.kind === "text") note("country", country.reason, raw("country"));
  const industry = readIndustryCells(line("industry"), line("sector"));
  const kind = readKind(raw("kind"));
  const credit = checkCreditCode(raw("credit_code"));
  const hasCreditCode = !saysNoAmount(tidyAmount(raw("credit_code")));
  if (hasCreditCode && !credit.ok) note("credit_code", "credit_code_wrong", raw("credit_code"));

  const columns: DraftColumns = {
    name: named || investorName,
    kind,
    creditCode: credit.ok ? credit.code : null,
    countryCode: country.kind === "country" ? country.code : null,
    industryCode: industry.code,
    industryText: industry.text,
    ...money.columns,
    firstContactOn: contactDay,
    firstContactName: line("first_contact_name") || null,
    summary: within("summary", normaliseProse(raw("summary")), note) || null,
  };
  const reported = withoutBlanks({
    name_en: named === names[1] ? "" : (names[1] ?? ""),
    name_other: named === names[2] ? "" : (names[2] ?? ""),
    investor: oneLine(raw("investor")) === investorName ? "" : oneLine(raw("investor")),
    country: country.kind === "text" ? wording("country") : "",
    sector: industry.rest,
    kind: kind ? "" : wording("kind"),
    zone: wording("zone"),
    province: wording("province"),
    amount_qualifier: money.qualifier,
    date: dateText,
    date_as_written: dateWords,
    first_contact_on: contactDay ? "" : wording("first_contact_on"),
    status: wording("status"),
    priority: wording("priority"),
    language: wording("language"),
    note: within("note", normaliseProse(raw("note")), note),
  });
  const other = places.texts.flatMap((at) => {
    const text = maskContacts(within("text", normaliseProse(row.cells[at] ?? ""), note));
    return text === "" ? [] : [{ column: headers[at] ?? "", text }];
  });

  const id = line("id");
  if (problems.some(({ reason }) => levelOf(reason) === "refused")) return { draft: null, problems };
  return {
    draft: {
      row: row.row,
      line: row.line,
      identity: rowIdentity({ id, investor: investorName, name: named, date: dateText || dateWords }),
      hasOwnId: id !== "",
      columns,
      investor: investorName ? splitInvestor(investorName) : null,
      reported,
      other,
      flags: readFlags(raw("priority")),
    },
    problems,
  };
}

type MoneyColumns = Pick<
  DraftColumns,
  | "totalInvestment"
  | "totalInvestmentCurrency"
  | "fixedInvestment"
  | "fixedInvestmentCurrency"
  | "foreignCapital"
  | "foreignCapitalCurrency"
  | "registeredCapital"
  | "registeredCapitalCurrency"
  | "amountAsReported"
>;

/** Below this, an amount without any unit is more likely typed in 万. */
const smallAmount = 100_000;

type MoneySources = {
  raw: (field: ImportField) => string;
  wording: (field: Exclude<ImportField, "ignore">) => string;
  units: Map<AmountField, AmountUnit | null>;
  note: Note;
  hasAmountColumn: boolean;
};

function readMoney({ raw, wording, units, note, hasAmountColumn }: MoneySources): {
  columns: MoneyColumns;
  qualifier: string;
} {
  const currencyCell = raw("currency");
  const stated = readUnit(currencyCell);
  if (!stated?.currency && !saysNoAmount(tidyAmount(currencyCell))) note("currency", "unknown_currency", currencyCell);

  const readings = new Map<AmountField, AmountReading>();
  for (const field of amountFields) {
    const unit = units.get(field) ?? null;
    const useStated = field === "amount" || !unit?.currency;
    const context = {
      currency: useStated ? (stated?.currency ?? null) : null,
      unit: useStated && stated?.places != null ? { ...stated, currency: stated.currency } : unit,
    };
    const reading = readAmount(raw(field), context);
    readings.set(field, reading);
    if (reading.kind === "refused" || reading.kind === "text") note(field, reading.reason, raw(field));
    if (reading.kind === "money" && reading.isYuanAssumed) note(field, "yuan_assumed", raw(field));
    const isUnscaled = reading.kind === "money" && reading.isBare && !context.unit?.places;
    if (isUnscaled && Number(reading.money.amount) < smallAmount) note(field, "amount_small", raw(field));
  }

  const asReported = wording("amount_as_reported");
  const total = hasAmountColumn ? readings.get("amount") : amountInWords(asReported, stated?.currency ?? null);
  // A bare number needs no wording beside it; everything else keeps how it was said.
  const isBareNumber = total?.kind === "money" && total.isBare;
  const ownWords = isBareNumber || !/[\p{L}\p{N}]/u.test(raw("amount")) ? "" : wording("amount");
  const asReportedReading =
    total?.kind === "money" && total.isBare
      ? readAmount(asReported, { currency: total.money.currency, unit: null })
      : null;
  const byWords =
    total?.kind === "money" && total.qualifier
      ? total.qualifier
      : asReportedReading?.kind === "money"
        ? asReportedReading.qualifier
        : null;
  const stating = wording("amount_qualifier");
  return {
    columns: {
      ...columnsOf("totalInvestment", total),
      ...columnsOf("fixedInvestment", readings.get("fixed_investment")),
      ...columnsOf("foreignCapital", readings.get("foreign_capital")),
      ...columnsOf("registeredCapital", readings.get("registered_capital")),
      amountAsReported: asReported || ownWords || null,
    },
    qualifier: stating ? (readQualifier(stating) ?? stating) : (byWords ?? ""),
  };
}

/** A list that has its amounts in words only has them there; what is not one amount stays words. */
function amountInWords(words: string, currency: string | null): AmountReading {
  const reading = readAmount(words, { currency, unit: null });
  return reading.kind === "money" && !reading.isBare ? reading : { kind: "none" };
}

/** 合计, 总计: the last line of a sheet, not a project. */
function isTotal(text: string | undefined): boolean {
  return /^(?:合计|总计|小计|共计|累计|總計|合計|小計|grand total|sub-?total|total|sum)[:：]?$/i.test(
    (text ?? "").replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim(),
  );
}

function columnsOf<Name extends string>(name: Name, reading: AmountReading | undefined) {
  const money = reading?.kind === "money" ? reading.money : null;
  return { [name]: money?.amount ?? null, [`${name}Currency`]: money?.currency ?? null } as Record<
    Name | `${Name}Currency`,
    string | null
  >;
}

/** A class of GB/T 4754 where a cell gives one, the words otherwise; `rest` are words the columns have no room for. */
function readIndustryCells(
  industry: string,
  sector: string,
): { code: string | null; text: string | null; rest: string } {
  const first = industry === "" ? null : readIndustry(industry);
  const second = sector === "" ? null : readIndustry(sector);
  if (first?.code) return { code: first.code, text: null, rest: sector };
  if (second?.code) return { code: second.code, text: null, rest: industry };
  const words = [...new Set([industry, sector])].filter((one) => one !== "").join("；");
  return { code: null, text: words.slice(0, 200) || null, rest: words.length > 200 ? words : "" };
}

function within(field: Exclude<ImportField, "ignore">, text: string, note: Note): string {
  if (text.length <= longest[field]) return text;
  note(field, "too_long", text);
  return "";
}

function oneLine(cell: string): string {
  return normaliseProse(cell).replace(/\s+/g, " ");
}

function withoutBlanks<Key extends string>(texts: Record<Key, string>): Partial<Record<Key, string>> {
  const filled: Partial<Record<Key, string>> = {};
  for (const key of Object.keys(texts) as Key[]) if (texts[key] !== "") filled[key] = texts[key];
  return filled;
}

function shortened(cell: string): string {
  const text = oneLine(cell.slice(0, 400));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
