import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";

type Opening = Pick<Prisma.ProvinceOpeningCreateManyInput, "reason" | "needId" | "listingId" | "note">;

/**
 * Opens a project to its province, from now on and for this reason. Each reason is kept; the first one opens it.
 *
 * Call it in the transaction of what opens it: a report up, a membership of a provincial or national list, an escalated need.
 * Source: product brief, "A project opens to its province when …; each is logged".
 */
export async function openToProvince(
  tx: Tx,
  viewer: Pick<Viewer, "userId" | "membershipId">,
  project: { id: string; zoneId: string },
  opening: Opening,
): Promise<void> {
  const at = new Date();
  const zone = await tx.org.findUnique({ where: { id: project.zoneId }, select: { parentId: true } });
  await tx.project.updateMany({ where: { id: project.id, openedAt: null }, data: { openedAt: at } });
  await tx.provinceOpening.createMany({
    data: { ...opening, zoneId: project.zoneId, projectId: project.id, byId: viewer.userId, at },
  });
  await recordAudit(tx, viewer, {
    action: "project.opened",
    zoneId: project.zoneId,
    orgId: zone?.parentId ?? null,
    subjectType: "project",
    subjectId: project.id,
    detail: { reason: opening.reason },
  });
}
