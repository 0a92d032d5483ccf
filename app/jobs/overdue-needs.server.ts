import { findOverdueNeeds } from "~/domain/mail/find-overdue-needs.server";
import { defineJob } from "./define-job";

/** Every morning: queues a notice for each need past its due date. */
export const overdueNeedsJob = defineJob("overdue-needs", () => findOverdueNeeds());
