import { DateText } from "~/components/ui/date-text";
import { WorkingDaysLeft } from "~/components/ui/days";
import { EmptyState } from "~/components/ui/empty-state";
import { LightMark } from "~/components/ui/light-mark";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import type { NeedCategory } from "~/domain/needs/categories";
import type { LightLevel } from "~/domain/projects/shown";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export type NeedRow = {
  id: string;
  title: string;
  category: NeedCategory;
  light: LightLevel;
  lightDays: number | null;
  /** Set while the department's answer waits for the officer. */
  answerKind: "done" | "decline" | null;
  dueOn: string;
  project: { id: string; name: string };
  linkedKeys: string[];
};

/** Needs as a workbench lists them, by due date, with the articles they rest on. */
export function NeedTable({
  caption,
  rows,
  empty,
}: {
  caption: string;
  rows: NeedRow[];
  empty: { title: string; why: string };
}) {
  const { t } = useTranslation("home");
  const { t: need } = useTranslation("needs");
  const name = useCodeName();
  return (
    <Table
      bare
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={empty.title}>{empty.why}</EmptyState>}
      columns={[
        {
          key: "need",
          head: t("columns.need"),
          isCut: true,
          cell: (row) => {
            const title = `${name("needCategory", row.category)} · ${row.title}`;
            return (
              <span className="flex min-w-0 items-center gap-2">
                <a href={`/needs/${row.id}`} className="link-quiet truncate" title={title}>
                  {title}
                </a>
                {row.answerKind ? (
                  <Tag tone="caution">{need(row.answerKind === "decline" ? "declineProposed" : "answered")}</Tag>
                ) : null}
              </span>
            );
          },
        },
        {
          key: "project",
          head: t("columns.project"),
          isCut: true,
          isWideOnCard: true,
          cell: (row) => (
            <a href={`/projects/${row.project.id}`} className="link" title={row.project.name}>
              {row.project.name}
            </a>
          ),
        },
        { key: "light", head: t("columns.light"), isTight: true, cell: (row) => <LightMark light={row.light} /> },
        {
          key: "due",
          head: t("columns.due"),
          isTight: true,
          isWideOnCard: true,
          cell: (row) => (
            <>
              <DateText date={row.dueOn} weekday={false} />{" "}
              {row.lightDays === null ? null : <WorkingDaysLeft days={row.lightDays} />}
            </>
          ),
        },
        {
          key: "measures",
          head: t("columns.measures"),
          isTight: true,
          isWideOnCard: true,
          from: "lg",
          cell: (row) =>
            row.linkedKeys.length > 0 ? (
              <ArticleKeys keys={row.linkedKeys} />
            ) : (
              <span className="text-faint">{t("notLinked")}</span>
            ),
        },
      ]}
    />
  );
}

/** Each key in one piece: P21-6b is not broken at its hyphen. */
function ArticleKeys({ keys }: { keys: string[] }) {
  return (
    <span className="flex flex-wrap gap-x-1.5">
      {keys.map((key) => (
        <span key={key} className="nowrap">
          {key}
        </span>
      ))}
    </span>
  );
}
