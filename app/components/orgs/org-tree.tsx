import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { OrgLine } from "~/domain/orgs/org-tree.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

const indents = ["", "pl-5", "pl-10"];

/** Two levels below the org at the top; what is deeper opens from its parent. */
export function OrgTree({ lines }: { lines: OrgLine[] }) {
  const { t } = useTranslation("admin");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <Table
      caption={t("orgs.title")}
      rows={lines}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          head: t("orgs.name"),
          cell: (row) => (
            <span className={indents[row.depth] ?? ""}>
              <TextLink href={`/admin/orgs/${row.id}`} quiet>
                {pick(row.name)}
              </TextLink>{" "}
              {row.isActive ? null : <Tag>{t("orgs.closed")}</Tag>}
            </span>
          ),
        },
        { key: "kind", head: t("orgs.kind"), isTight: true, cell: (row) => name("orgKind", row.kind) },
        { key: "people", head: t("orgs.people"), isNumber: true, isTight: true, cell: (row) => row.people },
        {
          key: "below",
          head: t("orgs.below"),
          isTight: true,
          cell: (row) =>
            row.hiddenBelow > 0 ? (
              <TextLink href={`/admin/orgs?root=${row.id}`} title={t("orgs.openBelow", { name: pick(row.name) })}>
                {t("orgs.hiddenBelow", { count: row.hiddenBelow })}
              </TextLink>
            ) : null,
        },
      ]}
    />
  );
}
