import { investorScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { nameKeys, nameSimilarity, sameNameFrom, similarNameFrom } from "~/values/similarity";
import { searchTokens } from "~/values/text";
import type { Stage } from "./codes";

export type SimilarProject = { id: string; code: string; name: string; stage: Stage };
export type SimilarInvestor = {
  id: string;
  name: string;
  countryCode: string | null;
  likeness: "same" | "similar";
  projects: SimilarProject[];
};
export type Similar = {
  investors: SimilarInvestor[];
  /** Projects of the own zone with the same words in their name. */
  projects: SimilarProject[];
  /** Since when a like investor has been registered first in some other zone; which one is not told. */
  elsewhereSince: string | null;
};

const projectSelect = { id: true, code: true, name: true, stage: true } as const;
/** Candidates read before they are ranked; names that share their beginning are few. */
const mostCandidates = 200;
const mostShown = 5;

/**
 * What looks like the investor or project about to be entered: within the viewer's sight openly, elsewhere only masked.
 *
 * Source: product brief, "Between zones only a masked duplicate check is possible".
 */
export async function findSimilar(
  tx: Tx,
  viewer: Viewer,
  typed: { investor: string | null; project: string },
): Promise<Similar> {
  return {
    investors: typed.investor ? await similarInvestors(tx, viewer, typed.investor) : [],
    projects: await similarProjects(tx, viewer, typed.project),
    elsewhereSince: typed.investor ? await registeredElsewhere(tx, typed.investor) : null,
  };
}

export function isAnySimilar({ investors, projects, elsewhereSince }: Similar): boolean {
  return investors.length > 0 || projects.length > 0 || elsewhereSince !== null;
}

async function similarInvestors(tx: Tx, viewer: Viewer, name: string): Promise<SimilarInvestor[]> {
  const keys = nameKeys(name);
  const beginnings = keys.map((key) => [...key].slice(0, /\p{Script=Han}/u.test(key) ? 2 : 4).join(""));
  const tokens = keys.map((key) => searchTokens(key)).filter((one) => one.length > 0);
  // No condition on names reaches an index under row security; this function uses them and gives visible ids only.
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT app_similar_investors(${keys}::text[], ${beginnings}::text[], ${JSON.stringify(tokens)}::json, ${mostCandidates}) AS id`;
  if (found.length === 0) return [];
  const candidates = await tx.investor.findMany({
    where: { AND: [{ id: { in: found.map(({ id }) => id) } }, investorScope(viewer)] },
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      aliases: true,
      countryCode: true,
      projects: {
        where: projectScope(viewer),
        select: projectSelect,
        orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
        take: mostShown,
      },
    },
    orderBy: [{ nameKey: "asc" }, { id: "asc" }],
    take: mostCandidates,
  });
  return candidates
    .map((investor) => {
      const names = [investor.nameZh, investor.nameEn, ...investor.aliases].filter((one) => one !== null);
      return { investor, names, score: Math.max(0, ...names.map((one) => nameSimilarity(one, name))) };
    })
    .filter(({ score }) => score >= similarNameFrom)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostShown)
    .map(({ investor, names, score }) => ({
      id: investor.id,
      name: names[0] ?? "",
      countryCode: investor.countryCode,
      likeness: score >= sameNameFrom ? "same" : "similar",
      projects: investor.projects,
    }));
}

async function similarProjects(tx: Tx, viewer: Viewer, name: string): Promise<SimilarProject[]> {
  const tokens = searchTokens(name);
  if (tokens.length === 0) return [];
  // The token index is out of reach under row security; this function uses it and gives visible ids only.
  const found = await tx.$queryRaw<{ id: string }[]>`SELECT app_search_projects(${tokens}::text[], 20) AS id`;
  return tx.project.findMany({
    where: { AND: [{ id: { in: found.map(({ id }) => id) } }, projectScope(viewer)] },
    select: projectSelect,
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: mostShown,
  });
}

/** Since when a like investor has been registered first in some other zone; null if in none. */
export async function registeredElsewhere(tx: Tx, name: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<
    { since: Date | null }[]
  >`SELECT app_registered_elsewhere(${nameKeys(name)}::text[]) AS since`;
  return row?.since ? fromUtcDate(row.since) : null;
}
