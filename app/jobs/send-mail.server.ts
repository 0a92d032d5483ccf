import { deliverMail } from "~/domain/mail/deliver-mail.server";
import { defineJob } from "./define-job";

/** Sends one mail of the outbox. Payload: `{ mailId }`. */
export const sendMailJob = defineJob("send-mail", ({ mailId }, run) => deliverMail(mailId, run));
