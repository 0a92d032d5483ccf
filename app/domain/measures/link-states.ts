/** What has become of a measure set against a need. */
export const linkStates = ["proposed", "linked", "applied", "granted", "used", "declined", "not_relevant"] as const;
export type LinkState = (typeof linkStates)[number];

/** Steps a person records on a link. `unlink` takes it back, `reopen` corrects an answer entered by mistake. */
export const linkSteps = ["apply", "grant", "use", "decline", "reopen", "unlink"] as const;
export type LinkStep = (typeof linkSteps)[number];

/**
 * Where each step leads, or undefined where it cannot be taken.
 *
 * linked → applied for → granted or declined; used where nothing has to be applied for, and after a grant; a declined
 * application may be made again. Unlinking only while nothing was applied for.
 * Source: product brief, "Needs": proposed → linked → applied for 已申报 → granted 已获批 / used 已适用 / declined.
 */
const steps: Record<LinkState, Partial<Record<LinkStep, LinkState | "gone">>> = {
  proposed: {},
  linked: { apply: "applied", use: "used", decline: "declined", unlink: "gone" },
  applied: { grant: "granted", use: "used", decline: "declined", reopen: "linked" },
  granted: { use: "used", reopen: "applied" },
  used: { reopen: "linked" },
  declined: { apply: "applied", reopen: "linked" },
  not_relevant: {},
};

/** The state a step leads to; "gone" when the link is then no more, undefined when the state does not know the step. */
export function afterStep(state: LinkState, step: LinkStep): LinkState | "gone" | undefined {
  return steps[state][step];
}

/** The steps a link in this state may take. */
export function openSteps(state: LinkState): LinkStep[] {
  return linkSteps.filter((step) => steps[state][step] !== undefined);
}

/** What a form about a step asks for. */
export type StepField = "on" | "granted" | "document" | "reason";

export const fieldsOfStep: Record<LinkStep, { required: readonly StepField[]; optional: readonly StepField[] }> = {
  apply: { required: ["on"], optional: ["document"] },
  grant: { required: ["granted", "on"], optional: ["document"] },
  use: { required: ["granted", "on"], optional: ["document"] },
  decline: { required: ["reason", "on"], optional: ["document"] },
  reopen: { required: ["reason"], optional: [] },
  unlink: { required: [], optional: ["reason"] },
};

/** States in which a measure counts as linked: the gate to signing and the gap report go by them. */
export const pursuedStates = ["linked", "applied", "granted", "used"] as const satisfies readonly LinkState[];

export function isPursued(state: LinkState): boolean {
  return (pursuedStates as readonly LinkState[]).includes(state);
}
