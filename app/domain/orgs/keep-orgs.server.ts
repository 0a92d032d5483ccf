import { randomUUID } from "node:crypto";
import type { OrgKind } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { runOnce } from "~/domain/activity/run-once.server";
import type { DepartmentFunction } from "~/domain/measures/catalog";
import { administeredOrgs } from "~/domain/people/subtree.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { childKinds } from "./org-kinds";

type Reason = "not-found" | "forbidden";
export type AddOrg = { parentId: string; kind: OrgKind; nameZh: string; nameEn: string; function?: DepartmentFunction };
export type AddOrgResult =
  | { ok: true; orgId: string }
  | { ok: false; reason: Reason | "kind-does-not-fit" | "function-missing" | "already-there" };

/**
 * Adds a city or a department below an org of the administrator's. A department says what it does, so that needs and
 * measures find it.
 */
export async function addOrg(viewer: Viewer, input: AddOrg, operationId?: string): Promise<AddOrgResult> {
  const result = await asViewer(viewer, (tx) =>
    runOnce<AddOrgResult>(tx, viewer, { id: operationId, body: input }, async () => {
      const found = await findKept(tx, viewer, input.parentId);
      if (!found.ok) return found;
      const parent = found.org;
      if (!parent.isActive || !childKinds(parent.kind).includes(input.kind))
        return { ok: false, reason: "kind-does-not-fit" };
      if (input.kind === "department" && !input.function) return { ok: false, reason: "function-missing" };
      const same = await tx.org.count({
        where: { parentId: parent.id, OR: [{ nameZh: input.nameZh }, { nameEn: input.nameEn }] },
      });
      if (same > 0) return { ok: false, reason: "already-there" };
      const { id, zoneId } = await tx.org.create({
        data: {
          kind: input.kind,
          code: `${input.kind === "city" ? "C" : "D"}-${randomUUID()}`,
          nameZh: input.nameZh,
          nameEn: input.nameEn,
          parentId: parent.id,
          function: input.kind === "department" ? (input.function ?? null) : null,
          // The trigger writes it.
          path: [],
        },
        select: { id: true, zoneId: true },
      });
      await recordAudit(tx, viewer, {
        action: "org.added",
        zoneId,
        orgId: id,
        subjectType: "org",
        subjectId: id,
        detail: { kind: input.kind },
      });
      return { ok: true, orgId: id };
    }),
  );
  if (!result.ok && result.reason === "forbidden")
    await recordDenied(viewer, { action: "org.added", subjectType: "org", subjectId: input.parentId });
  return result;
}

export type EditOrg = { orgId: string; nameZh: string; nameEn: string; function?: DepartmentFunction };
export type EditOrgResult = { ok: true } | { ok: false; reason: Reason };

/** Renames an org; a department may change what it does. */
export function editOrg(viewer: Viewer, input: EditOrg): Promise<EditOrgResult> {
  return change<EditOrgResult>(viewer, input.orgId, "org.edited", async (tx, org) => {
    await tx.org.update({
      where: { id: org.id },
      data: {
        nameZh: input.nameZh,
        nameEn: input.nameEn,
        function: org.kind === "department" ? input.function : undefined,
      },
      select: { id: true },
    });
    return { ok: true };
  });
}

export type OrgActiveResult =
  | { ok: true }
  | { ok: false; reason: Reason | "own-org" | "has-people" | "has-orgs" | "has-open-needs" };

/**
 * Closes an org or opens it again. It is closed only when nobody has a role in it, no active org is below it and no
 * open need is on its desk; never the administrator's own, and never a zone (those are reference data).
 */
export function setOrgActive(viewer: Viewer, input: { orgId: string; isActive: boolean }): Promise<OrgActiveResult> {
  return change<OrgActiveResult>(viewer, input.orgId, input.isActive ? "org.opened" : "org.closed", async (tx, org) => {
    if (!input.isActive) {
      if (org.id === viewer.orgId || (org.kind !== "department" && org.kind !== "city"))
        return { ok: false, reason: "own-org" };
      if ((await tx.membership.count({ where: { orgId: org.id, endedAt: null } })) > 0)
        return { ok: false, reason: "has-people" };
      if ((await tx.org.count({ where: { parentId: org.id, isActive: true } })) > 0)
        return { ok: false, reason: "has-orgs" };
      const [answer] = await tx.$queryRaw<{ has: boolean }[]>`SELECT app_org_has_open_needs(${org.id}::uuid) AS has`;
      if (answer?.has) return { ok: false, reason: "has-open-needs" };
    }
    await tx.org.update({ where: { id: org.id }, data: { isActive: input.isActive }, select: { id: true } });
    return { ok: true };
  });
}

export type EditZone = {
  zoneId: string;
  cityZh: string | null;
  mainIndustries: string | null;
  hasPlanningEia: boolean | null;
};

/** Keeps what is known of a zone. Whether its planning EIA is approved decides conditions of measures. */
export function editZone(viewer: Viewer, input: EditZone): Promise<EditOrgResult> {
  return change<EditOrgResult>(viewer, input.zoneId, "zone.edited", async (tx, org) => {
    const { count } = await tx.zone.updateMany({
      where: { id: org.id },
      data: { cityZh: input.cityZh, mainIndustries: input.mainIndustries, hasPlanningEia: input.hasPlanningEia },
    });
    return count === 1 ? { ok: true } : { ok: false, reason: "not-found" };
  });
}

type KeptOrg = { id: string; kind: OrgKind; zoneId: string | null; isActive: boolean };

async function findKept(
  tx: Tx,
  viewer: Viewer,
  orgId: string,
): Promise<{ ok: true; org: KeptOrg } | { ok: false; reason: Reason }> {
  if (viewer.role !== "administrator") return { ok: false, reason: "forbidden" };
  const org = await tx.org.findFirst({
    where: { AND: [{ id: orgId }, administeredOrgs(viewer)] },
    select: { id: true, kind: true, zoneId: true, isActive: true },
  });
  return org ? { ok: true, org } : { ok: false, reason: "not-found" };
}

/** Finds the org, changes it and writes the audit line, or none of it. */
async function change<Result extends { ok: true } | { ok: false; reason: string }>(
  viewer: Viewer,
  orgId: string,
  action: string,
  work: (tx: Tx, org: KeptOrg) => Promise<Result>,
): Promise<Result | { ok: false; reason: Reason }> {
  const result = await asViewer(viewer, async (tx) => {
    const found = await findKept(tx, viewer, orgId);
    if (!found.ok) return found;
    const done = await work(tx, found.org);
    if (done.ok)
      await recordAudit(tx, viewer, { action, zoneId: found.org.zoneId, orgId, subjectType: "org", subjectId: orgId });
    return done;
  });
  if (!result.ok && result.reason === "forbidden")
    await recordDenied(viewer, { action, subjectType: "org", subjectId: orgId });
  return result;
}
