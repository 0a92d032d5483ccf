import { z } from "zod";
import { roles } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import { signInClient } from "~/platform/db/db.server";
import { isApiToken } from "./api-token.server";
import { hashToken } from "./token.server";

export type TokenScope = "read" | "write";
export type TokenViewer = { viewer: Viewer; tokenId: string; scope: TokenScope };

const Held = z.object({
  id: z.string(),
  role: z.enum(roles),
  orgId: z.string(),
  zoneId: z.string().nullable(),
  orgName: z.object({ zh: z.string(), en: z.string() }),
});

/** One row of the database function app_token_viewer. */
const Row = z.object({
  token_id: z.string(),
  scope: z.enum(["read", "write"]),
  user_id: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.string(),
  time_zone: z.string(),
  membership_id: z.string(),
  memberships: z.tuple([Held]),
  zone_ids: z.array(z.string()),
});

/**
 * Who a program with this token acts as, or null: one round trip to the database.
 *
 * Null for what is no token, one revoked or expired, and for a person who is disabled or no longer holds the membership
 * it was made for. Source: security brief, A11 and A14.
 */
export async function findTokenViewer(token: string): Promise<TokenViewer | null> {
  if (!isApiToken(token)) return null;
  const rows = await signInClient.$queryRaw<unknown[]>`SELECT * FROM app_token_viewer(${hashToken(token)})`;
  if (rows.length === 0) return null;
  const row = Row.parse(rows[0]);
  const [held] = row.memberships;
  return {
    tokenId: row.token_id,
    scope: row.scope,
    viewer: {
      userId: row.user_id,
      name: row.name,
      email: row.email,
      language: row.language === "en" ? "en" : "zh-CN",
      timeZone: row.time_zone,
      membershipId: held.id,
      role: held.role,
      orgId: held.orgId,
      orgName: held.orgName,
      zoneId: held.zoneId,
      zoneIds: row.zone_ids,
      memberships: [{ id: held.id, role: held.role, orgName: held.orgName }],
    },
  };
}
