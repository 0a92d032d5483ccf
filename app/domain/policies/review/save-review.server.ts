import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { findPolicyDraft } from "~/domain/policies/policy-draft.server";
import type { ReviewedArticle } from "~/domain/policies/reviewed-article";
import { articleTextHash } from "~/domain/policies/text-hash";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { findHeldArticles } from "./held-articles.server";

export type SaveReview = {
  draftId: string;
  number: string;
  review: ReviewedArticle;
  /** Of the text the person read. */
  textHash: string;
  /** When the review they started from was saved; null where there was none. */
  reviewedAt: string | null;
};
export type SaveReviewResult =
  | { ok: true }
  | {
      ok: false;
      reason: "not-found" | "not-open" | "text-changed" | "changed-meanwhile" | "nothing-held";
    };

/**
 * Keeps what a person decided on one article of a draft, with the text it was decided on.
 *
 * Refused where the text or the review is another one than the person saw, where the draft is published or discarded,
 * and where measures are to be kept that the library does not hold. Nothing is written then. A draft
 * is absent for everybody but its own office.
 */
export async function saveReview(viewer: Viewer, input: SaveReview): Promise<SaveReviewResult> {
  return asViewer(viewer, async (tx) => {
    const draft = await findPolicyDraft(tx, viewer, input.draftId);
    const article = draft?.outline.articles.find(({ number }) => number === input.number);
    if (!draft || !article) return { ok: false, reason: "not-found" };
    if (draft.state !== "open") return { ok: false, reason: "not-open" };
    if (articleTextHash(article) !== input.textHash) return { ok: false, reason: "text-changed" };
    if (input.review.keepsMeasures) {
      const held = await findHeldArticles(tx, draft.head, draft.outline.articles);
      if (!held.has(input.number)) return { ok: false, reason: "nothing-held" };
    }
    const isWritten = await writeReview(tx, viewer, input);
    if (!isWritten) return { ok: false, reason: "changed-meanwhile" };
    await recordAudit(tx, viewer, {
      action: "policy.review",
      orgId: viewer.orgId,
      subjectType: "policy_draft",
      subjectId: draft.id,
      detail: { number: input.number, measures: input.review.measures.length, keeps: input.review.keepsMeasures },
    });
    return { ok: true };
  });
}

/** Writes over the very review the person started from; false where somebody else was faster. */
async function writeReview(tx: Tx, viewer: Viewer, input: SaveReview): Promise<boolean> {
  const data = {
    review: input.review,
    textHash: input.textHash,
    reviewedById: viewer.userId,
    reviewedAt: new Date(),
  };
  if (input.reviewedAt !== null) {
    const { count } = await tx.policyDraftArticle.updateMany({
      where: { draftId: input.draftId, number: input.number, reviewedAt: new Date(input.reviewedAt) },
      data,
    });
    return count === 1;
  }
  const { count } = await tx.policyDraftArticle.createMany({
    data: { draftId: input.draftId, orgId: viewer.orgId, number: input.number, ...data },
    skipDuplicates: true,
  });
  return count === 1;
}
