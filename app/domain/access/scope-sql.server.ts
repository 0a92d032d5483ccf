import { Prisma } from "~/platform/db/generated/client";
import { isOfficeViewer, type Viewer } from "./viewer";

/**
 * `projectScope` for the few raw statements: the condition on a project `p`. Use it in every one of them.
 *
 * A test holds it against `projectScope` and the database's policy, role by role.
 * Source: product brief, "Who sees what".
 */
export function projectScopeSql(viewer: Viewer): Prisma.Sql {
  switch (viewer.role) {
    case "officer":
      return Prisma.sql`${inZones(viewer)} AND (p.confidentiality <> 'sensitive' OR ${viewer.userId}::uuid = ANY (p.team_ids))`;
    case "leader":
    case "verifier":
      return inZones(viewer);
    case "provincial":
      return openedTo(viewer);
    case "auditor":
      return isOfficeViewer(viewer) ? openedTo(viewer) : inZones(viewer);
    case "liaison":
    case "administrator":
      return Prisma.sql`false`;
  }
}

function openedTo(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`${inZones(viewer)} AND p.opened_at IS NOT NULL`;
}

/** One zone is compared with =, so that an index that begins with the zone also gives its order. */
function inZones({ zoneIds }: Viewer): Prisma.Sql {
  const [only] = zoneIds;
  return zoneIds.length === 1 && only
    ? Prisma.sql`p.zone_id = ${only}::uuid`
    : Prisma.sql`p.zone_id = ANY (${zoneIds}::uuid[])`;
}
