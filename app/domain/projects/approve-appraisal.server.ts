import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { toUtcDate } from "~/values/calendar-date";
import { stages } from "./codes";
import type { AppraisalApprovalForm } from "./forms/record-forms";
import { readGateFacts } from "./gate-facts.server";
import { onProject, type Refusal } from "./on-project.server";

/**
 * Passes a project's appraisal: what the gate to signing asks. Only from the stage appraisal on, once, and
 * not while a standing promise touches a prohibition that no review covers.
 */
export function approveAppraisal(
  viewer: Viewer,
  { projectId, operationId, passedOn, note }: { projectId: string } & AppraisalApprovalForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "too-early" | "already-approved" | "guards-unreviewed">> {
  const command = {
    projectId,
    ability: "project.approve-appraisal" as const,
    operation: { id: operationId, body: { passedOn, note: note ?? null } },
  };
  return onProject<{ ok: true } | Refusal<"too-early" | "already-approved" | "guards-unreviewed">>(
    viewer,
    command,
    async (tx, project) => {
      const { id, zoneId } = project;
      if (stages.indexOf(project.stage) < stages.indexOf("appraisal")) return { ok: false, reason: "too-early" };
      const [facts] = await readGateFacts(tx, [id]);
      if (facts && facts.unreviewedGuards.length > 0) return { ok: false, reason: "guards-unreviewed" };
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
    },
  );
}
