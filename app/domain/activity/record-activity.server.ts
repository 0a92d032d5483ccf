import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";

/** One field that changed: its name as in the schema, and both values as codes, numbers or text. Never a sealed value. */
export type FieldChange = {
  field: string;
  from: string | number | boolean | null;
  to: string | number | boolean | null;
};

/** What can happen to a project. Each has a sentence in the `activity` dictionary. */
export type ActivityKind =
  | "project.created"
  | "project.imported"
  | "project.edited"
  | "project.status-changed"
  | "project.team-changed"
  | "project.reported-up"
  | "project.first-registered"
  | "investor.edited"
  | "flag.decided"
  | "stage.moved"
  | "stage.forced"
  | "stage.moved-back"
  | "assessment.recorded"
  | "appraisal.approved"
  | "appraisal.withdrawn"
  | "interaction.recorded"
  | "milestone.changed"
  | "evidence.added"
  | "evidence.removed"
  | "capital.recorded"
  | "capital.voided"
  | "review.recorded"
  | "commitment.recorded"
  | "verification.requested"
  | "verification.decided"
  | "listing.recorded"
  | "need.raised"
  | "need.edited"
  | "need.state-changed"
  | "need.paused"
  | "need.resumed"
  | "need.pause-approved"
  | "need.escalated"
  | "need.closed"
  | "need.reopened"
  | "need.rated"
  | "need.revealed"
  | "link.changed"
  | "recheck.settled"
  | "measures.proposed"
  | "proposal.set-aside"
  | "proposal.restored"
  | "follow-up.added"
  | "follow-up.done"
  | "deadline.recorded"
  | "deadline.changed";

/** Writes one line of a project's history, in the transaction of the change it tells of. Source: product brief, "Everything changed is in the project's history". */
export async function recordActivity(
  tx: Tx,
  viewer: Pick<Viewer, "userId">,
  entry: {
    zoneId: string;
    projectId: string;
    needId?: string | null;
    kind: ActivityKind;
    changes?: FieldChange[];
    detail?: Prisma.InputJsonObject;
    at?: Date;
  },
): Promise<void> {
  await tx.activity.createMany({
    data: {
      zoneId: entry.zoneId,
      projectId: entry.projectId,
      needId: entry.needId ?? null,
      kind: entry.kind,
      changes: entry.changes ?? [],
      detail: entry.detail ?? {},
      byId: viewer.userId,
      at: entry.at,
    },
  });
}
