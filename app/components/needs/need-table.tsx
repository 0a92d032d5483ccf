import { DateText } from "~/components/ui/date-text";
import { LightMark } from "~/components/ui/light-mark";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { NeedRow } from "~/domain/needs/need-rows.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { NeedDays } from "./need-days";
import { NeedStateTag } from "./need-state-tag";

/** Needs in rows, by due date. */
export function NeedTable({ rows, empty }: { rows: NeedRow[]; empty: JSX.Element }) {
  const { t, language } = useTranslation("needs");
  const name = useCodeName();
  const pick = useBilingual();
  const warning = (years: number[]) => t("page.missingYears", { years: years.join(language === "en" ? ", " : "、") });
  return (
    <Table
      caption={t("list.caption")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "need",
          head: t("name"),
          cell: (row) => (
            <span className="inline-flex flex-wrap items-center gap-x-2">
              <TextLink quiet href={`/needs/${row.id}`}>
                {row.title}
              </TextLink>
              {row.isEscalated ? <Tag tone="outline">{t("escalated")}</Tag> : null}
              {row.hasFinding ? <Tag tone="outline">{t("finding")}</Tag> : null}
            </span>
          ),
        },
        { key: "category", head: t("category"), isTight: true, cell: (row) => name("needCategory", row.category) },
        { key: "state", head: t("state"), isTight: true, cell: (row) => <NeedStateTag state={row.state} answerKind={row.answerKind} /> },
        { key: "light", head: t("light"), isTight: true, cell: (row) => (row.light.daysLeft === null ? "—" : <LightMark light={row.light.light} />) },
        {
          key: "days",
          head: t("daysLeft"),
          isTight: true,
          cell: (row) => <NeedDays light={row.light} isPaused={row.state === "waiting"} warning={warning(row.light.missingYears)} />,
        },
        { key: "due", head: t("dueOn"), isTight: true, from: "lg", cell: (row) => <DateText date={row.dueOn} /> },
        {
          key: "department",
          head: t("department"),
          cell: (row) => (
            <>
              {row.department ? pick(row.department) : <span className="text-faint">—</span>}
              {row.liaison ? <span className="text-faint"> {row.liaison}</span> : null}
            </>
          ),
        },
        {
          key: "project",
          head: t("project"),
          cell: (row) =>
            row.project.canOpen ? (
              <TextLink quiet href={`/projects/${row.project.id}`}>
                {row.project.name}
              </TextLink>
            ) : (
              row.project.name
            ),
        },
        { key: "code", head: t("code"), isTight: true, from: "xl", hideOnCard: true, cell: (row) => <span className="text-faint">{row.code}</span> },
      ]}
    />
  );
}
