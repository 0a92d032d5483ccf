import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { WorkingDaysLeft } from "~/components/ui/days";
import { EmptyState } from "~/components/ui/empty-state";
import { Icon } from "~/components/ui/icon";
import { LightMark } from "~/components/ui/light-mark";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import type { ProjectNeed } from "~/domain/needs/project-needs.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { NeedStateTag } from "./need-state-tag";

type ProjectNeedsPanelProps = {
  projectId: string;
  needs: { open: ProjectNeed[]; closed: ProjectNeed[] };
  canRaise: boolean;
};

/** The needs of a project on its page: open ones with clock, department and measures, closed ones folded. */
export function ProjectNeedsPanel({ projectId, needs: { open, closed }, canRaise }: ProjectNeedsPanelProps) {
  const { t } = useTranslation("needs");
  const raise = (
    <ButtonLink href={`/projects/${projectId}/needs/new`} size="small" icon="plus">
      {t("panel.raise")}
    </ButtonLink>
  );
  const isEmpty = open.length + closed.length === 0;
  return (
    <Section
      id="needs"
      title={t("panel.title")}
      meta={open.length || undefined}
      action={canRaise && !isEmpty ? raise : undefined}
      padded={false}
    >
      {isEmpty ? (
        <EmptyState title={t("panel.empty")} icon="need" action={canRaise ? raise : undefined}>
          {t("panel.emptyText")}
        </EmptyState>
      ) : null}
      {open.length > 0 ? (
        <ul aria-label={t("panel.openCaption")}>
          {open.map((need) => (
            <PanelNeed key={need.id} need={need} />
          ))}
        </ul>
      ) : null}
      {closed.length > 0 ? (
        <details className={open.length > 0 ? "border-t border-line" : undefined}>
          <summary className="cursor-pointer px-4 py-2 text-muted">
            {t("panel.closed", { count: closed.length })}
          </summary>
          <ul aria-label={t("panel.closedCaption")} className="border-t border-line">
            {closed.map((need) => (
              <PanelNeed key={need.id} need={need} />
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

function PanelNeed({ need }: { need: ProjectNeed }) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const pick = useBilingual();
  const isOpen = need.light.daysLeft !== null;
  return (
    <li className="border-t border-line px-4 py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {isOpen ? <LightMark light={need.light.light} /> : null}
        <TextLink quiet href={`/needs/${need.id}`} className="min-w-0">
          {need.title}
        </TextLink>
        <span className="ml-auto">
          {isOpen ? (
            <PanelDays days={need.light.daysLeft} isPaused={need.state === "waiting"} />
          ) : (
            <NeedStateTag state={need.state} />
          )}
        </span>
      </div>
      <div className="meta text-xs">
        <span>{name("needCategory", need.category)}</span>
        {isOpen ? <NeedStateTag state={need.state} answerKind={need.answerKind} /> : null}
        {need.department ? <span>{pick(need.department)}</span> : null}
        {need.liaison ? <span>{need.liaison}</span> : null}
        {need.isEscalated ? <Tag tone="outline">{t("escalated")}</Tag> : null}
        {need.links.map((link) => (
          <TextLink key={link.key} href={measureHref(link.key)}>
            {link.key}
          </TextLink>
        ))}
        {need.links.length === 0 ? <span>{need.hasFinding ? t("finding") : t("panel.noLink")}</span> : null}
      </div>
    </li>
  );
}

function PanelDays({ days, isPaused }: { days: number | null; isPaused: boolean }) {
  return days === null ? null : (
    <span className="inline-flex items-center gap-1">
      {isPaused ? <Icon name="pause" className="text-faint" /> : null}
      <WorkingDaysLeft days={days} />
    </span>
  );
}
