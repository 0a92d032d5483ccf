import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { DraftRow } from "~/domain/policies/draft-list.server";
import { useTranslation } from "~/i18n/use-translation";

const tone = { open: "accent", published: "good", discarded: "plain" } as const;

/** Every draft of the office with how far it is. */
export function DraftsTable({ drafts }: { drafts: readonly DraftRow[] }) {
  const { t } = useTranslation("policies");
  return (
    <Table
      bare
      caption={t("list.title")}
      rows={[...drafts]}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("list.empty")}>{t("list.emptyWhy")}</EmptyState>}
      columns={[
        { key: "document", head: t("list.document"), cell: (row) => <DraftName row={row} /> },
        {
          key: "problems",
          head: t("list.problems"),
          isNumber: true,
          isTight: true,
          cell: (row) => (row.state === "open" ? row.problemsLeft : null),
        },
        {
          key: "reviewed",
          head: t("list.reviewed"),
          isNumber: true,
          isTight: true,
          isWideOnCard: true,
          cell: (row) => t("list.reviewedOf", { done: row.reviewedCount, count: row.articleCount }),
        },
        {
          key: "state",
          head: t("list.state"),
          isTight: true,
          cell: (row) => <Tag tone={tone[row.state]}>{t(`state.${row.state}`)}</Tag>,
        },
        { key: "by", head: t("list.by"), isTight: true, from: "xl", cell: (row) => row.by },
        {
          key: "at",
          head: t("list.at"),
          isTight: true,
          from: "lg",
          isWideOnCard: true,
          cell: (row) => <InstantText at={row.createdAt} relative />,
        },
      ]}
    />
  );
}

function DraftName({ row }: { row: DraftRow }) {
  const { t } = useTranslation("policies");
  return (
    <div className="min-w-0">
      <TextLink quiet href={`/library/drafts/${row.id}`}>
        {row.title ?? t("list.untitled")}
      </TextLink>
      <div className="meta text-xs font-normal">
        <span className="min-w-0 [overflow-wrap:anywhere]">{row.fileName}</span>
        {row.documentsInFile > 1 ? (
          <span>{t("list.glued", { position: row.position + 1, count: row.documentsInFile })}</span>
        ) : null}
        {row.isHeadConfirmed ? (
          <span>{row.documentKey}</span>
        ) : row.state === "open" ? (
          <span>{t("list.headOpen")}</span>
        ) : null}
        {row.isUnverified ? <Tag tone="caution">{t("unverified")}</Tag> : null}
      </div>
    </div>
  );
}
