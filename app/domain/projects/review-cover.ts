import type { CalendarDate } from "~/values/calendar-date";
import type { ReviewResult } from "./record-codes";

/** What of a compliance review decides whether it covers a promise. In the order they were recorded. */
export type CoveringReview = {
  id: string;
  result: ReviewResult;
  guardKeys: string[];
  reviewerName: string;
  reviewerId: string | null;
  reviewedOn: CalendarDate;
};

/** `unknown`: not of this project, or it objected. `guards`: it did not look at all of them. */
export type CoverBlock = "unknown-review" | "review-misses-guards" | "own-review" | "overtaken-review";

/**
 * What keeps a review from covering a promise that touches these prohibitions, or null if it covers it.
 *
 * The review must not have objected, must name each of the prohibitions, and must be by somebody else than whoever
 * records the promise. A later review of one of them that objected takes the earlier one's place. `reviews` are all of
 * the project, oldest first.
 * Source: product brief, gate to appraisal: "the compliance review by a named person"; security case A16.
 */
export function coverBlock(
  reviews: readonly CoveringReview[],
  reviewId: string,
  { guardKeys, recorder }: { guardKeys: readonly string[]; recorder: { userId: string; name: string } },
): CoverBlock | null {
  const review = reviews.find(({ id }) => id === reviewId);
  if (!review || review.result === "objected") return "unknown-review";
  if (guardKeys.some((key) => !review.guardKeys.includes(key))) return "review-misses-guards";
  if (isBy(review, recorder)) return "own-review";
  return objectedGuards(reviews, guardKeys).length > 0 ? "overtaken-review" : null;
}

/** Those of the prohibitions on which the latest review objected. */
export function objectedGuards(reviews: readonly CoveringReview[], guardKeys: readonly string[]): string[] {
  return guardKeys.filter((key) => latestOn(reviews, key)?.result === "objected");
}

/** The review that counts for a prohibition: the latest by its day, of one day the one recorded last. */
function latestOn(reviews: readonly CoveringReview[], guardKey: string): CoveringReview | undefined {
  return reviews
    .filter(({ guardKeys }) => guardKeys.includes(guardKey))
    .reduce<CoveringReview | undefined>(
      (latest, review) => (latest && latest.reviewedOn > review.reviewedOn ? latest : review),
      undefined,
    );
}

function isBy(review: CoveringReview, person: { userId: string; name: string }): boolean {
  return review.reviewerId === person.userId || sameName(review.reviewerName, person.name);
}

/** Spaces and case do not make another person. */
export function sameName(one: string, other: string): boolean {
  return one.replace(/\s/gu, "").toLowerCase() === other.replace(/\s/gu, "").toLowerCase();
}
