import { parse } from "csv-parse/sync";
import type { TextEncoding, TextRefusal } from "~/platform/files/decode-text";
import { normaliseText } from "~/values/text";
import { decodeTable } from "./decode-table";

export const largestFileBytes = 24 * 1024 * 1024;
export const mostRows = 50_000;
export const mostColumns = 200;
/** Longest cell that is read at all; what a field takes is less. */
const longestRecord = 1_000_000;

export type TableRefusal =
  | TextRefusal
  | "too_large"
  | "too_many_rows"
  | "too_many_columns"
  | "open_quote"
  | "no_header"
  | "no_rows";

/** One data row. `row` counts from 1 after the header, empty lines left out; `line` is where it begins in the file. */
export type TableRow = { row: number; line: number; cells: string[]; shape: "even" | "short" | "long" };

export type Table = {
  headers: string[];
  rows: TableRow[];
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** Lines of a title above the header. */
  titles: string[];
};

const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Reads a table out of a CSV file as spreadsheets write it: any usual encoding and separator, line breaks inside quotes,
 * a title above the header, rows shorter or longer than the header.
 *
 * Cells are as written, only trimmed. A file that cannot be read whole is refused; nothing is read by halves.
 */
export function readTable(
  bytes: Buffer,
): { ok: true; table: Table } | { ok: false; reason: TableRefusal; line?: number } {
  if (bytes.length > largestFileBytes) return { ok: false, reason: "too_large" };
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return decoded;
  const { text, declared } = withoutSeparatorLine(decoded.text);
  const delimiter = declared ?? guessDelimiter(text);
  const parsed = parseRecords(text, delimiter);
  if (!parsed.ok) return parsed;

  const lineOffset = declared ? 1 : 0;
  const filled = parsed.records.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const headerAt = findHeader(filled.map(({ cells }) => cells));
  const header = filled[headerAt];
  if (!header) return { ok: false, reason: "no_header" };
  const data = filled.slice(headerAt + 1);
  const headers = nameColumns(header.cells, usedWidth(data));
  if (headers.length > mostColumns) return { ok: false, reason: "too_many_columns" };
  if (data.length === 0) return { ok: false, reason: "no_rows" };
  if (data.length > mostRows) return { ok: false, reason: "too_many_rows" };
  const rows = data.map(({ cells, line }, index) => ({
    row: index + 1,
    line: line + lineOffset,
    ...fitted(cells, headers.length),
  }));
  const titles = filled.slice(0, headerAt).map(({ cells }) => cells.filter((cell) => cell !== "").join(" "));
  return { ok: true, table: { headers, rows, encoding: decoded.encoding, delimiter, titles } };
}

/** Excel's own first line `sep=;` names the separator. */
function withoutSeparatorLine(text: string): { text: string; declared: Delimiter | null } {
  const match = /^"?sep=(.)"?\r?\n/i.exec(text);
  const declared = delimiters.find((one) => one === match?.[1]);
  return match && declared ? { text: text.slice(match[0].length), declared } : { text, declared: null };
}

type Record = { cells: string[]; line: number };

function parseRecords(
  text: string,
  delimiter: Delimiter,
): { ok: true; records: Record[] } | { ok: false; reason: TableRefusal; line?: number } {
  try {
    const parsed: unknown = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      // 3" pipes and the like: a quote inside an unquoted cell is a character.
      relax_quotes: true,
      max_record_size: longestRecord,
      to: mostRows + 1_000,
    });
    return { ok: true, records: withLines(parsed) };
  } catch (error) {
    const { code, lines } = parseError(error);
    if (code === "CSV_MAX_RECORD_SIZE" || code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_INVALID_CLOSING_QUOTE") {
      return { ok: false, reason: "open_quote", line: lines };
    }
    throw error;
  }
}

function parseError(error: unknown): { code?: string; lines?: number } {
  if (!(error instanceof Error)) return {};
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const lines = "lines" in error && typeof error.lines === "number" ? error.lines : undefined;
  return { code, lines };
}

/** The parser says where a record ends; it begins after the one before. */
function withLines(parsed: unknown): Record[] {
  if (!Array.isArray(parsed)) return [];
  let lastLine = 0;
  return parsed.map((item: { record: string[]; info: { lines: number } }) => {
    const line = lastLine + 1;
    lastLine = item.info.lines;
    return { cells: item.record.map((cell) => cell.trim()), line };
  });
}

/** The separator that the first line with any has most of, outside quotes. */
function guessDelimiter(text: string): Delimiter {
  const counts = new Map<Delimiter, number>(delimiters.map((one) => [one, 0]));
  let isQuoted = false;
  let hasAny = false;
  for (const sign of text.slice(0, 65_536)) {
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === "\n" && hasAny) break;
    const found = delimiters.find((one) => one === sign);
    if (!found) continue;
    counts.set(found, (counts.get(found) ?? 0) + 1);
    hasAny = true;
  }
  return delimiters.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best), ",");
}

/** The header is the first line that fills at least half of the columns: a title above it fills one. */
function findHeader(records: string[][]): number {
  const probe = records.slice(0, 20);
  const widths = probe.map((cells) => cells.filter((cell) => cell !== "").length);
  const widest = Math.max(0, ...widths);
  return Math.max(
    0,
    widths.findIndex((width) => width * 2 >= widest),
  );
}

/** How many columns at least a fifth of the rows fill: beyond the header that is a column without a name, not a slip. */
function usedWidth(data: Record[]): number {
  const widths = data.map(({ cells }) => cells.findLastIndex((cell) => cell !== "") + 1).sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 5)] ?? 0;
}

/** Each column gets a name of its own: blank ones their number, repeated ones a count. */
function nameColumns(cells: string[], atLeast: number): string[] {
  const width = Math.max(cells.findLastIndex((cell) => cell !== "") + 1, atLeast);
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => cells[index] ?? "").map((cell, index) => {
    const name = normaliseText(cell).slice(0, 100) || `#${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function fitted(cells: string[], width: number): { cells: string[]; shape: TableRow["shape"] } {
  const surplus = cells.slice(width).some((cell) => cell !== "");
  const shape = surplus ? "long" : cells.length < width ? "short" : "even";
  return { cells: Array.from({ length: width }, (_, index) => cells[index] ?? ""), shape };
}
