import { useContext } from "react";
import { CalendarContext } from "~/components/ui/calendar-context";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import type { NearDeadline } from "~/domain/deadlines/near-deadlines.server";
import { measureHref } from "~/domain/measures/measure-href";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { DaysLeft } from "./days-left";
import { useDeadlineWords } from "./deadline-words";

/** Policy deadlines that are near, on a workbench: of one's own projects, or of the whole zone; nothing where none is. */
export function NearDeadlines({ rows, whose }: { rows: NearDeadline[]; whose: "mine" | "zone" }) {
  const { t } = useTranslation("deadlines");
  const { t: home } = useTranslation("home");
  const pick = useBilingual();
  const words = useDeadlineWords();
  const { today } = useContext(CalendarContext);
  if (rows.length === 0) return null;
  return (
    <Section id="deadlines" title={t(`home.${whose}`)} meta={rows.length || null} padded={false}>
      <Table
        bare
        caption={t(`home.${whose}`)}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "what",
            head: t("home.what"),
            cell: (row) => (
              <>
                <TextLink quiet href={`/projects/${row.project.id}#deadlines`}>
                  {words(row)}
                </TextLink>
                <span className="block text-xs text-faint">
                  <TextLink href={measureHref(row.measureKey)}>{row.measureKey}</TextLink>
                  {row.citation ? ` · ${pick(row.citation)}` : null}
                </span>
              </>
            ),
          },
          {
            key: "project",
            head: home("columns.project"),
            isWideOnCard: true,
            cell: (row) => <TextLink href={`/projects/${row.project.id}`}>{row.project.name}</TextLink>,
          },
          {
            key: "due",
            head: t("home.due"),
            isTight: true,
            cell: (row) => (
              <>
                <DateText date={row.dueOn} /> <DaysLeft dueOn={row.dueOn} today={today} />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
