import type { Viewer } from "~/domain/access/viewer";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/** Work begins: accepted → in progress. Refusals: not-found, forbidden, not-accepted, already-started, is-paused, closed. */
export function startNeed(viewer: Viewer, input: { needId: string; operationId?: string }) {
  return onNeed(
    viewer,
    { needId: input.needId, action: "start", operation: { id: input.operationId, body: null } },
    async (tx, need) => {
      await tx.need.update({
        where: { id: need.id, state: "accepted" },
        data: { state: "in_progress", version: { increment: 1 } },
        select: { id: true },
      });
      await recordNeedStep(tx, viewer, need, { action: "start", to: "in_progress" });
      return { ok: true };
    },
  );
}
