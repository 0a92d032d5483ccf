import { canSeeOutcomes } from "~/domain/access/abilities";
import { needScope, recordScope } from "~/domain/access/scope.server";
import { isOfficeViewer, type Viewer } from "~/domain/access/viewer";
import type { Text } from "~/domain/measures/catalog";
import type { LinkState } from "~/domain/measures/link-states";
import { getMeasureCatalogue, type MeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import type { NeedCategory } from "~/domain/needs/categories";
import { getNeedProjects, type NeedProject } from "~/domain/needs/need-project.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { fromUtcDate, todayIn } from "~/values/calendar-date";
import { type OutcomeFigure, takenUpStates } from "./figures";
import type { OutcomeNeedFilters } from "./outcome-filters";
import { linkWhere, proposalWhere } from "./outcome-where";
import { chosenZones, type Places, readPlaces } from "./places.server";

/** A link, or a proposal made to a project, behind a figure. */
export type OutcomeNeed = {
  id: string;
  measureKey: string;
  measure: Text;
  need: { id: string; code: string; title: string; category: NeedCategory } | null;
  project: { id: string; name: string };
  state: LinkState | "told";
  linkedOn: string;
  appliedOn: string | null;
  answeredOn: string | null;
  /** What was granted, or why it was declined or set aside. */
  words: string | null;
};

export type OutcomeNeeds = {
  filters: OutcomeNeedFilters;
  rows: OutcomeNeed[];
  next: string | null;
  /** How many there are in all; null where proposals are told apart by category, which is done row by row. */
  total: number | null;
  /** The article or measure it is about. */
  about: { key: string; title: Text } | null;
  isOffice: boolean;
  places: Places;
};

const pageSize = 50;

/**
 * The links and proposals behind a figure, as far as the viewer may see the needs: latest first, fifty at a time.
 * Null for those without such pages, and for an article or measure that does not exist.
 */
export function getOutcomeNeeds(viewer: Viewer, filters: OutcomeNeedFilters): Promise<OutcomeNeeds | null> {
  if (!canSeeOutcomes(viewer)) return Promise.resolve(null);
  return asViewer(viewer, async (tx) => {
    const catalogue = await getMeasureCatalogue(tx);
    const chosen = chooseMeasures(catalogue, filters);
    if (!chosen) return null;
    const places = await readPlaces(tx, viewer);
    const inZones = chosenZones(places, filters);
    const figure = filters.figure ?? "linked";
    const choice = { figure, keys: chosen.keys, inZones, catalogue };
    const hasProposals = figure === "proposed" || figure === "notRelevant";
    const links = await readLinks(tx, viewer, filters, choice);
    const proposals = hasProposals ? await readProposals(tx, viewer, filters, choice) : [];
    const found = [...links, ...proposals].sort((a, b) => (cursorOf(a) < cursorOf(b) ? 1 : -1));
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    const projects = await getNeedProjects(
      tx,
      viewer,
      page.map(({ projectId }) => projectId),
    );
    return {
      filters,
      rows: page.flatMap((row) => {
        const project = projects.get(row.projectId);
        return project ? [shown(row, project, catalogue)] : [];
      }),
      total: hasProposals && filters.category ? null : await countAll(tx, viewer, filters, { ...choice, hasProposals }),
      next: last && found.length > pageSize ? cursorOf(last) : null,
      about: chosen.about,
      isOffice: isOfficeViewer(viewer),
      places,
    };
  });
}

function chooseMeasures({ articleByKey, byKey, measures }: MeasureCatalogue, filters: OutcomeNeedFilters) {
  const { article, measure, document } = filters;
  if (measure) {
    const one = byKey.get(measure);
    return one ? { keys: [measure], about: { key: measure, title: one.title } } : null;
  }
  if (article) {
    const one = articleByKey.get(article);
    return one ? { keys: one.measures.map(({ key }) => key), about: { key: article, title: one.title } } : null;
  }
  const keys = document
    ? measures.filter((one) => one.article.document.key === document).map(({ key }) => key)
    : undefined;
  return { keys, about: null };
}

type Choice = {
  figure: OutcomeFigure;
  keys: string[] | undefined;
  inZones: string[] | undefined;
  catalogue: MeasureCatalogue;
};

type Found = Omit<OutcomeNeed, "need" | "project" | "measure" | "linkedOn"> & {
  at: Date;
  projectId: string;
  needRow: { id: string; serial: number; title: string; category: NeedCategory } | null;
};

const needSelect = { id: true, serial: true, title: true, category: true, projectId: true } as const;

function linksOf(viewer: Viewer, filters: OutcomeNeedFilters, choice: Choice): Prisma.NeedLinkWhereInput {
  return {
    AND: [
      { need: needScope(viewer) },
      choice.inZones ? { zoneId: { in: choice.inZones } } : {},
      linkWhere(filters, choice.keys),
      figureWhere[choice.figure],
    ],
  };
}

function proposalsOf(viewer: Viewer, filters: OutcomeNeedFilters, choice: Choice): Prisma.MeasureProposalWhereInput {
  return {
    AND: [
      recordScope(viewer),
      choice.inZones ? { zoneId: { in: choice.inZones } } : {},
      proposalWhere(filters, choice.keys),
      choice.figure === "notRelevant" ? { state: "not_relevant" } : {},
    ],
  };
}

async function countAll(
  tx: Tx,
  viewer: Viewer,
  filters: OutcomeNeedFilters,
  { hasProposals, ...choice }: Choice & { hasProposals: boolean },
): Promise<number> {
  const links = await tx.needLink.count({ where: linksOf(viewer, filters, choice) });
  if (!hasProposals) return links;
  return links + (await tx.measureProposal.count({ where: proposalsOf(viewer, filters, choice) }));
}

async function readLinks(tx: Tx, viewer: Viewer, filters: OutcomeNeedFilters, choice: Choice): Promise<Found[]> {
  const rows = await tx.needLink.findMany({
    where: { AND: [linksOf(viewer, filters, choice), afterWhere("linkedAt", filters.after)] },
    select: {
      id: true,
      measureKey: true,
      state: true,
      linkedAt: true,
      appliedOn: true,
      answeredOn: true,
      granted: true,
      declineReason: true,
      note: true,
      need: { select: needSelect },
    },
    orderBy: [{ linkedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  return rows.map(({ need, linkedAt, appliedOn, answeredOn, granted, declineReason, note, ...row }) => ({
    ...row,
    at: linkedAt,
    projectId: need.projectId,
    needRow: need,
    appliedOn: appliedOn ? fromUtcDate(appliedOn) : null,
    answeredOn: answeredOn ? fromUtcDate(answeredOn) : null,
    words: row.state === "declined" ? declineReason : row.state === "not_relevant" ? note : granted,
  }));
}

async function readProposals(tx: Tx, viewer: Viewer, filters: OutcomeNeedFilters, choice: Choice): Promise<Found[]> {
  const rows = await tx.measureProposal.findMany({
    where: { AND: [proposalsOf(viewer, filters, choice), afterWhere("proposedAt", filters.after)] },
    select: { id: true, measureKey: true, projectId: true, needId: true, state: true, proposedAt: true, note: true },
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  const needs = await tx.need.findMany({
    where: { AND: [{ id: { in: rows.flatMap(({ needId }) => needId ?? []) } }, needScope(viewer)] },
    select: needSelect,
    orderBy: { id: "asc" },
    take: pageSize + 1,
  });
  const byId = new Map(needs.map((need) => [need.id, need]));
  const servesCategory = (category: NeedCategory, need: { category: NeedCategory } | null, key: string) =>
    need ? need.category === category : choice.catalogue.byKey.get(key)?.categories.includes(category);
  return rows
    .map(({ needId, proposedAt, state, note, ...row }) => ({
      ...row,
      at: proposedAt,
      needRow: (needId && byId.get(needId)) || null,
      state: state === "not_relevant" ? ("not_relevant" as const) : ("told" as const),
      appliedOn: null,
      answeredOn: null,
      words: note,
    }))
    .filter(({ needRow, measureKey }) => !filters.category || servesCategory(filters.category, needRow, measureKey));
}

const figureWhere: Record<OutcomeFigure, Prisma.NeedLinkWhereInput> = {
  proposed: { state: "proposed" },
  linked: { state: { in: [...takenUpStates] } },
  applied: { state: { in: [...takenUpStates] }, appliedOn: { not: null } },
  granted: { state: "granted" },
  used: { state: "used" },
  declined: { state: "declined" },
  notRelevant: { state: "not_relevant" },
};

function afterWhere<Column extends "linkedAt" | "proposedAt">(column: Column, cursor: string | undefined) {
  if (!cursor) return {};
  const [instant = "", id = ""] = cursor.split("_");
  const at = new Date(instant);
  return { OR: [{ [column]: { lt: at } }, { [column]: at, id: { lt: id } }] };
}

function cursorOf({ at, id }: Pick<Found, "at" | "id">): string {
  return `${at.toISOString()}_${id}`;
}

function shown(
  { at, needRow, projectId, ...row }: Found,
  project: NeedProject,
  catalogue: MeasureCatalogue,
): OutcomeNeed {
  return {
    ...row,
    measure: catalogue.byKey.get(row.measureKey)?.title ?? { zh: row.measureKey, en: row.measureKey },
    need: needRow
      ? {
          id: needRow.id,
          code: `${project.code}-N${needRow.serial}`,
          title: needRow.title,
          category: needRow.category,
        }
      : null,
    project: { id: projectId, name: project.name },
    linkedOn: todayIn("Asia/Shanghai", at),
  };
}
