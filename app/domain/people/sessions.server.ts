import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";
import { deviceOf } from "./device";

export type SessionLine = {
  id: string;
  device: string | null;
  address: string | null;
  startedAt: string;
  lastSeenAt: string;
  isCurrent: boolean;
};

/** A session not used for this long has ended, whether or not its row is still there. Source: security bar C3. */
const idleMs = 30 * 60_000;

/** The viewer's live sessions, the current one first, then by last use. Instants in UTC. */
export async function getSessions(viewer: Viewer, currentId: string): Promise<SessionLine[]> {
  const rows = await asViewer(viewer, (tx) =>
    tx.session.findMany({
      where: {
        userId: viewer.userId,
        expiresAt: { gt: new Date() },
        lastSeenAt: { gt: new Date(Date.now() - idleMs) },
      },
      select: { id: true, userAgent: true, ipAddress: true, createdAt: true, lastSeenAt: true },
      orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
      take: 100,
    }),
  );
  return rows
    .map((row) => ({
      id: row.id,
      device: deviceOf(row.userAgent ?? ""),
      address: row.ipAddress || null,
      startedAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      isCurrent: row.id === currentId,
    }))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

/** Ends one of the viewer's own sessions. Null when there is none of that id. */
export function endSession(viewer: Viewer, input: { sessionId: string }): Promise<{ ok: true } | null> {
  return asViewer(viewer, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: input.sessionId, userId: viewer.userId } });
    if (count === 0) return null;
    await recordAudit(tx, viewer, {
      action: "session.revoked",
      orgId: viewer.orgId,
      zoneId: viewer.zoneId,
      subjectType: "session",
      subjectId: input.sessionId,
    });
    return { ok: true };
  });
}

/** Ends all of the viewer's sessions but the current one; answers how many. */
export function endOtherSessions(viewer: Viewer, input: { currentId: string }): Promise<{ ok: true; ended: number }> {
  return asViewer(viewer, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId: viewer.userId, id: { not: input.currentId } } });
    await recordAudit(tx, viewer, {
      action: "session.others-revoked",
      orgId: viewer.orgId,
      zoneId: viewer.zoneId,
      detail: { count },
    });
    return { ok: true, ended: count };
  });
}
