import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { administeredPeople } from "./subtree.server";

export type DisableResult =
  | { ok: true }
  | { ok: false; reason: "not-found" | "forbidden" | "own-account" | "has-roles-elsewhere" };

/**
 * Shuts a person out: no signing in, and every session ends now.
 *
 * Only where all active roles lie below the administrator's org (`has-roles-elsewhere`: end the roles here instead),
 * never oneself. The database checks the same again.
 */
export function disablePerson(viewer: Viewer, input: { userId: string }): Promise<DisableResult> {
  return setDisabled(viewer, input.userId, true);
}

/** Lets a disabled person in again, with the roles that have not been ended. */
export function enablePerson(viewer: Viewer, input: { userId: string }): Promise<DisableResult> {
  return setDisabled(viewer, input.userId, false);
}

async function setDisabled(viewer: Viewer, userId: string, isDisabled: boolean): Promise<DisableResult> {
  const action = isDisabled ? "user.disabled" : "user.enabled";
  const result = await asViewer(viewer, async (tx): Promise<DisableResult> => {
    if (viewer.role !== "administrator") return { ok: false, reason: "forbidden" };
    const person = await tx.user.findFirst({
      where: { AND: [{ id: userId }, administeredPeople(viewer)] },
      select: { id: true },
    });
    if (!person) return { ok: false, reason: "not-found" };
    if (person.id === viewer.userId) return { ok: false, reason: "own-account" };
    const [answer] = await tx.$queryRaw<
      { done: boolean }[]
    >`SELECT app_set_user_disabled(${userId}::uuid, ${isDisabled}) AS done`;
    if (!answer?.done) return { ok: false, reason: "has-roles-elsewhere" };
    await recordInEveryOrg(tx, viewer, userId, action);
    return { ok: true };
  });
  if (!result.ok && result.reason !== "not-found")
    await recordDenied(viewer, { action, subjectType: "user", subjectId: userId });
  return result;
}

/** One line per org the person has a role in, so that every leader concerned sees it; one at the own org if there is none. */
async function recordInEveryOrg(tx: Tx, viewer: Viewer, userId: string, action: string): Promise<void> {
  const held = await tx.membership.findMany({
    where: { userId, endedAt: null },
    distinct: ["orgId"],
    select: { orgId: true, org: { select: { zoneId: true } } },
    orderBy: { id: "asc" },
    take: 50,
  });
  const places = held.length > 0 ? held : [{ orgId: viewer.orgId, org: { zoneId: viewer.zoneId } }];
  for (const { orgId, org } of places) {
    await recordAudit(tx, viewer, { action, zoneId: org.zoneId, orgId, subjectType: "user", subjectId: userId });
  }
}
