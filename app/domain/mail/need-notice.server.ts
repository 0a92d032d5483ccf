import type { NeedCategory } from "~/domain/needs/categories";
import type { NeedState } from "~/domain/needs/codes";
import { fixedT } from "~/i18n/index.server";
import type { Tx } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { formatDate, fromUtcDate } from "~/values/calendar-date";
import type { MailLanguage } from "~~/emails/layout";

/** The facts of a need that its mails tell. A sensitive project goes by its public name, as on a liaison's desk. */
export type NeedNotice = {
  id: string;
  zoneId: string;
  title: string;
  category: NeedCategory;
  code: string;
  dueOn: string;
  workingDays: number;
  state: NeedState;
  isPaused: boolean;
  departmentId: string | null;
  departmentName: { zh: string; en: string };
  liaisonId: string | null;
  projectName: string;
  publicProjectName: string;
  teamIds: string[];
  responsibleLeaderId: string | null;
  url: string;
};

/** What a mail about a need says, read with the system's sight; null when the need is gone. */
export async function readNeedNotice(tx: Tx, needId: string): Promise<NeedNotice | null> {
  const need = await tx.need.findFirst({
    where: { id: needId },
    select: {
      id: true,
      zoneId: true,
      title: true,
      category: true,
      serial: true,
      dueOn: true,
      workingDays: true,
      state: true,
      pausedAt: true,
      departmentId: true,
      liaisonId: true,
      project: {
        select: {
          name: true,
          publicName: true,
          code: true,
          confidentiality: true,
          teamIds: true,
          responsibleLeaderId: true,
        },
      },
    },
  });
  if (!need) return null;
  const department = need.departmentId
    ? await tx.org.findUnique({ where: { id: need.departmentId }, select: { nameZh: true, nameEn: true } })
    : null;
  const { project } = need;
  return {
    id: need.id,
    zoneId: need.zoneId,
    title: need.title,
    category: need.category,
    code: `${project.code}-N${need.serial}`,
    dueOn: fromUtcDate(need.dueOn),
    workingDays: need.workingDays,
    state: need.state,
    isPaused: need.pausedAt !== null,
    departmentId: need.departmentId,
    departmentName: { zh: department?.nameZh ?? "", en: department?.nameEn ?? "" },
    liaisonId: need.liaisonId,
    projectName: project.name,
    publicProjectName: project.confidentiality === "sensitive" ? (project.publicName ?? project.code) : project.name,
    teamIds: project.teamIds,
    responsibleLeaderId: project.responsibleLeaderId,
    url: `${env.baseUrl}/needs/${need.id}`,
  };
}

export function categoryName(language: MailLanguage, category: NeedCategory): string {
  return fixedT(language, "codes")(`needCategory.${category}`);
}

export function dueText(language: MailLanguage, dueOn: string): string {
  return formatDate(dueOn, { locale: language });
}
