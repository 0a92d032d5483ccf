import { can } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import type { CalendarDate } from "~/values/calendar-date";
import type { Money } from "~/values/money";
import type { Stage } from "./codes";
import { type FilterOptions, readFilterOptions } from "./filter-options.server";
import type { BoardFilters } from "./project-filters";
import { type CardRow, readBoard } from "./project-rows.server";

const cardsPerColumn = 20;

export type BoardCard = Omit<CardRow, "teamIds" | "cursor"> & { canMove: boolean };

export type BoardColumn = {
  stage: Stage;
  count: number;
  /** Total investment in yuan; `rateDates` are the oldest and newest rates in it, `unconverted` projects have none. */
  sum: { money: Money; rateDates: CalendarDate[]; unconverted: number } | null;
  cards: BoardCard[];
  /** Where the next page of this column begins; null on its last one. */
  next: string | null;
  /** Whether this is a further page. */
  isContinued: boolean;
};

export type ProjectBoard = { columns: BoardColumn[]; options: FilterOptions };

/**
 * The pipeline: running projects the viewer may see by stage, longest-waiting first, each column paged for itself.
 *
 * Two statements, whatever the number of projects. `after` holds the cursor of each column that is not at its beginning.
 */
export async function getProjectBoard(
  viewer: Viewer,
  { filters, after }: { filters: BoardFilters; after: Partial<Record<Stage, string>> },
): Promise<ProjectBoard> {
  return asViewer(viewer, async (tx) => {
    const columns = await readBoard(tx, viewer, { filters, after, take: cardsPerColumn });
    return {
      columns: columns.map(({ cards, sumYuan, ratesFrom, ratesTo, unconverted, ...column }) => ({
        ...column,
        sum: sumYuan
          ? {
              money: { amount: sumYuan, currency: "CNY" },
              rateDates: [...new Set([ratesFrom, ratesTo].filter((date) => date !== null))],
              unconverted,
            }
          : null,
        cards: cards.slice(0, cardsPerColumn).map((card) => toCard(viewer, card)),
        next: cards.length > cardsPerColumn ? (cards[cardsPerColumn - 1]?.cursor ?? null) : null,
        isContinued: after[column.stage] !== undefined,
      })),
      options: await readFilterOptions(tx, viewer),
    };
  });
}

function toCard(viewer: Viewer, { teamIds, cursor: _, ...card }: CardRow): BoardCard {
  return { ...card, canMove: can(viewer, "project.move", { zoneId: card.zoneId, teamIds }) };
}
