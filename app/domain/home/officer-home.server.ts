import { projectScope, recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { reminderSteps } from "~/domain/deadlines/deadline-rules";
import { readNearDeadlines } from "~/domain/deadlines/near-deadlines.server";
import { endedStatuses } from "~/domain/projects/stages";
import { readHomeProposals } from "~/domain/proposals/home-proposals.server";
import { countRechecks } from "~/domain/rechecks/recheck-list.server";
import { asViewer } from "~/platform/db/db.server";
import { addDays, fromUtcDate, todayIn, toUtcDate } from "~/values/calendar-date";
import { readHomeNeeds, readHomeProjects } from "./home-rows.server";

const lookAheadDays = 7;
const mostRows = 30;

export type OfficerHome = Awaited<ReturnType<typeof getOfficerHome>>;

/**
 * The officer's workbench: follow-ups due within a week, own projects with the worst light first, needs of own projects
 * that are red, yellow or answered, and how many projects stand at each light.
 */
export async function getOfficerHome(viewer: Viewer, now = new Date()) {
  const today = todayIn(viewer.timeZone, now);
  const mine = { teamIds: { has: viewer.userId } };
  const live = { status: { in: ["ongoing" as const, "delayed" as const] } };
  return asViewer(viewer, async (tx) => {
    const followUps = await tx.followUp.findMany({
      where: {
        AND: [
          recordScope(viewer),
          { ownerId: viewer.userId, nextDoneAt: null, nextOn: { lte: toUtcDate(addDays(today, lookAheadDays)) } },
          // With a project that has ended there is nothing left to follow up.
          { project: { status: { notIn: [...endedStatuses] } } },
        ],
      },
      select: {
        id: true,
        nextAction: true,
        nextOn: true,
        needId: true,
        need: { select: { title: true } },
        project: { select: { id: true, name: true } },
      },
      orderBy: [{ nextOn: "asc" }, { id: "asc" }],
      take: mostRows,
    });
    const projects = await readHomeProjects(tx, viewer, {
      where: { AND: [mine, live] },
      orderBy: [{ light: "desc" }, { stageEnteredAt: "asc" }],
      take: mostRows,
    });
    const lights = await tx.project.groupBy({
      by: ["light"],
      where: { AND: [projectScope(viewer), mine, live] },
      _count: { _all: true },
    });
    const needs = await readHomeNeeds(
      tx,
      viewer,
      {
        AND: [
          { state: { in: ["raised", "accepted", "in_progress", "waiting"] }, project: mine },
          { OR: [{ light: { in: ["red", "yellow"] } }, { answeredAt: { not: null } }] },
        ],
      },
      mostRows,
    );
    const deadlines = await readNearDeadlines(tx, viewer, {
      days: reminderSteps[0],
      where: { OR: [{ ownerId: viewer.userId }, { project: mine }] },
    });
    return {
      today,
      rechecks: await countRechecks(tx, viewer),
      deadlines,
      followUps: followUps.map(({ nextOn, nextAction, need, ...row }) => ({
        ...row,
        needTitle: need?.title ?? null,
        nextAction: nextAction ?? "",
        nextOn: nextOn ? fromUtcDate(nextOn) : today,
      })),
      projects,
      needs,
      proposals: await readHomeProposals(tx, viewer),
      lights: Object.fromEntries(lights.map((row) => [row.light, row._count._all])),
    };
  });
}
