import type { ReactNode } from "react";
import { DateText } from "~/components/ui/date-text";
import { LightMark } from "~/components/ui/light-mark";
import { Money } from "~/components/ui/money";
import { PersonName } from "~/components/ui/person-name";
import { type Column, Table } from "~/components/ui/table";
import { PriorityTag, Tag } from "~/components/ui/tag";
import { ZoneName } from "~/components/ui/zone-name";
import type { ListSort, SortDirection } from "~/domain/projects/project-filters";
import type { ListedProject } from "~/domain/projects/project-list.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { InvestorName } from "./investor-name";

type Props = {
  rows: ListedProject[];
  countries: Map<string, string>;
  showsZone: boolean;
  empty: ReactNode;
  /** Absent: the heads do not sort (search). */
  sorting?: { sort: ListSort; direction: SortDirection; hrefOf: (sort: ListSort) => string };
};

/** Projects as a list: 36 px rows, the name is the link. */
export function ProjectListTable({ rows, countries, showsZone, empty, sorting }: Props) {
  const { t } = useTranslation("lists");
  const { t: rule } = useTranslation("supervision");
  const { t: board } = useTranslation("board");
  const name = useCodeName();
  const sort = (key: ListSort) =>
    sorting
      ? { href: sorting.hrefOf(key), direction: sorting.sort === key ? sorting.direction : undefined }
      : undefined;
  const zone: Column<ListedProject> = {
    key: "zone",
    head: t("columns.zone"),
    isTight: true,
    from: "lg",
    cell: (row) => <ZoneName name={{ zh: row.zoneZh, en: row.zoneEn }} />,
  };
  const columns: Column<ListedProject>[] = [
    {
      key: "name",
      head: t("columns.project"),
      sort: sort("name"),
      isMain: true,
      cell: (row) => (
        <span className="flex min-w-0 items-center gap-2">
          <a href={`/projects/${row.id}`} className="link-quiet truncate" title={row.name}>
            {row.name}
          </a>
          {row.flags.map((flag) => (
            <PriorityTag key={flag} flag={flag} />
          ))}
          {row.isSensitive ? <Tag>{board("sensitive")}</Tag> : null}
          {row.status === "ongoing" ? null : <Tag tone="caution">{name("status", row.status)}</Tag>}
        </span>
      ),
    },
    {
      key: "code",
      head: t("columns.code"),
      sort: sort("code"),
      isTight: true,
      from: "2xl",
      hideOnCard: true,
      cell: (row) => row.code,
    },
    ...(showsZone ? [zone] : []),
    {
      key: "investor",
      head: t("columns.investor"),
      from: "2xl",
      isWideOnCard: true,
      cell: (row) => (
        <span className="block 2xl:max-w-60 2xl:truncate">
          <InvestorName {...row} />
        </span>
      ),
    },
    {
      key: "country",
      head: t("columns.country"),
      from: "2xl",
      isTight: true,
      cell: (row) => (row.countryCode ? (countries.get(row.countryCode) ?? row.countryCode) : null),
    },
    {
      key: "stage",
      head: t("columns.stage"),
      isTight: true,
      cell: (row) => name("stage", row.stage),
    },
    {
      key: "light",
      head: t("columns.light"),
      sort: sort("light"),
      isTight: true,
      cell: (row) => <LightMark light={row.light} reason={row.lightRule ? rule(`rule.${row.lightRule}`) : undefined} />,
    },
    {
      key: "amount",
      head: t("columns.amount"),
      sort: sort("amount"),
      isNumber: true,
      cell: (row) => <Money money={row.total} />,
    },
    {
      key: "days",
      head: t("columns.days"),
      sort: sort("days"),
      isNumber: true,
      isTight: true,
      from: "lg",
      cell: (row) => row.daysInStage,
    },
    {
      key: "missing",
      head: t("columns.missing"),
      isNumber: true,
      isTight: true,
      from: "xl",
      cell: (row) =>
        row.missing > 0 ? (
          <a href={`/projects/${row.id}/stage`} className="link-quiet">
            {row.missing}
          </a>
        ) : (
          0
        ),
    },
    {
      key: "needs",
      head: t("columns.needs"),
      isNumber: true,
      isTight: true,
      from: "xl",
      cell: (row) =>
        row.overdueNeeds > 0 ? (
          <span
            className="font-semibold text-bad"
            title={board("needsHint", { count: row.openNeeds, overdue: row.overdueNeeds })}
          >
            {row.openNeeds}
            <span className="sr-only"> {board("overdue", { count: row.overdueNeeds })}</span>
          </span>
        ) : (
          row.openNeeds
        ),
    },
    {
      key: "officer",
      head: t("columns.officer"),
      isTight: true,
      from: "xl",
      cell: (row) => <PersonName name={row.officer} />,
    },
    {
      key: "updated",
      head: t("columns.updated"),
      sort: sort("updated"),
      isTight: true,
      from: "2xl",
      hideOnCard: true,
      cell: (row) => <DateText date={row.updatedOn} weekday={false} relative />,
    },
  ];
  return <Table caption={t("caption")} rows={rows} rowKey={(row) => row.id} columns={columns} empty={empty} />;
}
