import { redirect } from "@remix-run/node";
import type { Viewer } from "~/domain/access/viewer";
import type { SignedIn } from "~/platform/auth/session-viewer.server";
import { asksForJson } from "./asks-for-json";
import { safeRedirect } from "./safe-redirect";
import { currentSession } from "./session.server";

/**
 * The signed-in person of a request. Throws the way to sign in for everyone else: a redirect that leads back here,
 * or for programs, which ask for JSON, a plain 401.
 */
export async function requireViewer(request: Request): Promise<Viewer> {
  return (await requireSession(request)).viewer;
}

/** The id of the session the request came in, for the pages that list and end sessions. */
export async function currentSessionId(request: Request): Promise<string> {
  return (await requireSession(request)).sessionId;
}

async function requireSession(request: Request): Promise<SignedIn> {
  const signedIn = await currentSession(request);
  if (!signedIn) throw signInFirst(request);
  return signedIn;
}

/** The answer to somebody who has to sign in (again); also for a viewer whose rights ended while they worked. */
export function signInFirst(request: Request): Response {
  if (asksForJson(request))
    return Response.json({ error: "sign-in-required" }, { status: 401, headers: { "Cache-Control": "no-store" } });
  const next = pageOf(request);
  return redirect(next === "/" ? "/login" : `/login?next=${encodeURIComponent(next)}`, {
    status: 303,
    headers: { "Cache-Control": "no-store" },
  });
}

/** The page to come back to: what was asked for, or for a form the page it stood on. */
function pageOf(request: Request): string {
  const asked = new URL(request.url);
  if (request.method === "GET" || request.method === "HEAD") return safeRedirect(asked.pathname + asked.search);
  const referer = request.headers.get("Referer");
  const from = referer && URL.canParse(referer) ? new URL(referer) : null;
  return from && from.host === asked.host ? safeRedirect(from.pathname + from.search) : "/";
}
