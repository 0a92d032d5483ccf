import type { Language, Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";

/** Changes the viewer's own name, interface language and time zone. The login address is not theirs to change. */
export function updateProfile(
  viewer: Viewer,
  input: { name: string; language: Language; timeZone: string },
): Promise<{ ok: true }> {
  return asViewer(viewer, async (tx) => {
    await tx.user.updateMany({
      where: { id: viewer.userId },
      data: { name: input.name, language: input.language, timeZone: input.timeZone },
    });
    if (input.name !== viewer.name) {
      await recordAudit(tx, viewer, {
        action: "profile.renamed",
        orgId: viewer.orgId,
        zoneId: viewer.zoneId,
        subjectType: "user",
        subjectId: viewer.userId,
      });
    }
    return { ok: true };
  });
}

/** Remembers the interface language of the viewer. */
export function chooseLanguage(viewer: Viewer, language: Language): Promise<void> {
  return asViewer(viewer, async (tx) => {
    await tx.user.updateMany({ where: { id: viewer.userId }, data: { language } });
  });
}

/**
 * Lets the viewer act under another of their memberships in this session, from the next request on.
 *
 * Null when the membership is not theirs or has ended.
 */
export function switchMembership(
  viewer: Viewer,
  input: { sessionId: string; membershipId: string },
): Promise<{ ok: true } | null> {
  return asViewer(viewer, async (tx) => {
    const membership = await tx.membership.findFirst({
      where: { id: input.membershipId, userId: viewer.userId, endedAt: null, org: { isActive: true } },
      select: { id: true, orgId: true, org: { select: { zoneId: true } } },
    });
    if (!membership) return null;
    const { count } = await tx.session.updateMany({
      where: { id: input.sessionId, userId: viewer.userId },
      data: { membershipId: membership.id },
    });
    if (count === 0) return null;
    await recordAudit(
      tx,
      { userId: viewer.userId, membershipId: membership.id },
      {
        action: "session.membership-chosen",
        orgId: membership.orgId,
        zoneId: membership.org.zoneId,
        subjectType: "session",
        subjectId: input.sessionId,
      },
    );
    return { ok: true };
  });
}
