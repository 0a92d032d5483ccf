import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { NeedCategory } from "./categories";
import { countLinks } from "./close-need.server";
import type { LinkCounts } from "./closing";
import type { NeedState } from "./codes";
import { getFollowUpOwners, type Owner } from "./follow-up-owners.server";
import { getNeedProjects } from "./need-project.server";
import { mayDo, type NeedAction, type NeedBlock, needBlock } from "./need-states";
import { needFacts, needSubjectSelect } from "./on-need.server";

/** What the page of one action shows: the need in a line, and what stops the action now. */
export type NeedActionPage = {
  need: {
    id: string;
    code: string;
    title: string;
    category: NeedCategory;
    state: NeedState;
    projectName: string;
    rating: number | null;
  };
  isAllowed: boolean;
  block: NeedBlock | null;
  today: string;
  links: LinkCounts | null;
  owners: Owner[];
};

/** The page before an action of a need; null outside the viewer's scope. The command checks everything again. */
export function getNeedActionPage(viewer: Viewer, needId: string, action: NeedAction): Promise<NeedActionPage | null> {
  return asViewer(viewer, async (tx) => {
    const need = await tx.need.findFirst({
      where: { AND: [{ id: needId }, needScope(viewer)] },
      select: needSubjectSelect,
    });
    if (!need) return null;
    const project = (await getNeedProjects(tx, viewer, [need.projectId])).get(need.projectId);
    if (!project) return null;
    const { id, title, category, state, rating } = need;
    return {
      need: { id, code: `${project.code}-N${need.serial}`, title, category, state, projectName: project.name, rating },
      isAllowed: mayDo(viewer, action, {
        zoneId: need.zoneId,
        teamIds: project.teamIds,
        departmentId: need.departmentId,
      }),
      block: needBlock(needFacts(need), action),
      today: businessToday(),
      links: action === "close" || action === "record_finding" ? await countLinks(tx, id) : null,
      owners: action === "follow_up" ? await ownersFor(tx, viewer, need) : [],
    };
  });
}

function ownersFor(tx: Tx, viewer: Viewer, need: { id: string; projectId: string }): Promise<Owner[]> {
  return getFollowUpOwners(tx, viewer, { projectId: need.projectId, needId: need.id });
}
