import type { Viewer } from "~/domain/access/viewer";
import { type Tx, withSystemSight } from "~/platform/db/db.server";
import { refreshProjects } from "./refresh-projects.server";

/**
 * Recomputes what is kept on a project by rule: light and its reasons, what the next stage still needs, open and overdue needs.
 *
 * Call it last in every command that changes a project, its records or its needs, in the same transaction.
 */
export async function refreshProject(
  tx: Tx,
  viewer: Pick<Viewer, "userId" | "membershipId">,
  project: { id: string; zoneId: string },
): Promise<void> {
  await withSystemSight(tx, viewer, project.zoneId, () => refreshProjects(tx, [project.id]));
}
