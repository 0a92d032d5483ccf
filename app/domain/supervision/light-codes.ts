/** Colours of the supervision lights; named in the dictionary `codes`. */
export const lightLevels = ["green", "yellow", "red", "grey"] as const;
export type LightLevel = (typeof lightLevels)[number];

/** Worst wins. Grey stands between yellow and green: a paused clock hides nothing that runs. */
export const lightWeight: Record<LightLevel, number> = { red: 3, yellow: 2, grey: 1, green: 0 };

/** The seven rules, in the product brief's order. */
export const lightRules = [
  "lead_unanswered",
  "no_interaction",
  "promise_missed",
  "investment_behind",
  "not_in_statistics",
  "need_due",
  "grievance_late",
] as const;
export type LightRule = (typeof lightRules)[number];
