import { guessMapping, sampleSize } from "./guess-mapping";
import type { ImportMapping } from "./import-fields";
import { maskContacts } from "./mask-contacts";
import { type RowReading, rowReader } from "./read-row";
import { readTable, type Table, type TableRefusal, type TableRow } from "./read-table";

/** What is known of a file besides its rows: the little that is shown of it. */
export type FileHead = Omit<Table, "rows"> & {
  /** Some cells of each column. */
  samples: string[][];
  firstRows: TableRow[];
};

export type FileReading = { head: FileHead; mapping: ImportMapping; readings: RowReading[] };

const rowsInHead = 20;
const samplesPerColumn = 3;
const sampleLength = 80;

/**
 * Reads every row of a file under the columns that `choose` makes of the proposed ones.
 *
 * The cells are gone when it returns: a large file is held once, as what was read from it.
 */
export function readFile(
  bytes: Buffer,
  choose: (proposed: ImportMapping) => ImportMapping,
): { ok: true; file: FileReading } | { ok: false; reason: TableRefusal; line?: number } {
  const read = readTable(bytes);
  if (!read.ok) return read;
  const { rows, ...rest } = read.table;
  const mapping = choose(
    guessMapping(
      rest.headers,
      rows.slice(0, sampleSize).map(({ cells }) => cells),
      rest.titles,
    ),
  );
  const samples = rest.headers.map((_, at) => samplesOf(rows, at));
  const head = { ...rest, samples, firstRows: rows.slice(0, rowsInHead) };
  return { ok: true, file: { head, mapping, readings: rows.map(rowReader(rest.headers, mapping)) } };
}

function samplesOf(rows: readonly TableRow[], at: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[at] ?? "";
    if (cell !== "") samples.add(cell.length > sampleLength ? `${cell.slice(0, sampleLength)}…` : maskContacts(cell));
    if (samples.size === samplesPerColumn) break;
  }
  return [...samples];
}
