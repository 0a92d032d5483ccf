import { reminderStep } from "~/domain/deadlines/deadline-rules";
import { showDeadline } from "~/domain/deadlines/shown-deadline";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { isEnded } from "~/domain/projects/stages";
import { businessToday } from "~/domain/rates/rates.server";
import { fixedT } from "~/i18n/index.server";
import { asSystem, type Tx } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { daysBetween, formatDate, fromUtcDate } from "~/values/calendar-date";
import { deadlineDueEmail } from "~~/emails/deadline-due";
import { queueMail } from "./queue-mail.server";
import { leadersOf, officersOf, type Recipient } from "./recipients.server";

/**
 * Writes the mail about a deadline that is near: to the project's officer once at 90, 30 and 7 days before, to the
 * zone's leaders where there is no officer who may still act. A settled or passed one, and one of a project that has
 * ended, is told to nobody.
 */
export async function notifyDeadlineDue({ deadlineId, zoneId }: { deadlineId: string; zoneId: string }): Promise<void> {
  await asSystem([zoneId], async (tx) => {
    const row = await tx.deadline.findFirst({
      where: { id: deadlineId, state: "open" },
      select: {
        id: true,
        measureKey: true,
        rule: true,
        countsFrom: true,
        dueOn: true,
        state: true,
        note: true,
        ownerId: true,
        project: { select: { id: true, name: true, code: true, status: true, officerId: true } },
      },
    });
    if (!row || isEnded(row.project.status)) return;
    const { project, ...rest } = row;
    const today = businessToday();
    const dueOn = fromUtcDate(row.dueOn);
    const step = reminderStep(dueOn, today);
    if (step === null) return;

    const days = { countsFrom: row.countsFrom ? fromUtcDate(row.countsFrom) : null, dueOn };
    const deadline = showDeadline(await getMeasureCatalogue(tx), { ...rest, ...days, need: null });
    for (const recipient of await recipientsOf(tx, zoneId, project.officerId)) {
      const { language } = recipient;
      const pick = (text: { zh: string; en: string }) => (language === "en" ? text.en : text.zh);
      const t = fixedT(language, "deadlines");
      await queueMail(tx, {
        kind: "deadline_due",
        dedupeKey: `deadline/${row.id}/${dueOn}/${step}/${recipient.userId}`,
        recipient,
        zoneId,
        content: deadlineDueEmail({
          language,
          recipientName: recipient.name,
          projectName: project.name,
          projectCode: project.code,
          what: deadline.isOfferEnd
            ? t("offerEnd", { title: pick(deadline.title) })
            : pick(deadline.text ?? deadline.title),
          source: `${row.measureKey}${deadline.citation ? ` · ${pick(deadline.citation)}` : ""}`,
          dueOn: formatDate(dueOn, { locale: language }),
          daysLeft: daysBetween(today, dueOn),
          url: `${env.baseUrl}/projects/${project.id}#deadlines`,
        }),
      });
    }
    await tx.deadline.updateMany({ where: { id: row.id }, data: { remindedAt: new Date() } });
  });
}

async function recipientsOf(tx: Tx, zoneId: string, officerId: string | null): Promise<Recipient[]> {
  const officers = officerId ? await officersOf(tx, [officerId], zoneId) : [];
  return officers.length > 0 ? officers : leadersOf(tx, zoneId);
}
