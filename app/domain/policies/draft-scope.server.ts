import { canKeepLibrary } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import type { Prisma } from "~/platform/db/generated/client";

/** The drafts a viewer may know about: those of the own office, for those who keep the library. */
export function draftScope(viewer: Viewer): Prisma.PolicyDraftWhereInput {
  return canKeepLibrary(viewer) ? { orgId: viewer.orgId } : { id: { in: [] } };
}
