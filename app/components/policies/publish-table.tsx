import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import type { Impact } from "~/domain/policies/policy-impact.server";
import type { PlannedRow } from "~/domain/policies/publish-page.server";
import { useTranslation } from "~/i18n/use-translation";
import { FateTag } from "./fate-tag";

/** Every article with what publishing does to it and how much rests on it. */
export function PublishTable({
  draftId,
  rows,
  hasKeys,
  canCompare,
}: {
  draftId: string;
  rows: PlannedRow[];
  /** Keys begin with the document's own, which has to be confirmed first. */
  hasKeys: boolean;
  canCompare: boolean;
}) {
  const { t } = useTranslation("rechecks");
  const impactText = useImpactText();
  const showsImpact = rows.some(({ impact }) => impact !== null);
  return (
    <Table
      bare
      caption={t("publish.consequences")}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: "article",
          head: t("publish.columns.article"),
          cell: (row) => (
            <>
              <span className="nowrap text-faint">{t("publish.nowNumber", { number: row.number })}</span>{" "}
              {row.fate === "gone" || row.fate === "absent" ? (
                row.title
              ) : (
                <TextLink quiet href={`/library/drafts/${draftId}/articles/${row.number}`}>
                  {row.title}
                </TextLink>
              )}
              {row.numberBefore ? (
                <span className="block text-xs text-faint">{t("publish.wasNumber", { number: row.numberBefore })}</span>
              ) : null}
            </>
          ),
        },
        {
          key: "fate",
          head: t("publish.columns.fate"),
          isTight: true,
          cell: (row) =>
            canCompare ? (
              <a href={`/library/drafts/${draftId}/compare#${row.key}`}>
                <FateTag fate={row.fate} />
              </a>
            ) : (
              <FateTag fate={row.fate} />
            ),
        },
        ...(hasKeys
          ? [{ key: "key", head: t("publish.columns.key"), isTight: true, cell: (row: PlannedRow) => row.key }]
          : []),
        {
          key: "measures",
          head: t("publish.columns.measures"),
          isTight: true,
          cell: (row) => {
            if (row.isKept) return t("publish.keeps");
            if (row.measures === null)
              return row.fate === "gone" || row.fate === "absent" ? null : (
                <span className="text-faint">{t("publish.unreviewed")}</span>
              );
            return row.measures === 0 ? t("publish.context") : t("publish.measures", { count: row.measures });
          },
        },
        ...(showsImpact
          ? [
              {
                key: "impact",
                head: t("publish.columns.impact"),
                isWideOnCard: true,
                cell: (row: PlannedRow) => (row.impact === null ? null : impactText(row.impact)),
              },
            ]
          : []),
      ]}
    />
  );
}

/** How much rests on something, in words. */
export function useImpactText(): (impact: Impact | "none") => string {
  const { t } = useTranslation("rechecks");
  return (impact) => {
    if (impact === "none") return t("publish.impactNone");
    const { links, needs, projects } = impact;
    return projects === "few" ? t("publish.few") : t("publish.impactText", { links, needs, projects });
  };
}
