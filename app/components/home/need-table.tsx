import { DateText } from "~/components/ui/date-text";
import { WorkingDaysLeft } from "~/components/ui/days";
import { EmptyState } from "~/components/ui/empty-state";
import { LightMark } from "~/components/ui/light-mark";
import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import type { NeedCategory } from "~/domain/needs/categories";
import type { LightLevel } from "~/domain/projects/shown";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export type NeedRow = {
  id: string;
  title: string;
  category: NeedCategory;
  light: LightLevel;
  lightDays: number | null;
  dueOn: string;
  project: { id: string; name: string };
  linkedKeys: string[];
};

/** Needs as a workbench lists them, by due date, with the articles they rest on. */
export function NeedTable({
  caption,
  rows,
  empty,
}: {
  caption: string;
  rows: NeedRow[];
  empty: { title: string; why: string };
}) {
  const { t } = useTranslation("home");
  const name = useCodeName();
  return (
    <Table
      bare
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={empty.title}>{empty.why}</EmptyState>}
      columns={[
        {
          key: "need",
          head: t("columns.need"),
          cell: (row) => (
            <TextLink quiet href={`/needs/${row.id}`}>
              {name("needCategory", row.category)} · {row.title}
            </TextLink>
          ),
        },
        {
          key: "project",
          head: t("columns.project"),
          isWideOnCard: true,
          cell: (row) => <TextLink href={`/projects/${row.project.id}`}>{row.project.name}</TextLink>,
        },
        { key: "light", head: t("columns.light"), isTight: true, cell: (row) => <LightMark light={row.light} /> },
        {
          key: "due",
          head: t("columns.due"),
          isTight: true,
          cell: (row) => (
            <>
              <DateText date={row.dueOn} weekday={false} />{" "}
              {row.lightDays === null ? null : <WorkingDaysLeft days={row.lightDays} />}
            </>
          ),
        },
        {
          key: "measures",
          head: t("columns.measures"),
          isTight: true,
          cell: (row) =>
            row.linkedKeys.length > 0 ? row.linkedKeys.join(" ") : <span className="text-faint">{t("notLinked")}</span>,
        },
      ]}
    />
  );
}
