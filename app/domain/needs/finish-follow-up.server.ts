import { can } from "~/domain/access/abilities";
import { needScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recordDenied } from "~/domain/activity/record-audit.server";
import type { Refusal } from "~/domain/projects/on-project.server";
import { refreshProject } from "~/domain/supervision/refresh-project.server";
import { asViewer } from "~/platform/db/db.server";

/**
 * The next action of a follow-up is done. Whoever follows up the need or keeps the project's records may say so.
 *
 * Refusals: not-found, forbidden, no-next-action, already-done.
 */
export async function finishFollowUp(
  viewer: Viewer,
  input: { followUpId: string },
): Promise<
  | { ok: true; projectId: string; needId: string | null }
  | Refusal<"not-found" | "forbidden" | "no-next-action" | "already-done">
> {
  let forbiddenIn: string | null = null;
  const answer = await asViewer(viewer, async (tx) => {
    const scope = viewer.role === "liaison" ? { need: needScope(viewer) } : { project: projectScope(viewer) };
    const followUp = await tx.followUp.findFirst({
      where: { AND: [{ id: input.followUpId }, scope] },
      select: {
        id: true,
        zoneId: true,
        projectId: true,
        needId: true,
        nextAction: true,
        nextDoneAt: true,
        need: { select: { serial: true, title: true, departmentId: true } },
      },
    });
    if (!followUp) return { ok: false, reason: "not-found" } as const;
    const { id, zoneId, projectId, needId, need } = followUp;
    const project =
      viewer.role === "liaison"
        ? null
        : await tx.project.findFirst({ where: { id: projectId }, select: { teamIds: true } });
    const subject = { zoneId, teamIds: project?.teamIds ?? [], departmentId: need?.departmentId ?? null };
    if (!can(viewer, needId ? "need.follow-up" : "project.record", subject)) {
      forbiddenIn = zoneId;
      return { ok: false, reason: "forbidden" } as const;
    }
    if (!followUp.nextAction) return { ok: false, reason: "no-next-action" } as const;

    const done = await tx.followUp.updateMany({ where: { id, nextDoneAt: null }, data: { nextDoneAt: new Date() } });
    if (done.count === 0) return { ok: false, reason: "already-done" } as const;
    await recordActivity(tx, viewer, {
      zoneId,
      projectId,
      needId,
      kind: "follow-up.done",
      detail: {
        action: "finish_follow_up",
        ...(need ? { serial: need.serial, title: need.title } : {}),
        next: followUp.nextAction,
      },
    });
    await refreshProject(tx, viewer, { id: projectId, zoneId });
    return { ok: true, projectId, needId } as const;
  });
  if (forbiddenIn) {
    await recordDenied(viewer, {
      action: "need.follow-up",
      zoneId: forbiddenIn,
      subjectType: "follow_up",
      subjectId: input.followUpId,
    });
  }
  return answer;
}
