import { z } from "zod";
import { landUseClasses } from "~/domain/needs/codes";
import type { LandMode, PriorityFlag, ProjectKind, Stage } from "~/domain/projects/codes";
import type { Tx } from "~/platform/db/db.server";
import { provinces } from "~~/seeds/reference/provinces";
import type { ProjectFacts } from "./facts";
import { isManufacturingClass, sectorOf } from "./sector-of";

/** The list by which a zone counts as ranked high: the overall evaluation 综合. */
const overallList = "综合";

/**
 * What the matcher knows of these projects, by id, in as many queries for one as for many.
 *
 * Looks at whatever rows the transaction may see: call it for projects found in the viewer's scope, or with the system's
 * sight where only the answers to conditions reach the viewer. A zone outside the published positions is unknown, not
 * low: only the top is published. Judgements are the need's, see `factsForNeed`.
 */
export async function readProjectFacts(tx: Tx, projectIds: readonly string[]): Promise<Map<string, KnownProject>> {
  const ids = [...new Set(projectIds)];
  if (ids.length === 0) return new Map();
  const projects = await tx.project.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      zoneId: true,
      stage: true,
      kind: true,
      industryCode: true,
      landMode: true,
      hasPlanningEiaCover: true,
      flags: true,
      flagRecords: { where: { state: "suggested" }, select: { flag: true }, orderBy: { flag: "asc" }, take: 3 },
      listings: {
        where: { state: { in: ["recommended", "listed"] } },
        select: { level: true },
        orderBy: { id: "asc" },
        take: 100,
      },
    },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  const zones = await readZoneFacts(tx, [...new Set(projects.map((project) => project.zoneId))]);
  return new Map(
    projects.map(({ flagRecords, listings, hasPlanningEiaCover, ...project }) => [
      project.id,
      knownProject(
        {
          ...project,
          ownPlanningEia: hasPlanningEiaCover,
          suggestedFlags: flagRecords.map((record) => record.flag),
          lists: [...new Set(listings.map((listing) => listing.level))],
        },
        zones,
      ),
    ]),
  );
}

type ProjectColumns = Pick<ProjectFacts, "lists" | "landMode"> & {
  zoneId: string;
  stage: Stage;
  kind: ProjectKind;
  industryCode: string | null;
  flags: readonly PriorityFlag[];
  suggestedFlags: readonly PriorityFlag[];
  ownPlanningEia: boolean | null;
};

/** What the matcher knows of a project with these columns, in its zone. */
export function knownProject(project: ProjectColumns, zones: Map<string, ZoneFacts>): KnownProject {
  const zone = zones.get(project.zoneId) ?? unknownZone;
  const { stage, kind, lists, landMode, industryCode, ownPlanningEia } = project;
  return {
    ownPlanningEia,
    facts: {
      ...zone,
      ...sectorOf({ confirmedFlags: project.flags, suggestedFlags: project.suggestedFlags, industryCode }),
      manufacturing: isManufacturingClass(industryCode),
      stage,
      kind,
      lists,
      hasPlanningEia: ownPlanningEia ?? zone.hasPlanningEia,
      landMode,
      landUse: null,
      judgements: {},
    },
  };
}

/** A project's facts. `ownPlanningEia` is what the project itself says of the park's planning EIA, the zone aside. */
export type KnownProject = { facts: ProjectFacts; ownPlanningEia: boolean | null };

export type NeedOwnFacts = {
  eiaIsCovered: boolean | null;
  landMode: LandMode | null;
  landUseClass: string | null;
  judgements: unknown;
};

/**
 * A project's facts as they stand for one of its needs: with what people have judged on it and the land asked for.
 * Whether the park's planning EIA covers it: the project's own answer, else the need's, else the zone's.
 */
export function factsForNeed({ facts, ownPlanningEia }: KnownProject, need: NeedOwnFacts): ProjectFacts {
  return {
    ...facts,
    hasPlanningEia: ownPlanningEia ?? need.eiaIsCovered ?? facts.hasPlanningEia,
    landMode: need.landMode ?? facts.landMode,
    landUse: landUseClasses.find((known) => known === need.landUseClass) ?? null,
    judgements: readJudgements(need.judgements),
  };
}

/** What people have judged on a need, by `<measure key>/<condition key>`. */
export function readJudgements(stored: unknown): Record<string, boolean> {
  const read = Judgements.safeParse(stored);
  return read.success ? read.data : {};
}

const Judgements = z.record(z.string(), z.boolean());

export type ZoneFacts = Pick<ProjectFacts, "province" | "zoneLevel" | "region" | "isTopRankedZone" | "hasPlanningEia">;

const unknownZone: ZoneFacts = {
  province: null,
  zoneLevel: null,
  region: null,
  isTopRankedZone: null,
  hasPlanningEia: null,
};

/** What these zones say of themselves, by id. Zones are public, everybody may read them. */
export async function readZoneFacts(tx: Tx, zoneIds: string[]): Promise<Map<string, ZoneFacts>> {
  const zones = await tx.zone.findMany({
    where: { id: { in: zoneIds } },
    select: { id: true, level: true, provinceCode: true, hasPlanningEia: true },
    orderBy: { id: "asc" },
    take: Math.max(1, zoneIds.length),
  });
  const top = await readTopZones(tx);
  return new Map(
    zones.map((zone) => [
      zone.id,
      {
        province: zone.provinceCode,
        zoneLevel: zone.level,
        region: regionOf.get(zone.provinceCode) ?? null,
        isTopRankedZone: top.has(zone.id) ? true : null,
        hasPlanningEia: zone.hasPlanningEia,
      },
    ]),
  );
}

/** How long a process may answer from what it has read of the ranking; it changes once a year. */
const keptForMs = 60_000;

let keptTop: { at: number; zoneIds: Promise<Set<string>> } | null = null;

/** The zones in the published positions of the latest overall evaluation. */
function readTopZones(tx: Tx): Promise<Set<string>> {
  if (keptTop && Date.now() - keptTop.at < keptForMs) return keptTop.zoneIds;
  const zoneIds = readLatestRanking(tx);
  keptTop = { at: Date.now(), zoneIds };
  zoneIds.catch(() => {
    keptTop = null;
  });
  return zoneIds;
}

async function readLatestRanking(tx: Tx): Promise<Set<string>> {
  const rows = await tx.zoneRanking.findMany({
    where: { list: overallList },
    select: { zoneId: true, year: true },
    orderBy: [{ year: "desc" }, { rank: "asc" }, { id: "asc" }],
    take: mostRanked,
  });
  const latest = rows[0]?.year;
  return new Set(rows.flatMap((row) => (row.year === latest && row.zoneId ? [row.zoneId] : [])));
}

/** More positions than there are zones. */
const mostRanked = 1_000;

const regionOf = new Map<string, ProjectFacts["region"]>(provinces.map(({ code, region }) => [code, region]));
