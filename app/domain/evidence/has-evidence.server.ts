import type { Tx } from "~/platform/db/db.server";

/** Whether a file is one of this project's and still there: a record may name no other (security case A6). */
export async function hasEvidence(tx: Tx, projectId: string, evidenceId: string): Promise<boolean> {
  return (await tx.evidence.count({ where: { id: evidenceId, projectId, removedAt: null } })) > 0;
}
