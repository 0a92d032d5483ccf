import { DateText } from "~/components/ui/date-text";
import { LightMark } from "~/components/ui/light-mark";
import { Dash } from "~/components/ui/money";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { NeedRow } from "~/domain/needs/need-rows.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { CategoryWord } from "./category-word";
import { NeedDays } from "./need-days";
import { NeedStateTag } from "./need-state-tag";

/** Needs in rows, by due date. */
export function NeedTable({ rows, empty }: { rows: NeedRow[]; empty: JSX.Element }) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const pick = useBilingual();
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
          isCut: true,
          cell: (row) => (
            <span className="flex min-w-0 items-center gap-2" title={`${row.code} ${row.title}`}>
              <a href={`/needs/${row.id}`} className="link-quiet truncate">
                {row.title}
              </a>
              {row.isEscalated ? <Tag tone="outline">{t("escalated")}</Tag> : null}
              {row.hasFinding ? <Tag tone="outline">{t("finding")}</Tag> : null}
            </span>
          ),
        },
        {
          key: "category",
          head: t("category"),
          isTight: true,
          cell: (row) => <CategoryWord name={name("needCategory", row.category)} />,
        },
        {
          key: "state",
          head: t("state"),
          isTight: true,
          cell: (row) => <NeedStateTag state={row.state} answerKind={row.answerKind} />,
        },
        {
          key: "light",
          head: t("light"),
          isTight: true,
          cell: (row) => (row.light.daysLeft === null ? <Dash /> : <LightMark light={row.light.light} />),
        },
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
          key: "department",
          head: t("department"),
          isCut: true,
          isWideOnCard: true,
          cell: (row) => {
            const who = [row.department && pick(row.department), row.liaison].filter(Boolean).join(" ");
            return row.department ? <span title={who}>{pick(row.department)}</span> : <Dash />;
          },
        },
        {
          key: "project",
          head: t("project"),
          isCut: true,
          isWideOnCard: true,
          cell: (row) => (
            <span title={row.project.name}>
              {row.project.canOpen ? (
                <TextLink quiet href={`/projects/${row.project.id}`}>
                  {row.project.name}
                </TextLink>
              ) : (
                row.project.name
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
