import type { Prisma } from "~/platform/db/generated/client";
import { isOfficeViewer, type Viewer } from "./viewer";

const nothing = { id: { in: [] as string[] } };

/**
 * The projects a viewer may know about. Use it in every project query, reads and writes, joined with AND.
 *
 * A project outside the scope is absent (404), not forbidden. The database's policy `project_read` says the same
 * again; tests hold the two against each other.
 * Source: product brief, "Who sees what".
 */
export function projectScope(viewer: Viewer): Prisma.ProjectWhereInput {
  switch (viewer.role) {
    case "officer":
      return {
        zoneId: { in: viewer.zoneIds },
        OR: [{ confidentiality: { not: "sensitive" } }, { teamIds: { has: viewer.userId } }],
      };
    case "leader":
    case "verifier":
      return { zoneId: { in: viewer.zoneIds } };
    case "provincial":
      return openedTo(viewer);
    case "auditor":
      return isOfficeViewer(viewer) ? openedTo(viewer) : { zoneId: { in: viewer.zoneIds } };
    case "liaison":
    case "administrator":
      return nothing;
  }
}

/**
 * The needs a viewer may know about: those of visible projects, and for a liaison those on the own department's desk.
 *
 * Source: product brief, "Who sees what".
 */
export function needScope(viewer: Viewer): Prisma.NeedWhereInput {
  if (viewer.role === "liaison") return { departmentId: viewer.orgId };
  if (viewer.role === "administrator") return nothing;
  return recordScope(viewer);
}

/** Records of the projects a viewer may know about: moves, follow-ups and the like, each with its zone and its project. */
export function recordScope(viewer: Viewer): { zoneId: { in: string[] }; project?: Prisma.ProjectWhereInput } {
  const inZones = { zoneId: { in: viewer.zoneIds } };
  return seesWholeZone(viewer) ? inZones : { ...inZones, project: projectScope(viewer) };
}

/** The investors a viewer may know about: those of visible projects. Source: product brief, "Who sees what". */
export function investorScope(viewer: Viewer): Prisma.InvestorWhereInput {
  if (viewer.role === "liaison" || viewer.role === "administrator") return nothing;
  return { zoneId: { in: viewer.zoneIds }, projects: { some: projectScope(viewer) } };
}

/** Files: those of visible projects, and for a liaison those of the needs on the desk. */
export function evidenceScope(viewer: Viewer): Prisma.EvidenceWhereInput {
  if (viewer.role === "administrator") return nothing;
  return viewer.role === "liaison" ? { need: needScope(viewer) } : recordScope(viewer);
}

/** Every project of the zone is visible: asking each need for its project would only say the same again, row by row. */
function seesWholeZone(viewer: Viewer): boolean {
  return (
    viewer.role === "leader" || viewer.role === "verifier" || (viewer.role === "auditor" && !isOfficeViewer(viewer))
  );
}

function openedTo(viewer: Viewer): Prisma.ProjectWhereInput {
  return { zoneId: { in: viewer.zoneIds }, openedAt: { not: null } };
}
