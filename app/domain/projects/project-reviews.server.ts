import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import type { CoveringReview } from "./review-cover";

/** Far more reviews than one project has. */
const mostReviews = 500;

/** The compliance reviews of a project, oldest first, with what they are about. */
export async function readReviews(tx: Tx, projectId: string): Promise<(CoveringReview & { subject: string })[]> {
  const reviews = await tx.complianceReview.findMany({
    where: { projectId },
    select: {
      id: true,
      subject: true,
      result: true,
      guardKeys: true,
      reviewerName: true,
      reviewerId: true,
      reviewedOn: true,
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: mostReviews,
  });
  return reviews.map(({ reviewedOn, ...review }) => ({ ...review, reviewedOn: fromUtcDate(reviewedOn) }));
}
