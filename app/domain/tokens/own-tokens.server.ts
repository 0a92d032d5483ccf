import type { Role } from "~/domain/access/roles";
import type { Name, Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import type { TokenScope } from "./token-forms";
import { type TokenState, tokenState } from "./token-state";

export type TokenLine = {
  id: string;
  name: string;
  start: string;
  scope: TokenScope;
  role: Role;
  orgName: Name;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  state: TokenState;
};

/** Dead ones are a memory: enough to see what was revoked lately. */
const mostShown = 100;

/** The viewer's API tokens, live ones first, then newest first. Instants in UTC; the tokens themselves are nowhere. */
export function getOwnTokens(viewer: Viewer): Promise<TokenLine[]> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.apiToken.findMany({
      where: { userId: viewer.userId },
      select: {
        id: true,
        name: true,
        start: true,
        scope: true,
        membershipId: true,
        createdAt: true,
        expiresAt: true,
        lastUsedAt: true,
        revokedAt: true,
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: mostShown,
    });
    const memberships = await tx.membership.findMany({
      where: { id: { in: [...new Set(rows.map((row) => row.membershipId))] }, userId: viewer.userId },
      select: {
        id: true,
        role: true,
        endedAt: true,
        org: { select: { nameZh: true, nameEn: true, isActive: true } },
      },
      orderBy: { id: "asc" },
      take: mostShown,
    });
    const held = new Map(memberships.map((membership) => [membership.id, membership]));
    return rows
      .flatMap((row): TokenLine[] => {
        const membership = held.get(row.membershipId);
        if (!membership) return [];
        const isHeld = membership.endedAt === null && membership.org.isActive;
        return [
          {
            id: row.id,
            name: row.name,
            start: row.start,
            scope: row.scope,
            role: membership.role,
            orgName: { zh: membership.org.nameZh, en: membership.org.nameEn },
            createdAt: row.createdAt.toISOString(),
            expiresAt: row.expiresAt.toISOString(),
            lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
            state: tokenState({ ...row, isHeld }, new Date()),
          },
        ];
      })
      .sort((a, b) => Number(a.state !== "live") - Number(b.state !== "live"));
  });
}
