import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { toUtcDate } from "~/values/calendar-date";
import { stages } from "./codes";
import type { AppraisalApprovalForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";

/** Passes a project's appraisal: what the gate to signing asks. Only from the stage appraisal on, and once. */
export function approveAppraisal(
  viewer: Viewer,
  { projectId, operationId, passedOn, note }: { projectId: string } & AppraisalApprovalForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "too-early" | "already-approved">> {
  const command = {
    projectId,
    ability: "project.approve-appraisal" as const,
    operation: { id: operationId, body: { passedOn, note: note ?? null } },
  };
  return onProject<{ ok: true } | Refusal<"too-early" | "already-approved">>(viewer, command, async (tx, project) => {
    const { id, zoneId } = project;
    if (stages.indexOf(project.stage) < stages.indexOf("appraisal")) return { ok: false, reason: "too-early" };
    const passed = await tx.project.updateMany({
      where: { id, appraisalPassedOn: null },
      data: { appraisalPassedOn: toUtcDate(passedOn), version: { increment: 1 } },
    });
    if (passed.count === 0) return { ok: false, reason: "already-approved" };
    await recordActivity(tx, viewer, {
      zoneId,
      projectId: id,
      kind: "appraisal.approved",
      detail: { passedOn, note: note ?? null },
    });
    return { ok: true };
  });
}
