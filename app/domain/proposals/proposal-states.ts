import type { Proposable } from "./proposable-measures";

/** What has become of a measure proposed for a project. */
export const proposalStates = ["proposed", "linked", "not_relevant", "withdrawn"] as const;
export type ProposalState = (typeof proposalStates)[number];

/** What brought a proposal about: the project (or a need of it) changed, or the library has the measure since. */
export type ProposalCause = "project_changed" | "measure_appeared";

/** Where an earlier proposal goes. `proposed` to `proposed` brings its explanation up to date. */
export type ProposalStep = { measureKey: string; from: ProposalState; to: ProposalState; fit: Proposable | null };

/**
 * What a new look at a project does to its proposals: what is told now, and how the earlier ones move.
 *
 * A measure is told once. One that no longer fits is withdrawn while undecided, and told again only after that; what a
 * person called not relevant stays so, unless it is linked after all. A link taken off makes it open again.
 */
export function proposalSteps(
  earlier: { measureKey: string; state: ProposalState }[],
  proposable: Proposable[],
  pursued: ReadonlySet<string>,
): { told: Proposable[]; steps: ProposalStep[] } {
  const fits = new Map(proposable.map((one) => [one.measureKey, one]));
  const states = new Map(earlier.map((one) => [one.measureKey, one.state]));
  const told = proposable.filter((one) => one.isTold && (states.get(one.measureKey) ?? "withdrawn") === "withdrawn");
  const steps = earlier.flatMap(({ measureKey, state: from }): ProposalStep[] => {
    const fit = fits.get(measureKey) ?? null;
    const to = pursued.has(measureKey) ? "linked" : afterLook(from, fit !== null);
    return to && (to !== from || from === "proposed") ? [{ measureKey, from, to, fit }] : [];
  });
  return { told, steps };
}

function afterLook(from: ProposalState, fits: boolean): ProposalState | null {
  if (from === "not_relevant" || from === "withdrawn") return null;
  return fits ? "proposed" : "withdrawn";
}
