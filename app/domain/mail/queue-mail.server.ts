import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { Mail } from "~~/emails/layout";
import type { MailKind } from "./mail-kinds";

/**
 * Puts a mail into the outbox and queues its sending, in the transaction of what it tells of.
 *
 * `dedupeKey` names one cause and person: a second mail under the same key is not written. The row and its Message-ID
 * exist before sending, so a repeat after a crash is the same message.
 */
export async function queueMail(
  tx: Tx,
  mail: {
    kind: MailKind;
    dedupeKey: string;
    recipient: { userId: string | null; email: string; language: string };
    zoneId: string | null;
    content: Mail;
  },
): Promise<void> {
  const id = randomUUID();
  const written = await tx.outboxMail.createMany({
    skipDuplicates: true,
    data: {
      id,
      zoneId: mail.zoneId,
      dedupeKey: mail.dedupeKey,
      kind: mail.kind,
      recipientId: mail.recipient.userId,
      to: mail.recipient.email,
      language: mail.recipient.language,
      subject: mail.content.subject,
      html: mail.content.html,
      text: mail.content.text,
      messageId: `<${id}@landfall>`,
    },
  });
  if (written.count === 1) await enqueue(tx, "send-mail", { mailId: id });
}
