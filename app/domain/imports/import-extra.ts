import { z } from "zod";
import { type DraftColumns, type ProjectDraft, type ReportedKey, reportedKeys } from "./project-draft";

/** What an imported project keeps of its row, in `project.import_extra`. */
export type ImportExtra = {
  fileName: string;
  /** Data row, counted from 1. */
  row: number;
  importedOn: string;
  reported: Partial<Record<ReportedKey, string>>;
  other: { column: string; text: string }[];
  /** The columns as the row filled them, and the investor it was tied to: what has changed since was edited by a person. */
  base: DraftColumns & { investor: string | null; investorId: string | null };
};

const text = z.string().nullable();
const Base = z.object({ investor: text, investorId: text, name: z.string() }).catchall(z.union([z.string(), z.null()]));
const Extra = z.object({
  fileName: z.string(),
  row: z.number(),
  importedOn: z.string(),
  reported: z.partialRecord(z.enum(reportedKeys), z.string()),
  other: z.array(z.object({ column: z.string(), text: z.string() })),
  base: Base,
});
export type StoredExtra = z.output<typeof Extra>;

/** Reads a stored extra; null for a project that was not imported. */
export function readImportExtra(stored: unknown): StoredExtra | null {
  const read = Extra.safeParse(stored);
  return read.success ? read.data : null;
}

/** The names in other languages a row gives; search finds the project by them. */
export function namesIn({ name_en, name_other }: Partial<Record<ReportedKey, string>>): string[] {
  return [name_en ?? "", name_other ?? ""].filter(Boolean);
}

/** The same of a stored project; none for one that was not imported. */
export function importedNames(stored: unknown): string[] {
  return namesIn(readImportExtra(stored)?.reported ?? {});
}

/** The words of a row, in one order: two rows with the same text say the same. */
export function contentOf({ columns, investor, reported, other }: ProjectDraft): string {
  return JSON.stringify([
    Object.entries(columns),
    investor?.name ?? null,
    reportedKeys.map((key) => reported[key] ?? null),
    other,
  ]);
}

export function sameWords(
  a: Pick<ImportExtra, "reported" | "other">,
  b: Pick<ImportExtra, "reported" | "other">,
): boolean {
  const words = (extra: typeof a) =>
    JSON.stringify([
      reportedKeys.map((key) => extra.reported[key] ?? null),
      extra.other.map(({ column, text: cell }) => [column, cell]),
    ]);
  return words(a) === words(b);
}
