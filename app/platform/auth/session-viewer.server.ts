import { z } from "zod";
import { roles } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import { signInClient } from "~/platform/db/db.server";
import { auth } from "./auth.server";
import { carriedKinds } from "./cookies.server";
import { hashToken } from "./token.server";

export type SignedIn = { viewer: Viewer; sessionId: string };

const OrgName = z.object({ zh: z.string(), en: z.string() });
const Held = z.object({
  id: z.string(),
  role: z.enum(roles),
  orgId: z.string(),
  zoneId: z.string().nullable(),
  orgName: OrgName,
});

/** One row of the database function of the same name. */
const SessionViewer = z.object({
  session_id: z.string(),
  user_id: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.string(),
  time_zone: z.string(),
  membership_id: z.string(),
  memberships: z.array(Held),
  zone_ids: z.array(z.string()),
});

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
  const active = row.memberships.find(({ id }) => id === row.membership_id);
  if (!active) throw new Error("The session's membership is not among the person's memberships.");
  return {
    sessionId: row.session_id,
    viewer: {
      userId: row.user_id,
      name: row.name,
      email: row.email,
      language: row.language === "en" ? "en" : "zh-CN",
      timeZone: row.time_zone,
      membershipId: active.id,
      role: active.role,
      orgId: active.orgId,
      orgName: active.orgName,
      zoneId: active.zoneId,
      zoneIds: row.zone_ids,
      memberships: row.memberships.map(({ id, role, orgName }) => ({ id, role, orgName })),
    },
  };
}
