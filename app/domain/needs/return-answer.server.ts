import type { Viewer } from "~/domain/access/viewer";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/**
 * The officer sends an answer, or a proposal to decline, back with a note: the need is the department's again.
 *
 * The answer's words stay in the log. Refusals: not-found, forbidden, no-answer, closed.
 */
export function returnAnswer(viewer: Viewer, input: { needId: string; note: string; operationId?: string }) {
  const { needId, operationId, note } = input;
  return onNeed(
    viewer,
    { needId, action: "return_answer", operation: { id: operationId, body: note } },
    async (tx, need) => {
      await tx.need.update({
        where: { id: need.id, answerKind: { not: null } },
        data: { answerKind: null, answeredAt: null, answer: null, version: { increment: 1 } },
        select: { id: true },
      });
      await recordNeedStep(tx, viewer, need, { action: "return_answer", to: need.state, note });
      return { ok: true };
    },
  );
}
