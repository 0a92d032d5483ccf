import type { Viewer } from "~/domain/access/viewer";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

export type AnswerNeed = { needId: string; answer: string; operationId?: string };

/**
 * The department says what it did; the need stays in progress until the officer closes it or sends the answer back.
 *
 * A second answer replaces one that is still open; both stay in the log.
 * Refusals: not-found, forbidden, not-accepted, is-paused, closed.
 */
export function answerNeed(viewer: Viewer, input: AnswerNeed) {
  return giveAnswer(viewer, input, { action: "answer", kind: "done" });
}

/**
 * The department proposes to decline, with its reason; the officer confirms or sends it back.
 *
 * Possible from the start: a department may decline what it never accepted.
 * Refusals: not-found, forbidden, is-paused, closed.
 */
export function proposeDecline(viewer: Viewer, input: AnswerNeed) {
  return giveAnswer(viewer, input, { action: "propose_decline", kind: "decline" });
}

function giveAnswer(
  viewer: Viewer,
  input: AnswerNeed,
  { action, kind }: { action: "answer" | "propose_decline"; kind: "done" | "decline" },
) {
  const { needId, operationId, answer } = input;
  return onNeed(viewer, { needId, action, operation: { id: operationId, body: answer } }, async (tx, need) => {
    // An answer to an accepted need says that work was done; a refusal out of hand leaves the state as it is.
    const state = kind === "done" ? "in_progress" : need.state;
    await tx.need.update({
      where: { id: need.id, state: need.state },
      data: { answer, answerKind: kind, answeredAt: new Date(), state, version: { increment: 1 } },
      select: { id: true },
    });
    await recordNeedStep(tx, viewer, need, { action, to: state, note: answer });
    return { ok: true };
  });
}
