import { matchZone } from "~/domain/proposals/match-all.server";
import { defineJob } from "./define-job";

/** Holds a portion of a zone's projects against the changed library, and queues the next. Payload: `{ zoneId, since }`. */
export const matchZoneJob = defineJob("match-zone", (payload) => matchZone(payload));
