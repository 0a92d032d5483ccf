import { recordAudit } from "~/domain/activity/record-audit.server";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { sealedLink } from "~/domain/mail/secret-links.server";
import { createPasswordHash } from "~/platform/auth/passwords.server";
import { forgetFailures, mayRequestReset } from "~/platform/auth/sign-in-throttle.server";
import { hashToken, newToken } from "~/platform/auth/token.server";
import { asNobody } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { passwordResetEmail } from "~~/emails/password-reset";
import { type PasswordProblem, passwordProblem } from "./password-rule";
import { writePassword } from "./write-user.server";

/** Source: security bar C7. */
const validMinutes = 15;
/** Every request for a link takes at least this long, so that time does not tell whether the account exists. */
const shortestAnswerMs = 400;

/**
 * Sends a link to set a new password to the address, if an active person has it. Says nothing about whether.
 *
 * A new link replaces the earlier one. At most three an hour for an account and thirty from an address.
 * Source: security bar C5, C7.
 */
export async function requestPasswordReset(input: { email: string; address: string }): Promise<void> {
  const notBefore = new Promise((done) => setTimeout(done, shortestAnswerMs));
  if (await mayRequestReset(input)) await sendLink(input.email.trim().toLowerCase());
  await notBefore;
}

async function sendLink(email: string): Promise<void> {
  const token = newToken();
  await asNobody(async (tx) => {
    const person = await tx.user.findFirst({
      where: { email, disabledAt: null, memberships: { some: { endedAt: null } } },
      select: { id: true, name: true, language: true },
    });
    if (!person) return;
    await tx.verification.deleteMany({ where: { value: person.id, identifier: { startsWith: prefix } } });
    await tx.verification.createMany({
      data: {
        identifier: identifierOf(token),
        value: person.id,
        expiresAt: new Date(Date.now() + validMinutes * 60_000),
      },
    });
    const language = person.language === "en" ? "en" : "zh-CN";
    await queueMail(tx, {
      kind: "password_reset",
      dedupeKey: `password-reset/${hashToken(token).slice(0, 32)}`,
      recipient: { userId: person.id, email, language },
      zoneId: null,
      content: passwordResetEmail({
        language,
        recipientName: person.name,
        url: sealedLink(`${env.baseUrl}/reset/${token}`),
        validMinutes,
      }),
    });
    await recordAudit(tx, null, { action: "password.reset-requested", subjectType: "user", subjectId: person.id });
  });
}

/** Is the link of a reset mail still good? */
export async function isResetOpen(token: string): Promise<boolean> {
  return (await findOwner(token)) !== null;
}

export type ResetResult = { ok: true; email: string } | { ok: false; reason: "gone" | PasswordProblem };

/**
 * Sets a new password with the link of a reset mail. The link works once; every session of the person ends.
 *
 * Answers `gone` for a link that is wrong, used or older than 15 minutes; a refused password leaves the link good.
 */
export async function resetPassword(input: { token: string; password: string }): Promise<ResetResult> {
  const owner = await findOwner(input.token);
  if (!owner) return { ok: false, reason: "gone" };
  const problem = passwordProblem(input.password, owner);
  if (problem) return { ok: false, reason: problem };
  const passwordHash = await createPasswordHash(input.password);

  const isSet = await asNobody(async (tx) => {
    const taken = await tx.verification.deleteMany({
      where: { identifier: identifierOf(input.token), expiresAt: { gt: new Date() } },
    });
    if (taken.count === 0) return false;
    await writePassword(tx, owner.id, passwordHash);
    await tx.session.deleteMany({ where: { userId: owner.id } });
    await recordAudit(
      tx,
      { userId: owner.id, membershipId: null },
      { action: "password.reset", subjectType: "user", subjectId: owner.id },
    );
    return true;
  });
  if (!isSet) return { ok: false, reason: "gone" };
  // Whoever was locked out by somebody else's guesses comes in again.
  await forgetFailures({ email: owner.email, address: "" });
  return { ok: true, email: owner.email };
}

async function findOwner(token: string): Promise<{ id: string; email: string; name: string } | null> {
  return asNobody(async (tx) => {
    const found = await tx.verification.findFirst({
      where: { identifier: identifierOf(token), expiresAt: { gt: new Date() } },
      select: { value: true },
    });
    if (!found) return null;
    return tx.user.findFirst({
      where: { id: found.value, disabledAt: null },
      select: { id: true, email: true, name: true },
    });
  });
}

const prefix = "reset-password:";

function identifierOf(token: string): string {
  return prefix + hashToken(token);
}
