import type { Role } from "~/domain/access/roles";
import type { Name, Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { byName } from "~/values/by-name";
import { fullName, type NamedOrg, namedOrgSelect } from "./org-name";
import { administeredOrgs, administeredPeople } from "./subtree.server";

export const personStates = ["active", "disabled", "ended"] as const;
export type PersonState = (typeof personStates)[number];
export type PeopleFilters = { q?: string; org?: string; role?: Role; state?: PersonState; page: number };

export type PersonLine = {
  id: string;
  name: string;
  email: string;
  state: PersonState;
  memberships: { id: string; role: Role; orgId: string; orgName: Name }[];
};

const pageSize = 50;

/**
 * One page of the people an administrator keeps, by name. Roles outside of the own subtree are not told of.
 *
 * `state`: active (may sign in under a role here), disabled, ended (no role here any more).
 */
export function getPeople(viewer: Viewer, filters: PeopleFilters) {
  return asViewer(viewer, async (tx) => {
    const where: Prisma.UserWhereInput = { AND: [administeredPeople(viewer), matching(viewer, filters)] };
    const sorted = await sortedIds(tx, where);
    const start = (filters.page - 1) * pageSize;
    const ids = sorted?.slice(start, start + pageSize);
    const [found, total] = await Promise.all([
      tx.user.findMany({
        where: ids ? { AND: [where, { id: { in: ids } }] } : where,
        select: {
          id: true,
          name: true,
          email: true,
          disabledAt: true,
          memberships: {
            where: { endedAt: null, org: administeredOrgs(viewer) },
            select: { id: true, role: true, orgId: true, org: { select: namedOrgSelect } },
            orderBy: [{ grantedAt: "asc" }, { id: "asc" }],
            take: 20,
          },
        },
        orderBy: [{ name: "asc" }, { id: "asc" }],
        skip: ids ? 0 : start,
        take: pageSize,
      }),
      sorted?.length ?? tx.user.count({ where }),
    ]);
    const rows = ids ? found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : found;
    return { people: rows.map(toLine), total, page: filters.page, pageCount: Math.max(1, Math.ceil(total / pageSize)) };
  });
}

/** More than anybody pages through; beyond, the list is searched and stands in the database's order. */
const mostSorted = 2_000;

/** The ids of all that fit, by pinyin, which the database does not sort by; null where they are too many. */
async function sortedIds(tx: Tx, where: Prisma.UserWhereInput): Promise<string[] | null> {
  const names = await tx.user.findMany({
    where,
    select: { id: true, name: true },
    orderBy: { id: "asc" },
    take: mostSorted + 1,
  });
  return names.length > mostSorted ? null : names.sort(byName(({ name }) => name)).map(({ id }) => id);
}

function matching(viewer: Viewer, { q, org, role, state }: PeopleFilters): Prisma.UserWhereInput {
  const parts: Prisma.UserWhereInput[] = [];
  const held: Prisma.MembershipWhereInput = { endedAt: null, org: administeredOrgs(viewer) };
  if (q)
    parts.push({
      OR: [{ name: { contains: q, mode: "insensitive" } }, { email: { contains: q, mode: "insensitive" } }],
    });
  if (org || role) {
    const place: Prisma.MembershipWhereInput = {
      AND: [held, ...(org ? [{ org: { path: { has: org } } }] : []), ...(role ? [{ role }] : [])],
    };
    parts.push({ memberships: { some: place } });
  }
  if (state === "disabled") parts.push({ disabledAt: { not: null } });
  if (state === "active") parts.push({ disabledAt: null, memberships: { some: held } });
  if (state === "ended") parts.push({ disabledAt: null, memberships: { none: held } });
  return { AND: parts };
}

type Row = {
  id: string;
  name: string;
  email: string;
  disabledAt: Date | null;
  memberships: { id: string; role: Role; orgId: string; org: NamedOrg }[];
};

function toLine(row: Row): PersonLine {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    state: row.disabledAt ? "disabled" : row.memberships.length > 0 ? "active" : "ended",
    memberships: row.memberships.map(({ org, ...membership }) => ({ ...membership, orgName: fullName(org) })),
  };
}

export type InvitationLine = {
  id: string;
  name: string;
  email: string;
  role: Role;
  orgName: Name;
  sentAt: string;
  expiresAt: string;
  isExpired: boolean;
};

/** Invitations below the administrator's org that were neither accepted nor taken back, newest first; at most 200. */
export function getInvitations(viewer: Viewer): Promise<InvitationLine[]> {
  return asViewer(viewer, async (tx) => {
    if (viewer.role !== "administrator") return [];
    // The invitation has no relation to its org in the schema; row security has already cut it to the subtree.
    const rows = await tx.invitation.findMany({
      where: { acceptedAt: null, revokedAt: null },
      select: { id: true, name: true, email: true, role: true, orgId: true, createdAt: true, expiresAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 200,
    });
    const orgs = await tx.org.findMany({
      where: { AND: [{ id: { in: rows.map(({ orgId }) => orgId) } }, administeredOrgs(viewer)] },
      select: { id: true, ...namedOrgSelect },
      take: 200,
    });
    const names = new Map(orgs.map((org) => [org.id, fullName(org)]));
    return rows.flatMap((row) => {
      const orgName = names.get(row.orgId);
      if (!orgName) return [];
      return {
        id: row.id,
        name: row.name,
        email: row.email,
        role: row.role,
        orgName,
        sentAt: row.createdAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        isExpired: row.expiresAt <= new Date(),
      };
    });
  });
}
