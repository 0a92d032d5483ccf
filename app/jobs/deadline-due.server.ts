import { notifyDeadlineDue } from "~/domain/mail/notify-deadline-due.server";
import { defineJob } from "./define-job";

/** Tells the owner of a deadline that it is near. Payload: `{ deadlineId, zoneId }`. */
export const deadlineDueJob = defineJob("deadline-due", (payload) => notifyDeadlineDue(payload));
