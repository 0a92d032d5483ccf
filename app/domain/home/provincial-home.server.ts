import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { orgNames } from "~/domain/people/names.server";
import { type Stage, stages } from "~/domain/projects/codes";
import { asViewer } from "~/platform/db/db.server";
import { readHomeNeeds, readHomeProjects } from "./home-rows.server";

const mostRows = 20;

export type ProvincialHome = Awaited<ReturnType<typeof getProvincialHome>>;

/** One zone in numbers; null where fewer than three projects stand in a cell, which is not told. */
export type ZoneTotals = {
  zone: { zh: string; en: string };
  zoneId: string;
  byStage: Partial<Record<Stage, number | null>>;
};

/**
 * The provincial office's workbench: key projects of its zones, what was reported or escalated lately, needs escalated and
 * still open, and every zone's numbers by stage. Projects not opened to the office appear in the numbers only.
 */
export async function getProvincialHome(viewer: Viewer) {
  return asViewer(viewer, async (tx) => {
    const keyProjects = await readHomeProjects(tx, viewer, {
      where: {
        listings: {
          some: { level: { in: ["landmark", "key", "provincial"] }, state: { in: ["recommended", "listed"] } },
        },
      },
      orderBy: [{ light: "desc" }, { stageEnteredAt: "asc" }],
      take: mostRows,
    });
    const openings = await tx.provinceOpening.findMany({
      where: recordScope(viewer),
      select: {
        id: true,
        reason: true,
        note: true,
        at: true,
        needId: true,
        zoneId: true,
        project: { select: { id: true, name: true, stage: true, light: true } },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: mostRows,
    });
    const escalated = await readHomeNeeds(
      tx,
      viewer,
      { escalatedAt: { not: null }, state: { in: ["raised", "accepted", "in_progress", "waiting"] } },
      mostRows,
    );
    // The office's numbers reach beyond the rows it sees, so they come from the one function that may count them.
    const totals = await tx.$queryRaw<
      { zone_id: string; stage: Stage; projects: number | null }[]
    >`SELECT zone_id, stage, projects FROM app_zone_totals()`;
    const zones = await orgNames(tx, [...openings.map((row) => row.zoneId), ...totals.map((row) => row.zone_id)]);
    return {
      keyProjects,
      openings: openings.map(({ at, zoneId, ...row }) => ({
        ...row,
        at: at.toISOString(),
        zone: zones.get(zoneId) ?? { zh: "", en: "" },
      })),
      escalated,
      zones: totalsByZone(totals, zones),
    };
  });
}

function totalsByZone(
  rows: { zone_id: string; stage: Stage; projects: number | null }[],
  names: Map<string, { zh: string; en: string }>,
): ZoneTotals[] {
  const byZone = new Map<string, ZoneTotals>();
  for (const row of rows) {
    const totals = byZone.get(row.zone_id) ?? {
      zoneId: row.zone_id,
      zone: names.get(row.zone_id) ?? { zh: "", en: "" },
      byStage: {},
    };
    totals.byStage[row.stage] = row.projects;
    byZone.set(row.zone_id, totals);
  }
  const told = (totals: ZoneTotals) => stages.reduce((sum, stage) => sum + (totals.byStage[stage] ?? 0), 0);
  return [...byZone.values()].sort((a, b) => told(b) - told(a) || (a.zoneId < b.zoneId ? -1 : 1));
}
