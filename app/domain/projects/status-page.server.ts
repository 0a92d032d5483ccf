import { can } from "~/domain/access/abilities";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { openNeedStates } from "~/domain/needs/codes";
import { asViewer } from "~/platform/db/db.server";
import { fromUtcDate, todayIn } from "~/values/calendar-date";
import { isEnded } from "./stages";

const mostChanges = 50;
const mostNeeds = 100;

export type StatusPage = NonNullable<Awaited<ReturnType<typeof getStatusPage>>>;

/**
 * A project's status with every change of it, and whether the viewer may change it. Null when out of sight.
 *
 * `needs` are those a change would take along: the open ones of a project that goes on, those withdrawn with one that ended.
 */
export async function getStatusPage(viewer: Viewer, projectId: string) {
  return asViewer(viewer, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      select: {
        id: true,
        zoneId: true,
        teamIds: true,
        code: true,
        name: true,
        version: true,
        stage: true,
        status: true,
        statusSince: true,
        statusReason: true,
        lostTo: true,
        statusChanges: {
          select: { id: true, from: true, to: true, reason: true, on: true, lostTo: true, byId: true },
          orderBy: [{ at: "desc" }, { id: "desc" }],
          take: mostChanges,
        },
        needs: {
          where: { OR: [{ state: { in: [...openNeedStates] } }, { state: "withdrawn", resumesAs: { not: null } }] },
          select: { id: true, serial: true, title: true },
          orderBy: { serial: "asc" },
          take: mostNeeds,
        },
      },
    });
    if (!project) return null;
    const people = await tx.user.findMany({
      where: { id: { in: project.statusChanges.map((change) => change.byId).filter((id) => id !== null) } },
      select: { id: true, name: true },
      orderBy: { id: "asc" },
      take: mostChanges,
    });
    const names = new Map(people.map((person) => [person.id, person.name]));
    const { statusChanges, teamIds, statusSince, needs, ...facts } = project;
    return {
      ...facts,
      hasEnded: isEnded(project.status),
      statusSince: todayIn("Asia/Shanghai", statusSince),
      canChange: can(viewer, "project.change-status", { zoneId: project.zoneId, teamIds }),
      needs: needs.map(({ id, serial, title }) => ({ id, code: `${project.code}-N${serial}`, title })),
      changes: statusChanges.map(({ byId, on, ...change }) => ({
        ...change,
        on: fromUtcDate(on),
        by: byId ? (names.get(byId) ?? null) : null,
      })),
    };
  });
}
