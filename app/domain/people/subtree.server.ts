import type { Viewer } from "~/domain/access/viewer";
import type { Prisma } from "~/platform/db/generated/client";

/** The orgs an administrator keeps: the own one and everything below it. Nothing for other roles. */
export function administeredOrgs(viewer: Viewer): Prisma.OrgWhereInput {
  return viewer.role === "administrator" ? { path: { has: viewer.orgId } } : { id: { in: [] } };
}

/** The people an administrator knows: whoever has or had a role in those orgs. */
export function administeredPeople(viewer: Viewer): Prisma.UserWhereInput {
  return { memberships: { some: { org: administeredOrgs(viewer) } } };
}
