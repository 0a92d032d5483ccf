import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { useTranslation } from "~/i18n/use-translation";

export type AuditHomeProps = {
  events: {
    id: string;
    at: string;
    action: string;
    outcome: "done" | "denied";
    subjectType: string | null;
    subjectId: string | null;
    actor: string | null;
  }[];
  olderBefore: string | null;
  isFirstPage: boolean;
};

/** Enough of an id to tell two apart by eye; the whole is on hover. */
const idLength = 13;

export function AuditHome({ events, olderBefore, isFirstPage }: AuditHomeProps) {
  const { t } = useTranslation("home");
  // Codes arrive as data; one without a word (yet) is shown as it is rather than hidden.
  const word = (group: "actions" | "subjects", code: string) =>
    (t as (key: string, options: object) => string)(`auditor.${group}.${code}`, { defaultValue: code });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Section id="trail" title={t("auditor.trail")} padded={false}>
        <Table
          bare
          caption={t("auditor.trail")}
          rows={events}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("auditor.trailEmpty")} />}
          columns={[
            { key: "action", head: t("auditor.action"), cell: (row) => word("actions", row.action) },
            {
              key: "outcome",
              head: t("auditor.outcome"),
              isTight: true,
              cell: (row) => <Tag tone={row.outcome === "denied" ? "bad" : "plain"}>{t(`auditor.${row.outcome}`)}</Tag>,
            },
            {
              key: "person",
              head: t("auditor.person"),
              cell: (row) => row.actor ?? <span className="text-faint">{t("auditor.nobody")}</span>,
            },
            {
              key: "subject",
              head: t("auditor.subject"),
              from: "lg",
              cell: (row) => (
                <span className="text-muted" title={row.subjectId ?? undefined}>
                  {row.subjectType ? word("subjects", row.subjectType) : null}{" "}
                  <span className="text-faint">{row.subjectId?.slice(0, idLength)}</span>
                </span>
              ),
            },
            { key: "when", head: t("columns.when"), isTight: true, cell: (row) => <InstantText at={row.at} /> },
          ]}
        />
      </Section>
      <Pagination
        previousHref={isFirstPage ? undefined : "/home"}
        nextHref={olderBefore ? `/home?before=${olderBefore}` : undefined}
        text=""
      />
    </div>
  );
}
