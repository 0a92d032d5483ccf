import { notifyNeedAssigned } from "~/domain/mail/notify-need-assigned.server";
import { defineJob } from "./define-job";

/** Tells a department of a need on its desk. Payload: `{ needId, zoneId }`. */
export const needAssignedJob = defineJob("need-assigned", (payload) => notifyNeedAssigned(payload));
