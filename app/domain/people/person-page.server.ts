import type { Role } from "~/domain/access/roles";
import type { Name, Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { fullName, namedOrgSelect } from "./org-name";
import { administeredOrgs, administeredPeople } from "./subtree.server";

export type HeldRole = {
  id: string;
  role: Role;
  orgId: string;
  orgName: Name;
  grantedAt: string;
  grantedBy: string | null;
  endedAt: string | null;
  endedBy: string | null;
};

export type PersonPage = {
  id: string;
  name: string;
  email: string;
  isDisabled: boolean;
  /** The administrator's own page: nothing on it can be changed. */
  isSelf: boolean;
  active: HeldRole[];
  ended: HeldRole[];
};

/** A person with their roles below the administrator's org, now and before; null for people who never had one there. */
export function getPersonPage(viewer: Viewer, userId: string): Promise<PersonPage | null> {
  return asViewer(viewer, async (tx) => {
    const person = await tx.user.findFirst({
      where: { AND: [{ id: userId }, administeredPeople(viewer)] },
      select: {
        id: true,
        name: true,
        email: true,
        disabledAt: true,
        memberships: {
          where: { org: administeredOrgs(viewer) },
          select: {
            id: true,
            role: true,
            orgId: true,
            org: { select: namedOrgSelect },
            grantedAt: true,
            grantedById: true,
            endedAt: true,
            endedById: true,
          },
          orderBy: [{ grantedAt: "desc" }, { id: "desc" }],
          take: 100,
        },
      },
    });
    if (!person) return null;
    const actors = person.memberships
      .flatMap(({ grantedById, endedById }) => [grantedById, endedById])
      .filter((id) => id !== null);
    const people = await tx.user.findMany({
      where: { id: { in: actors } },
      select: { id: true, name: true },
      take: 200,
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const held = person.memberships.map((membership) => ({
      id: membership.id,
      role: membership.role,
      orgId: membership.orgId,
      orgName: fullName(membership.org),
      grantedAt: membership.grantedAt.toISOString(),
      grantedBy: names.get(membership.grantedById ?? "") ?? null,
      endedAt: membership.endedAt?.toISOString() ?? null,
      endedBy: names.get(membership.endedById ?? "") ?? null,
    }));
    return {
      id: person.id,
      name: person.name,
      email: person.email,
      isDisabled: person.disabledAt !== null,
      isSelf: person.id === viewer.userId,
      active: held.filter(({ endedAt }) => endedAt === null),
      ended: held.filter(({ endedAt }) => endedAt !== null),
    };
  });
}
