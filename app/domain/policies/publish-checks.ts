import type { DraftHead } from "./draft-head";
import type { PolicyDocument } from "./outline-types";
import type { PlannedArticle } from "./plan-edition";
import type { ReviewedArticle } from "./reviewed-article";

/** A review as stored, with the hash of the text it was made for. */
export type StoredReview = { number: string; textHash: string; review: ReviewedArticle | null };

export type PublishChecks = {
  /** Numbers of articles nobody has reviewed. */
  unreviewed: string[];
  /** Reviewed, but the text is another by now. */
  outdated: string[];
  /** The review keeps measures of an article the library does not have: there is nothing to keep. */
  nothingKept: string[];
};

/** What of a draft still asks for a person before it can be published. */
export function checkReviews(
  planned: readonly PlannedArticle[],
  reviews: readonly StoredReview[],
  hashOf: (article: NonNullable<PlannedArticle["after"]>) => string,
): PublishChecks {
  const byNumber = new Map(reviews.map((review) => [review.number, review]));
  const checks: PublishChecks = { unreviewed: [], outdated: [], nothingKept: [] };
  for (const { after, isHeld } of planned) {
    if (!after) continue;
    const stored = byNumber.get(after.number);
    if (!stored?.review) checks.unreviewed.push(after.number);
    else if (stored.textHash !== hashOf(after)) checks.outdated.push(after.number);
    else if (stored.review.keepsMeasures && !isHeld) checks.nothingKept.push(after.number);
  }
  return checks;
}

export type PublishBlock =
  | "head-missing"
  | "no-articles"
  | "key-taken"
  | "key-unknown"
  | "not-reviewed"
  | "problems-open"
  | "nothing-new";

type Facts = {
  head: DraftHead | null;
  outline: PolicyDocument;
  isDocumentHeld: boolean;
  checks: PublishChecks;
  /** The text as published last, and this one, are the same file and say the same. */
  isSame: boolean;
  /** The person has read the list of open problems and publishes all the same. */
  knowsProblems: boolean;
};

/** Why a draft cannot be published yet; null when it can. */
export function publishBlock({
  head,
  outline,
  isDocumentHeld,
  checks,
  isSame,
  knowsProblems,
}: Facts): PublishBlock | null {
  if (!head) return "head-missing";
  if (outline.articles.length === 0) return "no-articles";
  if (head.as === "new" && isDocumentHeld) return "key-taken";
  if (head.as === "edition" && !isDocumentHeld) return "key-unknown";
  if (checks.unreviewed.length + checks.outdated.length + checks.nothingKept.length > 0) return "not-reviewed";
  if (isSame) return "nothing-new";
  if (outline.problems.length > 0 && !knowsProblems) return "problems-open";
  return null;
}
