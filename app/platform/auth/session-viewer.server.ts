import { z } from "zod";
import type { Viewer } from "~/domain/access/viewer";
import { signInClient } from "~/platform/db/db.server";
import { auth } from "./auth.server";
import { carriedKinds } from "./cookies.server";
import { hashToken } from "./token.server";
import { ViewerRow, viewerOf } from "./viewer-row";

export type SignedIn = { viewer: Viewer; sessionId: string };

/** One row of the database function of the same name. */
const SessionViewer = ViewerRow.extend({ session_id: z.string() });

/**
 * Who comes with these request headers, or null: one round trip to the database.
 *
 * Null for no or a forged cookie, a session that has ended (30 minutes idle, 12 hours in all, signed out, revoked),
 * a disabled person, and a person whose last role has ended. Source: security bar C1–C3, A14.
 */
export async function findSignedIn(headers: Headers): Promise<SignedIn | null> {
  const cookie = headers.get("cookie");
  if (!cookie) return null;
  for (const kind of carriedKinds(headers)) {
    const token = await auth[kind].api.sessionToken({ headers: new Headers({ cookie }) });
    const found = token ? await findByToken(token) : null;
    if (found) return found;
  }
  return null;
}

async function findByToken(token: string): Promise<SignedIn | null> {
  const rows = await signInClient.$queryRaw<unknown[]>`SELECT * FROM app_session_viewer(${hashToken(token)})`;
  if (rows.length === 0) return null;
  const row = SessionViewer.parse(rows[0]);
  return { sessionId: row.session_id, viewer: viewerOf(row) };
}
