import { z } from "zod";
import { can } from "~/domain/access/abilities";
import { needScope, projectScope, recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { rulesOf } from "~/domain/deadlines/deadline-rules";
import { isOpenNeed } from "~/domain/needs/codes";
import { fromColumns, measuredSelect } from "~/domain/needs/need-columns";
import { needText } from "~/domain/needs/need-text";
import { personNames } from "~/domain/people/names.server";
import { getLinkRechecks, type LinkRecheck } from "~/domain/rechecks/link-rechecks.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import type { Text } from "./catalog";
import { evaluateCondition } from "./evaluate-condition";
import type { ProjectFacts } from "./facts";
import { type GuardFinding, guardsFor } from "./guards";
import { guardsInReach } from "./guards-in-reach";
import { isPursued, type LinkState, type LinkStep, openSteps } from "./link-states";
import { type MeasureCard, measureCard } from "./measure-card";
import { type CatalogueMeasure, getMeasureCatalogue, type MeasureCatalogue } from "./measure-catalogue.server";
import { ownFactsSelect, readNeedFacts } from "./need-conditions.server";
import { suggestMeasures } from "./suggest";

/** A guard with the article it stands in. */
export type CitedGuard = GuardFinding & { articleKey: string; citation: Text };

export type LinkedMeasure = MeasureCard & {
  linkId: string;
  state: LinkState;
  steps: LinkStep[];
  linkedBy: string | null;
  linkedAt: string;
  appliedOn: string | null;
  answeredOn: string | null;
  granted: string | null;
  document: string | null;
  declineReason: string | null;
  note: string | null;
  /** Its article changed or lapsed, and nobody has looked at the link again yet. */
  recheck: LinkRecheck | null;
  /** Dates that follow once it is granted or used and want the day they count from. */
  dayRules: { id: string; text: Text; countsFrom: Text; citation: Text }[];
};

/** A need's measures: what is linked, what could serve it and why, what was set aside, and what is forbidden. */
export type NeedMeasures = {
  needId: string;
  projectId: string;
  isOpen: boolean;
  /** The viewer may link, set aside and record; the need is open. */
  canLink: boolean;
  linked: LinkedMeasure[];
  /** In force, no condition failed, and the need's words speak for it. Best first. */
  fitting: MeasureCard[];
  /** In force and spoken for, but a condition is not met. */
  unmet: MeasureCard[];
  /** Drafts and what has ended: never a basis. */
  notInForce: MeasureCard[];
  /** In force and of this category, but nothing in the words speaks for it. */
  byCategory: MeasureCard[];
  setAside: { measureKey: string; citation: Text; title: Text; reason: string | null }[];
  guards: CitedGuard[];
  /** Measures that were proposed for the project and that nobody has decided on. */
  proposedKeys: string[];
  /** Nothing in force serves the need. */
  isGap: boolean;
};

/** More measures than any category holds for one project. */
const mostSuggestions = 200;
/** A need's links; a bound for the query. */
const mostLinks = 300;

/**
 * What stands in the library for a need: linked measures with their state on top, then suggestions explained condition
 * by condition, then what was set aside; the guards its words offend, and whether it is a gap.
 *
 * Null outside the viewer's scope. A liaison, who does not see the project, gets how conditions stand but no link into
 * the project. Source: product brief, "Measures"; "Needs".
 */
export async function getNeedMeasures(tx: Tx, viewer: Viewer, needId: string): Promise<NeedMeasures | null> {
  const need = await tx.need.findFirst({
    where: { AND: [{ id: needId }, needScope(viewer)] },
    select: {
      id: true,
      zoneId: true,
      projectId: true,
      title: true,
      detail: true,
      state: true,
      departmentId: true,
      ...measuredSelect,
      ...ownFactsSelect,
      category: true,
    },
  });
  if (!need) return null;
  const catalogue = await getMeasureCatalogue(tx);
  const facts = await readNeedFacts(tx, viewer, need, need);
  const links = await readLinks(tx, needId);
  const teamIds = await readTeam(tx, viewer, need.projectId);
  const isAllowed = can(viewer, "need.link", { zoneId: need.zoneId, teamIds, departmentId: need.departmentId });
  const canFill = can(viewer, "project.edit", { zoneId: need.zoneId, teamIds });
  const place = { projectId: need.projectId, needId, canFill };
  const text = needText({ ...fromColumns(need), title: need.title, detail: need.detail });

  const { suggestions, isGap } = suggestMeasures(
    catalogue.prepared,
    facts,
    { category: need.category, text },
    mostSuggestions,
  );
  const taken = new Set(links.filter((link) => link.state !== "proposed").map((link) => link.measureKey));
  const open = suggestions.filter(({ key }) => !taken.has(key));
  const cards = (wanted: (one: (typeof open)[number]) => boolean) =>
    open.filter(wanted).flatMap((one) => {
      const measure = catalogue.byKey.get(one.key);
      return measure ? [measureCard(measure, one.conditions, place, one.matched)] : [];
    });
  const isCurrent = (one: (typeof open)[number]) => one.standing === "in_force";
  const fails = (one: (typeof open)[number]) => one.conditions.some((condition) => condition.state === "unmet");

  return {
    needId,
    projectId: need.projectId,
    isOpen: isOpenNeed(need.state),
    canLink: isAllowed && isOpenNeed(need.state),
    linked: await linkedMeasures(tx, catalogue, facts, links, { ...place, isAllowed, isOpen: isOpenNeed(need.state) }),
    fitting: cards((one) => isCurrent(one) && one.isRelated && !fails(one)),
    unmet: cards((one) => isCurrent(one) && one.isRelated && fails(one)),
    notInForce: cards((one) => !isCurrent(one) && one.isRelated),
    byCategory: cards((one) => isCurrent(one) && !one.isRelated),
    setAside: links
      .filter((link) => link.state === "not_relevant")
      .map((link) => ({ measureKey: link.measureKey, reason: link.note, ...titleOf(catalogue, link.measureKey) })),
    guards: citeGuards(catalogue, guardsFor(guardsInReach(catalogue.guards, facts), { category: need.category, text })),
    proposedKeys: await readProposedKeys(tx, viewer, need.projectId),
    isGap,
  };
}

/** Guards with the article each stands in, for the box that shows them. */
export function citeGuards(catalogue: MeasureCatalogue, guards: GuardFinding[]): CitedGuard[] {
  return guards.flatMap((guard) => {
    const measure = catalogue.byKey.get(guard.key);
    return measure ? [{ ...guard, articleKey: measure.articleKey, citation: measure.article.citation }] : [];
  });
}

/** A liaison sees the need, not what was proposed for its project. */
async function readProposedKeys(tx: Tx, viewer: Viewer, projectId: string): Promise<string[]> {
  if (viewer.role === "liaison") return [];
  const rows = await tx.measureProposal.findMany({
    where: { AND: [recordScope(viewer), { projectId, state: "proposed" }] },
    select: { measureKey: true },
    orderBy: { measureKey: "asc" },
    take: mostSuggestions,
  });
  return rows.map(({ measureKey }) => measureKey);
}

const linkSelect = {
  id: true,
  measureKey: true,
  state: true,
  conditions: true,
  note: true,
  linkedById: true,
  linkedAt: true,
  appliedOn: true,
  answeredOn: true,
  granted: true,
  document: true,
  declineReason: true,
} as const;

function readLinks(tx: Tx, needId: string) {
  return tx.needLink.findMany({
    where: { needId },
    select: linkSelect,
    orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
    take: mostLinks,
  });
}
type LinkRow = Awaited<ReturnType<typeof readLinks>>[number];

async function readTeam(tx: Tx, viewer: Viewer, projectId: string): Promise<string[]> {
  if (viewer.role === "liaison") return [];
  const project = await tx.project.findFirst({
    where: { AND: [{ id: projectId }, projectScope(viewer)] },
    select: { teamIds: true },
  });
  return project?.teamIds ?? [];
}

type LinkedPlace = { projectId: string; needId: string; canFill: boolean; isAllowed: boolean; isOpen: boolean };

async function linkedMeasures(
  tx: Tx,
  catalogue: MeasureCatalogue,
  facts: ProjectFacts,
  links: LinkRow[],
  place: LinkedPlace,
): Promise<LinkedMeasure[]> {
  const shown = links.filter((link) => isPursued(link.state) || link.state === "declined");
  const names = await personNames(
    tx,
    shown.map((link) => link.linkedById),
  );
  const rechecks = shown.length > 0 ? await getLinkRechecks(tx, place.needId) : new Map<string, never>();
  return shown
    .flatMap((link): LinkedMeasure[] => {
      const measure = catalogue.byKey.get(link.measureKey);
      if (!measure) return [];
      return [
        {
          ...cardOfLink(measure, facts, link, place),
          linkId: link.id,
          state: link.state,
          steps: place.isAllowed
            ? openSteps(link.state).filter((step) => place.isOpen || (step === "use" && link.state === "granted"))
            : [],
          linkedBy: (link.linkedById && names.get(link.linkedById)) || null,
          linkedAt: link.linkedAt.toISOString(),
          appliedOn: link.appliedOn ? fromUtcDate(link.appliedOn) : null,
          answeredOn: link.answeredOn ? fromUtcDate(link.answeredOn) : null,
          granted: link.granted,
          document: link.document,
          declineReason: link.declineReason,
          note: link.note,
          recheck: rechecks.get(link.id) ?? null,
          dayRules: rulesOf(measure, catalogue.byKey).flatMap(({ id, rule, measure: source }) =>
            rule.countsFrom === null
              ? []
              : [{ id, text: rule.text, countsFrom: rule.countsFrom, citation: source.article.citation }],
          ),
        },
      ];
    })
    .sort((a, b) => linkOrder.indexOf(a.state) - linkOrder.indexOf(b.state));
}

/** What has come of something first, what was refused last. */
const linkOrder: LinkState[] = ["granted", "used", "applied", "linked", "declined"];

function cardOfLink(measure: CatalogueMeasure, facts: ProjectFacts, link: LinkRow, place: LinkedPlace): MeasureCard {
  const conditions = measure.conditions.map((condition) => evaluateCondition(condition, facts, measure.key));
  const card = measureCard(measure, conditions, place);
  const before = Snapshot.safeParse(link.conditions);
  if (!before.success) return card;
  return {
    ...card,
    conditions: card.conditions.map((condition) => {
      const then = before.data.find((one) => one.text.zh === condition.text.zh)?.state ?? null;
      return { ...condition, stateWhenLinked: then === condition.state ? null : then };
    }),
  };
}

const Snapshot = z.array(z.object({ text: z.object({ zh: z.string() }), state: z.enum(["met", "unmet", "unknown"]) }));

function titleOf(catalogue: MeasureCatalogue, key: string): { citation: Text; title: Text } {
  const measure = catalogue.byKey.get(key);
  const text = { zh: key, en: key };
  return { citation: measure?.article.citation ?? text, title: measure?.title ?? text };
}
