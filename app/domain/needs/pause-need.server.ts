import type { Viewer } from "~/domain/access/viewer";
import { businessToday } from "~/domain/rates/rates.server";
import { toUtcDate } from "~/values/calendar-date";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/**
 * The clock stands still from today, with a reason: it is the investor's turn. The light turns grey once a leader agrees.
 *
 * Refusals: not-found, forbidden, not-accepted, is-paused, answer-open, closed.
 * Source: product brief, "Needs" and "Supervision lights" (grey).
 */
export function pauseNeed(viewer: Viewer, input: { needId: string; reason: string; operationId?: string }) {
  const { needId, operationId, reason } = input;
  return onNeed(viewer, { needId, action: "pause", operation: { id: operationId, body: reason } }, async (tx, need) => {
    await tx.need.update({
      where: { id: need.id, state: need.state },
      data: { state: "waiting", pausedAt: new Date(), pauseReason: reason, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.needPause.createMany({
      data: { zoneId: need.zoneId, needId: need.id, from: toUtcDate(businessToday()), reason, byId: viewer.userId },
    });
    await recordNeedStep(tx, viewer, need, { action: "pause", to: "waiting", note: reason, kind: "need.paused" });
    return { ok: true };
  });
}
