import { asSystem } from "~/platform/db/db.server";
import { canSendMail, sendMail } from "~/platform/mailer.server";
import { openLinks } from "./secret-links.server";

const longestError = 500;

/**
 * Sends one mail of the outbox. A mail already marked sent is left alone; without a mail server it stays queued.
 *
 * Throws when the server does not take it, so that the queue tries again later; after the last attempt the mail is
 * marked failed and stays visible. After a crash between sending and marking, the repeat carries the same Message-ID.
 */
export async function deliverMail(mailId: string, { isLastAttempt }: { isLastAttempt: boolean }): Promise<void> {
  if (!canSendMail()) return;
  const mail = await asSystem("all", (tx) => tx.outboxMail.findUnique({ where: { id: mailId } }));
  if (!mail || mail.state === "sent") return;
  try {
    await sendMail({
      to: mail.to,
      subject: mail.subject,
      html: openLinks(mail.html),
      text: openLinks(mail.text),
      messageId: mail.messageId ?? `<${mail.id}@landfall>`,
    });
  } catch (error) {
    await mark(mailId, { state: isLastAttempt ? "failed" : "queued", lastError: String(error).slice(0, longestError) });
    throw error;
  }
  await mark(mailId, { state: "sent", sentAt: new Date(), lastError: null });
}

function mark(id: string, data: { state: "sent" | "failed" | "queued"; sentAt?: Date; lastError: string | null }) {
  return asSystem("all", (tx) =>
    tx.outboxMail.updateMany({ where: { id }, data: { ...data, attempts: { increment: 1 } } }),
  );
}
