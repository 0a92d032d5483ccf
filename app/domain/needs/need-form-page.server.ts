import { can } from "~/domain/access/abilities";
import { needScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import { isEnded } from "~/domain/projects/stages";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { NeedCategory } from "./categories";
import { type DepartmentChoice, getDepartments, proposedAssignee } from "./departments.server";
import { assigneeOf, editableOf } from "./edit-need.server";
import { getFollowUpOwners } from "./follow-up-owners.server";
import { type DueDate, dueDate } from "./need-clock";
import { fromColumns, measuredSelect } from "./need-columns";
import { getNeedLimits } from "./need-limits.server";
import { mayDo, type NeedBlock, needBlock } from "./need-states";
import { needFacts, needSubjectSelect } from "./on-need.server";

type RaiseCategory = {
  category: NeedCategory;
  due: DueDate;
  grievance: { acceptWorkingDays: number; closeDays: number };
  departments: DepartmentChoice[];
  proposed: string | null;
};

/** The page on which a need is raised: null outside the scope; without a category only the project. */
export function getRaiseNeedPage(viewer: Viewer, projectId: string, category: NeedCategory | null) {
  return asViewer(viewer, async (tx) => {
    const project = await findProject(tx, viewer, projectId);
    if (!project) return null;
    const { id, code, name } = project;
    return {
      project: { id, code, name },
      isAllowed: can(viewer, "need.raise", project),
      hasEnded: isEnded(project.status),
      chosen: category ? await forCategory(tx, project.zoneId, category) : null,
      known: await knownOfProject(tx, projectId),
    };
  });
}

/** What the project's own fields already say about its needs: offered, not imposed. */
async function knownOfProject(tx: Tx, projectId: string) {
  const project = await tx.project.findUnique({
    where: { id: projectId },
    select: { landAreaMu: true, landMode: true, floorAreaRatio: true, eiaClass: true, hasPlanningEiaCover: true },
  });
  return {
    landAreaMu: project?.landAreaMu?.toFixed() ?? "",
    landMode: project?.landMode ?? "",
    landFloorAreaRatio: project?.floorAreaRatio?.toFixed() ?? "",
    eiaClass: project?.eiaClass ?? "",
    eiaIsCovered: project?.hasPlanningEiaCover === true ? "yes" : project?.hasPlanningEiaCover === false ? "no" : "",
  };
}

async function forCategory(tx: Tx, zoneId: string, category: NeedCategory): Promise<RaiseCategory> {
  const departments = await getDepartments(tx, zoneId, category);
  const limits = await getNeedLimits(tx);
  return {
    category,
    due: dueDate(await getWorkingCalendar(tx), limits, category, businessToday()),
    grievance: { acceptWorkingDays: limits.grievanceAcceptWorkingDays, closeDays: limits.grievanceCloseDays },
    departments,
    proposed: proposedAssignee(departments, category),
  };
}

/** The page on which a need is changed: null outside the scope. */
export function getEditNeedPage(viewer: Viewer, needId: string) {
  return asViewer(viewer, async (tx) => {
    const need = await tx.need.findFirst({
      where: { AND: [{ id: needId }, needScope(viewer)] },
      select: { ...needSubjectSelect, detail: true, ...measuredSelect },
    });
    if (!need) return null;
    // A liaison sees no project and changes no need: the rights say so below.
    const project = await findProject(tx, viewer, need.projectId);
    const block: NeedBlock | null = needBlock(needFacts(need), "edit");
    return {
      need: {
        id: need.id,
        code: project ? `${project.code}-N${need.serial}` : `N${need.serial}`,
        category: need.category,
        title: need.title,
        detail: need.detail,
        version: need.version,
        assignee: assigneeOf(need),
        fields: fromColumns(need),
        base: editableOf(need),
      },
      isAllowed: mayDo(viewer, "edit", { ...need, teamIds: project?.teamIds ?? [] }),
      block,
      departments: await getDepartments(tx, need.zoneId, need.category),
    };
  });
}

/** The page on which a project, rather than one of its needs, is followed up. */
export function getProjectFollowUpPage(viewer: Viewer, projectId: string) {
  return asViewer(viewer, async (tx) => {
    const project = await findProject(tx, viewer, projectId);
    if (!project) return null;
    const { id, code, name } = project;
    return {
      project: { id, code, name },
      isAllowed: can(viewer, "project.record", project),
      today: businessToday(),
      owners: await getFollowUpOwners(tx, viewer, { projectId, needId: null }),
    };
  });
}

function findProject(tx: Tx, viewer: Viewer, projectId: string) {
  return tx.project.findFirst({
    where: { AND: [{ id: projectId }, projectScope(viewer)] },
    select: { id: true, zoneId: true, teamIds: true, code: true, name: true, status: true },
  });
}
