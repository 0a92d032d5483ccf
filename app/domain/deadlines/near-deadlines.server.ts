import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { endedStatuses } from "~/domain/projects/stages";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { addDays, fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { type ShownDeadline, showDeadline } from "./shown-deadline";

export type NearDeadline = Pick<
  ShownDeadline,
  "id" | "measureKey" | "dueOn" | "title" | "text" | "citation" | "isOfferEnd"
> & { project: { id: string; name: string } };

const mostRows = 30;

/** Open deadlines the viewer may see, due within so many days or past, soonest first; those of ended projects are left out. */
export async function readNearDeadlines(
  tx: Tx,
  viewer: Viewer,
  { days, where = {} }: { days: number; where?: Prisma.DeadlineWhereInput },
): Promise<NearDeadline[]> {
  const rows = await tx.deadline.findMany({
    where: {
      AND: [
        recordScope(viewer),
        where,
        { state: "open", dueOn: { lte: toUtcDate(addDays(businessToday(), days)) } },
        { project: { status: { notIn: [...endedStatuses] } } },
      ],
    },
    select: {
      id: true,
      measureKey: true,
      rule: true,
      dueOn: true,
      project: { select: { id: true, name: true } },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: mostRows,
  });
  if (rows.length === 0) return [];
  const catalogue = await getMeasureCatalogue(tx);
  return rows.map(({ project, ...row }) => {
    const shown = showDeadline(catalogue, {
      ...row,
      dueOn: fromUtcDate(row.dueOn),
      countsFrom: null,
      state: "open",
      note: null,
      ownerId: null,
      need: null,
    });
    const { id, measureKey, dueOn, title, text, citation, isOfferEnd } = shown;
    return { id, measureKey, dueOn, title, text, citation, isOfferEnd, project };
  });
}
