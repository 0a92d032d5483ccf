import { can } from "~/domain/access/abilities";
import { needScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Standing, Text } from "~/domain/measures/catalog";
import type { LinkState } from "~/domain/measures/link-states";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { isOpenNeed } from "~/domain/needs/codes";
import { personNames } from "~/domain/people/names.server";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { RecheckCause, RecheckState } from "./codes";
import { readTextChanges, type TextChange } from "./text-change.server";

export const recheckSelect = {
  id: true,
  projectId: true,
  needId: true,
  linkId: true,
  commitmentId: true,
  articleKey: true,
  measureKey: true,
  cause: true,
  causeKey: true,
  ownerId: true,
  state: true,
  note: true,
  doneById: true,
  doneAt: true,
  createdAt: true,
} satisfies Prisma.PolicyRecheckSelect;
export type RecheckRecord = Prisma.PolicyRecheckGetPayload<{ select: typeof recheckSelect }>;

/** Something that rests on an article that changed, with all that a person needs to decide on it. */
export type RecheckRow = {
  id: string;
  cause: RecheckCause;
  state: RecheckState;
  createdAt: string;
  owner: { id: string; name: string } | null;
  isOwn: boolean;
  canSettle: boolean;
  note: string | null;
  doneBy: string | null;
  doneAt: string | null;
  project: { id: string; code: string; name: string };
  need: { id: string; code: string; title: string; isOpen: boolean; linkState: LinkState | null } | null;
  commitment: { id: string; what: string; legalBasis: string | null } | null;
  article: { key: string; citation: Text; title: Text; document: { key: string; shortTitle: Text } };
  measure: { key: string; title: Text; standing: Standing; standingReason: Text } | null;
  /** What the edition did to the article's words; null where a standing ended. */
  change: TextChange | null;
};

/** The rows with what rests on what. Needs and commitments outside the viewer's scope are not told. */
export async function toRecheckRows(tx: Tx, viewer: Viewer, records: readonly RecheckRecord[]): Promise<RecheckRow[]> {
  if (records.length === 0) return [];
  const catalogue = await getMeasureCatalogue(tx);
  const projects = await readProjects(tx, viewer, records);
  const needs = await readNeeds(tx, viewer, records);
  const links = await readLinks(tx, records);
  const commitments = await readCommitments(tx, records);
  const changes = await readTextChanges(tx, records);
  const names = await personNames(
    tx,
    records.flatMap(({ ownerId, doneById }) => [ownerId, doneById]),
  );
  return records.flatMap((row): RecheckRow[] => {
    const project = projects.get(row.projectId);
    if (!project) return [];
    const need = row.needId ? needs.get(row.needId) : undefined;
    const commitment = row.commitmentId ? (commitments.get(row.commitmentId) ?? null) : null;
    const article = catalogue.articleByKey.get(row.articleKey);
    const measure = row.measureKey ? catalogue.byKey.get(row.measureKey) : undefined;
    const bare = { zh: row.articleKey, en: row.articleKey };
    const ability = row.commitmentId ? "project.record" : "need.link";
    return [
      {
        id: row.id,
        cause: row.cause,
        state: row.state,
        createdAt: row.createdAt.toISOString(),
        owner: row.ownerId ? { id: row.ownerId, name: names.get(row.ownerId) ?? "" } : null,
        isOwn: row.ownerId === viewer.userId,
        canSettle: can(viewer, ability, project),
        note: row.note,
        doneBy: (row.doneById && names.get(row.doneById)) || null,
        doneAt: row.doneAt?.toISOString() ?? null,
        project: { id: project.id, code: project.code, name: project.name },
        need: need
          ? {
              id: need.id,
              code: `${project.code}-N${need.serial}`,
              title: need.title,
              isOpen: isOpenNeed(need.state),
              linkState: (row.linkId && links.get(row.linkId)) || null,
            }
          : null,
        commitment,
        article: {
          key: row.articleKey,
          citation: article?.citation ?? bare,
          title: article?.title ?? bare,
          document: article
            ? { key: article.document.key, shortTitle: article.document.shortTitle }
            : { key: row.articleKey, shortTitle: bare },
        },
        measure: measure
          ? {
              key: measure.key,
              title: measure.title,
              standing: measure.standing,
              standingReason: measure.standingReason,
            }
          : null,
        change: changes.get(row.id) ?? null,
      },
    ];
  });
}

async function readProjects(tx: Tx, viewer: Viewer, records: readonly RecheckRecord[]) {
  const ids = [...new Set(records.map(({ projectId }) => projectId))];
  const rows = await tx.project.findMany({
    where: { AND: [{ id: { in: ids } }, projectScope(viewer)] },
    select: { id: true, zoneId: true, code: true, name: true, teamIds: true },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

async function readNeeds(tx: Tx, viewer: Viewer, records: readonly RecheckRecord[]) {
  const ids = idsOf(records, "needId");
  if (ids.length === 0) return new Map<string, never>();
  const rows = await tx.need.findMany({
    where: { AND: [{ id: { in: ids } }, needScope(viewer)] },
    select: { id: true, serial: true, title: true, state: true },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

async function readLinks(tx: Tx, records: readonly RecheckRecord[]) {
  const ids = idsOf(records, "linkId");
  if (ids.length === 0) return new Map<string, LinkState>();
  const rows = await tx.needLink.findMany({
    where: { id: { in: ids } },
    select: { id: true, state: true },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  return new Map(rows.map(({ id, state }) => [id, state]));
}

async function readCommitments(tx: Tx, records: readonly RecheckRecord[]) {
  const ids = idsOf(records, "commitmentId");
  if (ids.length === 0) return new Map<string, never>();
  const rows = await tx.commitment.findMany({
    where: { id: { in: ids } },
    select: { id: true, what: true, legalBasis: true },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function idsOf(records: readonly RecheckRecord[], field: "needId" | "linkId" | "commitmentId"): string[] {
  return [...new Set(records.map((row) => row[field]).filter((id) => id !== null))];
}
