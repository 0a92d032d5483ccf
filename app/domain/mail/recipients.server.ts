import type { Role } from "~/domain/access/roles";
import type { Tx } from "~/platform/db/db.server";
import type { MailLanguage } from "~~/emails/layout";

/** A person a mail may go to, with the language they read. */
export type Recipient = { userId: string; email: string; name: string; language: MailLanguage };

/** Of the given people, those who may still sign in and hold a live membership in the zone. Who lost the right gets no mail. */
export function peopleOfZone(tx: Tx, userIds: string[], zoneId: string): Promise<Recipient[]> {
  return people(tx, { id: { in: userIds }, memberships: { some: { endedAt: null, org: { isActive: true, zoneId } } } });
}

/** Of the given people, those who are still officers or leaders of the zone. */
export function officersOf(tx: Tx, userIds: string[], zoneId: string): Promise<Recipient[]> {
  const isStaff = [liveIn(zoneId, "officer"), liveIn(zoneId, "leader")];
  return people(tx, { id: { in: userIds }, memberships: { some: { OR: isStaff } } });
}

/** The live liaisons of a department; only the named one where a need names one. */
export function liaisonsOf(tx: Tx, departmentId: string, liaisonId: string | null): Promise<Recipient[]> {
  return people(tx, {
    ...(liaisonId ? { id: liaisonId } : {}),
    memberships: { some: liveIn(departmentId, "liaison") },
  });
}

/** The live leaders of a zone. */
export function leadersOf(tx: Tx, zoneId: string): Promise<Recipient[]> {
  return people(tx, { memberships: { some: liveIn(zoneId, "leader") } });
}

function liveIn(orgId: string, role: Role) {
  return { endedAt: null, role, orgId, org: { isActive: true } };
}

const mostRecipients = 50;

async function people(
  tx: Tx,
  where: NonNullable<Parameters<Tx["user"]["findMany"]>[0]>["where"],
): Promise<Recipient[]> {
  const users = await tx.user.findMany({
    where: { AND: [{ disabledAt: null }, where ?? {}] },
    select: { id: true, email: true, name: true, language: true },
    orderBy: { id: "asc" },
    take: mostRecipients,
  });
  return users.map((user) => ({
    userId: user.id,
    email: user.email,
    name: user.name,
    language: user.language === "en" ? "en" : "zh-CN",
  }));
}
