import { needScope, projectScope, recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { reminderSteps } from "~/domain/deadlines/deadline-rules";
import { readNearDeadlines } from "~/domain/deadlines/near-deadlines.server";
import { personNames } from "~/domain/people/names.server";
import { readHomeProposals } from "~/domain/proposals/home-proposals.server";
import { countRechecks } from "~/domain/rechecks/recheck-list.server";
import { getSetting } from "~/domain/settings/settings.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
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
  return asViewer(viewer, async (tx) => ({
    moves: await readMoves(tx, viewer, new Date(now.getTime() - lookBackDays * dayMs)),
    stuck: await readHomeProjects(tx, viewer, {
      where: { AND: [live, { light: { in: ["red", "yellow"] } }] },
      orderBy: [{ light: "desc" }, { lightSince: "asc" }],
      take: mostRows,
    }),
    unassigned: await readHomeProjects(tx, viewer, {
      where: { AND: [live, { officerId: null }] },
      orderBy: [{ stageEnteredAt: "asc" }],
      take: mostRows,
    }),
    toAppraise: await readHomeProjects(tx, viewer, {
      where: { AND: [live, { stage: "appraisal", appraisalPassedOn: null }] },
      orderBy: [{ stageEnteredAt: "asc" }],
      take: mostRows,
    }),
    deadlines: await readNearDeadlines(tx, viewer, { days: reminderSteps[1] }),
    pauses: await readPausesToAgree(tx, viewer),
    overdue: await readLongOverdue(tx, viewer),
    rechecks: await countRechecks(tx, viewer),
    proposals: await readHomeProposals(tx, viewer),
    ...(await countLive(tx, viewer)),
  }));
}

const live = { status: { in: ["ongoing", "delayed"] } } satisfies Prisma.ProjectWhereInput;

/** Moves between stages since then, latest first, with who moved them. */
async function readMoves(tx: Tx, viewer: Viewer, since: Date) {
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
  return moves.map(({ at, byId, ...move }) => ({
    ...move,
    at: at.toISOString(),
    by: (byId && movers.get(byId)) ?? null,
  }));
}

/** Pauses a department asked for and no leader has agreed to yet, longest waiting first. */
function readPausesToAgree(tx: Tx, viewer: Viewer) {
  return tx.needPause.findMany({
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
}

/** Needs overdue by more working days than the setting allows before the leader is told. */
async function readLongOverdue(tx: Tx, viewer: Viewer) {
  const overdueDays = await getSetting(tx, "needs.leader-overdue-working-days");
  const where = {
    state: { in: ["raised", "accepted", "in_progress"] },
    light: "red",
    lightDays: { lte: -overdueDays },
  } satisfies Prisma.NeedWhereInput;
  return readHomeNeeds(tx, viewer, where, mostRows);
}

/** How many projects under way stand in each stage and under each light. */
async function countLive(tx: Tx, viewer: Viewer) {
  const where = { AND: [projectScope(viewer), live] };
  const stages = await tx.project.groupBy({ by: ["stage"], where, _count: { _all: true } });
  const lights = await tx.project.groupBy({ by: ["light"], where, _count: { _all: true } });
  return {
    stages: Object.fromEntries(stages.map((row) => [row.stage, row._count._all])),
    lights: Object.fromEntries(lights.map((row) => [row.light, row._count._all])),
  };
}
