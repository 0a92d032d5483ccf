import type { Problem } from "./outline-types";

type Settling = { at: number; received: string; corrected: string };

/** The correction that says a problem's place was read and found right as received: one that changes nothing there. */
export function settlingCorrection<One extends Settling>({ at }: Problem, corrections: readonly One[]): One | null {
  return (
    corrections.find(
      (one) => one.received === one.corrected && at >= one.at && at < one.at + Math.max(1, one.received.length),
    ) ?? null
  );
}

/** The problems a person has still to look at. */
export function openProblems(problems: readonly Problem[], corrections: readonly Settling[]): Problem[] {
  return problems.filter((problem) => settlingCorrection(problem, corrections) === null);
}
