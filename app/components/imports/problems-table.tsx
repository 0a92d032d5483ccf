import { EmptyState } from "~/components/ui/empty-state";
import { FilterBar, FilterSelect } from "~/components/ui/filter-bar";
import { Pagination } from "~/components/ui/pagination";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { ColumnName } from "~/domain/imports/compare-draft";
import { levelOf, type ProblemLevel, type ProblemReason, type RowProblem } from "~/domain/imports/row-problems";
import { useTranslation } from "~/i18n/use-translation";

type ProblemsTableProps = {
  /** The page's address, without query. */
  href: string;
  problems: RowProblem[];
  reasons: { reason: ProblemReason; level: ProblemLevel; count: number }[];
  reason: ProblemReason | null;
  page: number;
  hasMore: boolean;
};

/** Every problem by row, one page of them, with a filter by reason. */
export function ProblemsTable({ href, problems, reasons, reason, page, hasMore }: ProblemsTableProps) {
  const { t } = useTranslation("imports");
  const total = reasons
    .filter((one) => reason === null || one.reason === reason)
    .reduce((sum, one) => sum + one.count, 0);
  const pageHref = (at: number) =>
    `${href}?${new URLSearchParams({ ...(reason ? { reason } : {}), page: String(at) })}#problems`;
  if (reasons.length === 0) {
    return (
      <EmptyState icon="check" title={t("problems.none")}>
        {t("problems.noneWhy")}
      </EmptyState>
    );
  }
  return (
    <>
      <FilterBar
        action={`${href}#problems`}
        chips={
          reason
            ? [
                {
                  key: "reason",
                  label: t("problems.filter"),
                  value: t(`reason.${reason}`),
                  removeHref: `${href}#problems`,
                },
              ]
            : []
        }
        clearHref={`${href}#problems`}
        sentence={t("problems.sentence", { count: total })}
      >
        <FilterSelect
          name="reason"
          label={t("problems.filter")}
          value={reason ?? ""}
          options={reasons.map((one) => ({ value: one.reason, label: `${t(`reason.${one.reason}`)} (${one.count})` }))}
        />
      </FilterBar>
      <Table
        caption={t("problems.title")}
        rows={problems}
        rowKey={(problem) => `${problem.row} ${problem.field} ${problem.reason} ${problem.cell ?? ""}`}
        columns={[
          {
            key: "row",
            head: t("problems.row"),
            isTight: true,
            cell: (problem) => (
              <span title={problem.line ? t("problems.lineOf", { line: problem.line }) : undefined}>
                {t("problems.rowOf", { row: problem.row })}
              </span>
            ),
          },
          {
            key: "level",
            head: t("problems.filter"),
            isTight: true,
            cell: (problem) => <LevelTag level={levelOf(problem.reason)} />,
          },
          { key: "field", head: t("problems.field"), isTight: true, cell: (problem) => t(`field.${problem.field}`) },
          {
            key: "reason",
            head: t("problems.reason"),
            cell: (problem) => (
              <>
                {t(`reason.${problem.reason}`)}
                <span className="block text-xs text-muted">{t(`advice.${problem.reason}`)}</span>
              </>
            ),
          },
          { key: "cell", head: t("problems.cell"), cell: (problem) => <ProblemCell problem={problem} /> },
        ]}
      />
      <Pagination
        previousHref={page > 1 ? pageHref(page - 1) : null}
        nextHref={hasMore ? pageHref(page + 1) : null}
        text={page > 1 || hasMore ? t("problems.page", { page }) : null}
      />
    </>
  );
}

function LevelTag({ level }: { level: ProblemLevel }) {
  const { t } = useTranslation("imports");
  return (
    <Tag tone={level === "refused" ? "bad" : level === "duplicate" ? "caution" : "plain"}>{t(`level.${level}`)}</Tag>
  );
}

/** The cell as written; for a field somebody edited, its name and the project. */
function ProblemCell({ problem: { reason, cell, like } }: { problem: RowProblem }) {
  const { t } = useTranslation("imports");
  if (reason === "edited_since" && cell && isColumn(cell)) return <LikeLink like={like} before={t(`column.${cell}`)} />;
  return (
    <>
      {cell ? <span className="text-muted">{cell}</span> : null} <LikeLink like={like} />
    </>
  );
}

/** What a row is like: an earlier row, or a project to look at. */
export function LikeLink({ like, before }: { like: RowProblem["like"] | null; before?: string }) {
  const { t } = useTranslation("imports");
  if (!like) return null;
  if ("row" in like) {
    return (
      <span>
        {like.name} <span className="nowrap text-faint">{t("duplicates.likeRow", { row: like.row })}</span>
      </span>
    );
  }
  return (
    <span>
      {before ? `${before} · ` : ""}
      <TextLink href={`/projects/${like.projectId}`}>{like.name}</TextLink>{" "}
      <span className="nowrap text-faint">{like.code}</span>
    </span>
  );
}

type NamedColumn = Exclude<ColumnName, `${string}Currency`> | "investor";
const named: readonly NamedColumn[] = [
  "name",
  "kind",
  "creditCode",
  "countryCode",
  "industryCode",
  "industryText",
  "totalInvestment",
  "fixedInvestment",
  "foreignCapital",
  "registeredCapital",
  "amountAsReported",
  "firstContactOn",
  "firstContactName",
  "summary",
  "investor",
];

function isColumn(text: string): text is NamedColumn {
  return named.some((column) => column === text);
}
