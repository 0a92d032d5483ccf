import { recordAudit } from "~/domain/activity/record-audit.server";
import { hashToken, newToken } from "~/platform/auth/token.server";
import type { Tx } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { roleFitsOrg } from "./role-fits-org";

const validHours = 24;
/** Nobody in the system invites the first administrator: whoever runs the command does. */
const nobody = "00000000-0000-0000-0000-000000000000";

type Input = { email: string; name: string; orgCode: string; language: "zh-CN" | "en" };
type Result =
  | { ok: true; url: string; validHours: number }
  | { ok: false; reason: "unknown-org" | "role-does-not-fit" | "has-administrator" };

/**
 * Makes the link with which the first administrator of an org sets name and password. For the command line of a new installation.
 *
 * `tx` is the owner's: nobody who is signed in may do this. Refused where the org or one above it has an administrator already: they invite the others on the screen.
 */
export async function inviteFirstAdministrator(tx: Tx, { email, name, orgCode, language }: Input): Promise<Result> {
  const org = await tx.org.findFirst({
    where: { code: orgCode, isActive: true },
    select: { id: true, kind: true, zoneId: true, path: true },
  });
  if (!org) return { ok: false, reason: "unknown-org" };
  if (!roleFitsOrg("administrator", org.kind)) return { ok: false, reason: "role-does-not-fit" };
  const there = await tx.membership.count({
    where: { orgId: { in: org.path }, role: "administrator", endedAt: null, user: { disabledAt: null } },
  });
  if (there > 0) return { ok: false, reason: "has-administrator" };

  const token = newToken();
  const expiresAt = new Date(Date.now() + validHours * 3_600_000);
  await tx.invitation.create({
    data: {
      email: email.trim().toLowerCase(),
      name,
      role: "administrator",
      orgId: org.id,
      language,
      tokenHash: hashToken(token),
      invitedById: nobody,
      expiresAt,
    },
    select: { id: true },
  });
  await recordAudit(tx, null, {
    action: "invitation.sent",
    orgId: org.id,
    zoneId: org.zoneId,
    subjectType: "org",
    subjectId: org.id,
    detail: { role: "administrator", from: "command line" },
  });
  return { ok: true, url: `${env.baseUrl}/invitation/${token}`, validHours };
}
