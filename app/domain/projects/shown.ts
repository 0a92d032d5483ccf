/** Codes that pages show beside those of `codes.ts`. */
export type { PriorityFlag, Stage } from "./codes";

/** Supervision lights, in the order they are read: what needs someone first; grey is a clock that stands still. */
export const lightLevels = ["red", "yellow", "green", "grey"] as const;
export type LightLevel = (typeof lightLevels)[number];
