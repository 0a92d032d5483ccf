import type { Viewer } from "~/domain/access/viewer";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/**
 * The department takes a need on: raised → accepted. The liaison who accepts becomes its liaison where none was named.
 *
 * Refusals: not-found, forbidden, already-accepted, closed.
 */
export function acceptNeed(viewer: Viewer, input: { needId: string; operationId?: string }) {
  return onNeed(
    viewer,
    { needId: input.needId, action: "accept", operation: { id: input.operationId, body: null } },
    async (tx, need) => {
      const liaisonId = need.liaisonId ?? (viewer.role === "liaison" ? viewer.userId : null);
      await tx.need.update({
        where: { id: need.id, state: "raised" },
        data: { state: "accepted", acceptedAt: new Date(), liaisonId, version: { increment: 1 } },
        select: { id: true },
      });
      await recordNeedStep(tx, viewer, need, { action: "accept", to: "accepted" });
      return { ok: true };
    },
  );
}
