import { investorScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { searchTokens } from "~/values/text";
import type { InvestorTag } from "../projects/codes";

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
    const found = await tx.investor.findMany({
      where,
      select: {
        id: true,
        nameZh: true,
        nameEn: true,
        countryCode: true,
        tags: true,
        isExisting: true,
        _count: { select: { projects: { where: projectScope(viewer) } } },
      },
      orderBy: [{ nameKey: "asc" }, { id: "asc" }],
      take: pageSize + 1,
      ...(filters.after ? { cursor: { id: filters.after }, skip: 1 } : {}),
    });
    const total = await tx.investor.count({ where });
    const page = found.slice(0, pageSize);
    return { rows: page.map(toRow), total, next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null };
  });
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
