import type { Viewer } from "~/domain/access/viewer";
import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import { businessToday } from "~/domain/rates/rates.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { dueAfterPause } from "./need-clock";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/**
 * The clock runs again: the due date moves by the working days it stood still, and work goes on.
 *
 * Refusals: not-found, forbidden, not-paused, closed.
 */
export function resumeNeed(viewer: Viewer, input: { needId: string; operationId?: string }) {
  const { needId, operationId } = input;
  return onNeed(viewer, { needId, action: "resume", operation: { id: operationId, body: null } }, async (tx, need) => {
    const today = businessToday();
    const pausedFrom = need.pauses[0]?.from;
    const pause = { from: pausedFrom ? fromUtcDate(pausedFrom) : today, to: today };
    const moved = dueAfterPause(await getWorkingCalendar(tx), fromUtcDate(need.dueOn), pause);
    await tx.need.update({
      where: { id: need.id, state: "waiting" },
      data: {
        state: "in_progress",
        pausedAt: null,
        pauseReason: null,
        dueOn: toUtcDate(moved.dueOn),
        dueWarningYears: [...new Set([...need.dueWarningYears, ...moved.missingYears])].sort(),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await tx.needPause.updateMany({ where: { needId: need.id, to: null }, data: { to: toUtcDate(today) } });
    await recordNeedStep(tx, viewer, need, {
      action: "resume",
      to: "in_progress",
      kind: "need.resumed",
      detail: { pausedWorkingDays: moved.pausedWorkingDays, dueOn: moved.dueOn },
    });
    return { ok: true, dueOn: moved.dueOn };
  });
}
