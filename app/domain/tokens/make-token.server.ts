import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { runOnce } from "~/domain/activity/run-once.server";
import { newApiToken } from "~/platform/auth/api-token.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { longestTokenDays, mostLiveTokens, type TokenScope } from "./token-forms";

export type MakeToken = {
  name: string;
  /** The membership the program acts under: one of the viewer's own. */
  membershipId: string;
  scope: TokenScope;
  days: number;
};

export type MakeTokenResult =
  /** `token` is told here and nowhere else; null where the same form was sent before, since nothing keeps it. */
  | { ok: true; id: string; token: string | null; expiresAt: string }
  | { ok: false; reason: "unknown-membership" | "too-many" };

const dayMs = 24 * 60 * 60_000;

/**
 * Makes an API token for one of the viewer's own memberships and tells it once; the database keeps its hash.
 *
 * Refused for a membership that is not theirs or has ended, and beyond twenty live tokens. `madeBy` says on the trail
 * whether the person made it or the administrator's command did.
 * Source: security brief, A11: stored hashed.
 */
export async function makeToken(
  viewer: Viewer,
  input: MakeToken,
  options: { operationId?: string; madeBy?: "person" | "command" } = {},
): Promise<MakeTokenResult> {
  const made = newApiToken();
  const days = Math.min(Math.max(1, input.days), longestTokenDays);
  const result = await asViewer(viewer, (tx) =>
    runOnce(tx, viewer, { id: options.operationId, body: input }, async () => {
      const membership = await tx.membership.findFirst({
        where: { id: input.membershipId, userId: viewer.userId, endedAt: null, org: { isActive: true } },
        select: { id: true, role: true, orgId: true, org: { select: { zoneId: true } } },
      });
      if (!membership) return { ok: false, reason: "unknown-membership" } as const;
      if ((await liveTokens(tx, viewer.userId)) >= mostLiveTokens) return { ok: false, reason: "too-many" } as const;

      const expiresAt = new Date(Date.now() + days * dayMs);
      const { id } = await tx.apiToken.create({
        data: {
          userId: viewer.userId,
          membershipId: membership.id,
          name: input.name,
          hash: made.hash,
          start: made.start,
          scope: input.scope,
          expiresAt,
        },
        select: { id: true },
      });
      await recordAudit(tx, viewer, {
        action: "token.created",
        orgId: membership.orgId,
        zoneId: membership.org.zoneId,
        subjectType: "api_token",
        subjectId: id,
        detail: { scope: input.scope, days, role: membership.role, by: options.madeBy ?? "person" },
      });
      return { ok: true, id, start: made.start, expiresAt: expiresAt.toISOString() } as const;
    }),
  );
  if (!result.ok) return result;
  const isRepeat = result.start !== made.start;
  return { ok: true, id: result.id, token: isRepeat ? null : made.token, expiresAt: result.expiresAt };
}

function liveTokens(tx: Tx, userId: string): Promise<number> {
  return tx.apiToken.count({ where: { userId, revokedAt: null, expiresAt: { gt: new Date() } } });
}
