import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/**
 * A leader takes a need to the province: from now on the whole project is open to it, and that is logged.
 *
 * Refusals: not-found, forbidden, already-escalated, closed.
 * Source: product brief, "Who sees what": a project opens to its province when it is escalated.
 */
export function escalateNeed(viewer: Viewer, input: { needId: string; note: string; operationId?: string }) {
  const { needId, operationId, note } = input;
  return onNeed(
    viewer,
    { needId, action: "escalate", operation: { id: operationId, body: note } },
    async (tx, need) => {
      const now = new Date();
      await tx.need.update({
        where: { id: need.id },
        data: { escalatedAt: now, version: { increment: 1 } },
        select: { id: true },
      });
      const opened = await tx.project.updateMany({
        where: { id: need.projectId, openedAt: null },
        data: { openedAt: now },
      });
      await tx.provinceOpening.createMany({
        data: {
          zoneId: need.zoneId,
          projectId: need.projectId,
          reason: "escalated",
          needId: need.id,
          note,
          byId: viewer.userId,
          at: now,
        },
      });
      await recordNeedStep(tx, viewer, need, { action: "escalate", to: need.state, note, kind: "need.escalated" });
      await recordAudit(tx, viewer, {
        action: "need.escalate",
        zoneId: need.zoneId,
        subjectType: "need",
        subjectId: need.id,
        detail: { projectId: need.projectId, opensProject: opened.count > 0 },
      });
      return { ok: true, opensProject: opened.count > 0 };
    },
  );
}
