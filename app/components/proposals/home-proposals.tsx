import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import type { HomeProposals as Shown } from "~/domain/proposals/home-proposals.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { useWhy } from "./use-why";

export type HomeProposalsProps = { proposals: Shown };

const countCap = 1_000;

/** On the workbench: what newly fits, the newest first; nothing where nothing does. */
export function HomeProposals({ proposals: { total, rows } }: HomeProposalsProps) {
  const { t } = useTranslation("proposals");
  const pick = useBilingual();
  const why = useWhy();
  if (total === 0) return null;
  return (
    <Section
      id="proposals"
      title={t("title")}
      meta={total > countCap ? t("more", { count: countCap }) : total}
      action={<TextLink href="/proposals">{t("seeAll")}</TextLink>}
      padded={false}
    >
      <Table
        bare
        caption={t("title")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "measure",
            head: t("column.measure"),
            cell: (row) => (
              <>
                <TextLink quiet href={measureHref(row.measure.key)}>
                  {pick(row.measure.title)}
                </TextLink>
                <span className="block text-xs font-normal text-faint">{`${row.measure.key} · ${pick(row.measure.citation)}`}</span>
              </>
            ),
          },
          {
            key: "project",
            head: t("filter.project"),
            isWideOnCard: true,
            cell: (row) => <TextLink href={`/proposals?project=${row.project.id}`}>{row.project.name}</TextLink>,
          },
          { key: "why", head: t("column.why"), isWideOnCard: true, cell: (row) => why(row) },
          {
            key: "at",
            head: t("column.at"),
            isTight: true,
            from: "lg",
            cell: (row) => <InstantText at={row.proposedAt} />,
          },
        ]}
      />
    </Section>
  );
}
