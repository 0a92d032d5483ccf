import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { type RecheckRow, recheckSelect, toRecheckRows } from "./recheck-rows.server";

/** One thing to look at again. Null outside the viewer's scope. */
export function getRecheckPage(viewer: Viewer, id: string): Promise<RecheckRow | null> {
  return asViewer(viewer, async (tx) => {
    const record = await tx.policyRecheck.findFirst({
      where: { AND: [{ id }, recordScope(viewer)] },
      select: recheckSelect,
    });
    return record ? ((await toRecheckRows(tx, viewer, [record]))[0] ?? null) : null;
  });
}
