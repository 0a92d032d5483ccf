import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { toUtcDate } from "~/values/calendar-date";
import type { InteractionForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";

/** Records a call, visit, meeting, trip or fair contact with the investor; a substantive one restarts the clock of silence. */
export function recordInteraction(
  viewer: Viewer,
  { projectId, operationId, ...form }: { projectId: string } & InteractionForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden">> {
  return onProject(
    viewer,
    { projectId, ability: "project.record", operation: { id: operationId, body: form } },
    async (tx, project) => {
      const { id, zoneId } = project;
      const { on, kind, isSubstantive } = form;
      await tx.interaction.createMany({
        data: { ...form, zoneId, projectId: id, on: toUtcDate(on), byId: viewer.userId },
      });
      if (isSubstantive) {
        await tx.project.updateMany({
          where: { id, OR: [{ lastInteractionOn: null }, { lastInteractionOn: { lt: toUtcDate(on) } }] },
          data: { lastInteractionOn: toUtcDate(on) },
        });
      }
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "interaction.recorded",
        detail: { interaction: kind, on, isSubstantive },
      });
      return { ok: true };
    },
  );
}
