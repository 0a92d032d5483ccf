import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { onProject, type Refusal } from "~/domain/projects/on-project.server";
import { reopenVerification } from "~/domain/projects/reopen-verification.server";
import { subjectsOfEvidence } from "~/domain/projects/verification-basis";

/**
 * Takes a file away from a project with a reason. Its row stays readable as removed; its bytes are kept and no longer served.
 */
export function removeEvidence(
  viewer: Viewer,
  { projectId, evidenceId, reason }: { projectId: string; evidenceId: string; reason: string },
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "already-removed">> {
  return onProject<{ ok: true } | Refusal<"not-found" | "already-removed">>(
    viewer,
    { projectId, ability: "project.record" },
    async (tx, project) => {
      const { id, zoneId } = project;
      const file = await tx.evidence.findFirst({
        where: { id: evidenceId, projectId: id },
        select: { kind: true, fileName: true, needId: true },
      });
      if (!file) return { ok: false, reason: "not-found" };
      const removed = await tx.evidence.updateMany({
        where: { id: evidenceId, removedAt: null },
        data: { removedAt: new Date(), removedById: viewer.userId, removeReason: reason },
      });
      if (removed.count === 0) return { ok: false, reason: "already-removed" };
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        needId: file.needId,
        kind: "evidence.removed",
        detail: { evidence: file.kind, fileName: file.fileName, reason },
      });
      await reopenVerification(tx, viewer, project, subjectsOfEvidence(file.kind));
      return { ok: true };
    },
  );
}
