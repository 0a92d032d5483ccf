import { forgetMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { openNeedStates } from "~/domain/needs/codes";
import { endedStatuses } from "~/domain/projects/stages";
import { asSystem, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { JobCatalogue } from "~/platform/queue/job-catalogue";
import { type Affected, findAffected } from "./find-affected.server";
import { type OwnerOf, recheckOwners } from "./recheck-owners.server";
import { restsOn } from "./rests-on";

const atOnce = 500;

/**
 * Lists for their owners every link, need and commitment that rests on what an edition or the end of a measure touched.
 *
 * Zone by zone, each in a transaction of its own; the same cause lists nothing twice, so running again does no harm.
 * Projects that ended are left alone, and so are closed needs, unless something was granted or used that goes on.
 */
export async function listRechecks(payload: JobCatalogue["policy-rechecks"]): Promise<void> {
  forgetMeasureCatalogue();
  const affected = await asSystem("all", (tx) => findAffected(tx, payload));
  if (affected.length === 0) return;
  const zoneIds = await asSystem("all", (tx) => zonesConcerned(tx, affected));
  for (const zoneId of zoneIds) await asSystem([zoneId], (tx) => listInZone(tx, zoneId, payload.causeKey, affected));
}

const livingProject = { status: { notIn: [...endedStatuses] } } satisfies Prisma.ProjectWhereInput;

function linksOn(keys: string[]): Prisma.NeedLinkWhereInput {
  return {
    measureKey: { in: keys },
    state: { notIn: ["declined", "not_relevant"] },
    OR: [{ need: { state: { in: [...openNeedStates] } } }, { state: { in: ["granted", "used"] } }],
    need: { project: livingProject },
  };
}

/** Commitments that touch one of the measures as a guard or say what they rest on; `restsOn` then decides. */
function commitmentsOn(affected: readonly Affected[]): Prisma.CommitmentWhereInput {
  return {
    state: "open",
    project: livingProject,
    OR: [{ guardKeys: { hasSome: affected.flatMap(({ measureKeys }) => measureKeys) } }, { legalBasis: { not: null } }],
  };
}

async function zonesConcerned(tx: Tx, affected: readonly Affected[]): Promise<string[]> {
  const links = await tx.needLink.groupBy({
    by: ["zoneId"],
    where: linksOn(affected.flatMap(({ measureKeys }) => measureKeys)),
    orderBy: { zoneId: "asc" },
  });
  const commitments = await tx.commitment.groupBy({
    by: ["zoneId"],
    where: commitmentsOn(affected),
    orderBy: { zoneId: "asc" },
  });
  return [...new Set([...links, ...commitments].map(({ zoneId }) => zoneId))].sort();
}

type Row = Prisma.PolicyRecheckCreateManyInput;

async function listInZone(tx: Tx, zoneId: string, causeKey: string, affected: readonly Affected[]): Promise<void> {
  const ownerOf = await recheckOwners(tx, zoneId);
  const rows = [
    ...(await linkRows(tx, zoneId, affected, ownerOf)),
    ...(await commitmentRows(tx, zoneId, affected, ownerOf)),
  ].map((row): Row => ({ ...row, zoneId, causeKey }));
  for (let at = 0; at < rows.length; at += atOnce)
    await tx.policyRecheck.createMany({ data: rows.slice(at, at + atOnce), skipDuplicates: true });
}

type Found = Omit<Row, "zoneId" | "causeKey">;
const ownersSelect = { id: true, officerId: true, responsibleLeaderId: true } as const;

async function linkRows(tx: Tx, zoneId: string, affected: readonly Affected[], ownerOf: OwnerOf): Promise<Found[]> {
  const byMeasure = new Map<string, Affected>();
  for (const one of affected) for (const key of one.measureKeys) if (!byMeasure.has(key)) byMeasure.set(key, one);
  const rows: Found[] = [];
  let after: string | undefined;
  do {
    const links = await tx.needLink.findMany({
      where: { AND: [{ zoneId }, linksOn([...byMeasure.keys()]), after ? { id: { gt: after } } : {}] },
      select: { id: true, needId: true, measureKey: true, need: { select: { project: { select: ownersSelect } } } },
      orderBy: { id: "asc" },
      take: atOnce,
    });
    for (const { id, needId, measureKey, need } of links) {
      const one = byMeasure.get(measureKey);
      if (!one) continue;
      const { project } = need;
      rows.push({
        projectId: project.id,
        needId,
        linkId: id,
        articleKey: one.key,
        measureKey,
        cause: one.cause,
        ownerId: ownerOf(project),
      });
    }
    after = links.length === atOnce ? links.at(-1)?.id : undefined;
  } while (after);
  return rows;
}

async function commitmentRows(tx: Tx, zoneId: string, affected: readonly Affected[], ownerOf: OwnerOf) {
  const rows: Found[] = [];
  let after: string | undefined;
  do {
    const commitments = await tx.commitment.findMany({
      where: { AND: [{ zoneId }, commitmentsOn(affected), after ? { id: { gt: after } } : {}] },
      select: { id: true, legalBasis: true, guardKeys: true, project: { select: ownersSelect } },
      orderBy: { id: "asc" },
      take: atOnce,
    });
    for (const { id, legalBasis, guardKeys, project } of commitments) {
      for (const one of affected) {
        const guard = guardKeys.find((key) => one.measureKeys.includes(key));
        if (!guard && !(legalBasis && restsOn(legalBasis, one))) continue;
        // A basis that names only the document would stand beside each of its articles; once is enough.
        const isSaid = rows.some((row) => row.commitmentId === id);
        if (isSaid && !guard && !namesArticle(legalBasis ?? "", one)) continue;
        rows.push({
          projectId: project.id,
          commitmentId: id,
          articleKey: one.key,
          measureKey: guard ?? null,
          cause: one.cause,
          ownerId: ownerOf(project),
        });
      }
    }
    after = commitments.length === atOnce ? commitments.at(-1)?.id : undefined;
  } while (after);
  return rows;
}

function namesArticle(legalBasis: string, one: Affected): boolean {
  return restsOn(legalBasis, one) && !restsOn(legalBasis, { ...one, key: "—", numbers: [] });
}
