import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { getMeasureCatalogue, type MeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { personNames } from "~/domain/people/names.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { byName } from "~/values/by-name";
import type { RecheckFilters } from "./recheck-form";
import { recheckSelect, toRecheckRows } from "./recheck-rows.server";

const pageSize = 30;
const mostOwners = 200;
/** Counting stops here: "1,000+". */
export const recheckCountCap = 1_000;

export type RecheckList = Awaited<ReturnType<typeof getRecheckList>>;

/**
 * What rests on articles that changed or lapsed, as far as the viewer may see: the viewer's own first, then the latest.
 * A page of thirty.
 */
export function getRecheckList(viewer: Viewer, filters: RecheckFilters) {
  return asViewer(viewer, async (tx) => {
    const catalogue = await getMeasureCatalogue(tx);
    const where: Prisma.PolicyRecheckWhereInput = {
      AND: [recordScope(viewer), ...conditions(viewer, catalogue, filters)],
    };
    const page = filters.page ?? 1;
    const total = await tx.policyRecheck.count({ where, take: recheckCountCap + 1 });
    const records = await readPage(tx, viewer, where, (page - 1) * pageSize);
    return {
      rows: await toRecheckRows(tx, viewer, records.slice(0, pageSize)),
      total,
      page,
      hasNext: records.length > pageSize,
      owners: await readOwners(tx, viewer),
      documents: await readDocuments(tx, viewer, catalogue),
    };
  });
}

/** How many open ones the viewer is to look at: the own ones, and for a leader all of the zone. */
export async function countRechecks(tx: Tx, viewer: Viewer): Promise<number> {
  return tx.policyRecheck.count({
    where: {
      AND: [recordScope(viewer), { state: "open" }, viewer.role === "leader" ? {} : { ownerId: viewer.userId }],
    },
    take: recheckCountCap + 1,
  });
}

function conditions(viewer: Viewer, catalogue: MeasureCatalogue, filters: RecheckFilters) {
  const { owner, document, cause, state = "open" } = filters;
  const keys = document
    ? catalogue.articles.filter((article) => article.document.key === document).map(({ key }) => key)
    : null;
  return [
    ...(state === "all" ? [] : [{ state }]),
    ...(cause ? [{ cause }] : []),
    ...(owner ? [{ ownerId: owner === "mine" ? viewer.userId : owner }] : []),
    ...(keys ? [{ articleKey: { in: keys } }] : []),
  ] satisfies Prisma.PolicyRecheckWhereInput[];
}

/** One more than a page, the viewer's own before the others. */
async function readPage(tx: Tx, viewer: Viewer, where: Prisma.PolicyRecheckWhereInput, skip: number) {
  const own = { AND: [where, { ownerId: viewer.userId }] };
  const others = { AND: [where, { OR: [{ ownerId: null }, { ownerId: { not: viewer.userId } }] }] };
  const first = await readRecords(tx, own, skip, pageSize + 1);
  if (first.length > pageSize) return first;
  const ownCount = first.length > 0 || skip === 0 ? skip + first.length : await tx.policyRecheck.count({ where: own });
  const rest = await readRecords(tx, others, Math.max(0, skip - ownCount), pageSize + 1 - first.length);
  return [...first, ...rest];
}

function readRecords(tx: Tx, where: Prisma.PolicyRecheckWhereInput, skip: number, take: number) {
  return tx.policyRecheck.findMany({
    where,
    select: recheckSelect,
    orderBy: [{ createdAt: "desc" }, { articleKey: "asc" }, { id: "asc" }],
    skip,
    take,
  });
}

async function readOwners(tx: Tx, viewer: Viewer) {
  const groups = await tx.policyRecheck.groupBy({
    by: ["ownerId"],
    where: recordScope(viewer),
    orderBy: { ownerId: "asc" },
    take: mostOwners,
  });
  const ids = groups.map(({ ownerId }) => ownerId).filter((id) => id !== null);
  const names = await personNames(tx, ids);
  return ids
    .filter((id) => id !== viewer.userId)
    .flatMap((id) => {
      const name = names.get(id);
      return name ? [{ id, name }] : [];
    })
    .sort(byName(({ name }) => name));
}

/** The documents that something listed rests on. */
async function readDocuments(tx: Tx, viewer: Viewer, catalogue: MeasureCatalogue) {
  const groups = await tx.policyRecheck.groupBy({
    by: ["articleKey"],
    where: recordScope(viewer),
    orderBy: { articleKey: "asc" },
    take: 2_000,
  });
  const keys = new Set(groups.map(({ articleKey }) => catalogue.articleByKey.get(articleKey)?.document.key));
  return catalogue.documents.filter(({ key }) => keys.has(key)).map(({ key, shortTitle }) => ({ key, shortTitle }));
}
