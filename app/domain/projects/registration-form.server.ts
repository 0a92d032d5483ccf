import { can } from "~/domain/access/abilities";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { getSetting } from "~/domain/settings/settings.server";
import { asViewer } from "~/platform/db/db.server";
import { registeredElsewhere } from "./find-similar.server";

/** The page of the first registration: whom it would protect and how long, and whether somebody else was earlier (masked). */
export function getRegistrationForm(viewer: Viewer, projectId: string) {
  return asViewer(viewer, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      select: {
        id: true,
        code: true,
        name: true,
        zoneId: true,
        teamIds: true,
        firstRegisteredAt: true,
        investor: { select: { nameZh: true, nameEn: true } },
      },
    });
    if (!project) return null;
    const investor = project.investor ? (project.investor.nameZh ?? project.investor.nameEn ?? "") : null;
    return {
      id: project.id,
      code: project.code,
      name: project.name,
      isAllowed: can(viewer, "project.record", project),
      isRegistered: project.firstRegisteredAt !== null,
      investor,
      days: await getSetting(tx, "projects.protection-days"),
      elsewhereSince: investor ? await registeredElsewhere(tx, investor) : null,
    };
  });
}
