import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { PersonLine } from "~/domain/people/people-list.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The people an administrator keeps, with their roles there. */
export function PeopleTable({ people }: { people: PersonLine[] }) {
  const { t } = useTranslation("people");
  const { t: tAll } = useTranslation("common");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <Table
      caption={t("title")}
      rows={people}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>}
      columns={[
        {
          key: "name",
          head: t("name"),
          cell: (row) => (
            <TextLink href={`/admin/people/${row.id}`} quiet>
              {row.name}
            </TextLink>
          ),
        },
        { key: "email", head: t("email"), isWideOnCard: true, cell: (row) => row.email },
        {
          key: "roles",
          head: t("roles"),
          isWideOnCard: true,
          cell: (row) =>
            row.memberships.length === 0 ? (
              <span className="text-faint">{t("noRole")}</span>
            ) : (
              row.memberships
                .map(({ orgName, role }) => `${pick(orgName)} · ${name("role", role)}`)
                .join(tAll("separator"))
            ),
        },
        {
          key: "state",
          head: t("state"),
          isTight: true,
          cell: (row) => (
            <Tag tone={row.state === "active" ? "good" : row.state === "disabled" ? "bad" : "plain"}>
              {t(`states.${row.state}`)}
            </Tag>
          ),
        },
      ]}
    />
  );
}
