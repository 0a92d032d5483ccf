import { canImportProjects } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { asNobody, type Tx } from "~/platform/db/db.server";
import { normaliseText } from "~/values/text";

export type FindImporterResult =
  | { ok: true; viewer: Viewer }
  | { ok: false; reason: "no-such-user" | "may-not-import" }
  /** Several offices of one person: which one is meant has to be said. */
  | { ok: false; reason: "several-offices"; offices: { code: string; nameZh: string }[] };

/**
 * The person of an e-mail address as one who may import projects, or whatever else `may` asks, for the administrator's
 * commands.
 *
 * `office` is the code of the org where a person imports for several. Disabled people and ended memberships do not count.
 */
export async function findImporter(
  email: string,
  office: string | null,
  may: (viewer: Viewer) => boolean = canImportProjects,
): Promise<FindImporterResult> {
  return asNobody(async (tx) => {
    const user = await tx.user.findFirst({
      where: { email: { equals: normaliseText(email).toLowerCase(), mode: "insensitive" }, disabledAt: null },
      select: {
        id: true,
        memberships: {
          where: live,
          select: { id: true, org: { select: { code: true, nameZh: true } } },
          orderBy: { id: "asc" },
          take: 100,
        },
      },
    });
    if (!user) return { ok: false, reason: "no-such-user" };
    const inOffice = user.memberships.filter(({ org }) => office === null || org.code === office);
    const viewers = await Promise.all(inOffice.map(({ id }) => viewerIn(tx, user.id, id)));
    const importers = viewers.flatMap((viewer, index) =>
      viewer && may(viewer) ? [{ viewer, org: inOffice[index]?.org }] : [],
    );
    const [first] = importers;
    if (!first) return { ok: false, reason: "may-not-import" };
    if (importers.length === 1) return { ok: true, viewer: first.viewer };
    return { ok: false, reason: "several-offices", offices: importers.flatMap(({ org }) => (org ? [org] : [])) };
  });
}

/** The viewer a live membership makes, or null when it has ended or its person is disabled. */
export function viewerOfMembership(userId: string, membershipId: string): Promise<Viewer | null> {
  return asNobody((tx) => viewerIn(tx, userId, membershipId));
}

const live = { endedAt: null, org: { isActive: true } } as const;

async function viewerIn(tx: Tx, userId: string, membershipId: string): Promise<Viewer | null> {
  const membership = await tx.membership.findFirst({
    where: { id: membershipId, userId, user: { disabledAt: null }, ...live },
    select: {
      id: true,
      role: true,
      user: true,
      org: { select: { id: true, nameZh: true, nameEn: true, zoneId: true } },
    },
  });
  if (!membership) return null;
  const { user, org, role } = membership;
  const looksAtOffice = role === "provincial" || (role === "auditor" && org.zoneId === null);
  const isOfZone =
    role === "officer" || role === "leader" || role === "verifier" || (role === "auditor" && org.zoneId !== null);
  const orgName = { zh: org.nameZh, en: org.nameEn };
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    language: user.language === "en" ? "en" : "zh-CN",
    timeZone: user.timeZone,
    membershipId: membership.id,
    role,
    orgId: org.id,
    orgName,
    zoneId: org.zoneId,
    zoneIds: looksAtOffice ? await zonesBelow(tx, org.id) : isOfZone && org.zoneId ? [org.zoneId] : [],
    memberships: [{ id: membership.id, role, orgName }],
  };
}

async function zonesBelow(tx: Tx, orgId: string): Promise<string[]> {
  const zones = await tx.org.findMany({
    where: { kind: "zone", path: { has: orgId } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: 1_000,
  });
  return zones.map(({ id }) => id);
}

/** The id of a zone by its code, for the administrator's command. */
export function findZoneByCode(code: string): Promise<string | null> {
  return asNobody(async (tx) => {
    const zone = await tx.org.findFirst({ where: { kind: "zone", code }, select: { id: true } });
    return zone?.id ?? null;
  });
}
