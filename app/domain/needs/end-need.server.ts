import type { Viewer } from "~/domain/access/viewer";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import type { NeedOutcome } from "./codes";
import type { NeedSubject } from "./on-need.server";
import { type NeedStep, recordNeedStep } from "./record-need-step.server";

type End = {
  action: NeedStep;
  to: "met" | "declined" | "withdrawn";
  note: string | null;
  outcome?: { outcome: NeedOutcome; outcomeText: string | null; outcomeDocument: string | null; outcomeOn: string };
};

/** Writes the end of a need: its state, who closed it and when, its outcome; an open pause ends with it. */
export async function endNeed(
  tx: Tx,
  viewer: Viewer,
  need: NeedSubject,
  { action, to, note, outcome }: End,
): Promise<void> {
  const today = toUtcDate(businessToday());
  await tx.need.update({
    where: { id: need.id, state: need.state },
    data: {
      state: to,
      closedAt: new Date(),
      closedById: viewer.userId,
      pausedAt: null,
      pauseReason: null,
      ...(outcome ? { ...outcome, outcomeOn: toUtcDate(outcome.outcomeOn) } : {}),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await tx.needPause.updateMany({ where: { needId: need.id, to: null }, data: { to: today } });
  await recordNeedStep(tx, viewer, need, {
    action,
    to,
    note,
    kind: "need.closed",
    detail: outcome ? { outcome: outcome.outcome } : {},
  });
  await enqueueMatch(tx, { id: need.projectId, zoneId: need.zoneId });
}
