import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";
import { draftScope } from "./draft-scope.server";

export type PutDraftAwayResult = { ok: true } | { ok: false; reason: "not-found" | "changed-meanwhile" };

/** Puts an open draft away; nothing of it is lost, and `reopenDraft` takes it up again. */
export function discardDraft(viewer: Viewer, draftId: string): Promise<PutDraftAwayResult> {
  return move(viewer, draftId, { from: "open", to: "discarded", action: "policy.draft.discard" });
}

/** Takes a discarded draft up again where it was left. */
export function reopenDraft(viewer: Viewer, draftId: string): Promise<PutDraftAwayResult> {
  return move(viewer, draftId, { from: "discarded", to: "open", action: "policy.draft.reopen" });
}

type Move = { from: "open" | "discarded"; to: "open" | "discarded"; action: string };

function move(viewer: Viewer, draftId: string, { from, to, action }: Move): Promise<PutDraftAwayResult> {
  return asViewer(viewer, async (tx): Promise<PutDraftAwayResult> => {
    const draft = await tx.policyDraft.findFirst({
      where: { AND: [{ id: draftId }, draftScope(viewer)] },
      select: { id: true },
    });
    if (!draft) return { ok: false, reason: "not-found" };
    const moved = await tx.policyDraft.updateMany({
      where: { id: draftId, state: from },
      data: { state: to, version: { increment: 1 } },
    });
    if (moved.count === 0) return { ok: false, reason: "changed-meanwhile" };
    await recordAudit(tx, viewer, { action, orgId: viewer.orgId, subjectType: "policy_draft", subjectId: draftId });
    return { ok: true };
  });
}
