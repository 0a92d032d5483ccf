import type { Tx } from "~/platform/db/db.server";
import type { RecheckCause } from "./codes";

export type LinkRecheck = { id: string; cause: RecheckCause };

/** What is still to be looked at again of a need's links, by the link's id; the latest where there are several. */
export async function getLinkRechecks(tx: Tx, needId: string): Promise<Map<string, LinkRecheck>> {
  const rows = await tx.policyRecheck.findMany({
    where: { needId, state: "open", linkId: { not: null } },
    select: { id: true, linkId: true, cause: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 300,
  });
  return new Map(rows.flatMap(({ id, linkId, cause }) => (linkId ? [[linkId, { id, cause }] as const] : [])));
}
