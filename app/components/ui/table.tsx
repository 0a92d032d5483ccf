import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { classNames } from "./class-names";
import { Icon } from "./icon";

export type Column<Row> = {
  key: string;
  /** The head; units of a figure stand here, not in the cells. */
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures: right-aligned. */
  isNumber?: boolean;
  /** As narrow as its content. */
  isTight?: boolean;
  /** One line, cut with an ellipsis; give the cell a title. */
  isCut?: boolean;
  /** One line as well, in all the room the other columns leave. */
  isMain?: boolean;
  /** Shown from this width up (always on a phone's card). */
  from?: "lg" | "xl" | "2xl";
  /** Over the whole width of a phone's card: names that would wrap beside another value. */
  isWideOnCard?: boolean;
  /** Left out of a phone's card. */
  hideOnCard?: boolean;
  /** Makes the head a link that sorts. */
  sort?: { href: string; direction?: "ascending" | "descending" };
  /** Below the last row, under this column. */
  foot?: ReactNode;
};

type TableProps<Row> = {
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** What the table holds, for readers. */
  caption: string;
  /** Shown instead when there are no rows. */
  empty?: ReactNode;
  /** Without its own frame, inside a section. */
  bare?: boolean;
  /** Wider than its place: scrolls sideways, its head not sticky. */
  scroll?: boolean;
};

/** A list: the first column is the link and the row's head; cards under 640 px. */
export function Table<Row>({ columns, rows, rowKey, caption, empty, bare = false, scroll = false }: TableProps<Row>) {
  if (rows.length === 0 && empty) return bare ? empty : <div className="card">{empty}</div>;
  const hasFoot = columns.some((column) => column.foot !== undefined);
  const table = (
    <table className="table table-cards">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) => (
              <BodyCell key={column.key} column={column} row={row} isFirst={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
      {hasFoot ? (
        <tfoot>
          <tr>
            {columns.map((column) => (
              <td key={column.key} className={cellClass(column)}>
                {column.foot}
              </td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
  if (bare && !scroll) return table;
  return <div className={classNames(!bare && "table-card", scroll && "table-scroll")}>{table}</div>;
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { t } = useTranslation("common");
  const { sort, head } = column;
  if (!sort) {
    return (
      <th scope="col" className={cellClass(column)}>
        {head}
      </th>
    );
  }
  const next = sort.direction === "ascending" ? "sortDescending" : "sortAscending";
  const icon = sort.direction ? (sort.direction === "ascending" ? "chevron-up" : "chevron-down") : "sort";
  return (
    <th scope="col" className={cellClass(column)} aria-sort={sort.direction}>
      <a href={sort.href} className="sort" title={t(next, { label: head })}>
        {head}
        <Icon name={icon} />
      </a>
    </th>
  );
}

function BodyCell<Row>({ column, row, isFirst }: { column: Column<Row>; row: Row; isFirst: boolean }) {
  const className = cellClass(column) || undefined;
  const content = column.cell(row);
  if (isFirst) {
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    );
  }
  return (
    <td className={className} data-label={column.hideOnCard ? undefined : column.head} data-card={cardPlace(column)}>
      {content === null || content === undefined ? null : <div className="cell">{content}</div>}
    </td>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return classNames(
    column.isNumber && "num",
    column.isTight && "tight",
    column.isCut && "cut",
    column.isMain && "main",
    column.from && `from-${column.from}`,
  );
}

function cardPlace<Row>(column: Column<Row>): "hide" | "wide" | undefined {
  if (column.hideOnCard) return "hide";
  return column.isWideOnCard ? "wide" : undefined;
}
