import { z } from "zod";
import { importFields } from "./import-fields";
import type { ImportPlan } from "./import-plan";
import { previewRow } from "./preview-rows";
import type { FileHead } from "./read-file";
import { levelOf, type ProblemReason, type RowProblem } from "./row-problems";

const Like = z.union([
  z.object({ row: z.number(), name: z.string().optional() }),
  z.object({ projectId: z.string(), code: z.string(), name: z.string() }),
]);
const Money = z.object({ amount: z.string(), currency: z.string() }).nullable();

/** One row as it is read, for a person to look at. */
const PreviewRow = z.object({
  row: z.number(),
  line: z.number(),
  outcome: z.enum(["new", "changed", "same", "duplicate"]),
  name: z.string(),
  investor: z.string().nullable(),
  countryCode: z.string().nullable(),
  country: z.string().nullable(),
  industry: z.string().nullable(),
  money: Money,
  amountAsReported: z.string().nullable(),
  date: z.string().nullable(),
  status: z.string().nullable(),
  zoneId: z.string().nullable(),
  like: Like.nullable(),
});
export type PreviewRow = z.output<typeof PreviewRow>;

/** What is kept of the last look at a file, in `project_import.preview`. */
const ImportPreview = z.object({
  encoding: z.string(),
  delimiter: z.string(),
  skippedLines: z.number(),
  columns: z.array(z.object({ header: z.string(), samples: z.array(z.string()) })),
  firstRows: z.array(PreviewRow),
  duplicates: z.array(PreviewRow),
  /** How many rows look like others, decided or not. */
  alike: z.number(),
  /** How many rows would go to each zone. */
  zones: z.array(z.object({ zoneId: z.string(), rows: z.number() })),
  /** How often each reason was met. */
  reasons: z.record(z.string(), z.number()),
  hasBareAmounts: z.boolean(),
});
export type ImportPreview = z.output<typeof ImportPreview>;

export function readPreview(stored: unknown): ImportPreview | null {
  const read = ImportPreview.safeParse(stored);
  return read.success ? read.data : null;
}

const Mapping = z.object({
  columns: z.array(z.object({ header: z.string(), field: z.enum(importFields) })),
  amountUnit: z.string().nullable(),
});
export function readMapping(stored: unknown) {
  const read = Mapping.safeParse(stored);
  return read.success ? read.data : null;
}

const Choices = z.object({ imported: z.array(z.number()).default([]), isSkippingRefused: z.boolean().default(false) });
export type ImportChoices = z.output<typeof Choices>;

export function readChoices(stored: unknown): ImportChoices {
  return Choices.parse(stored ?? {});
}

const firstRows = 20;
/** Beyond this, doubled rows are counted but not decided one by one. */
export const mostDuplicatesShown = 500;

/** What to show of a file and of what importing it would do. */
export function previewOf(head: FileHead, plan: ImportPlan): ImportPreview {
  const taken = plan.planned.flatMap((one) => (one.outcome === "refused" ? [] : [one]));
  const likes = new Map<number, RowProblem["like"]>(
    plan.problems.flatMap(({ row, reason, like }) =>
      like && levelOf(reason) === "duplicate" ? [[row, like] as const] : [],
    ),
  );
  const alike = taken.filter(({ draft }) => likes.has(draft.row));
  const shown = (some: typeof taken) => some.map((one) => previewRow(one, likes.get(one.draft.row) ?? null));
  const zones = new Map<string, number>();
  for (const one of taken) if ("zoneId" in one) zones.set(one.zoneId, (zones.get(one.zoneId) ?? 0) + 1);
  const reasons: Partial<Record<ProblemReason, number>> = {};
  for (const { reason } of plan.problems) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {
    encoding: head.encoding,
    delimiter: head.delimiter,
    skippedLines: head.titles.length,
    columns: head.headers.map((header, at) => ({ header, samples: head.samples[at] ?? [] })),
    firstRows: shown(taken.slice(0, firstRows)),
    duplicates: shown(alike.slice(0, mostDuplicatesShown)),
    alike: alike.length,
    zones: [...zones].map(([zoneId, rows]) => ({ zoneId, rows })),
    reasons,
    hasBareAmounts: plan.problems.some(({ reason }) => reason === "unit_missing"),
  };
}
