import { can } from "~/domain/access/abilities";
import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { NeedCategory } from "~/domain/needs/categories";
import { isOpenNeed, type NeedState } from "~/domain/needs/codes";
import { getNeedProjects } from "~/domain/needs/need-project.server";
import type { Tx } from "~/platform/db/db.server";

/** What stands above the pages that link measures to a need. */
export type NeedHead = {
  id: string;
  zoneId: string;
  projectId: string;
  code: string;
  title: string;
  category: NeedCategory;
  state: NeedState;
  projectName: string;
  /** The viewer has the right, and the need is open. */
  isAllowed: boolean;
  isOpen: boolean;
};

/** The head of a need's pages; null outside the viewer's scope. */
export async function getNeedHead(tx: Tx, viewer: Viewer, needId: string): Promise<NeedHead | null> {
  const need = await tx.need.findFirst({
    where: { AND: [{ id: needId }, needScope(viewer)] },
    select: {
      id: true,
      zoneId: true,
      projectId: true,
      serial: true,
      title: true,
      category: true,
      state: true,
      departmentId: true,
    },
  });
  if (!need) return null;
  const project = (await getNeedProjects(tx, viewer, [need.projectId])).get(need.projectId);
  if (!project) return null;
  const { serial, departmentId, ...shown } = need;
  return {
    ...shown,
    code: `${project.code}-N${serial}`,
    projectName: project.name,
    isAllowed: can(viewer, "need.link", { zoneId: need.zoneId, teamIds: project.teamIds, departmentId }),
    isOpen: isOpenNeed(need.state),
  };
}
