import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import { isOpenNeed } from "~/domain/needs/codes";
import { getSetting } from "~/domain/settings/settings.server";
import { asSystem, type Tx } from "~/platform/db/db.server";
import { todayIn } from "~/values/calendar-date";
import { workingDaysBetween } from "~/values/working-days";
import { needOverdueEmail } from "~~/emails/need-overdue";
import { categoryName, dueText, type NeedNotice, readNeedNotice } from "./need-notice.server";
import { queueMail } from "./queue-mail.server";
import { leadersOf, liaisonsOf, peopleOfZone, type Recipient } from "./recipients.server";

/**
 * Writes the mails about a need past its due date: to the liaisons and the team once, to the responsible leader once
 * it is over by the working days of the setting `needs.leader-overdue-working-days`. A paused, closed or re-dated need is told to nobody.
 */
export async function notifyNeedOverdue({ needId, zoneId }: { needId: string; zoneId: string }): Promise<void> {
  await asSystem([zoneId], async (tx) => {
    const need = await readNeedNotice(tx, needId);
    const today = todayIn("Asia/Shanghai", new Date());
    if (!need || need.isPaused || !isOpenNeed(need.state) || need.dueOn >= today) return;
    const { days } = workingDaysBetween(await getWorkingCalendar(tx), need.dueOn, today);

    const liaisons = need.departmentId ? await liaisonsOf(tx, need.departmentId, need.liaisonId) : [];
    const team = await peopleOfZone(tx, need.teamIds, zoneId);
    await tell(tx, need, days, "due", need.publicProjectName, liaisons);
    await tell(tx, need, days, "due", need.projectName, team);
    if (days >= (await getSetting(tx, "needs.leader-overdue-working-days")))
      await tell(tx, need, days, "leader", need.projectName, await responsibleLeaders(tx, need));
  });
}

async function responsibleLeaders(tx: Tx, need: NeedNotice): Promise<Recipient[]> {
  const leaders = await leadersOf(tx, need.zoneId);
  const named = leaders.filter((leader) => leader.userId === need.responsibleLeaderId);
  return named.length > 0 ? named : leaders;
}

async function tell(
  tx: Tx,
  need: NeedNotice,
  days: number,
  step: "due" | "leader",
  projectName: string,
  recipients: Recipient[],
): Promise<void> {
  for (const recipient of recipients) {
    const { language } = recipient;
    await queueMail(tx, {
      kind: "need_overdue",
      dedupeKey: `need-overdue/${need.id}/${need.dueOn}/${step}/${recipient.userId}`,
      recipient,
      zoneId: need.zoneId,
      content: needOverdueEmail({
        language,
        recipientName: recipient.name,
        projectName,
        needTitle: need.title,
        needCode: need.code,
        categoryName: categoryName(language, need.category),
        dueOn: dueText(language, need.dueOn),
        overdueWorkingDays: days,
        url: need.url,
      }),
    });
  }
}
