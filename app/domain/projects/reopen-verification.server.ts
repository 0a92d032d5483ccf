import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import type { Tx } from "~/platform/db/db.server";
import type { VerificationSubject } from "./record-codes";

/**
 * What was verified has changed: it waits for a second person again, and whoever changed it is no longer one.
 *
 * Call it in the transaction of the change. Subjects not verified stay as they are.
 */
export async function reopenVerification(
  tx: Tx,
  viewer: Viewer,
  project: { id: string; zoneId: string },
  subjects: readonly VerificationSubject[],
): Promise<void> {
  if (subjects.length === 0) return;
  const verified = await tx.evidenceVerification.findMany({
    where: { projectId: project.id, subject: { in: [...subjects] }, state: "verified" },
    select: { id: true, subject: true },
    take: 3,
  });
  for (const { id, subject } of verified) {
    await tx.evidenceVerification.update({
      where: { id },
      data: {
        state: "pending",
        enteredByIds: { push: viewer.userId },
        requestedById: viewer.userId,
        requestedAt: new Date(),
        decidedById: null,
        decidedAt: null,
        note: null,
      },
      select: { id: true },
    });
    await recordActivity(tx, viewer, {
      zoneId: project.zoneId,
      projectId: project.id,
      kind: "verification.requested",
      detail: { subject, isReopened: true },
    });
  }
}
