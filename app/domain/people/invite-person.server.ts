import type { Role } from "~/domain/access/roles";
import type { Language, Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { runOnce } from "~/domain/activity/run-once.server";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { sealedLink } from "~/domain/mail/secret-links.server";
import { fixedT } from "~/i18n/index.server";
import { hashToken, newToken } from "~/platform/auth/token.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { invitationEmail } from "~~/emails/invitation";
import { roleFitsOrg } from "./role-fits-org";
import { administeredOrgs } from "./subtree.server";

/** How long an invitation can be accepted: over a weekend and a day. */
const validHours = 96;

export type InvitePerson = { email: string; name: string; role: Role; orgId: string; language: Language };
type InviteReason = "not-found" | "forbidden" | "own-role" | "role-does-not-fit" | "already-held" | "already-invited";
export type InviteResult = { ok: true; invitationId: string } | { ok: false; reason: InviteReason };

/**
 * Invites a person by e-mail to a role in an org below the administrator's; the mail is queued with the invitation.
 *
 * An address that already has an account is invited like any other: the role is added when the link is opened.
 * Refuses what granting refuses, and a second open invitation to the same role (`already-invited`: send it again).
 */
export async function invitePerson(viewer: Viewer, input: InvitePerson, operationId?: string): Promise<InviteResult> {
  const email = input.email.trim().toLowerCase();
  const result = await asViewer(viewer, (tx) =>
    runOnce<InviteResult>(tx, viewer, { id: operationId, body: { ...input, email } }, async () => {
      if (viewer.role !== "administrator") return { ok: false, reason: "forbidden" };
      const org = await tx.org.findFirst({
        where: { AND: [{ id: input.orgId, isActive: true }, administeredOrgs(viewer)] },
        select: { id: true, kind: true, zoneId: true, nameZh: true, nameEn: true },
      });
      if (!org) return { ok: false, reason: "not-found" };
      if (email === viewer.email.toLowerCase()) return { ok: false, reason: "own-role" };
      if (!roleFitsOrg(input.role, org.kind)) return { ok: false, reason: "role-does-not-fit" };
      const held = await tx.membership.count({
        where: { orgId: org.id, role: input.role, endedAt: null, user: { email } },
      });
      if (held > 0) return { ok: false, reason: "already-held" };
      const open = await tx.invitation.count({ where: { email, orgId: org.id, role: input.role, ...stillOpen() } });
      if (open > 0) return { ok: false, reason: "already-invited" };

      const token = newToken();
      const { id } = await tx.invitation.create({
        data: {
          email,
          name: input.name,
          role: input.role,
          orgId: org.id,
          language: input.language,
          tokenHash: hashToken(token),
          invitedById: viewer.userId,
          expiresAt: expiry(),
        },
        select: { id: true },
      });
      await tell(tx, viewer, { id, email, name: input.name, role: input.role, language: input.language, org }, token);
      await recordAudit(tx, viewer, {
        action: "invitation.sent",
        zoneId: org.zoneId,
        orgId: org.id,
        subjectType: "invitation",
        subjectId: id,
        detail: { role: input.role },
      });
      return { ok: true, invitationId: id };
    }),
  );
  if (!result.ok && (result.reason === "forbidden" || result.reason === "own-role")) {
    await recordDenied(viewer, {
      action: "invitation.sent",
      subjectType: "org",
      subjectId: input.orgId,
      detail: { role: input.role },
    });
  }
  return result;
}

export type InvitationResult = { ok: true } | { ok: false; reason: "not-found" | "forbidden" };

/** Sends an invitation again with a new link; the old link stops working, and the time starts anew. */
export function resendInvitation(viewer: Viewer, input: { invitationId: string }): Promise<InvitationResult> {
  return changeInvitation(viewer, input.invitationId, "invitation.sent-again", async (tx, invitation) => {
    const token = newToken();
    await tx.invitation.update({
      where: { id: invitation.id },
      data: { tokenHash: hashToken(token), expiresAt: expiry() },
    });
    await tell(tx, viewer, invitation, token);
  });
}

/** Takes an invitation back: its link stops working. */
export function revokeInvitation(viewer: Viewer, input: { invitationId: string }): Promise<InvitationResult> {
  return changeInvitation(viewer, input.invitationId, "invitation.revoked", async (tx, invitation) => {
    await tx.invitation.update({ where: { id: invitation.id }, data: { revokedAt: new Date() } });
  });
}

const invitationSelect = {
  id: true,
  email: true,
  name: true,
  role: true,
  language: true,
  orgId: true,
} as const;
type Invitation = {
  id: string;
  email: string;
  name: string;
  role: Role;
  language: string;
  org: { id: string; zoneId: string | null; nameZh: string; nameEn: string };
};

async function changeInvitation(
  viewer: Viewer,
  id: string,
  action: string,
  change: (tx: Tx, invitation: Invitation) => Promise<void>,
): Promise<InvitationResult> {
  const result = await asViewer(viewer, async (tx): Promise<InvitationResult> => {
    if (viewer.role !== "administrator") return { ok: false, reason: "forbidden" };
    const invitation = await tx.invitation.findFirst({
      where: { id, acceptedAt: null, revokedAt: null },
      select: invitationSelect,
    });
    const org = invitation
      ? await tx.org.findFirst({
          where: { AND: [{ id: invitation.orgId }, administeredOrgs(viewer)] },
          select: { id: true, zoneId: true, nameZh: true, nameEn: true },
        })
      : null;
    if (!invitation || !org) return { ok: false, reason: "not-found" };
    await change(tx, { ...invitation, org });
    await recordAudit(tx, viewer, {
      action,
      zoneId: org.zoneId,
      orgId: org.id,
      subjectType: "invitation",
      subjectId: id,
      detail: { role: invitation.role },
    });
    return { ok: true };
  });
  if (!result.ok && result.reason === "forbidden")
    await recordDenied(viewer, { action, subjectType: "invitation", subjectId: id });
  return result;
}

async function tell(tx: Tx, viewer: Viewer, invitation: Invitation, token: string): Promise<void> {
  const language = invitation.language === "en" ? "en" : "zh-CN";
  await queueMail(tx, {
    kind: "invitation",
    // Every link is a mail of its own.
    dedupeKey: `invitation/${invitation.id}/${hashToken(token).slice(0, 16)}`,
    recipient: { userId: null, email: invitation.email, language },
    zoneId: null,
    content: invitationEmail({
      language,
      recipientName: invitation.name,
      inviterName: viewer.name,
      orgName: language === "en" ? invitation.org.nameEn : invitation.org.nameZh,
      roleName: fixedT(language, "codes")(`role.${invitation.role}`),
      url: sealedLink(`${env.baseUrl}/invitation/${token}`),
      validHours,
    }),
  });
}

/** Can still be accepted. */
export function stillOpen() {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
}

function expiry(): Date {
  return new Date(Date.now() + validHours * 3_600_000);
}
