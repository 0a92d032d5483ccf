import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { NeedCategory } from "~/domain/needs/categories";
import { type NeedOutcome, type NeedState, openNeedStates } from "~/domain/needs/codes";
import { fromColumns, measuredSelect } from "~/domain/needs/need-columns";
import { getNeedProjects } from "~/domain/needs/need-project.server";
import { needText } from "~/domain/needs/need-text";
import { type Tx, withSystemSight } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import type { LinkState } from "./link-states";
import type { CatalogueArticle, MeasureCatalogue } from "./measure-catalogue.server";
import { serves } from "./prepared-measures";
import { factsForNeed, type KnownProject, readProjectFacts } from "./project-facts.server";
import { suggestMeasures } from "./suggest";

/** A need as it stands beside an article. */
export type ArticleNeed = {
  id: string;
  code: string;
  title: string;
  category: NeedCategory;
  state: NeedState;
  project: string;
  measureKey: string;
};
export type LinkedNeed = ArticleNeed & {
  linkState: LinkState;
  granted: string | null;
  answeredOn: string | null;
  outcome: NeedOutcome | null;
};

export type ArticleNeeds = {
  /** How many links of visible needs are in which state. */
  counts: { state: LinkState; count: number }[];
  /** The latest of them; `isCut` if there are more. */
  linked: LinkedNeed[];
  isCut: boolean;
  /** Open needs the article would be suggested for, soonest due first. */
  suggested: ArticleNeed[];
  /** How many open needs were looked at; at most `mostOpen`, the soonest due. */
  lookedAt: number;
};

const mostLinked = 50;
const mostOpen = 80;
/** A suggestion further down is not what the article is for. */
const firstSuggestions = 6;

/**
 * Every need an article serves, as far as the viewer may see: those linked to it with what came of it, and open ones it
 * would be suggested for. Needs outside the viewer's scope are neither listed nor counted.
 */
export async function getArticleNeeds(
  tx: Tx,
  viewer: Viewer,
  catalogue: MeasureCatalogue,
  article: CatalogueArticle,
): Promise<ArticleNeeds> {
  const useful = article.measures.filter(serves);
  const keys = useful.map(({ key }) => key);
  if (keys.length === 0) return { counts: [], linked: [], isCut: false, suggested: [], lookedAt: 0 };
  const links = await readLinks(tx, viewer, keys);
  const open = await readOpenNeeds(tx, viewer, keys, [...new Set(useful.flatMap(({ categories }) => categories))]);
  const hits = await suggestedFor(tx, viewer, catalogue, new Set(keys), open);
  const projects = await getNeedProjects(tx, viewer, [
    ...links.rows.map(({ need }) => need.projectId),
    ...hits.map(({ need }) => need.projectId),
  ]);

  const shown = (need: NeedHead, measureKey: string): ArticleNeed[] => {
    const project = projects.get(need.projectId);
    if (!project) return [];
    const { id, title, category, state } = need;
    return [{ id, title, category, state, measureKey, code: `${project.code}-N${need.serial}`, project: project.name }];
  };
  return {
    counts: links.counts,
    linked: links.rows.flatMap(({ need, state, measureKey, granted, answeredOn }) =>
      shown(need, measureKey).map((one) => ({
        ...one,
        linkState: state,
        granted,
        answeredOn: answeredOn ? fromUtcDate(answeredOn) : null,
        outcome: need.outcome,
      })),
    ),
    isCut: links.rows.length === mostLinked,
    suggested: hits.flatMap(({ need, measureKey }) => shown(need, measureKey)),
    lookedAt: open.length,
  };
}

const headSelect = {
  id: true,
  projectId: true,
  serial: true,
  title: true,
  category: true,
  state: true,
  outcome: true,
} as const;
type NeedHead = {
  id: string;
  projectId: string;
  serial: number;
  title: string;
  category: NeedCategory;
  state: NeedState;
};

async function readLinks(tx: Tx, viewer: Viewer, keys: string[]) {
  const visible = { AND: [{ measureKey: { in: keys } }, { need: needScope(viewer) }] };
  const counts = await tx.needLink.groupBy({
    by: ["state"],
    where: visible,
    _count: true,
    orderBy: { state: "asc" },
    take: 20,
  });
  const rows = await tx.needLink.findMany({
    where: { AND: [visible, { state: { notIn: ["proposed", "not_relevant"] } }] },
    select: { state: true, measureKey: true, granted: true, answeredOn: true, need: { select: headSelect } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: mostLinked,
  });
  return { counts: counts.map(({ state, _count }) => ({ state, count: _count })), rows };
}

function readOpenNeeds(tx: Tx, viewer: Viewer, keys: string[], categories: NeedCategory[]) {
  return tx.need.findMany({
    where: {
      AND: [
        needScope(viewer),
        {
          state: { in: [...openNeedStates] },
          category: { in: categories },
          links: { none: { measureKey: { in: keys } } },
        },
      ],
    },
    select: { ...headSelect, ...measuredSelect, zoneId: true, detail: true, judgements: true },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: mostOpen,
  });
}
type OpenNeed = Awaited<ReturnType<typeof readOpenNeeds>>[number];

async function suggestedFor(tx: Tx, viewer: Viewer, catalogue: MeasureCatalogue, keys: Set<string>, open: OpenNeed[]) {
  const known = await readFacts(tx, viewer, open);
  return open.flatMap((need) => {
    const project = known.get(need.projectId);
    if (!project) return [];
    const text = needText({ ...fromColumns(need), title: need.title, detail: need.detail });
    const { suggestions } = suggestMeasures(
      catalogue.prepared,
      factsForNeed(project, need),
      { category: need.category, text },
      firstSuggestions,
    );
    const hit = suggestions.find(
      (one) => keys.has(one.key) && one.isRelated && one.conditions.every(({ state }) => state !== "unmet"),
    );
    return hit ? [{ need, measureKey: hit.key }] : [];
  });
}

/** A liaison sees no project: there the facts are read with the system's sight, and only the answer leaves. */
async function readFacts(tx: Tx, viewer: Viewer, open: OpenNeed[]): Promise<Map<string, KnownProject>> {
  if (viewer.role !== "liaison")
    return readProjectFacts(
      tx,
      open.map(({ projectId }) => projectId),
    );
  const known = new Map<string, KnownProject>();
  for (const zoneId of new Set(open.map((need) => need.zoneId))) {
    const ids = open.filter((need) => need.zoneId === zoneId).map(({ projectId }) => projectId);
    const facts = await withSystemSight(tx, viewer, zoneId, () => readProjectFacts(tx, ids));
    for (const [id, project] of facts) known.set(id, project);
  }
  return known;
}
