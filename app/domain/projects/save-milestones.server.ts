import type { Viewer } from "~/domain/access/viewer";
import { type FieldChange, recordActivity } from "~/domain/activity/record-activity.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { type MilestoneCode, milestones } from "./codes";
import type { MilestonesForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";

const columns = ["plannedOn", "actualOn", "note"] as const;
type Row = Record<(typeof columns)[number], string | null>;
export type MilestoneRows = Record<MilestoneCode, Row>;

export type SaveMilestonesResult =
  | { ok: true; changed: number }
  | Refusal<"not-found" | "forbidden">
  /** Somebody else changed the same cells meanwhile: `cells` are their names, `rows` what is stored now. */
  | { ok: false; reason: "changed-meanwhile"; cells: string[]; rows: MilestoneRows };

/**
 * Saves planned and actual days of the steps: only the cells that differ from what the form was opened with.
 *
 * Source: product brief, "Milestones".
 */
export function saveMilestones(
  viewer: Viewer,
  { projectId, base, ...typed }: { projectId: string } & MilestonesForm,
): Promise<SaveMilestonesResult> {
  return onProject<SaveMilestonesResult>(viewer, { projectId, ability: "project.record" }, async (tx, project) => {
    const { id, zoneId } = project;
    const stored = await milestoneRows(tx, id);
    const opened = readBase(base) ?? stored;
    const mine = cellsOf((code, column) => typed[code][column] ?? null).filter(
      (cell) => cell.value !== opened[cell.code][cell.column],
    );
    const lost = mine.filter(
      ({ code, column, value }) => stored[code][column] !== opened[code][column] && stored[code][column] !== value,
    );
    if (lost.length > 0)
      return {
        ok: false,
        reason: "changed-meanwhile",
        cells: lost.map(({ code, column }) => `${code}.${column}`),
        rows: stored,
      };

    const changes = mine
      .filter(({ code, column, value }) => stored[code][column] !== value)
      .map(({ code, column, value }) => ({ code, column, from: stored[code][column], to: value }));
    for (const code of new Set(changes.map((change) => change.code))) {
      const patch = Object.fromEntries(
        changes.filter((change) => change.code === code).map(({ column, to }) => [column, to]),
      );
      await saveRow(tx, viewer, { zoneId, projectId: id, code }, { ...stored[code], ...patch });
    }
    if (changes.length > 0) {
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "milestone.changed",
        changes: changes.map(toFieldChange),
      });
    }
    return { ok: true, changed: changes.length };
  });
}

/** All 21 rows of a project, empty ones included. */
export async function milestoneRows(tx: Tx, projectId: string): Promise<MilestoneRows> {
  const rows = await tx.milestone.findMany({
    where: { projectId },
    select: { code: true, plannedOn: true, actualOn: true, note: true },
    take: milestones.length,
  });
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const day = (date: Date | null | undefined) => (date ? fromUtcDate(date) : null);
  return rowsOf((code) => {
    const row = byCode.get(code);
    return { plannedOn: day(row?.plannedOn), actualOn: day(row?.actualOn), note: row?.note ?? null };
  });
}

async function saveRow(
  tx: Tx,
  viewer: Viewer,
  key: { zoneId: string; projectId: string; code: MilestoneCode },
  row: Row,
): Promise<void> {
  const data = {
    plannedOn: row.plannedOn ? toUtcDate(row.plannedOn) : null,
    actualOn: row.actualOn ? toUtcDate(row.actualOn) : null,
    note: row.note,
    updatedById: viewer.userId,
  };
  const { projectId, code } = key;
  const updated = await tx.milestone.updateMany({ where: { projectId, code }, data });
  if (updated.count === 0) await tx.milestone.createMany({ data: { ...key, ...data } });
}

function readBase(text: string | undefined): MilestoneRows | null {
  if (!text) return null;
  try {
    const read: unknown = JSON.parse(text);
    const cell = (code: string, column: string) => {
      const row = isRecord(read) ? read[code] : undefined;
      const value = isRecord(row) ? row[column] : undefined;
      return typeof value === "string" ? value : null;
    };
    return rowsOf((code) => ({
      plannedOn: cell(code, "plannedOn"),
      actualOn: cell(code, "actualOn"),
      note: cell(code, "note"),
    }));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function rowsOf(row: (code: MilestoneCode) => Row): MilestoneRows {
  // The keys are exactly the codes.
  return Object.fromEntries(milestones.map((code) => [code, row(code)])) as MilestoneRows;
}

function cellsOf(value: (code: MilestoneCode, column: keyof Row) => string | null) {
  return milestones.flatMap((code) => columns.map((column) => ({ code, column, value: value(code, column) })));
}

function toFieldChange({
  code,
  column,
  from,
  to,
}: {
  code: MilestoneCode;
  column: string;
  from: string | null;
  to: string | null;
}): FieldChange {
  return { field: `milestone.${code}.${column}`, from, to };
}
