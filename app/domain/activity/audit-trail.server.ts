import { canAudit } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";

const rowsPerPage = 50;

/**
 * The audit trail of the auditor's office, newest first, a page at a time. Null for everyone else.
 *
 * `before` is the id of the last row of the page before. Ids do not tell the time: a sign-in's is made by the database.
 * Source: product brief, "Who sees what", auditor.
 */
export async function getAuditTrail(viewer: Viewer, { before }: { before?: string | undefined }) {
  if (!canAudit(viewer)) return null;
  return asViewer(viewer, async (tx) => {
    const rows = await tx.auditEvent.findMany({
      where: {
        OR: [{ zoneId: { in: viewer.zoneIds } }, { orgId: viewer.orgId }],
      },
      select: { id: true, at: true, action: true, outcome: true, subjectType: true, subjectId: true, actorId: true },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: rowsPerPage + 1,
      ...(before ? { cursor: { id: before }, skip: 1 } : {}),
    });
    const ids = [...new Set(rows.map((row) => row.actorId).filter((id) => id !== null))];
    const people = await tx.user.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
      orderBy: { id: "asc" },
      take: rowsPerPage + 1,
    });
    const nameOf = new Map(people.map((person) => [person.id, person.name]));
    return {
      events: rows.slice(0, rowsPerPage).map(({ actorId, at, ...row }) => ({
        ...row,
        at: at.toISOString(),
        actor: (actorId && nameOf.get(actorId)) ?? null,
      })),
      olderBefore: rows.length > rowsPerPage ? (rows[rowsPerPage - 1]?.id ?? null) : null,
    };
  });
}
