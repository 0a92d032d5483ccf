import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { byName } from "~/values/by-name";
import { getProjectBriefs } from "./project-brief.server";

export type Owner = { id: string; name: string };

const mostOwners = 200;

/**
 * Who may be asked to do the next action: the viewer, the project's team and the zone's leaders, and the liaisons of the
 * need's department. A liaison, who does not see the team, may name colleagues and the project's officer.
 */
export async function getFollowUpOwners(
  tx: Tx,
  viewer: Viewer,
  place: { projectId: string; needId: string | null },
): Promise<Owner[]> {
  const need = place.needId
    ? await tx.need.findFirst({ where: { id: place.needId }, select: { departmentId: true } })
    : null;
  const ids = [viewer.userId, ...(await teamOf(tx, viewer, place.projectId))];
  const who: Prisma.UserWhereInput[] = [{ id: { in: ids } }];
  if (need?.departmentId)
    who.push({ memberships: { some: { orgId: need.departmentId, role: "liaison", endedAt: null } } });
  if (viewer.zoneId && viewer.role !== "liaison")
    who.push({ memberships: { some: { orgId: viewer.zoneId, role: "leader", endedAt: null } } });
  const owners = await tx.user.findMany({
    where: { disabledAt: null, OR: who },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: mostOwners,
  });
  return owners.sort(byName(({ name }) => name));
}

async function teamOf(tx: Tx, viewer: Viewer, projectId: string): Promise<string[]> {
  if (viewer.role === "liaison") {
    const brief = (await getProjectBriefs(tx, [projectId])).get(projectId);
    return [brief?.officerId, brief?.serviceOfficerId].filter((id) => typeof id === "string");
  }
  const project = await tx.project.findFirst({
    where: { AND: [{ id: projectId }, projectScope(viewer)] },
    select: { teamIds: true, responsibleLeaderId: true, aftercareOfficerId: true },
  });
  return [...(project?.teamIds ?? []), project?.responsibleLeaderId, project?.aftercareOfficerId].filter(
    (id) => typeof id === "string",
  );
}
