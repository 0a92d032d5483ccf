import { z } from "zod";
import type { Viewer } from "~/domain/access/viewer";
import { signInClient } from "~/platform/db/db.server";
import { isApiToken } from "./api-token.server";
import { hashToken } from "./token.server";
import { ViewerRow, viewerOf } from "./viewer-row";

export type TokenScope = "read" | "write";
export type TokenViewer = { viewer: Viewer; tokenId: string; scope: TokenScope };

/** One row of the database function app_token_viewer. */
const Row = ViewerRow.extend({ token_id: z.string(), scope: z.enum(["read", "write"]) });

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
  return { tokenId: row.token_id, scope: row.scope, viewer: viewerOf(row) };
}
