import { followOfferEnds } from "~/domain/deadlines/follow-offer-ends.server";
import { findDueDeadlines } from "~/domain/mail/find-due-deadlines.server";
import { defineJob } from "./define-job";

/** Every morning: the ends of offers near by become deadlines, and each deadline near by is told to its owner. */
export const dueDeadlinesJob = defineJob("due-deadlines", async () => {
  await followOfferEnds();
  await findDueDeadlines();
});
