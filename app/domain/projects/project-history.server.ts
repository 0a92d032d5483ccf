import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { FieldChange } from "~/domain/activity/record-activity.server";
import { personNames } from "~/domain/people/names.server";
import { asViewer, type Tx } from "~/platform/db/db.server";

export type HistoryEntry = {
  id: string;
  kind: string;
  changes: FieldChange[];
  detail: Record<string, string | number | boolean | null>;
  by: string | null;
  at: string;
};

const pageSize = 40;

/**
 * A project's history, newest first, 40 entries a page; `before` is the id of the last entry of the page above.
 *
 * Null when the project is absent or invisible.
 */
export function getProjectHistory(viewer: Viewer, projectId: string, { before }: { before?: string }) {
  return asViewer(viewer, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      select: { id: true, code: true, name: true },
    });
    if (!project) return null;
    const found = await activities(tx, projectId, pageSize + 1, before);
    const entries = found.slice(0, pageSize);
    return { project, entries, next: found.length > pageSize ? (entries.at(-1)?.id ?? null) : null };
  });
}

/** The last entries of a project that the viewer was found to see. */
export function latestActivities(tx: Tx, projectId: string, count: number): Promise<HistoryEntry[]> {
  return activities(tx, projectId, count);
}

async function activities(tx: Tx, projectId: string, take: number, before?: string): Promise<HistoryEntry[]> {
  const from = before
    ? await tx.activity.findFirst({ where: { id: before, projectId }, select: { id: true, at: true } })
    : null;
  const rows = await tx.activity.findMany({
    where: {
      AND: [{ projectId }, from ? { OR: [{ at: { lt: from.at } }, { at: from.at, id: { lt: from.id } }] } : {}],
    },
    select: { id: true, kind: true, changes: true, detail: true, byId: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take,
  });
  const names = await personNames(
    tx,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ byId, at, changes, detail, ...row }) => ({
    ...row,
    // Both columns are written by recordActivity only, in these shapes.
    changes: changes as FieldChange[],
    detail: detail as HistoryEntry["detail"],
    by: byId ? (names.get(byId) ?? null) : null,
    at: at.toISOString(),
  }));
}
