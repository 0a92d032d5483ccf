import { listRechecks } from "~/domain/rechecks/list-rechecks.server";
import { defineJob } from "./define-job";

/** After an edition or the end of a measure: lists what rests on it for its owners. */
export const policyRechecksJob = defineJob("policy-rechecks", (payload) => listRechecks(payload));
