/** Why something is looked at again. */
export const recheckCauses = ["changed", "moved", "gone", "superseded", "lapsed"] as const;
export type RecheckCause = (typeof recheckCauses)[number];

/** open, then a person's answer: what rests on it still holds, or something was done about it. */
export const recheckStates = ["open", "holds", "acted"] as const;
export type RecheckState = (typeof recheckStates)[number];
