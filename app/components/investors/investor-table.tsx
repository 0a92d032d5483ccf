import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { InvestorRow } from "~/domain/investors/investor-list.server";
import { countryName } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export function InvestorTable({ rows, isFiltered }: { rows: InvestorRow[]; isFiltered: boolean }) {
  const { t, language } = useTranslation("investors");
  const name = useCodeName();
  return (
    <Table
      caption={t("title")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("emptyTitle")} icon="investor">
          {t(isFiltered ? "emptyFiltered" : "emptyText")}
        </EmptyState>
      }
      columns={[
        {
          key: "name",
          head: t("name"),
          cell: (row) => (
            <>
              <TextLink quiet href={`/investors/${row.id}`}>
                {row.name}
              </TextLink>
              {row.otherName ? <span className="text-faint"> {row.otherName}</span> : null}
            </>
          ),
        },
        {
          key: "country",
          head: t("country"),
          cell: (row) => (row.countryCode ? countryName(row.countryCode, language) : null),
        },
        {
          key: "tags",
          head: t("tags"),
          from: "lg",
          isWideOnCard: true,
          cell: (row) =>
            row.isExisting || row.tags.length > 0 ? (
              <span className="flex flex-wrap gap-1">
                {row.isExisting ? <Tag tone="outline">{t("existing")}</Tag> : null}
                {row.tags.map((tag) => (
                  <Tag key={tag}>{name("investorTag", tag)}</Tag>
                ))}
              </span>
            ) : null,
        },
        { key: "projects", head: t("projects"), isNumber: true, isTight: true, cell: (row) => row.projects },
      ]}
    />
  );
}
