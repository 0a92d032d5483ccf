import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { toUtcDate } from "~/values/calendar-date";
import type { AssessmentForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";

/** Records what the lead was found to be worth: follow, reserve, refer or reject. Assessments are kept for ever; the last one counts. */
export function recordAssessment(
  viewer: Viewer,
  { projectId, operationId, ...form }: { projectId: string } & AssessmentForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden">> {
  return onProject(
    viewer,
    { projectId, ability: "project.assess", operation: { id: operationId, body: form } },
    async (tx, project) => {
      const { id, zoneId } = project;
      const { result, notes, referTo, on } = form;
      await tx.assessment.createMany({
        data: { zoneId, projectId: id, result, notes, referTo, on: toUtcDate(on), byId: viewer.userId },
      });
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "assessment.recorded",
        detail: { result, on, referTo: referTo ?? null },
      });
      return { ok: true };
    },
  );
}
