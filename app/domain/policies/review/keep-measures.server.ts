import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { type FoundDraft, findPolicyDraft } from "~/domain/policies/policy-draft.server";
import type { ReviewedArticle } from "~/domain/policies/reviewed-article";
import { articleTextHash } from "~/domain/policies/text-hash";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { findHeldArticles, type HeldArticle } from "./held-articles.server";

/** An article whose measures may stay as they are: its words are unchanged, or the library had no words of it. */
export type Keepable = {
  number: string;
  label: string;
  title: string | null;
  text: string;
  textHash: string;
  held: HeldArticle;
};

export type KeepPage = { draftId: string; documentTitle: string; isOpen: boolean; keepable: Keepable[] };

/** The articles of a draft that can keep their measures all at once and are not reviewed yet; null where there is no such draft. */
export function getKeepPage(viewer: Viewer, draftId: string): Promise<KeepPage | null> {
  return asViewer(viewer, async (tx) => {
    const draft = await findPolicyDraft(tx, viewer, draftId);
    if (!draft) return null;
    return {
      draftId,
      documentTitle: draft.head?.title.zh ?? draft.outline.title ?? "",
      isOpen: draft.state === "open",
      keepable: await findKeepable(tx, draft),
    };
  });
}

export type KeepMeasuresResult =
  | { ok: true; count: number }
  | { ok: false; reason: "not-found" | "not-open" | "changed-meanwhile" | "none" };

/**
 * Decides for several articles at once that only their text is new and their measures stay. `textHashes` names each
 * with the text the person saw; one that is no longer so refuses all.
 */
export async function keepMeasures(
  viewer: Viewer,
  { draftId, textHashes }: { draftId: string; textHashes: Record<string, string> },
): Promise<KeepMeasuresResult> {
  return asViewer(viewer, async (tx) => {
    const draft = await findPolicyDraft(tx, viewer, draftId);
    if (!draft) return { ok: false, reason: "not-found" };
    if (draft.state !== "open") return { ok: false, reason: "not-open" };
    const wanted = Object.entries(textHashes);
    if (wanted.length === 0) return { ok: false, reason: "none" };
    const keepable = new Map((await findKeepable(tx, draft)).map((one) => [one.number, one]));
    if (wanted.some(([number, hash]) => keepable.get(number)?.textHash !== hash))
      return { ok: false, reason: "changed-meanwhile" };
    const numbers = wanted.map(([number]) => number);
    // A review of another text makes room; one of this text would not be keepable.
    await tx.policyDraftArticle.deleteMany({ where: { draftId, number: { in: numbers } } });
    await tx.policyDraftArticle.createMany({
      data: wanted.map(([number, textHash]) => ({
        draftId,
        orgId: viewer.orgId,
        number,
        review: keptReview(keepable.get(number)?.held),
        textHash,
        reviewedById: viewer.userId,
      })),
    });
    await recordAudit(tx, viewer, {
      action: "policy.review",
      orgId: viewer.orgId,
      subjectType: "policy_draft",
      subjectId: draftId,
      detail: { numbers, keeps: true },
    });
    return { ok: true, count: numbers.length };
  });
}

/** The text is new, the measures stay. */
export function keptReview(held: HeldArticle | undefined): ReviewedArticle {
  const none = { zh: "", en: "" };
  return { title: held?.title ?? none, gist: held?.gist ?? none, keepsMeasures: true, measures: [] };
}

async function findKeepable(tx: Tx, draft: FoundDraft): Promise<Keepable[]> {
  const held = await findHeldArticles(tx, draft.head, draft.outline.articles);
  return draft.outline.articles.flatMap((article) => {
    const own = held.get(article.number);
    const isSame =
      own && (own.fate === null || ((own.fate === "unchanged" || own.fate === "moved") && !own.isReworded));
    if (!own || !isSame || draft.reviews[article.number] === "reviewed") return [];
    const { number, label, title, text } = article;
    return [{ number, label, title, text, textHash: articleTextHash(article), held: own }];
  });
}
