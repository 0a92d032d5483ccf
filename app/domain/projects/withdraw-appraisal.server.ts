import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { fromUtcDate } from "~/values/calendar-date";
import { stages } from "./codes";
import type { AppraisalWithdrawalForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";

/**
 * Takes a passed appraisal back, with the reason: the gate to signing asks for it again.
 *
 * Only while the project has not gone past it (`too-late` from signing on; moved back, it is possible again). The day it had
 * passed stays in the history, and the withdrawal is in the audit trail.
 */
export function withdrawAppraisal(
  viewer: Viewer,
  { projectId, operationId, reason }: { projectId: string } & AppraisalWithdrawalForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "too-late" | "not-approved">> {
  const command = {
    projectId,
    ability: "project.approve-appraisal" as const,
    operation: { id: operationId, body: { withdraw: reason } },
  };
  return onProject<{ ok: true } | Refusal<"too-late" | "not-approved">>(viewer, command, async (tx, project) => {
    const { id, zoneId } = project;
    if (stages.indexOf(project.stage) > stages.indexOf("appraisal")) return { ok: false, reason: "too-late" };
    const { appraisalPassedOn } = await tx.project.findUniqueOrThrow({
      where: { id },
      select: { appraisalPassedOn: true },
    });
    if (!appraisalPassedOn) return { ok: false, reason: "not-approved" };
    await tx.project.update({
      where: { id },
      data: { appraisalPassedOn: null, version: { increment: 1 } },
      select: { id: true },
    });
    const detail = { passedOn: fromUtcDate(appraisalPassedOn), reason };
    await recordActivity(tx, viewer, { zoneId, projectId: id, kind: "appraisal.withdrawn", detail });
    await recordAudit(tx, viewer, {
      action: "project.withdraw-appraisal",
      zoneId,
      subjectType: "project",
      subjectId: id,
      detail: { passedOn: detail.passedOn },
    });
    return { ok: true };
  });
}
