import type { Role } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { addMembership, findPlace } from "./grant-membership.server";
import { administeredOrgs } from "./subtree.server";

type EndReason = "not-found" | "forbidden" | "own-role";
export type EndResult = { ok: true; orgId: string; role: Role } | { ok: false; reason: EndReason };

/**
 * Ends a role of a person in an org below the administrator's; it stops working at the person's next request.
 *
 * Never one of the administrator's own. Audited with the org, so that its leader sees it.
 */
export async function endMembership(viewer: Viewer, input: { membershipId: string }): Promise<EndResult> {
  const result = await asViewer(viewer, async (tx): Promise<EndResult> => {
    const found = await findActive(tx, viewer, input.membershipId);
    if (!found.ok) return found;
    const isEnded = await end(tx, viewer, found.membership);
    const { orgId, role } = found.membership;
    return isEnded ? { ok: true, orgId, role } : { ok: false, reason: "not-found" };
  });
  if (!result.ok) await tellDenied(viewer, "membership.ended", input.membershipId, result.reason);
  return result;
}

export type ChangeResult =
  | { ok: true; membershipId: string }
  | { ok: false; reason: EndReason | "role-does-not-fit" | "already-held" };

/**
 * Moves a person to another org or role: the old role ends and the new one begins in the same moment.
 *
 * Refuses as ending and granting do.
 */
export async function changeMembership(
  viewer: Viewer,
  input: { membershipId: string; orgId: string; role: Role },
): Promise<ChangeResult> {
  const result = await asViewer(viewer, async (tx): Promise<ChangeResult> => {
    const found = await findActive(tx, viewer, input.membershipId);
    if (!found.ok) return found;
    const target = { userId: found.membership.userId, orgId: input.orgId, role: input.role };
    const place = await findPlace(tx, viewer, target);
    if (!place.ok) return place;
    const held = await tx.membership.findFirst({ where: { ...target, endedAt: null }, select: { id: true } });
    if (held) return { ok: false, reason: "already-held" };
    if (!(await end(tx, viewer, found.membership))) return { ok: false, reason: "not-found" };
    return { ok: true, membershipId: await addMembership(tx, viewer, { ...target, zoneId: place.zoneId }) };
  });
  if (!result.ok) await tellDenied(viewer, "membership.changed", input.membershipId, result.reason);
  return result;
}

type Membership = { id: string; userId: string; orgId: string; role: Role; org: { zoneId: string | null } };

async function findActive(
  tx: Tx,
  viewer: Viewer,
  id: string,
): Promise<{ ok: true; membership: Membership } | { ok: false; reason: EndReason }> {
  if (viewer.role !== "administrator") return { ok: false, reason: "forbidden" };
  const membership = await tx.membership.findFirst({
    where: { AND: [{ id, endedAt: null }, { org: administeredOrgs(viewer) }] },
    select: { id: true, userId: true, orgId: true, role: true, org: { select: { zoneId: true } } },
  });
  if (!membership) return { ok: false, reason: "not-found" };
  if (membership.userId === viewer.userId) return { ok: false, reason: "own-role" };
  return { ok: true, membership };
}

/** False when somebody else was faster; nothing is written then. */
async function end(tx: Tx, viewer: Viewer, membership: Membership): Promise<boolean> {
  const { count } = await tx.membership.updateMany({
    where: { id: membership.id, endedAt: null },
    data: { endedAt: new Date(), endedById: viewer.userId },
  });
  if (count === 0) return false;
  await recordAudit(tx, viewer, {
    action: "membership.ended",
    zoneId: membership.org.zoneId,
    orgId: membership.orgId,
    subjectType: "user",
    subjectId: membership.userId,
    detail: { role: membership.role, membershipId: membership.id },
  });
  return true;
}

async function tellDenied(viewer: Viewer, action: string, membershipId: string, reason: string): Promise<void> {
  if (reason !== "forbidden" && reason !== "own-role") return;
  await recordDenied(viewer, { action, subjectType: "membership", subjectId: membershipId });
}
