import type { Viewer } from "~/domain/access/viewer";
import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { openNeedStates } from "./codes";
import { endNeed } from "./end-need.server";
import { dueAfterPause } from "./need-clock";
import { type NeedSubject, needSubjectSelect } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/** More open needs than any project has. */
const mostNeeds = 500;

type Project = { id: string; teamIds: string[] };

/**
 * Takes the open needs of a project that has ended off everybody's desk: withdrawn, with the reason the project ended for.
 *
 * Each keeps the state it goes back to. A clock that stood still counts as started again on that day, so its due date
 * moves by the pause. Call it in the transaction that ends the project, its needs locked before it. Gives how many.
 * Source: product brief, "Needs" (withdrawn) and "Vocabulary" (status lost, abandoned, transferred).
 */
export async function withdrawWithProject(tx: Tx, viewer: Viewer, project: Project, reason: string): Promise<number> {
  const needs = await findNeeds(tx, project, { state: { in: [...openNeedStates] } });
  const calendar = needs.some(({ state }) => state === "waiting") ? await getWorkingCalendar(tx) : null;
  const today = businessToday();
  for (const need of needs) {
    const pausedFrom = need.pauses[0]?.from;
    const moved =
      calendar && pausedFrom
        ? dueAfterPause(calendar, fromUtcDate(need.dueOn), { from: fromUtcDate(pausedFrom), to: today })
        : null;
    await tx.need.update({
      where: { id: need.id, state: need.state },
      data: {
        resumesAs: need.state === "waiting" ? "in_progress" : need.state,
        ...(moved ? { dueOn: toUtcDate(moved.dueOn), dueWarningYears: years(need, moved) } : {}),
      },
      select: { id: true },
    });
    await endNeed(tx, viewer, need, { action: "withdraw_with_project", to: "withdrawn", note: reason });
  }
  return needs.length;
}

/**
 * Takes up again what was withdrawn with its project, now that the project goes on: each in the state it had, its due date
 * later by the working days it was away. What had been withdrawn for itself stays so. Gives how many.
 */
export async function reopenWithProject(tx: Tx, viewer: Viewer, project: Project, reason: string): Promise<number> {
  const needs = await findNeeds(tx, project, { state: "withdrawn", resumesAs: { not: null } });
  if (needs.length === 0) return 0;
  const calendar = await getWorkingCalendar(tx);
  const today = businessToday();
  for (const need of needs) {
    const to = need.resumesAs;
    if (!to) continue;
    const away = { from: need.closedAt ? businessToday(need.closedAt) : today, to: today };
    const moved = dueAfterPause(calendar, fromUtcDate(need.dueOn), away);
    await tx.need.update({
      where: { id: need.id, state: "withdrawn" },
      data: {
        state: to,
        resumesAs: null,
        closedAt: null,
        closedById: null,
        dueOn: toUtcDate(moved.dueOn),
        dueWarningYears: years(need, moved),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    // Days without a project are no days of the department: they are left out of what the need took.
    await tx.needPause.createMany({
      data: {
        zoneId: need.zoneId,
        needId: need.id,
        from: toUtcDate(away.from),
        to: toUtcDate(away.to),
        reason,
        byId: viewer.userId,
      },
    });
    await recordNeedStep(tx, viewer, need, {
      action: "reopen_with_project",
      to,
      note: reason,
      kind: "need.reopened",
      detail: { dueOn: moved.dueOn },
    });
  }
  return needs.length;
}

async function findNeeds(
  tx: Tx,
  { id: projectId, teamIds }: Project,
  where: { state: NeedSubject["state"] | { in: NeedSubject["state"][] }; resumesAs?: { not: null } },
) {
  const needs = await tx.need.findMany({
    where: { projectId, ...where },
    select: { ...needSubjectSelect, closedAt: true, resumesAs: true },
    orderBy: { serial: "asc" },
    take: mostNeeds,
  });
  return needs.map((need) => ({ ...need, teamIds }));
}

function years({ dueWarningYears }: NeedSubject, { missingYears }: { missingYears: number[] }): number[] {
  return [...new Set([...dueWarningYears, ...missingYears])].sort();
}
