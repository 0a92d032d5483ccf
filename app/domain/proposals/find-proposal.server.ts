import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { type ProposalRow, proposalSelect, toProposalRows } from "./proposal-rows.server";

/** One proposal with why and what the viewer may do; null when absent or invisible. */
export function getProposal(viewer: Viewer, proposalId: string): Promise<ProposalRow | null> {
  return asViewer(viewer, async (tx) => {
    const record = await tx.measureProposal.findFirst({
      where: { AND: [{ id: proposalId }, recordScope(viewer)] },
      select: proposalSelect,
    });
    return record ? ((await toProposalRows(tx, viewer, [record]))[0] ?? null) : null;
  });
}
