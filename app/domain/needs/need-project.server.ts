import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { PriorityFlag, Stage } from "~/domain/projects/codes";
import type { Tx } from "~/platform/db/db.server";
import { getProjectBriefs } from "./project-brief.server";

/** What stands of a project beside its needs. `canOpen`: the viewer may open the project's page. */
export type NeedProject = {
  id: string;
  code: string;
  name: string;
  stage: Stage;
  site: string | null;
  isSensitive: boolean;
  investorName: string | null;
  countryCode: string | null;
  flags: PriorityFlag[];
  officerId: string | null;
  teamIds: string[];
  canOpen: boolean;
};

/** The projects of needs the viewer may see, by id: whole for those who see them, the brief for a liaison. One query. */
export async function getNeedProjects(
  tx: Tx,
  viewer: Viewer,
  projectIds: readonly string[],
): Promise<Map<string, NeedProject>> {
  const ids = [...new Set(projectIds)];
  if (viewer.role === "liaison") {
    const briefs = await getProjectBriefs(tx, ids);
    return new Map(
      [...briefs.values()].map((brief) => [brief.id, { ...brief, flags: [], teamIds: [], canOpen: false }]),
    );
  }
  const rows = await tx.project.findMany({
    where: { AND: [{ id: { in: ids } }, projectScope(viewer)] },
    select: {
      id: true,
      code: true,
      name: true,
      stage: true,
      site: true,
      confidentiality: true,
      countryCode: true,
      flags: true,
      officerId: true,
      teamIds: true,
      investorIsAnonymous: true,
      investor: { select: { nameZh: true, nameEn: true } },
    },
    orderBy: { id: "asc" },
    take: Math.max(1, ids.length),
  });
  return new Map(
    rows.map(({ confidentiality, investor, investorIsAnonymous, ...row }) => [
      row.id,
      {
        ...row,
        isSensitive: confidentiality === "sensitive",
        investorName: investorIsAnonymous ? null : (investor?.nameZh ?? investor?.nameEn ?? null),
        canOpen: true,
      },
    ]),
  );
}
