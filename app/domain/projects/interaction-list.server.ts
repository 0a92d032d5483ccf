import { can } from "~/domain/access/abilities";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";

const pageSize = 50;
const interactionSelect = {
  id: true,
  kind: true,
  on: true,
  ourSide: true,
  theirSide: true,
  isSubstantive: true,
  notes: true,
  byId: true,
} as const;

/** All interactions of a project, latest first, 50 a page; `after` is the id of the last one of the page before. */
export function getInteractionList(viewer: Viewer, projectId: string, { after }: { after?: string }) {
  return asViewer(viewer, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      select: { id: true, code: true, name: true, zoneId: true, teamIds: true },
    });
    if (!project) return null;
    const found = await tx.interaction.findMany({
      where: { projectId },
      select: interactionSelect,
      orderBy: [{ on: "desc" }, { id: "desc" }],
      take: pageSize + 1,
      ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    });
    const rows = found.slice(0, pageSize);
    const ids = [...new Set(rows.map(({ byId }) => byId).filter((id) => id !== null))];
    const users = await tx.user.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
      take: ids.length,
    });
    return {
      id: project.id,
      code: project.code,
      name: project.name,
      mayRecord: can(viewer, "project.record", project),
      people: Object.fromEntries(users.map(({ id, name }) => [id, name])),
      rows: rows.map((row) => ({ ...row, on: fromUtcDate(row.on) })),
      total: await tx.interaction.count({ where: { projectId } }),
      next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null,
    };
  });
}
