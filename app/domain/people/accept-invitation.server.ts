import type { Role } from "~/domain/access/roles";
import type { Language, Name } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { createPasswordHash } from "~/platform/auth/passwords.server";
import { hashToken } from "~/platform/auth/token.server";
import { asSystem } from "~/platform/db/db.server";
import { stillOpen } from "./invite-person.server";
import { type PasswordProblem, passwordProblem } from "./password-rule";
import { writeUser } from "./write-user.server";

export type OpenInvitation = {
  email: string;
  name: string;
  role: Role;
  orgName: Name;
  language: Language;
  hasAccount: boolean;
};

/** What the holder of an invitation's link is invited to, or null when the link is wrong, used, revoked or too old. */
export async function getInvitation(token: string): Promise<OpenInvitation | null> {
  const found = await findOpen(token);
  if (!found) return null;
  const { email, name, role, language, org, account } = found;
  return {
    email,
    name,
    role,
    language: language === "en" ? "en" : "zh-CN",
    orgName: { zh: org.nameZh, en: org.nameEn },
    hasAccount: account !== null,
  };
}

export type AcceptInvitation = { token: string; name: string; password: string; language: Language };
export type AcceptResult =
  | { ok: true; email: string }
  | { ok: false; reason: "gone" | "account-disabled" | PasswordProblem };

/**
 * Takes an invitation up: makes the account with its password, or adds the role to the account of that address.
 *
 * The name and password are used only for a new account. One use; a second one answers `gone`.
 */
export async function acceptInvitation(input: AcceptInvitation): Promise<AcceptResult> {
  const found = await findOpen(input.token);
  if (!found) return { ok: false, reason: "gone" };
  if (found.account?.disabledAt) return { ok: false, reason: "account-disabled" };
  let passwordHash: string | null = null;
  if (!found.account) {
    const problem = passwordProblem(input.password, { email: found.email, name: input.name });
    if (problem) return { ok: false, reason: problem };
    passwordHash = await createPasswordHash(input.password);
  }

  return asSystem("all", async (tx): Promise<AcceptResult> => {
    const taken = await tx.invitation.updateMany({
      where: { id: found.id, tokenHash: hashToken(input.token), ...stillOpen() },
      data: { acceptedAt: new Date() },
    });
    if (taken.count === 0) return { ok: false, reason: "gone" };
    const userId =
      found.account?.id ??
      (await writeUser(tx, { email: found.email, name: input.name, language: input.language, passwordHash }));
    const right = { userId, orgId: found.orgId, role: found.role };
    const held = await tx.membership.findFirst({ where: { ...right, endedAt: null }, select: { id: true } });
    const { id: membershipId } =
      held ??
      (await tx.membership.create({ data: { ...right, grantedById: found.invitedById }, select: { id: true } }));
    const place = { zoneId: found.org.zoneId, orgId: found.orgId };
    await recordAudit(
      tx,
      { userId, membershipId },
      { action: "invitation.accepted", ...place, subjectType: "invitation", subjectId: found.id },
    );
    // The right was given by whoever invited.
    await recordAudit(
      tx,
      { userId: found.invitedById, membershipId },
      {
        action: "membership.granted",
        ...place,
        subjectType: "user",
        subjectId: userId,
        detail: { role: found.role, membershipId },
      },
    );
    return { ok: true, email: found.email };
  });
}

function findOpen(token: string) {
  return asSystem([], async (tx) => {
    const invitation = await tx.invitation.findFirst({
      where: { tokenHash: hashToken(token), ...stillOpen() },
      select: { id: true, email: true, name: true, role: true, language: true, orgId: true, invitedById: true },
    });
    if (!invitation) return null;
    const [org, account] = await Promise.all([
      tx.org.findFirst({
        where: { id: invitation.orgId, isActive: true },
        select: { nameZh: true, nameEn: true, zoneId: true },
      }),
      tx.user.findUnique({ where: { email: invitation.email }, select: { id: true, disabledAt: true } }),
    ]);
    return org ? { ...invitation, org, account } : null;
  });
}
