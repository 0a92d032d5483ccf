import type { Viewer } from "~/domain/access/viewer";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/**
 * A leader agrees that the clock stands still for a legitimate reason: the light turns grey.
 *
 * Refusals: not-found, forbidden, not-paused, already-approved, closed.
 * Source: product brief, "Supervision lights" (grey).
 */
export function approvePause(viewer: Viewer, input: { needId: string; operationId?: string }) {
  return onNeed(
    viewer,
    { needId: input.needId, action: "approve_pause", operation: { id: input.operationId, body: null } },
    async (tx, need) => {
      await tx.needPause.updateMany({
        where: { needId: need.id, to: null, approvedById: null },
        data: { approvedById: viewer.userId },
      });
      await recordNeedStep(tx, viewer, need, { action: "approve_pause", to: need.state, kind: "need.pause-approved" });
      return { ok: true };
    },
  );
}
