import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";

/** Ends one of the viewer's own tokens at once. Null when there is no such token of theirs, or it is revoked already. */
export function revokeToken(
  viewer: Viewer,
  input: { tokenId: string; by?: "person" | "command" },
): Promise<{ ok: true; name: string } | null> {
  return asViewer(viewer, async (tx) => {
    const token = await tx.apiToken.findFirst({
      where: { id: input.tokenId, userId: viewer.userId, revokedAt: null },
      select: { id: true, name: true },
    });
    if (!token) return null;
    const { count } = await tx.apiToken.updateMany({
      where: { id: token.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return null;
    await recordAudit(tx, viewer, {
      action: "token.revoked",
      orgId: viewer.orgId,
      zoneId: viewer.zoneId,
      subjectType: "api_token",
      subjectId: token.id,
      detail: { by: input.by ?? "person" },
    });
    return { ok: true, name: token.name };
  });
}
