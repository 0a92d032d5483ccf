import { Money } from "~/components/ui/money";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import type { PreviewRow } from "~/domain/imports/import-preview";
import { countryName } from "~/domain/reference/countries";
import { useTranslation } from "~/i18n/use-translation";

/** The first rows as they are read. */
export function PreviewTable({ rows }: { rows: PreviewRow[] }) {
  const { t, language } = useTranslation("imports");
  return (
    <Table
      bare
      scroll
      caption={t("rows.title")}
      rows={rows}
      rowKey={(row) => String(row.row)}
      columns={[
        { key: "name", head: t("rows.name"), cell: (row) => row.name },
        { key: "row", head: t("rows.row"), isNumber: true, isTight: true, cell: (row) => row.row },
        {
          key: "outcome",
          head: t("rows.outcome"),
          isTight: true,
          cell: (row) => (
            <Tag tone={row.outcome === "duplicate" ? "caution" : "plain"}>{t(`outcome.${row.outcome}`)}</Tag>
          ),
        },
        { key: "investor", head: t("rows.investor"), cell: (row) => row.investor },
        {
          key: "country",
          head: t("rows.country"),
          isTight: true,
          cell: (row) => (row.countryCode ? countryName(row.countryCode, language) : row.country),
        },
        { key: "industry", head: t("rows.industry"), cell: (row) => row.industry },
        { key: "amount", head: t("rows.amount"), isNumber: true, cell: (row) => <PreviewAmount row={row} /> },
        { key: "date", head: t("rows.date"), isTight: true, cell: (row) => row.date },
        { key: "status", head: t("rows.status"), cell: (row) => <span className="text-muted">{row.status}</span> },
      ]}
    />
  );
}

/** The amount, with its wording on hover; the wording alone where it is no single amount. */
export function PreviewAmount({ row }: { row: Pick<PreviewRow, "money" | "amountAsReported"> }) {
  if (!row.money) return <span className="text-muted">{row.amountAsReported}</span>;
  return (
    <span title={row.amountAsReported ?? undefined}>
      <Money money={row.money} />
    </span>
  );
}
