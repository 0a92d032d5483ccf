import type { Viewer } from "~/domain/access/viewer";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { defaultLanguage, type Language } from "~/i18n/languages";
import { countQuestion, countWrongToken } from "~/platform/auth/api-throttle.server";
import { findTokenViewer } from "~/platform/auth/token-viewer.server";
import { problemResponse } from "./problem.server";
import { spokenLanguage } from "./request-language";
import { clientAddress, requestNumber } from "./request-scope.server";
import { currentSession } from "./session.server";

export type ApiCaller = {
  viewer: Viewer;
  /** Of the texts in the answer: what the request asks for, else the account's own. */
  language: Language;
};

/**
 * Who asks the interface: the person behind a bearer token, or the person signed in. Throws a problem for everyone else.
 *
 * A token is looked at alone, whatever cookie comes beside it. A read-only token where `scope` is "write" is refused and
 * on the trail. Requests with a session passed the same-origin rule before (origin-guard).
 * Source: security brief, decision 3, A11, A14.
 */
export async function requireApiViewer(request: Request, { scope }: { scope: "read" | "write" }): Promise<ApiCaller> {
  const asked = spokenLanguage(request.headers.get("Accept-Language"));
  const facts = { language: asked ?? defaultLanguage, requestId: requestNumber() };
  const token = bearerOf(request);
  if (token === null) {
    const signedIn = await currentSession(request);
    if (!signedIn) throw problemResponse("not-signed-in", facts);
    await refuseTooMany(`session/${signedIn.sessionId}`, facts);
    return { viewer: signedIn.viewer, language: asked ?? signedIn.viewer.language };
  }

  const found = await findTokenViewer(token);
  if (!found) {
    const seconds = await countWrongToken(clientAddress());
    if (seconds > 0) throw problemResponse("too-many", { ...facts, seconds });
    const headers = { "WWW-Authenticate": 'Bearer realm="Landfall", error="invalid_token"' };
    throw problemResponse("not-signed-in", { ...facts, headers });
  }
  const { viewer, tokenId } = found;
  const language = asked ?? viewer.language;
  await refuseTooMany(`token/${tokenId}`, { ...facts, language });
  if (scope === "write" && found.scope === "read") {
    await recordDenied(viewer, { action: "token.denied", subjectType: "api_token", subjectId: tokenId });
    const headers = { "WWW-Authenticate": 'Bearer realm="Landfall", error="insufficient_scope", scope="write"' };
    throw problemResponse("read-only", { ...facts, language, headers });
  }
  return { viewer, language };
}

/** The token of an Authorization header; null where there is none of that kind. */
function bearerOf(request: Request): string | null {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get("Authorization") ?? "")?.[1] ?? null;
}

async function refuseTooMany(key: string, facts: { language: Language; requestId: string }): Promise<void> {
  const seconds = await countQuestion(key);
  if (seconds > 0) throw problemResponse("too-many", { ...facts, seconds });
}
