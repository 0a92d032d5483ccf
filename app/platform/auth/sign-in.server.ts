import { APIError } from "better-auth/api";
import { signInClient } from "~/platform/db/db.server";
import { addressHeader, auth } from "./auth.server";
import { carriedKinds, cookieKindFor } from "./cookies.server";
import { countFailure, forgetFailures, secondsLocked } from "./sign-in-throttle.server";
import { turnstile } from "./turnstile";

export type SignInResult =
  | { ok: true; cookies: string[] }
  | { ok: false; reason: "wrong" | "disabled" | "no-role" }
  | { ok: false; reason: "locked"; retryAfterSeconds: number };

/** Whether the account is locked is looked at once it is one's turn, so that many tries at the same moment gain nothing. */
const inTurn = turnstile({ inside: 4, waiting: 120 });

/**
 * Signs a person in with e-mail and password and makes a fresh session; a session the client came with is ended.
 *
 * `cookies` are Set-Cookie values. Wrong, unknown and locked look alike for known and unknown accounts, in words,
 * status and time; only who knows the password learns that the account is disabled or without a role.
 * Source: security bar C1, C5, C6.
 */
export async function signIn(input: {
  email: string;
  password: string;
  headers: Headers;
  address: string;
}): Promise<SignInResult> {
  const source = { email: input.email, address: input.address };
  const outcome = await inTurn(async () => {
    const wait = await secondsLocked(source);
    if (wait > 0) return { ok: false, reason: "locked", retryAfterSeconds: wait, delayMs: 0 } as const;
    const result = await attempt(input);
    if (result.ok || result.reason !== "wrong") return { ...result, delayMs: 0 };
    const { delayMs, hasLockedAccount } = await countFailure(source);
    if (hasLockedAccount) await noteLock(input.email);
    return { ...result, delayMs };
  });
  if (outcome.delayMs > 0) await new Promise((done) => setTimeout(done, outcome.delayMs));
  if (!outcome.ok) return outcome;
  await forgetFailures(source);
  await endSessions(input.headers);
  return { ok: true, cookies: outcome.cookies };
}

/** Ends the session the request carries. Answers the Set-Cookie values that take it from the browser. */
export async function signOut(headers: Headers): Promise<string[]> {
  return endSessions(headers);
}

async function attempt(input: { email: string; password: string; headers: Headers; address: string }) {
  const headers = new Headers({
    "user-agent": (input.headers.get("user-agent") ?? "").slice(0, 300),
    [addressHeader]: input.address,
  });
  try {
    const answer = await auth[cookieKindFor(input.headers)].api.signInEmail({
      body: { email: input.email.trim(), password: input.password },
      headers,
      returnHeaders: true,
    });
    return { ok: true, cookies: answer.headers.getSetCookie() } as const;
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.body?.code === "DISABLED") return { ok: false, reason: "disabled" } as const;
    if (error.body?.code === "NO_ROLE") return { ok: false, reason: "no-role" } as const;
    if (error.statusCode >= 500) throw error;
    return { ok: false, reason: "wrong" } as const;
  }
}

/** A lock of a known account is on the audit trail, with the org its person works for. */
async function noteLock(email: string): Promise<void> {
  const person = await signInClient.user.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: {
      id: true,
      memberships: {
        where: { endedAt: null },
        orderBy: { id: "asc" },
        take: 1,
        select: { orgId: true, org: { select: { zoneId: true } } },
      },
    },
  });
  if (!person) return;
  const [place] = person.memberships;
  await signInClient.auditEvent.createMany({
    data: {
      action: "session.locked",
      outcome: "denied",
      subjectType: "user",
      subjectId: person.id,
      orgId: place?.orgId,
      zoneId: place?.org.zoneId,
    },
  });
}

async function endSessions(headers: Headers): Promise<string[]> {
  const cookies: string[] = [];
  for (const kind of carriedKinds(headers)) {
    const answer = await auth[kind].api.signOut({
      headers: new Headers({ cookie: headers.get("cookie") ?? "" }),
      returnHeaders: true,
    });
    cookies.push(...answer.headers.getSetCookie());
  }
  return cookies;
}
