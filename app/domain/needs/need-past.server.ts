import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";

/** How much of the past a need's page shows; the rest is in the project's history. */
const mostEntries = 60;

/** The follow-ups of a need, newest first. */
export async function readFollowUps(tx: Tx, needId: string) {
  const rows = await tx.followUp.findMany({
    where: { needId },
    select: {
      id: true,
      on: true,
      text: true,
      nextAction: true,
      nextOn: true,
      nextDoneAt: true,
      ownerId: true,
      byId: true,
    },
    orderBy: [{ on: "desc" }, { at: "desc" }, { id: "desc" }],
    take: mostEntries,
  });
  return rows.map(({ on, nextOn, nextDoneAt, ...row }) => ({
    ...row,
    on: fromUtcDate(on),
    nextOn: nextOn ? fromUtcDate(nextOn) : null,
    isDone: nextDoneAt !== null,
  }));
}

/** Follow-ups stand in their own list. */
export async function readHistory(tx: Tx, needId: string) {
  const rows = await tx.activity.findMany({
    where: { needId, kind: { notIn: ["follow-up.added", "follow-up.done"] } },
    select: { id: true, kind: true, changes: true, detail: true, byId: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: mostEntries,
  });
  return rows.map(({ at, changes, detail, ...row }) => ({
    ...row,
    at: at.toISOString(),
    changes: asList(changes),
    detail: asRecord(detail),
  }));
}

/** The files of a need that were not removed. */
export async function readFiles(tx: Tx, needId: string) {
  const rows = await tx.evidence.findMany({
    where: { needId, removedAt: null },
    select: {
      id: true,
      kind: true,
      title: true,
      fileName: true,
      sizeBytes: true,
      uploadedAt: true,
      uploadedById: true,
    },
    orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
    take: mostEntries,
  });
  return rows.map(({ uploadedAt, ...row }) => ({ ...row, at: uploadedAt.toISOString() }));
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The column is written by `recordActivity` alone. */
function asList(
  value: unknown,
): { field: string; from: string | number | boolean | null; to: string | number | boolean | null }[] {
  return Array.isArray(value) ? value : [];
}
