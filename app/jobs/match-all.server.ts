import { matchAll } from "~/domain/proposals/match-all.server";
import { defineJob } from "./define-job";

/** The library changed: queues a job for each zone with projects to hold against it. */
export const matchAllJob = defineJob("match-all", () => matchAll());
