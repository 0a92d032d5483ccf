import { investorScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { InvestorTag } from "~/domain/projects/codes";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { byName } from "~/values/by-name";
import { searchTokens } from "~/values/text";

export type InvestorFilters = { text?: string; country?: string; tag?: InvestorTag; after?: string };
export type InvestorRow = {
  id: string;
  name: string;
  otherName: string | null;
  countryCode: string | null;
  tags: InvestorTag[];
  isExisting: boolean;
  projects: number;
};

const pageSize = 50;

/**
 * The investors of projects the viewer sees, by name; 50 at a time. `after` is the id of the last one of the page before.
 *
 * `projects` counts visible ones only. `total` counts all that fit the filters.
 */
export async function getInvestorList(
  viewer: Viewer,
  filters: InvestorFilters,
): Promise<{ rows: InvestorRow[]; total: number; next: string | null }> {
  return asViewer(viewer, async (tx) => {
    const where = { AND: [investorScope(viewer), filterWhere(filters)] };
    const select = {
      id: true,
      nameZh: true,
      nameEn: true,
      countryCode: true,
      tags: true,
      isExisting: true,
      _count: { select: { projects: { where: projectScope(viewer) } } },
    } as const;
    const sorted = await sortedIds(tx, where);
    if (sorted) {
      const start = filters.after ? sorted.indexOf(filters.after) + 1 : 0;
      const ids = sorted.slice(start, start + pageSize);
      const found = await tx.investor.findMany({
        where: { AND: [where, { id: { in: ids } }] },
        select,
        orderBy: { id: "asc" },
        take: pageSize,
      });
      const rows = found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(toRow);
      return { rows, total: sorted.length, next: start + pageSize < sorted.length ? (ids.at(-1) ?? null) : null };
    }
    const found = await tx.investor.findMany({
      where,
      select,
      orderBy: [{ nameKey: "asc" }, { id: "asc" }],
      take: pageSize + 1,
      ...(filters.after ? { cursor: { id: filters.after }, skip: 1 } : {}),
    });
    const total = await tx.investor.count({ where });
    const page = found.slice(0, pageSize);
    return { rows: page.map(toRow), total, next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null };
  });
}

/** More than anybody reads through; beyond, the list is searched and stands in the database's order. */
const mostSorted = 2_000;

/** The ids of all that fit, by pinyin, which the database does not sort by; null where they are too many. */
async function sortedIds(tx: Tx, where: Prisma.InvestorWhereInput): Promise<string[] | null> {
  const names = await tx.investor.findMany({
    where,
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: { id: "asc" },
    take: mostSorted + 1,
  });
  if (names.length > mostSorted) return null;
  return names.sort(byName(({ nameZh, nameEn }) => nameZh ?? nameEn ?? "")).map(({ id }) => id);
}

type Found = {
  id: string;
  nameZh: string | null;
  nameEn: string | null;
  countryCode: string | null;
  tags: InvestorTag[];
  isExisting: boolean;
  _count: { projects: number };
};

function toRow({ nameZh, nameEn, _count, ...investor }: Found): InvestorRow {
  return { ...investor, name: nameZh ?? nameEn ?? "", otherName: nameZh ? nameEn : null, projects: _count.projects };
}

function filterWhere({ text, country, tag }: InvestorFilters): Prisma.InvestorWhereInput {
  const tokens = text ? searchTokens(text) : [];
  return {
    AND: [
      tokens.length > 0 ? { tokens: { hasEvery: tokens } } : {},
      country ? { countryCode: country } : {},
      tag ? { tags: { has: tag } } : {},
    ],
  };
}
