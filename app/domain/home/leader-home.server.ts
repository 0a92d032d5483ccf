import { needScope, projectScope, recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { personNames } from "~/domain/people/names.server";
import { getSetting } from "~/domain/settings/settings.server";
import { asViewer } from "~/platform/db/db.server";
import { readHomeNeeds, readHomeProjects } from "./home-rows.server";

const lookBackDays = 7;
const dayMs = 86_400_000;
const mostRows = 15;

export type LeaderHome = Awaited<ReturnType<typeof getLeaderHome>>;

/**
 * The leader's workbench: what moved in the last seven days, what is stuck (red and yellow, with person and days), and what
 * needs the leader: appraisals to pass, projects without an officer, pauses to agree to, needs long overdue.
 */
export async function getLeaderHome(viewer: Viewer, now = new Date()) {
  const since = new Date(now.getTime() - lookBackDays * dayMs);
  const live = { status: { in: ["ongoing" as const, "delayed" as const] } };
  return asViewer(viewer, async (tx) => {
    const moves = await tx.stageMove.findMany({
      where: { AND: [recordScope(viewer), { at: { gte: since } }] },
      select: {
        id: true,
        kind: true,
        from: true,
        to: true,
        at: true,
        byId: true,
        project: { select: { id: true, name: true } },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: mostRows,
    });
    const movers = await personNames(
      tx,
      moves.map((move) => move.byId),
    );
    const stuck = await readHomeProjects(tx, viewer, {
      where: { AND: [live, { light: { in: ["red", "yellow"] } }] },
      orderBy: [{ light: "desc" }, { lightSince: "asc" }],
      take: mostRows,
    });
    const unassigned = await readHomeProjects(tx, viewer, {
      where: { AND: [live, { officerId: null }] },
      orderBy: [{ stageEnteredAt: "asc" }],
      take: mostRows,
    });
    const toAppraise = await readHomeProjects(tx, viewer, {
      where: { AND: [live, { stage: "appraisal", appraisalPassedOn: null }] },
      orderBy: [{ stageEnteredAt: "asc" }],
      take: mostRows,
    });
    const pauses = await tx.needPause.findMany({
      where: {
        zoneId: { in: viewer.zoneIds },
        to: null,
        approvedById: null,
        need: { AND: [needScope(viewer), { state: "waiting" }] },
      },
      select: {
        id: true,
        reason: true,
        need: { select: { id: true, title: true, project: { select: { id: true, name: true } } } },
      },
      orderBy: [{ from: "asc" }, { id: "asc" }],
      take: mostRows,
    });
    const overdue = await readHomeNeeds(
      tx,
      viewer,
      {
        state: { in: ["raised", "accepted", "in_progress"] },
        light: "red",
        lightDays: { lte: -(await getSetting(tx, "needs.leader-overdue-working-days")) },
      },
      mostRows,
    );
    const stages = await tx.project.groupBy({
      by: ["stage"],
      where: { AND: [projectScope(viewer), live] },
      _count: { _all: true },
    });
    const lights = await tx.project.groupBy({
      by: ["light"],
      where: { AND: [projectScope(viewer), live] },
      _count: { _all: true },
    });
    return {
      moves: moves.map(({ at, byId, ...move }) => ({
        ...move,
        at: at.toISOString(),
        by: (byId && movers.get(byId)) ?? null,
      })),
      stuck,
      unassigned,
      toAppraise,
      pauses,
      overdue,
      stages: Object.fromEntries(stages.map((row) => [row.stage, row._count._all])),
      lights: Object.fromEntries(lights.map((row) => [row.light, row._count._all])),
    };
  });
}
