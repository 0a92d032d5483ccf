import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import { clockNow } from "./clock-now.server";
import { isOpenNeed } from "./codes";
import { type NeedRow, rowSelect, toNeedRows } from "./need-rows.server";

/** A need on its project's page: `links` are the measures linked to it, with their state. */
export type ProjectNeed = NeedRow & { links: { key: string; state: string }[] };

/** More than any project has; the list of needs shows the rest. */
const mostNeeds = 100;

/** The needs of one visible project: open ones by due date, then closed ones, the latest first. */
export async function getProjectNeeds(
  tx: Tx,
  viewer: Viewer,
  projectId: string,
): Promise<{ open: ProjectNeed[]; closed: ProjectNeed[] }> {
  const needs = await tx.need.findMany({
    where: { AND: [{ projectId }, needScope(viewer)] },
    select: {
      ...rowSelect,
      closedAt: true,
      links: {
        where: { state: { not: "not_relevant" } },
        select: { measureKey: true, state: true },
        orderBy: { measureKey: "asc" },
        take: 20,
      },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: mostNeeds,
  });
  const rows = await toNeedRows(tx, viewer, needs, await clockNow(tx));
  const byId = new Map(needs.map((need) => [need.id, need]));
  const all = rows.map((row) => ({
    ...row,
    links: (byId.get(row.id)?.links ?? []).map(({ measureKey, state }) => ({ key: measureKey, state })),
  }));
  const closedAt = (row: NeedRow) => byId.get(row.id)?.closedAt?.getTime() ?? 0;
  return {
    open: all.filter((row) => isOpenNeed(row.state)),
    closed: all.filter((row) => !isOpenNeed(row.state)).sort((a, b) => closedAt(b) - closedAt(a)),
  };
}
