import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { signInClient } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { logger } from "~/platform/logger.server";
import type { CookieKind } from "./cookies.server";
import { sessionCookieNames } from "./cookies.server";
import { withHashedTokens } from "./hashed-token-adapter.server";
import { createPasswordHash, matchesPassword } from "./passwords.server";

/** Source: security bar C3. The idle time of 30 minutes is kept by the database function app_session_viewer. */
export const longestSessionSeconds = 12 * 60 * 60;

/** The header in which the library is handed the client's address. It never comes from outside: see sign-in.server.ts. */
export const addressHeader = "x-landfall-client-address";

const adapter = withHashedTokens(prismaAdapter(signInClient, { provider: "postgresql", transaction: true }));

/** Reads and checks the signed session cookie; the token it carries or null. */
const sessionToken = createAuthEndpoint(
  "/landfall/session-token",
  { method: "GET", requireHeaders: true, metadata: { SERVER_ONLY: true } },
  async (ctx) => {
    const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret);
    return token || null;
  },
);

/**
 * The sign-in library, once per kind of cookie. Its HTTP handler is not mounted: routes call `auth[kind].api`, so none
 * of its other endpoints exists for the outside. There is no signing up; people come in by invitation.
 */
export const auth: Record<CookieKind, ReturnType<typeof makeAuth>> = {
  host: makeAuth("host"),
  plain: makeAuth("plain"),
};

function makeAuth(kind: CookieKind) {
  return betterAuth({
    appName: "Landfall",
    baseURL: env.baseUrl,
    secret: env.authSecret,
    database: adapter,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: "error", log: (_level, message) => logger.error({ part: "sign-in" }, message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: createPasswordHash, verify: matchesPassword },
    },
    session: {
      expiresIn: longestSessionSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { membershipId: { type: "string", required: false, input: false } },
    },
    advanced: {
      database: { generateId: false },
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      cookies: {
        session_token: {
          name: sessionCookieNames[kind],
          attributes: { secure: kind === "host", httpOnly: true, sameSite: "lax", path: "/" },
        },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, membershipId: await firstMembership(session.userId) } }),
        },
      },
    },
    plugins: [{ id: "landfall", endpoints: { sessionToken } }],
  });
}

/** The membership a new session starts with: the one last used. Throws for people who may not come in. Clears away the person's dead sessions. */
async function firstMembership(userId: string): Promise<string> {
  const person = await signInClient.user.findUnique({
    where: { id: userId },
    select: {
      disabledAt: true,
      sessions: {
        where: { membershipId: { not: null } },
        orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
        take: 1,
        select: { membershipId: true },
      },
      memberships: {
        where: { endedAt: null, org: { isActive: true } },
        orderBy: [{ grantedAt: "asc" }, { id: "asc" }],
        take: 50,
        select: { id: true },
      },
    },
  });
  if (!person || person.disabledAt) throw new APIError("FORBIDDEN", { code: "DISABLED" });
  const [first] = person.memberships;
  if (!first) throw new APIError("FORBIDDEN", { code: "NO_ROLE" });
  const lastUsed = person.sessions[0]?.membershipId;
  await signInClient.session.deleteMany({ where: { userId, expiresAt: { lt: new Date() } } });
  return person.memberships.find(({ id }) => id === lastUsed)?.id ?? first.id;
}
