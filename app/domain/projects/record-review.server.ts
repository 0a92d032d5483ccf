import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { hasEvidence } from "~/domain/evidence/has-evidence.server";
import { toUtcDate } from "~/values/calendar-date";
import type { ReviewForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";
import { noPlannedSupport } from "./record-codes";

/**
 * Records what a named person found on the planned support, or that none is planned.
 *
 * Source: product brief, gate to appraisal: "planned support with its compliance review", "by a named person".
 */
export function recordReview(
  viewer: Viewer,
  { projectId, operationId, ...form }: { projectId: string } & ReviewForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "unknown-evidence">> {
  const command = {
    projectId,
    ability: "project.review-compliance" as const,
    operation: { id: operationId, body: form },
  };
  return onProject<{ ok: true } | Refusal<"unknown-evidence">>(viewer, command, async (tx, project) => {
    const { id, zoneId } = project;
    const { evidenceId, legalBasis, notes, reviewerName, reviewedOn } = form;
    if (evidenceId && !(await hasEvidence(tx, id, evidenceId))) return { ok: false, reason: "unknown-evidence" };
    const isNone = form.planned === "none";
    const subject = isNone ? noPlannedSupport : (form.subject ?? "");
    const result = isNone ? "cleared" : (form.result ?? "objected");
    await tx.complianceReview.createMany({
      data: {
        zoneId,
        projectId: id,
        subject,
        result,
        legalBasis,
        notes,
        reviewerName,
        reviewedOn: toUtcDate(reviewedOn),
        evidenceId,
        byId: viewer.userId,
      },
    });
    await recordActivity(tx, viewer, {
      zoneId,
      projectId: id,
      kind: "review.recorded",
      detail: { result, reviewerName, isNone },
    });
    return { ok: true };
  });
}
