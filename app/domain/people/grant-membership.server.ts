import type { Role } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { roleFitsOrg } from "./role-fits-org";
import { administeredOrgs, administeredPeople } from "./subtree.server";

export type GrantResult =
  | { ok: true; membershipId: string }
  | { ok: false; reason: "not-found" | "forbidden" | "own-role" | "role-does-not-fit" | "already-held" };

/**
 * Gives a person a role in an org below the administrator's.
 *
 * Refuses the administrator's own account (`own-role`), orgs and people outside of the subtree (`not-found`), a role
 * the kind of org does not have, and a role already held there. Audited with the org, so that its leader sees it.
 * Source: product brief, "Who sees what", administrator.
 */
export async function grantMembership(
  viewer: Viewer,
  input: { userId: string; orgId: string; role: Role },
): Promise<GrantResult> {
  const result = await asViewer(viewer, async (tx): Promise<GrantResult> => {
    const place = await findPlace(tx, viewer, input);
    if (!place.ok) return place;
    const held = await tx.membership.findFirst({
      where: { userId: input.userId, orgId: input.orgId, role: input.role, endedAt: null },
      select: { id: true },
    });
    if (held) return { ok: false, reason: "already-held" };
    return { ok: true, membershipId: await addMembership(tx, viewer, { ...input, zoneId: place.zoneId }) };
  });
  if (!result.ok && (result.reason === "own-role" || result.reason === "forbidden")) {
    await recordDenied(viewer, {
      action: "membership.granted",
      subjectType: "user",
      subjectId: input.userId,
      detail: { role: input.role },
    });
  }
  return result;
}

type Place =
  | { ok: true; zoneId: string | null }
  | { ok: false; reason: "not-found" | "forbidden" | "own-role" | "role-does-not-fit" };

/** The person and the org, both known to the administrator, and the role fitting: else why not. */
export async function findPlace(
  tx: Tx,
  viewer: Viewer,
  input: { userId: string; orgId: string; role: Role },
): Promise<Place> {
  if (viewer.role !== "administrator") return { ok: false, reason: "forbidden" };
  const [person, org] = await Promise.all([
    tx.user.findFirst({ where: { AND: [{ id: input.userId }, administeredPeople(viewer)] }, select: { id: true } }),
    tx.org.findFirst({
      where: { AND: [{ id: input.orgId, isActive: true }, administeredOrgs(viewer)] },
      select: { kind: true, zoneId: true },
    }),
  ]);
  if (!person || !org) return { ok: false, reason: "not-found" };
  if (person.id === viewer.userId) return { ok: false, reason: "own-role" };
  if (!roleFitsOrg(input.role, org.kind)) return { ok: false, reason: "role-does-not-fit" };
  return { ok: true, zoneId: org.zoneId };
}

/** Writes the membership and its line in the audit trail. */
export async function addMembership(
  tx: Tx,
  viewer: Viewer,
  input: { userId: string; orgId: string; role: Role; zoneId: string | null },
): Promise<string> {
  const { id } = await tx.membership.create({
    data: { userId: input.userId, orgId: input.orgId, role: input.role, grantedById: viewer.userId },
    select: { id: true },
  });
  await recordAudit(tx, viewer, {
    action: "membership.granted",
    zoneId: input.zoneId,
    orgId: input.orgId,
    subjectType: "user",
    subjectId: input.userId,
    detail: { role: input.role, membershipId: id },
  });
  return id;
}
