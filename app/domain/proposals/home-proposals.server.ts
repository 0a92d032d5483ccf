import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { proposalCountCap } from "./proposal-list.server";
import { type ProposalRow, proposalSelect, toProposalRows } from "./proposal-rows.server";

/** What a workbench shows; the list has the rest. */
const mostRows = 5;

/** `total` stops at a thousand and one. */
export type HomeProposals = { total: number; rows: ProposalRow[] };

/** The newest proposals nobody has decided on: an officer's of the own projects, a leader's of the zone. */
export async function readHomeProposals(tx: Tx, viewer: Viewer): Promise<HomeProposals> {
  const mine = viewer.role === "officer" ? [{ project: { teamIds: { has: viewer.userId } } }] : [];
  const where: Prisma.MeasureProposalWhereInput = { AND: [recordScope(viewer), { state: "proposed" }, ...mine] };
  const records = await tx.measureProposal.findMany({
    where,
    select: proposalSelect,
    orderBy: [{ proposedAt: "desc" }, { projectId: "desc" }, { id: "desc" }],
    take: mostRows,
  });
  return {
    rows: await toProposalRows(tx, viewer, records),
    total: await tx.measureProposal.count({ where, take: proposalCountCap + 1 }),
  };
}
