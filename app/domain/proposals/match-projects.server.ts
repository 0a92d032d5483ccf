import { guardsFor } from "~/domain/measures/guards";
import { guardsInReach } from "~/domain/measures/guards-in-reach";
import {
  type CatalogueMeasure,
  forgetMeasureCatalogue,
  getMeasureCatalogue,
} from "~/domain/measures/measure-catalogue.server";
import { ownFactsSelect } from "~/domain/measures/need-conditions.server";
import { factsForNeed, readProjectFacts } from "~/domain/measures/project-facts.server";
import { isOpenNeed } from "~/domain/needs/codes";
import { fromColumns, measuredSelect } from "~/domain/needs/need-columns";
import { needText } from "~/domain/needs/need-text";
import { isEnded } from "~/domain/projects/stages";
import { asSystem, type Tx } from "~/platform/db/db.server";
import { insertProposals, markMatched, moveProposals, type ToldProposal } from "./keep-proposals.server";
import { type MatchedProject, proposableMeasures } from "./proposable-measures";
import { type ProposalStep, proposalSteps } from "./proposal-states";

/**
 * Holds the measures against projects: tells what newly fits, withdraws what no longer does, and leaves one line in the
 * history of each project that something was told for.
 *
 * For jobs, a few projects at a time. Doing it twice comes to the same as once. Nothing is told for a project that has ended.
 */
export async function matchProjects(zoneIds: readonly string[] | "all", projectIds: readonly string[]): Promise<void> {
  if (projectIds.length === 0) return;
  // The process may still hold the library as it was a minute ago, and what it has just got is what matters here.
  forgetMeasureCatalogue();
  await asSystem(zoneIds, async (tx) => {
    const at = new Date();
    const catalogue = await getMeasureCatalogue(tx);
    const projects = await readProjects(tx, projectIds, catalogue.guards);
    const told: ToldProposal[] = [];
    const steps: (ProposalStep & { projectId: string })[] = [];
    for (const { id, zoneId, matchedAt, proposals, hasEnded, ...project } of projects) {
      const isElsewhere = (key: string) => isOfOtherPlace(catalogue.byKey.get(key), project.facts.province);
      const proposable = hasEnded ? [] : proposableMeasures(catalogue.prepared, project, isElsewhere);
      const found = proposalSteps(proposals, proposable, project.pursued);
      for (const fit of found.told) {
        const addedAt = catalogue.byKey.get(fit.measureKey)?.addedAt;
        const cause = matchedAt && addedAt && addedAt > matchedAt ? "measure_appeared" : "project_changed";
        told.push({ projectId: id, zoneId, cause, fit });
      }
      steps.push(...found.steps.map((step) => ({ ...step, projectId: id })));
    }
    await markMatched(tx, projectIds, at);
    await moveProposals(tx, steps);
    await tellInHistory(tx, told, await insertProposals(tx, told));
  });
}

/** One line for each project, by nobody, with the keys of what was told. */
async function tellInHistory(
  tx: Tx,
  told: ToldProposal[],
  written: { projectId: string; measureKey: string }[],
): Promise<void> {
  const keys = new Map<string, string[]>();
  for (const { projectId, measureKey } of written) keys.set(projectId, [...(keys.get(projectId) ?? []), measureKey]);
  const zones = new Map(told.map(({ projectId, zoneId }) => [projectId, zoneId]));
  if (keys.size === 0) return;
  await tx.activity.createMany({
    data: [...keys].map(([projectId, list]) => ({
      zoneId: zones.get(projectId) ?? "",
      projectId,
      kind: "measures.proposed",
      detail: { keys: list.sort().join(" "), count: list.length },
    })),
  });
}

/** A provincial measure serves its province only, whether or not its conditions say so. */
function isOfOtherPlace(measure: CatalogueMeasure | undefined, province: string | null): boolean {
  const { level, provinceCode } = measure?.article.document ?? { level: "national", provinceCode: null };
  return level === "provincial" && provinceCode !== province;
}

/** A bound for the query; no project has as many. */
const mostRows = 2_000;
/** Links with these count: something came of the measure, or may. */
const pursued = ["linked", "applied", "granted", "used", "declined"];

type ReadProject = MatchedProject & {
  id: string;
  zoneId: string;
  hasEnded: boolean;
  matchedAt: Date | null;
  proposals: { measureKey: string; state: ProposalStep["from"] }[];
};

async function readProjects(
  tx: Tx,
  projectIds: readonly string[],
  guards: readonly CatalogueMeasure[],
): Promise<ReadProject[]> {
  const ids = [...projectIds];
  const rows = await tx.project.findMany({
    where: { id: { in: ids } },
    select: { id: true, zoneId: true, status: true, matchedAt: true },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  const known = await readProjectFacts(tx, ids);
  const needs = await tx.need.findMany({
    where: { projectId: { in: ids } },
    select: {
      id: true,
      projectId: true,
      state: true,
      title: true,
      detail: true,
      ...measuredSelect,
      ...ownFactsSelect,
      category: true,
      links: { select: { measureKey: true, state: true }, orderBy: { measureKey: "asc" }, take: mostRows },
    },
    orderBy: [{ projectId: "asc" }, { serial: "asc" }],
    take: mostRows * ids.length,
  });
  const proposals = await tx.measureProposal.findMany({
    where: { projectId: { in: ids } },
    select: { projectId: true, measureKey: true, state: true },
    orderBy: { id: "asc" },
    take: mostRows * ids.length,
  });
  return rows.flatMap((row): ReadProject[] => {
    const project = known.get(row.id);
    if (!project) return [];
    const own = needs.filter((need) => need.projectId === row.id);
    const links = own.flatMap((need) => need.links);
    const keysOf = (wanted: (state: string) => boolean) =>
      new Set(links.filter(({ state }) => wanted(state)).map(({ measureKey }) => measureKey));
    return [
      {
        id: row.id,
        zoneId: row.zoneId,
        matchedAt: row.matchedAt,
        hasEnded: isEnded(row.status),
        facts: project.facts,
        proposals: proposals.filter((one) => one.projectId === row.id),
        pursued: keysOf((state) => pursued.includes(state)),
        setAside: keysOf((state) => state === "not_relevant"),
        needs: own
          .filter(({ state }) => isOpenNeed(state))
          .map((need) => {
            const text = needText({ ...fromColumns(need), title: need.title, detail: need.detail });
            const facts = factsForNeed(project, need);
            return {
              id: need.id,
              category: need.category,
              text,
              facts,
              taken: new Set(
                need.links.filter(({ state }) => state !== "proposed").map(({ measureKey }) => measureKey),
              ),
              offends: guardsFor(guardsInReach(guards, facts), { category: null, text }).length > 0,
            };
          }),
      },
    ];
  });
}
