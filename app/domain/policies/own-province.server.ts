import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";

/** The province of the viewer's office, GB/T 2260; null for one above the provinces. */
export async function ownProvince(tx: Tx, viewer: Viewer): Promise<string | null> {
  const org = await tx.org.findUnique({ where: { id: viewer.orgId }, select: { provinceCode: true } });
  return org?.provinceCode ?? null;
}
