import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { type FilterOptions, readFilterOptions } from "./filter-options.server";
import { firstDirection, type ListFilters, type ListPage, type ListSort, type SortDirection } from "./project-filters";
import { countList, mostTextMatches, type ProjectRow, readList } from "./project-rows.server";

const rowsPerPage = 50;
/** Counting further costs more than it tells. */
const mostCounted = 1_001;

export type ListedProject = Omit<ProjectRow, "teamIds" | "cursor">;

export type ProjectList = {
  rows: ListedProject[];
  sort: ListSort;
  direction: SortDirection;
  /** How many there are; `isCapped` when there are more than were counted. */
  total: number;
  isCapped: boolean;
  /** A text found more projects than are looked through: only the latest changed are shown. */
  isCut: boolean;
  previous: string | null;
  next: string | null;
  options: FilterOptions;
};

/**
 * One page of the projects the viewer may see, filtered and sorted; paged by where a row stands, not by its number.
 *
 * At most three statements, whatever the number of projects.
 */
export async function getProjectList(
  viewer: Viewer,
  { filters, page }: { filters: ListFilters; page: ListPage },
): Promise<ProjectList> {
  const sort = page.sort ?? "updated";
  const direction = page.direction ?? firstDirection[sort];
  const isBackwards = page.before !== undefined;
  return asViewer(viewer, async (tx) => {
    const found = await readList(tx, viewer, {
      filters,
      sort,
      direction,
      after: page.after,
      before: page.before,
      take: rowsPerPage,
    });
    const hasFurther = found.length > rowsPerPage;
    const shown = found.slice(0, rowsPerPage);
    const rows = isBackwards ? shown.reverse() : shown;
    const isWhole = !hasFurther && page.after === undefined && !isBackwards;
    const counted = isWhole ? rows.length : await countList(tx, viewer, filters, mostCounted);
    return {
      rows: rows.map(({ teamIds: _team, cursor: _cursor, ...row }) => row),
      sort,
      direction,
      total: Math.min(counted, mostCounted - 1),
      isCapped: counted >= mostCounted,
      isCut: filters.q !== undefined && counted >= mostTextMatches,
      previous: (isBackwards ? hasFurther : page.after !== undefined) ? (rows[0]?.cursor ?? null) : null,
      next: isBackwards || hasFurther ? (rows.at(-1)?.cursor ?? null) : null,
      options: await readFilterOptions(tx, viewer),
    };
  });
}
