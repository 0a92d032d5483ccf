import type { Viewer } from "~/domain/access/viewer";
import { asNobody, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";

/** Somebody not signed in (a password reset) acts without a membership. */
type Actor = { userId: string; membershipId: string | null };

type AuditEntry = {
  action: string;
  zoneId?: string | null;
  orgId?: string | null;
  subjectType?: string;
  subjectId?: string;
  /** Ids and codes only, never personal data. */
  detail?: Prisma.InputJsonObject;
};

/** Adds a security-relevant event to the audit trail in the transaction of what it tells of. */
export async function recordAudit(tx: Tx, viewer: Actor | null, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.createMany({ data: row(viewer, entry, "done") });
}

/** Adds the refusal of a write the viewer had no right to; the refused write itself has left nothing behind. */
export async function recordDenied(viewer: Viewer, entry: AuditEntry): Promise<void> {
  await asNobody((tx) =>
    tx.auditEvent.createMany({ data: row(viewer, { zoneId: viewer.zoneId, orgId: viewer.orgId, ...entry }, "denied") }),
  );
}

function row(viewer: Actor | null, entry: AuditEntry, outcome: "done" | "denied") {
  return {
    zoneId: entry.zoneId ?? null,
    orgId: entry.orgId ?? null,
    actorId: viewer?.userId ?? null,
    membershipId: viewer?.membershipId ?? null,
    action: entry.action,
    subjectType: entry.subjectType ?? null,
    subjectId: entry.subjectId ?? null,
    outcome,
    detail: entry.detail ?? {},
  };
}
