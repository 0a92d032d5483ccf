import { parseCookies } from "better-auth/cookies";
import { env } from "~/platform/env.server";

/**
 * The session cookie is `__Host-landfall`: Secure, for this host only, unreadable for scripts.
 *
 * Browsers take it over https and, as Chromium, Firefox and curl do, over http from this machine itself. Some clients
 * (Safari, Python's cookie jar) keep Secure cookies from any http address. So that they can be used on this machine
 * too, the sign-in page over http sets a pair of trial cookies, one with the prefix and one without; whoever brings
 * back only the plain one gets a plain session cookie. Over https there is no trial and no other name, and an address
 * that is neither https nor loopback is refused at start.
 */
export type CookieKind = "host" | "plain";

export const sessionCookieNames: Record<CookieKind, string> = { host: "__Host-landfall", plain: "landfall" };

const trialNames: Record<CookieKind, string> = { host: "__Host-landfall-trial", plain: "landfall-trial" };
const isLoopbackHttp = env.baseUrl.startsWith("http:");

/** The names a session may come under at this address. */
export const acceptedKinds: readonly CookieKind[] = isLoopbackHttp ? ["host", "plain"] : ["host"];

/** The kind of cookie this client will send back. */
export function cookieKindFor(headers: Headers): CookieKind {
  if (!isLoopbackHttp) return "host";
  const cookies = cookiesOf(headers);
  return cookies.has(trialNames.plain) && !cookies.has(trialNames.host) ? "plain" : "host";
}

/** The Set-Cookie values the sign-in page sends along, none over https. */
export function trialCookies(): string[] {
  if (!isLoopbackHttp) return [];
  return acceptedKinds.map(
    (kind) => `${trialNames[kind]}=1; Max-Age=3600; Path=/; HttpOnly; SameSite=Lax${kind === "host" ? "; Secure" : ""}`,
  );
}

/** The kinds of session cookie a request carries, the strict one first. */
export function carriedKinds(headers: Headers): CookieKind[] {
  const cookies = cookiesOf(headers);
  return acceptedKinds.filter((kind) => cookies.has(sessionCookieNames[kind]));
}

function cookiesOf(headers: Headers): Map<string, string> {
  return parseCookies(headers.get("cookie") ?? "");
}
