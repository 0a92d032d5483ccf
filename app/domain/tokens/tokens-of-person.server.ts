import type { Role } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import { viewerOfMembership } from "~/domain/imports/import-viewer.server";
import { asNobody } from "~/platform/db/db.server";
import { normaliseText } from "~/values/text";

export type HeldMembership = { id: string; role: Role; orgCode: string; orgName: string };

export type FindPersonResult =
  | { ok: true; viewer: Viewer; held: HeldMembership[]; isChosen: boolean }
  | { ok: false; reason: "no-such-user" | "disabled" | "no-role" }
  | { ok: false; reason: "no-such-membership"; held: HeldMembership[] };

/**
 * The person of an e-mail address as the viewer their token is to act as, for the administrator's command.
 *
 * Among several memberships the one of that id or role, else the oldest, with which a first sign-in starts too.
 */
export async function findTokenPerson(
  email: string,
  wanted: { membershipId?: string; role?: string } = {},
): Promise<FindPersonResult> {
  const person = await asNobody((tx) =>
    tx.user.findFirst({
      where: { email: { equals: normaliseText(email).toLowerCase(), mode: "insensitive" } },
      select: {
        id: true,
        disabledAt: true,
        memberships: {
          where: { endedAt: null, org: { isActive: true } },
          select: { id: true, role: true, org: { select: { code: true, nameZh: true } } },
          orderBy: [{ grantedAt: "asc" }, { id: "asc" }],
          take: 100,
        },
      },
    }),
  );
  if (!person) return { ok: false, reason: "no-such-user" };
  if (person.disabledAt) return { ok: false, reason: "disabled" };
  const held = person.memberships.map(({ id, role, org }) => ({ id, role, orgCode: org.code, orgName: org.nameZh }));
  if (held.length === 0) return { ok: false, reason: "no-role" };
  const isChosen = wanted.membershipId !== undefined || wanted.role !== undefined;
  const found = held.find(
    ({ id, role }) =>
      (wanted.membershipId === undefined || id === wanted.membershipId) &&
      (wanted.role === undefined || role === wanted.role),
  );
  if (!found) return { ok: false, reason: "no-such-membership", held };
  const viewer = await viewerOfMembership(person.id, found.id);
  return viewer ? { ok: true, viewer, held, isChosen } : { ok: false, reason: "no-role" };
}
