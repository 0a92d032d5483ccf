import { asSystem } from "~/platform/db/db.server";
import { needAssignedEmail } from "~~/emails/need-assigned";
import { categoryName, dueText, readNeedNotice } from "./need-notice.server";
import { queueMail } from "./queue-mail.server";
import { liaisonsOf } from "./recipients.server";

/** Writes the mails that tell a department's liaisons of a need on their desk. A closed or moved need is told to nobody. */
export async function notifyNeedAssigned({ needId, zoneId }: { needId: string; zoneId: string }): Promise<void> {
  await asSystem([zoneId], async (tx) => {
    const need = await readNeedNotice(tx, needId);
    if (!need?.departmentId || need.state !== "raised") return;
    for (const recipient of await liaisonsOf(tx, need.departmentId, need.liaisonId)) {
      const { language } = recipient;
      await queueMail(tx, {
        kind: "need_assigned",
        dedupeKey: `need-assigned/${need.id}/${need.departmentId}/${recipient.userId}`,
        recipient,
        zoneId,
        content: needAssignedEmail({
          language,
          recipientName: recipient.name,
          projectName: need.publicProjectName,
          needTitle: need.title,
          needCode: need.code,
          categoryName: categoryName(language, need.category),
          departmentName: language === "en" ? need.departmentName.en : need.departmentName.zh,
          dueOn: dueText(language, need.dueOn),
          workingDays: need.workingDays,
          url: need.url,
        }),
      });
    }
  });
}
