import { notifyNeedOverdue } from "~/domain/mail/notify-need-overdue.server";
import { defineJob } from "./define-job";

/** Tells those answerable that a need is overdue. Payload: `{ needId, zoneId }`. */
export const needOverdueJob = defineJob("need-overdue", (payload) => notifyNeedOverdue(payload));
