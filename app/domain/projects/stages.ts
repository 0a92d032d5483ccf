import { type Stage, type Status, stages } from "./codes";

/** What stops a move whatever the gate says. */
export type StageBlock = "same-stage" | "skips-a-stage" | "ended";

/** Statuses in which a project has left the pipeline: it is not moved until its status is changed back. */
export const endedStatuses = ["lost", "abandoned", "transferred"] as const satisfies readonly Status[];

export function isEnded(status: Status): boolean {
  return endedStatuses.some((ended) => ended === status);
}

/** The stage after this one; null after the last. */
export function nextStage(stage: Stage): Stage | null {
  return stages[stages.indexOf(stage) + 1] ?? null;
}

/** The stages a project may be moved back to, nearest first. */
export function earlierStages(stage: Stage): Stage[] {
  return stages.slice(0, stages.indexOf(stage)).reverse();
}

/** Whether going from one stage to the other is a step back. */
export function isBackward(from: Stage, to: Stage): boolean {
  return stages.indexOf(to) < stages.indexOf(from);
}

/**
 * Says what stops a project from being moved to `to` before its gate is looked at, or null if nothing does.
 *
 * Forward goes one stage at a time, so that every gate is passed; back goes any number of stages.
 * Looks only at its arguments; permission and the gate are checked elsewhere.
 * Source: product brief, "Stages and gates".
 */
export function stageBlock(project: { stage: Stage; status: Status }, to: Stage): StageBlock | null {
  if (project.stage === to) return "same-stage";
  if (isEnded(project.status)) return "ended";
  if (isBackward(project.stage, to) || nextStage(project.stage) === to) return null;
  return "skips-a-stage";
}
