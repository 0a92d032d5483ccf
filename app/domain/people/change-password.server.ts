import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { createPasswordHash, matchesPassword } from "~/platform/auth/passwords.server";
import { countFailure, forgetFailures, secondsLocked } from "~/platform/auth/sign-in-throttle.server";
import { turnstile } from "~/platform/auth/turnstile";
import { asViewer } from "~/platform/db/db.server";
import { type PasswordProblem, passwordProblem } from "./password-rule";
import { writePassword } from "./write-user.server";

export type ChangePassword = { current: string; next: string; sessionId: string; address: string };
export type ChangePasswordResult =
  | { ok: true; endedSessions: number }
  | { ok: false; reason: "wrong-password" | PasswordProblem }
  | { ok: false; reason: "too-many-tries"; retryAfterSeconds: number };

/** The lock is looked at when it is one's turn, so that many tries at the same moment gain nothing. Source: security bar C6. */
const inTurn = turnstile({ inside: 4, waiting: 60 });

/**
 * Changes the viewer's own password and ends all their other sessions.
 *
 * The current password is asked for again; wrong ones count like wrong sign-ins.
 */
export async function changePassword(viewer: Viewer, input: ChangePassword): Promise<ChangePasswordResult> {
  const refusal = await inTurn(() => checkCurrent(viewer, input));
  if (refusal) return refusal;
  const problem = passwordProblem(input.next, viewer);
  if (problem) return { ok: false, reason: problem };
  const passwordHash = await createPasswordHash(input.next);

  return asViewer(viewer, async (tx) => {
    await writePassword(tx, viewer.userId, passwordHash);
    const ended = await tx.session.deleteMany({ where: { userId: viewer.userId, id: { not: input.sessionId } } });
    await tx.verification.deleteMany({ where: { value: viewer.userId } });
    await recordAudit(tx, viewer, {
      action: "password.changed",
      orgId: viewer.orgId,
      zoneId: viewer.zoneId,
      subjectType: "user",
      subjectId: viewer.userId,
    });
    return { ok: true, endedSessions: ended.count };
  });
}

/** Null when the current password is right; else why not, counted. */
async function checkCurrent(viewer: Viewer, input: ChangePassword): Promise<ChangePasswordResult | null> {
  const source = { email: viewer.email, address: input.address };
  const retryAfterSeconds = await secondsLocked(source);
  if (retryAfterSeconds > 0) return { ok: false, reason: "too-many-tries", retryAfterSeconds };
  const stored = await asViewer(viewer, (tx) =>
    tx.account.findUnique({
      where: { providerId_accountId: { providerId: "credential", accountId: viewer.userId } },
      select: { password: true },
    }),
  );
  if (!stored?.password || !(await matchesPassword({ hash: stored.password, password: input.current }))) {
    await countFailure(source);
    return { ok: false, reason: "wrong-password" };
  }
  await forgetFailures(source);
  return null;
}
