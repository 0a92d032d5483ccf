import { can } from "~/domain/access/abilities";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { fromUtcDate, todayIn } from "~/values/calendar-date";
import { isEnded } from "./stages";

const mostChanges = 50;

export type StatusPage = NonNullable<Awaited<ReturnType<typeof getStatusPage>>>;

/** A project's status with every change of it, and whether the viewer may change it. Null when out of sight. */
export async function getStatusPage(viewer: Viewer, projectId: string) {
  return asViewer(viewer, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      select: {
        id: true,
        zoneId: true,
        teamIds: true,
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
    const { statusChanges, teamIds, statusSince, ...facts } = project;
    return {
      ...facts,
      hasEnded: isEnded(project.status),
      statusSince: todayIn("Asia/Shanghai", statusSince),
      canChange: can(viewer, "project.change-status", { zoneId: project.zoneId, teamIds }),
      changes: statusChanges.map(({ byId, on, ...change }) => ({
        ...change,
        on: fromUtcDate(on),
        by: byId ? (names.get(byId) ?? null) : null,
      })),
    };
  });
}
