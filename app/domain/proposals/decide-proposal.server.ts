import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { onProject, type Refusal } from "~/domain/projects/on-project.server";
import type { Tx } from "~/platform/db/db.server";
import { enqueueMatch } from "./enqueue-match.server";
import { getProposal } from "./find-proposal.server";
import type { ProposalState } from "./proposal-states";

type Answer = Promise<{ ok: true; measureKey: string } | Refusal<"not-found" | "forbidden" | "decided-already">>;

/**
 * Calls a proposed measure not relevant to its project, with the reason. It is remembered: the measure is not proposed
 * for this project again, whatever changes. The need's page still finds it when asked.
 */
export function setAsideProposal(
  viewer: Viewer,
  { proposalId, reason }: { proposalId: string; reason: string },
): Answer {
  return decide(viewer, proposalId, {
    from: "proposed",
    kind: "proposal.set-aside",
    reason,
    write: (tx, id) =>
      tx.measureProposal.updateMany({
        where: { id, state: "proposed" },
        data: { state: "not_relevant", note: reason, decidedById: viewer.userId, decidedAt: new Date() },
      }),
  });
}

/** Takes "not relevant" back. Should the measure no longer fit, the job that follows withdraws it. */
export function restoreProposal(viewer: Viewer, { proposalId }: { proposalId: string }): Answer {
  return decide(viewer, proposalId, {
    from: "not_relevant",
    kind: "proposal.restored",
    reason: null,
    write: (tx, id) =>
      tx.measureProposal.updateMany({
        where: { id, state: "not_relevant" },
        data: { state: "proposed", note: null, decidedById: null, decidedAt: null },
      }),
  });
}

type Decision = {
  from: ProposalState;
  kind: "proposal.set-aside" | "proposal.restored";
  reason: string | null;
  write: (tx: Tx, id: string) => Promise<{ count: number }>;
};

/** The project's row is locked first, as by everything that writes its proposals. */
async function decide(viewer: Viewer, proposalId: string, { from, kind, reason, write }: Decision): Answer {
  const proposal = await getProposal(viewer, proposalId);
  if (!proposal) return { ok: false, reason: "not-found" };
  const { project, measure } = proposal;
  return onProject<{ ok: true; measureKey: string } | Refusal<"decided-already">>(
    viewer,
    { projectId: project.id, ability: "need.link" },
    async (tx, { id: projectId, zoneId }) => {
      if ((await write(tx, proposalId)).count === 0) return { ok: false, reason: "decided-already" };
      await recordActivity(tx, viewer, {
        zoneId,
        projectId,
        kind,
        detail: { measureKey: measure.key, titleZh: measure.title.zh, titleEn: measure.title.en, from, reason },
      });
      if (kind === "proposal.restored") await enqueueMatch(tx, { id: projectId, zoneId });
      return { ok: true, measureKey: measure.key };
    },
  );
}
