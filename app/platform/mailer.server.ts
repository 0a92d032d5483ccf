import nodemailer, { type Transporter } from "nodemailer";
import { env } from "./env.server";

type Message = { to: string; subject: string; html: string; text: string; messageId: string };

const connectWithinMs = 10_000;
const answerWithinMs = 30_000;

let transport: Transporter | undefined;

/** Is there a mail server to send through? Without one mails stay in the outbox, to be read there. */
export function canSendMail(): boolean {
  return env.smtpUrl !== undefined;
}

/** Hands one message to the mail server of SMTP_URL. Throws when it does not take it. Attachments by path or address are off. */
export async function sendMail(message: Message): Promise<void> {
  if (!env.smtpUrl) throw new Error("SMTP_URL is not set");
  transport ??= nodemailer.createTransport({
    url: env.smtpUrl,
    connectionTimeout: connectWithinMs,
    greetingTimeout: connectWithinMs,
    socketTimeout: answerWithinMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  await transport.sendMail({ from: env.smtpFrom, ...message });
}
