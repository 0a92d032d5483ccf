import { Icon } from "~/components/ui/icon";
import { Table } from "~/components/ui/table";
import { StandingTag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { outcomeFigures } from "~/domain/outcomes/figures";
import { filteredHref, type OutcomeFilters } from "~/domain/outcomes/outcome-filters";
import type { ArticleLine, Figures, PartLine } from "~/domain/outcomes/outcome-page.server";
import type { DayStats } from "~/domain/outcomes/working-day-stats";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { FigureCell } from "./figure-cell";
import { PartName } from "./part-name";

type Row = Figures & { id: string; article: ArticleLine | null; part: PartLine["part"] | null };

type OutcomeTableProps = { filters: OutcomeFilters; caption: string; total: Figures } & (
  | { lines: ArticleLine[]; partTotals?: undefined }
  | { lines?: undefined; partTotals: PartLine[] }
);

/** Articles with their figures, an opened one with its parts below it; or the parts over all articles. */
export function OutcomeTable({ filters, caption, total, lines, partTotals }: OutcomeTableProps) {
  const { t } = useTranslation("outcomes");
  const by = filters.part ?? "measure";
  const rows: Row[] = lines
    ? lines.flatMap((line) => [
        { ...line, id: line.key, article: line, part: null },
        ...line.parts.map((part) => ({ ...part, id: `${line.key}/${part.part.key}`, article: line })),
      ])
    : partTotals.map((part) => ({ ...part, id: part.part.key, article: null }));
  const keptOf = (row: Row) => (lines && (row.part === null || by === "zone") ? "few" : "notTold");
  return (
    <Table<Row>
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      scroll
      columns={[
        {
          key: "name",
          head: lines ? t("article") : t(`partHead.${by}`),
          isWideOnCard: true,
          cell: (row) =>
            row.part ? (
              <span className={row.article ? "block pl-5 font-normal text-muted" : undefined}>
                <PartName part={row.part} />
              </span>
            ) : row.article ? (
              <ArticleName line={row.article} filters={filters} />
            ) : null,
          foot: t("total"),
        },
        ...outcomeFigures.map((figure) => ({
          key: figure,
          head: t(`figure.${figure}`),
          isNumber: true,
          cell: (row: Row) => (
            <FigureCell cell={row.figures[figure]} href={behindHref(filters, row, figure)} kept={keptOf(row)} />
          ),
          foot: (
            <FigureCell
              cell={total.figures[figure]}
              href={behindHref(filters, { article: null, part: null }, figure)}
              kept="notTold"
            />
          ),
        })),
        ...(["fromLink", "fromApplication"] as const).map((span) => ({
          key: span,
          head: t("daysHead", { span: t(span) }),
          isNumber: true,
          from: "lg" as const,
          isWideOnCard: true,
          cell: (row: Row) => <Days stats={row[span]} />,
          foot: <Days stats={total[span]} />,
        })),
      ]}
    />
  );
}

function ArticleName({ line, filters }: { line: ArticleLine; filters: OutcomeFilters }) {
  const { t } = useTranslation("outcomes");
  const pick = useBilingual();
  const href = `${filteredHref("/outcomes", { ...filters, open: line.isOpen ? undefined : line.key })}#${line.key}`;
  return (
    <span id={line.key} className="flex min-w-56 items-start gap-2">
      <a
        href={href}
        className="no-print mt-1 shrink-0 text-faint hover:text-accent"
        aria-label={t(line.isOpen ? "fold" : "expand", { key: line.key })}
        aria-expanded={line.isOpen}
      >
        <Icon name={line.isOpen ? "chevron-down" : "chevron-right"} className="h-3! w-3!" />
      </a>
      <span>
        <TextLink href={`/measures/${line.key}`} quiet>
          {`${line.key} ${pick(line.title)}`}
        </TextLink>
        <span className="meta text-xs font-normal">
          <span>{pick(line.citation)}</span>
          {line.standing === "in_force" ? null : <StandingTag standing={line.standing} />}
        </span>
      </span>
    </span>
  );
}

function Days({ stats }: { stats: DayStats }) {
  const { t } = useTranslation("outcomes");
  if (!stats) return <span className="text-faint">—</span>;
  const { median, mean, count } = stats;
  return (
    <span className="nowrap" title={t("daysTitle", { count })}>
      {t("daysCell", { median, mean })}
    </span>
  );
}

/** The list behind a figure: of the article, of its part, or of all; none behind what is only told together. */
function behindHref(filters: OutcomeFilters, { article, part }: Pick<Row, "article" | "part">, figure: string) {
  if (part?.kind === "together") return undefined;
  const { open: _, part: __, ...narrowed } = filters;
  const by = filters.part ?? "measure";
  return filteredHref("/outcomes/needs", {
    ...narrowed,
    figure,
    article: article && !(part && by === "measure") ? article.key : undefined,
    ...(part ? { [by]: part.key } : {}),
  });
}
