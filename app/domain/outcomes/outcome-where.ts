import type { PriorityFlag } from "~/domain/projects/codes";
import { priorityFlags } from "~/domain/projects/codes";
import type { Prisma } from "~/platform/db/generated/client";
import { addDays } from "~/values/calendar-date";
import type { CountedSector, OutcomeNeedFilters } from "./outcome-filters";
import { daysOfPeriod } from "./periods";

type LinkFilters = Pick<OutcomeNeedFilters, "province" | "zone" | "sector" | "category" | "period">;

/** Links of these measures that the filters leave, joined by AND with the viewer's scope. */
export function linkWhere(filters: LinkFilters, measureKeys: string[] | undefined): Prisma.NeedLinkWhereInput {
  return {
    AND: [
      measureKeys ? { measureKey: { in: measureKeys } } : {},
      filters.zone ? { zoneId: filters.zone } : {},
      filters.category ? { need: { category: filters.category } } : {},
      filters.sector ? { need: { project: sectorWhere(filters.sector) } } : {},
      filters.period ? { linkedAt: instantsOf(filters.period) } : {},
    ],
  };
}

/** Proposals likewise: of the need's category, or of a measure for it where no need was named. */
export function proposalWhere(
  filters: LinkFilters,
  measureKeys: string[] | undefined,
): Prisma.MeasureProposalWhereInput {
  return {
    AND: [
      measureKeys ? { measureKey: { in: measureKeys } } : {},
      filters.zone ? { zoneId: filters.zone } : {},
      filters.sector ? { project: sectorWhere(filters.sector) } : {},
      filters.period ? { proposedAt: instantsOf(filters.period) } : {},
    ],
  };
}

/** The instants of a period's days in Shanghai. */
function instantsOf(period: string): { gte: Date; lt: Date } {
  const { from, to } = daysOfPeriod(period);
  return { gte: new Date(`${from}T00:00:00+08:00`), lt: new Date(`${addDays(to, 1)}T00:00:00+08:00`) };
}

/** `sectorOf` as a condition on projects; a test holds the two together. */
export function sectorWhere(sector: CountedSector): Prisma.ProjectWhereInput {
  const flag = priorityFlags.find((one) => one === sector);
  if (flag) return flagWhere(flag);
  const noFlag = { OR: [{ flags: { isEmpty: true } }, { flags: { equals: null } }] };
  const byClass: Prisma.ProjectWhereInput = { ...noFlag, flagRecords: { none: { state: "suggested" } } };
  const isDigital = { OR: [{ industryCode: { startsWith: "64" } }, { industryCode: { startsWith: "65" } }] };
  switch (sector) {
    case "digital":
      return { AND: [byClass, isDigital] };
    case "services":
      return { AND: [byClass, { industryCode: { gte: "51" } }, { NOT: isDigital }] };
    case "other":
      return { AND: [byClass, { industryCode: { lt: "51" } }] };
    default:
      return { AND: [noFlag, { OR: [{ flagRecords: { some: { state: "suggested" } } }, { industryCode: null }] }] };
  }
}

/** The first of several flags is the sector. */
function flagWhere(flag: PriorityFlag): Prisma.ProjectWhereInput {
  const before = priorityFlags.slice(0, priorityFlags.indexOf(flag));
  return { AND: [{ flags: { has: flag } }, ...before.map((other) => ({ NOT: { flags: { has: other } } }))] };
}
