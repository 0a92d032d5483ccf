import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { Stage } from "~/domain/projects/codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type Row = {
  id: string;
  subject: "signed" | "construction" | "production";
  state: "pending" | "verified" | "rejected";
  project: { id: string; name: string; stage: Stage };
  requestedAt: string;
  requestedBy: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  /** The viewer was named as the project's verifier. */
  isAssigned: boolean;
  isOwnEntry: boolean;
};

export type VerifierHomeProps = { pending: Row[]; decided: Row[] };

export function VerifierHome({ pending, decided }: VerifierHomeProps) {
  const { t } = useTranslation("home");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Section id="pending" title={t("verifier.pending")} meta={pending.length || null} padded={false}>
        <VerificationTable
          caption={t("verifier.pending")}
          rows={pending}
          empty={<EmptyState title={t("verifier.pendingEmpty")}>{t("verifier.pendingEmptyWhy")}</EmptyState>}
        />
      </Section>
      {decided.length > 0 ? (
        <Section id="decided" title={t("verifier.decided")} padded={false}>
          <VerificationTable caption={t("verifier.decided")} rows={decided} />
        </Section>
      ) : null}
    </div>
  );
}

function VerificationTable({ caption, rows, empty }: { caption: string; rows: Row[]; empty?: JSX.Element }) {
  const { t } = useTranslation("home");
  const name = useCodeName();
  return (
    <Table
      bare
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "project",
          head: t("columns.project"),
          cell: (row) => (
            <span className="inline-flex flex-wrap items-center gap-x-2">
              <TextLink quiet href={`/projects/${row.project.id}/verifications/${row.subject}`}>
                {row.project.name}
              </TextLink>
              {row.isAssigned && row.state === "pending" ? <Tag tone="outline">{t("verifier.assigned")}</Tag> : null}
            </span>
          ),
        },
        {
          key: "what",
          head: t("columns.what"),
          isTight: true,
          cell: (row) => name("verificationSubject", row.subject),
        },
        {
          key: "state",
          head: t("columns.stage"),
          isTight: true,
          cell: (row) => (
            <Tag tone={row.state === "verified" ? "good" : row.state === "rejected" ? "bad" : "plain"}>
              {name("verificationState", row.state)}
            </Tag>
          ),
        },
        { key: "who", head: t("columns.who"), cell: (row) => whoText(row) },
        {
          key: "when",
          head: t("columns.when"),
          isTight: true,
          cell: (row) => <InstantText at={row.decidedAt ?? row.requestedAt} relative />,
        },
      ]}
    />
  );

  function whoText(row: Row): string {
    if (row.state !== "pending") return t("verifier.decidedBy", { person: row.decidedBy ?? "—" });
    return row.isOwnEntry ? t("verifier.own") : t("verifier.requestedBy", { person: row.requestedBy ?? "—" });
  }
}
