import type { LinkState } from "~/domain/measures/link-states";
import { type Cell, type Cells, sumOfCells } from "./tell-cells";

/** The counts printed for an article. */
export const outcomeFigures = ["proposed", "linked", "applied", "granted", "used", "declined", "notRelevant"] as const;
export type OutcomeFigure = (typeof outcomeFigures)[number];

/**
 * What is counted: each link taken up in exactly one of pending, granted, used and declined, whose sum is linked;
 * besides, for the working days, answered at all, and answered after an application.
 */
export const countedFigures = [
  "proposed",
  "pending",
  "applied",
  "granted",
  "used",
  "declined",
  "notRelevant",
  "answered",
  "answeredApplication",
] as const;
export type CountedFigure = (typeof countedFigures)[number];

/** What linked is the sum of. */
const takenUpFigures = ["pending", "granted", "used", "declined"] as const satisfies CountedFigure[];

/** Was the measure taken up for a need, whatever came of it? */
export function isTakenUp(figures: readonly CountedFigure[]): boolean {
  return takenUpFigures.some((figure) => figures.includes(figure));
}

/**
 * The figures as printed. Linked is the sum of what is told of its four outcomes, never a count of its own: from one,
 * together with three of them, the fourth could be worked out where it may not be told.
 */
export function printedFigures(cells: Cells<CountedFigure>): Record<OutcomeFigure, Cell> {
  return { ...cells, linked: sumOfCells(takenUpFigures.map((figure) => cells[figure])) };
}

/** States in which a measure was taken up for a need, whatever came of it. */
export const takenUpStates = ["linked", "applied", "granted", "used", "declined"] as const satisfies LinkState[];

/** A link, or a proposal (`told`, and `set_aside` where it was marked not relevant); days are epoch days. */
export type OutcomeEntry = {
  measureKey: string;
  state: LinkState | "told" | "set_aside";
  linkedOn: number;
  appliedOn: number | null;
  answeredOn: number | null;
};

/**
 * The figures a link counts in. Applied counts whatever has a day of application, also after the answer.
 *
 * An answer dated before the link was recorded afterwards and says nothing about how long the link took.
 */
export function figuresOf({ state, linkedOn, appliedOn, answeredOn }: OutcomeEntry): CountedFigure[] {
  if (state === "told" || state === "proposed") return ["proposed"];
  if (state === "not_relevant" || state === "set_aside") return ["notRelevant"];
  const isPending = state === "linked" || state === "applied";
  const figures: CountedFigure[] = [isPending ? "pending" : state];
  if (appliedOn !== null) figures.push("applied");
  if (isPending) return figures;
  if (answeredOn === null) return figures;
  if (answeredOn >= linkedOn) figures.push("answered");
  if (appliedOn !== null && answeredOn >= appliedOn) figures.push("answeredApplication");
  return figures;
}
