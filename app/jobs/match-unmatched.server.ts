import { matchUnmatched } from "~/domain/proposals/match-all.server";
import { defineJob } from "./define-job";

/** Every minute: projects that were never held against the measures. */
export const matchUnmatchedJob = defineJob("match-unmatched", () => matchUnmatched());
