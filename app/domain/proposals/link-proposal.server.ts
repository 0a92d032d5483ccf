import type { Viewer } from "~/domain/access/viewer";
import { type LinkMeasuresResult, linkMeasures } from "~/domain/measures/link-measures.server";
import { getProposal } from "./find-proposal.server";

/**
 * Links a proposed measure to the need it was proposed for, with the rights and rules of every link.
 * `no-need`: none of its kind is open, so one has to be raised first.
 */
export async function linkProposal(
  viewer: Viewer,
  { proposalId, operationId }: { proposalId: string; operationId?: string | undefined },
): Promise<{ needId: string; measureKey: string; result: LinkMeasuresResult } | "not-found" | "no-need"> {
  const proposal = await getProposal(viewer, proposalId);
  if (!proposal) return "not-found";
  if (!proposal.need) return "no-need";
  const measureKey = proposal.measure.key;
  const needId = proposal.need.id;
  return { needId, measureKey, result: await linkMeasures(viewer, { needId, measureKeys: [measureKey], operationId }) };
}
