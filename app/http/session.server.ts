import type { Viewer } from "~/domain/access/viewer";
import { findSignedIn, type SignedIn } from "~/platform/auth/session-viewer.server";
import { requestScope } from "./request-scope.server";

/** Requests handled outside of a scope, as in tests. */
const byRequest = new WeakMap<Request, Promise<SignedIn | null>>();

/**
 * Who sent the request and in which session, or null; asked of the database once per request.
 *
 * Remix hands every loader a copy of the request, so the answer is kept with the request's scope, not with the object.
 */
export function currentSession(request: Request): Promise<SignedIn | null> {
  const scope = requestScope();
  if (scope) {
    scope.signedIn ??= findSignedIn(request.headers);
    return scope.signedIn;
  }
  const known = byRequest.get(request) ?? findSignedIn(request.headers);
  byRequest.set(request, known);
  return known;
}

/** The signed-in person, or null on pages that are for everyone. */
export async function optionalViewer(request: Request): Promise<Viewer | null> {
  return (await currentSession(request))?.viewer ?? null;
}
