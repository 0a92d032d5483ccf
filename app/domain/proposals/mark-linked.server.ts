import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";

/**
 * Notes on the project's proposals that the measures were linked to one of its needs.
 *
 * A liaison does not see the project's proposals: for them the job that follows the link does it.
 */
export async function markLinked(
  tx: Tx,
  viewer: Viewer,
  need: { projectId: string },
  measureKeys: readonly string[],
): Promise<void> {
  if (viewer.role === "liaison") return;
  await tx.measureProposal.updateMany({
    where: { projectId: need.projectId, measureKey: { in: [...measureKeys] }, state: { not: "linked" } },
    data: { state: "linked", note: null, decidedById: viewer.userId, decidedAt: new Date() },
  });
}
