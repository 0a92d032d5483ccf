import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { getMeasureCatalogue, type MeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { openNeedStates } from "~/domain/needs/codes";
import { personNames } from "~/domain/people/names.server";
import { endedStatuses } from "~/domain/projects/stages";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { byName } from "~/values/by-name";
import { ownerOf, type RecheckFilters } from "./recheck-form";
import { type RecheckRecord, recheckSelect, toRecheckRows } from "./recheck-rows.server";

const pageSize = 30;
const mostOwners = 200;
/** Beyond these the order alone suffers. */
const mostNeeds = 5_000;
/** Counting stops here: "1,000+". */
export const recheckCountCap = 1_000;

/** Nobody is to look again at what a lost, abandoned or transferred project rested on; it waits for the project to go on. */
const waiting = {
  state: "open",
  project: { status: { notIn: [...endedStatuses] } },
} satisfies Prisma.PolicyRecheckWhereInput;

export type RecheckList = Awaited<ReturnType<typeof getRecheckList>>;

/**
 * What rests on articles that changed or lapsed, as far as the viewer may see: the viewer's own first, then the latest,
 * and what rests on closed needs last. A page of thirty.
 */
export function getRecheckList(viewer: Viewer, filters: RecheckFilters) {
  return asViewer(viewer, async (tx) => {
    const catalogue = await getMeasureCatalogue(tx);
    const where: Prisma.PolicyRecheckWhereInput = {
      AND: [recordScope(viewer), ...conditions(viewer, catalogue, filters)],
    };
    const page = filters.page ?? 1;
    const total = await tx.policyRecheck.count({ where, take: recheckCountCap + 1 });
    const records = await readPage(tx, where, viewer, (page - 1) * pageSize);
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
      AND: [recordScope(viewer), waiting, viewer.role === "leader" ? {} : { ownerId: viewer.userId }],
    },
    take: recheckCountCap + 1,
  });
}

function conditions(viewer: Viewer, catalogue: MeasureCatalogue, filters: RecheckFilters) {
  const { document, cause, state = "open" } = filters;
  const owner = ownerOf(viewer, filters);
  const keys = document
    ? catalogue.articles.filter((article) => article.document.key === document).map(({ key }) => key)
    : null;
  return [
    ...(state === "all" ? [] : [state === "open" ? waiting : { state }]),
    ...(cause ? [{ cause }] : []),
    ...(owner === "all" ? [] : [{ ownerId: owner === "mine" ? viewer.userId : owner }]),
    ...(keys ? [{ articleKey: { in: keys } }] : []),
  ] satisfies Prisma.PolicyRecheckWhereInput[];
}

/** One more than a page: the viewer's own, then the others, and in each what rests on a need that is closed comes last. */
async function readPage(tx: Tx, where: Prisma.PolicyRecheckWhereInput, viewer: Viewer, skip: number) {
  const own: Prisma.PolicyRecheckWhereInput = { ownerId: viewer.userId };
  const others: Prisma.PolicyRecheckWhereInput = { OR: [{ ownerId: null }, { ownerId: { not: viewer.userId } }] };
  const closed = await closedNeeds(tx, where);
  const lives: Prisma.PolicyRecheckWhereInput = { OR: [{ needId: null }, { needId: { notIn: closed } }] };
  const isPast: Prisma.PolicyRecheckWhereInput = { needId: { in: closed } };
  const parts = [own, others].flatMap((whose) => [{ AND: [whose, lives] }, { AND: [whose, isPast] }]);
  const found: RecheckRecord[] = [];
  let toSkip = skip;
  for (const part of parts) {
    const of = { AND: [where, part] };
    const rows = await readRecords(tx, of, toSkip, pageSize + 1 - found.length);
    found.push(...rows);
    if (found.length > pageSize) break;
    toSkip = rows.length > 0 || toSkip === 0 ? 0 : Math.max(0, toSkip - (await tx.policyRecheck.count({ where: of })));
  }
  return found;
}

/** The closed ones among the needs these rest on; a project that goes on may have used what they were granted. */
async function closedNeeds(tx: Tx, where: Prisma.PolicyRecheckWhereInput): Promise<string[]> {
  const groups = await tx.policyRecheck.groupBy({ by: ["needId"], where, orderBy: { needId: "asc" }, take: mostNeeds });
  const ids = groups.map(({ needId }) => needId).filter((id) => id !== null);
  const needs = await tx.need.findMany({
    where: { id: { in: ids }, state: { notIn: [...openNeedStates] } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  return needs.map(({ id }) => id);
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
