import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { LightMark } from "~/components/ui/light-mark";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import type { DeskRow, DeskGroup as GroupCode } from "~/domain/needs/desk.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { CategoryWord } from "./category-word";
import { NeedDays } from "./need-days";
import { StepForm } from "./step-form";

/** One group of a liaison's desk: each need with its clock, the little of its project, and what to do next. */
export function DeskGroup({ group, title, rows }: { group: GroupCode; title: string; rows: DeskRow[] }) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  if (rows.length === 0) return null;
  return (
    <Section id={group} title={title} meta={rows.length} padded={false}>
      <Table
        bare
        caption={t("desk.caption", { group: title })}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "need",
            head: t("name"),
            isCut: true,
            cell: (row) => (
              <span className="flex min-w-0 items-center gap-2" title={`${row.code} ${row.title}`}>
                <a href={`/needs/${row.id}`} className="link-quiet truncate">
                  {row.title}
                </a>
                {row.isEscalated ? <Tag tone="outline">{t("escalated")}</Tag> : null}
              </span>
            ),
          },
          {
            key: "category",
            head: t("category"),
            isTight: true,
            cell: (row) => <CategoryWord name={name("needCategory", row.category)} />,
          },
          { key: "light", head: t("light"), isTight: true, cell: (row) => <LightMark light={row.light.light} /> },
          {
            key: "days",
            head: t("daysLeft"),
            isTight: true,
            cell: (row) => <NeedDays light={row.light} isPaused={row.state === "waiting"} />,
          },
          {
            key: "due",
            head: t("dueOn"),
            isTight: true,
            from: "lg",
            cell: (row) => <DateText date={row.dueOn} weekday={false} />,
          },
          {
            key: "project",
            head: t("project"),
            isCut: true,
            isWideOnCard: true,
            cell: (row) => <ProjectInBrief row={row} />,
          },
          {
            key: "stage",
            head: t("stage"),
            isTight: true,
            from: "lg",
            cell: (row) => name("stage", row.project.stage),
          },
          {
            key: "liaison",
            head: t("liaison"),
            isTight: true,
            from: "xl",
            cell: (row) =>
              row.isMine ? t("desk.mine") : (row.liaison ?? <span className="text-faint">{t("noLiaison")}</span>),
          },
          { key: "next", head: t("desk.next"), isTight: true, cell: (row) => <NextStep row={row} /> },
        ]}
      />
    </Section>
  );
}

/** Its name and investor; a sensitive project's investor is not told. */
function ProjectInBrief({ row: { project } }: { row: DeskRow }) {
  return (
    <span title={[project.name, project.investorName, project.site].filter(Boolean).join(" · ")}>
      {project.name}
      {project.investorName ? <span className="text-faint"> {project.investorName}</span> : null}
    </span>
  );
}

/** What can be done from the desk at once, or whom it waits for. */
function NextStep({ row }: { row: DeskRow }) {
  const { t } = useTranslation("needs");
  const label = t(`desk.steps.${row.step}`);
  if (row.step === "accept" || row.step === "start")
    return <StepForm needId={row.id} step={row.step} label={label} size="small" />;
  if (row.step === "answer") {
    return (
      <ButtonLink href={`/needs/${row.id}/answer`} size="small">
        {label}
      </ButtonLink>
    );
  }
  return <span className="text-muted">{label}</span>;
}
