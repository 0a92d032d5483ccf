import type { Viewer } from "~/domain/access/viewer";
import type { Article } from "~/domain/policies/outline-types";
import { type FoundDraft, findPolicyDraft, type ReviewState } from "~/domain/policies/policy-draft.server";
import { documentValidity } from "~/domain/policies/propose/document-validity";
import { proposeArticle } from "~/domain/policies/propose/propose-article";
import type { ProposedArticle } from "~/domain/policies/propose/proposed";
import { ReviewedArticle } from "~/domain/policies/reviewed-article";
import { articleTextHash } from "~/domain/policies/text-hash";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { findHeldArticles, type HeldArticle } from "./held-articles.server";
import { type MarkedPart, markText } from "./marked-text";
import type { ReviewValues } from "./review-values";
import { type DocumentStanding, valuesOfProposal, valuesOfReview } from "./values-of-review";

/** What fills the form: the saved review, the proposal, or the measures the library holds. */
export const reviewSources = ["saved", "proposal", "held"] as const;
export type ReviewSource = (typeof reviewSources)[number];

export type OutlineEntry = {
  number: string;
  label: string;
  title: string | null;
  state: ReviewState;
  fate: HeldArticle["fate"] | "new";
};

export type ReviewPage = {
  draftId: string;
  isOpen: boolean;
  documentTitle: string;
  hasHead: boolean;
  entries: OutlineEntry[];
  done: number;
  article: { number: string; label: string; title: string | null; chapter: string | null; textHash: string };
  parts: MarkedPart[];
  proposed: ProposedArticle;
  state: ReviewState;
  /** When the review in the form was saved; sent back, so that two people do not overwrite each other. */
  reviewedAt: string | null;
  reviewedBy: string | null;
  keepsMeasures: boolean;
  held: HeldArticle | null;
  source: ReviewSource;
  values: ReviewValues;
  standing: DocumentStanding;
  previous: string | null;
  next: string | null;
};

/** One article of a draft of the viewer's office with its proposal and its review; null for any other. */
export function getReviewPage(
  viewer: Viewer,
  asked: { draftId: string; number: string; source: ReviewSource | null },
): Promise<ReviewPage | null> {
  return asViewer(viewer, async (tx) => {
    const draft = await findPolicyDraft(tx, viewer, asked.draftId);
    const article = draft?.outline.articles.find(({ number }) => number === asked.number);
    if (!draft || !article) return null;
    return toPage(tx, draft, article, asked.source);
  });
}

async function toPage(tx: Tx, draft: FoundDraft, article: Article, wanted: ReviewSource | null): Promise<ReviewPage> {
  const { articles, chapters } = draft.outline;
  const [held, saved] = await Promise.all([
    findHeldArticles(tx, draft.head, articles),
    tx.policyDraftArticle.findUnique({
      where: { draftId_number: { draftId: draft.id, number: article.number } },
      select: { review: true, reviewedAt: true, reviewedById: true },
    }),
  ]);
  const reviewer = saved
    ? await tx.user.findUnique({ where: { id: saved.reviewedById }, select: { name: true } })
    : null;
  const review = saved ? ReviewedArticle.safeParse(saved.review) : null;
  const standing = standingOf(draft);
  const proposed = proposeArticle(article, headOf(draft));
  const own = held.get(article.number) ?? null;
  const source = chooseSource(wanted, review?.success ? review.data : null, own);
  const at = articles.indexOf(article);
  const chapter = article.chapter === null ? null : chapters[article.chapter];
  return {
    draftId: draft.id,
    isOpen: draft.state === "open",
    documentTitle: draft.head?.title.zh ?? draft.outline.title ?? "",
    hasHead: draft.head !== null,
    entries: articles.map(({ number, label, title }) => ({
      number,
      label: ownLabel({ number, label }),
      title,
      state: draft.reviews[number] ?? "open",
      fate: held.get(number)?.fate ?? (held.size > 0 && !held.has(number) ? "new" : null),
    })),
    done: articles.filter(({ number }) => draft.reviews[number] === "reviewed").length,
    article: {
      number: article.number,
      label: ownLabel(article),
      title: article.title,
      chapter: chapter?.title ?? null,
      textHash: articleTextHash(article),
    },
    parts: markText(article.text, proposed),
    proposed,
    state: draft.reviews[article.number] ?? "open",
    reviewedAt: saved?.reviewedAt.toISOString() ?? null,
    reviewedBy: reviewer?.name ?? null,
    keepsMeasures: review?.success ? review.data.keepsMeasures : own !== null,
    held: own,
    source,
    values:
      source === "saved" && review?.success
        ? valuesOfReview(review.data)
        : source === "held" && own
          ? valuesOfReview(own)
          : valuesOfProposal(proposed, standing),
    standing,
    previous: articles[at - 1]?.number ?? null,
    next: articles[at + 1]?.number ?? null,
  };
}

/** Where numbering starts again in each chapter "1." stands several times; "2.1" is said instead. */
export function ownLabel({ number, label }: { number: string; label: string }): string {
  return number.includes(".") ? number : label;
}

/** What was asked for where there is such a thing; else the review, the library's measures, the proposal. */
function chooseSource(
  wanted: ReviewSource | null,
  review: ReviewedArticle | null,
  held: HeldArticle | null,
): ReviewSource {
  if (wanted === "proposal") return "proposal";
  if (wanted === "held" && held) return "held";
  if (review && !review.keepsMeasures) return "saved";
  return held ? "held" : "proposal";
}

/** The next article of a draft that waits for a person, after this one and then from the beginning. */
export function nextOpen(entries: readonly OutlineEntry[], number: string): string | null {
  const at = entries.findIndex((entry) => entry.number === number);
  const others = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))];
  return others.find(({ state }) => state !== "reviewed")?.number ?? null;
}

export function headOf({ head, outline }: FoundDraft) {
  const issuedOn = head?.issuedOn ?? outline.date;
  const lastTexts = outline.articles.slice(-2).map(({ text }) => text);
  return {
    title: head?.title.zh ?? outline.title ?? "",
    level: head?.level ?? null,
    province: head?.province ?? null,
    issuedOn,
    validity: documentValidity(
      [outline.preamble, outline.closing, ...outline.chapters.slice(-1).map(({ text }) => text), ...lastTexts],
      issuedOn,
    ),
  };
}

function standingOf({ head }: FoundDraft): DocumentStanding {
  return {
    standing: head?.standing ?? "in_force",
    reasonZh: head?.standingReason.zh ?? "",
    reasonEn: head?.standingReason.en ?? "",
  };
}
