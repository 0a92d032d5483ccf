import { isRole, type Role, roles } from "~/domain/access/roles";
import type { Name, Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { byName } from "~/values/by-name";

export type ZonePerson = {
  membershipId: string;
  name: string;
  email: string;
  role: Role;
  orgName: Name;
  grantedAt: string;
  isDisabled: boolean;
};

/** A change of rights in the zone, as the audit trail has it. */
export type RightsEvent = {
  id: string;
  at: string;
  action: string;
  outcome: "done" | "denied";
  role: Role | null;
  orgName: Name | null;
  /** Whom it concerns; null for an invitation not taken up yet. */
  person: string | null;
  by: string | null;
};

/**
 * Who has which role in the leader's zone and its departments, and the last hundred changes of rights there.
 *
 * Null for anybody but a zone's leader. Source: product brief, administrator: "every grant is shown to the leader of
 * the org concerned".
 */
export function getZonePeople(viewer: Viewer): Promise<{ people: ZonePerson[]; events: RightsEvent[] } | null> {
  if (viewer.role !== "leader" || !viewer.zoneId) return Promise.resolve(null);
  const zoneId = viewer.zoneId;
  return asViewer(viewer, async (tx) => {
    const memberships = await tx.membership.findMany({
      where: { endedAt: null, org: { zoneId } },
      select: {
        id: true,
        role: true,
        grantedAt: true,
        user: { select: { name: true, email: true, disabledAt: true } },
        org: { select: { nameZh: true, nameEn: true } },
      },
      orderBy: [{ role: "asc" }, { user: { name: "asc" } }, { id: "asc" }],
      take: 500,
    });
    const sorted = memberships
      .sort(byName(({ user }) => user.name))
      .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
    return {
      people: sorted.map(({ id, role, grantedAt, user, org }) => ({
        membershipId: id,
        name: user.name,
        email: user.email,
        role,
        orgName: { zh: org.nameZh, en: org.nameEn },
        grantedAt: grantedAt.toISOString(),
        isDisabled: user.disabledAt !== null,
      })),
      events: await rightsEvents(tx, zoneId),
    };
  });
}

const shownActions = ["membership.", "invitation.", "user."];

async function rightsEvents(tx: Tx, zoneId: string): Promise<RightsEvent[]> {
  const rows = await tx.auditEvent.findMany({
    where: { zoneId, OR: shownActions.map((start) => ({ action: { startsWith: start } })) },
    select: {
      id: true,
      at: true,
      action: true,
      outcome: true,
      actorId: true,
      orgId: true,
      subjectType: true,
      subjectId: true,
      detail: true,
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 100,
  });
  const userIds = rows
    .flatMap((row) => [row.actorId, row.subjectType === "user" ? row.subjectId : null])
    .filter((id) => id !== null);
  const orgIds = rows.map(({ orgId }) => orgId).filter((id) => id !== null);
  const [users, orgs] = await Promise.all([
    tx.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true }, take: 200 }),
    tx.org.findMany({ where: { id: { in: orgIds } }, select: { id: true, nameZh: true, nameEn: true }, take: 100 }),
  ]);
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const orgNames = new Map(orgs.map((org) => [org.id, { zh: org.nameZh, en: org.nameEn }]));
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    action: row.action,
    outcome: row.outcome,
    role: roleIn(row.detail),
    orgName: orgNames.get(row.orgId ?? "") ?? null,
    person: row.subjectType === "user" ? (names.get(row.subjectId ?? "") ?? null) : null,
    by: names.get(row.actorId ?? "") ?? null,
  }));
}

function roleIn(detail: unknown): Role | null {
  const role = typeof detail === "object" && detail !== null && "role" in detail ? detail.role : null;
  return isRole(role) ? role : null;
}
