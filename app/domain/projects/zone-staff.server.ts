import type { Role } from "~/domain/access/roles";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { byName } from "~/values/by-name";

export type Person = { id: string; name: string; roles: Role[] };

/** People with a live membership in the zone or one of its departments, in one of the roles; by name, at most 500. */
export async function peopleOfZone(tx: Tx, zoneId: string, roles: readonly Role[]): Promise<Person[]> {
  const users = await tx.user.findMany({
    where: { disabledAt: null, memberships: { some: livesIn(zoneId, roles) } },
    select: { id: true, name: true, memberships: { where: livesIn(zoneId, roles), select: { role: true }, take: 20 } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
  return users
    .map(({ id, name, memberships }) => ({ id, name, roles: [...new Set(memberships.map(({ role }) => role))] }))
    .sort(byName(({ name }) => name));
}

/** Which of these ids are no such people: a form that names one is refused (security case A6). */
export async function strangersTo(
  tx: Tx,
  zoneId: string,
  roles: readonly Role[],
  userIds: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set(userIds)];
  if (wanted.length === 0) return [];
  const found = await tx.user.findMany({
    where: { id: { in: wanted }, disabledAt: null, memberships: { some: livesIn(zoneId, roles) } },
    select: { id: true },
    take: wanted.length,
  });
  const known = new Set(found.map(({ id }) => id));
  return wanted.filter((id) => !known.has(id));
}

function livesIn(zoneId: string, roles: readonly Role[]): Prisma.MembershipWhereInput {
  return { endedAt: null, role: { in: [...roles] }, org: { zoneId } };
}
