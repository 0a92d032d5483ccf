import { type AbilitySubject, can, type ProjectAbility } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { isOpenNeed, type NeedState } from "./codes";

export const needActions = [
  "accept",
  "start",
  "pause",
  "resume",
  "approve_pause",
  "answer",
  "propose_decline",
  "return_answer",
  "confirm_decline",
  "close",
  "record_finding",
  "withdraw",
  "escalate",
  "rate",
  "edit",
  "keep_persons",
  "reveal",
  "follow_up",
] as const;
export type NeedAction = (typeof needActions)[number];

/** The facts a need's life is decided on. `answerKind` is set while an answer waits for the officer. */
export type NeedFacts = {
  state: NeedState;
  answerKind: "done" | "decline" | null;
  isPauseApproved: boolean;
  isEscalated: boolean;
  hasFinding: boolean;
};

export type NeedBlock =
  | "closed"
  | "not-closed"
  | "was-withdrawn"
  | "already-accepted"
  | "not-accepted"
  | "already-started"
  | "is-paused"
  | "not-paused"
  | "already-approved"
  | "already-escalated"
  | "already-found"
  | "answer-open"
  | "no-answer"
  | "decline-open"
  | "no-decline";

/**
 * Says what stops an action on a need now, or null if nothing does. Who may do it is decided by `mayDo`.
 *
 * raised → accepted → in progress → (waiting, clock paused) → met / declined / withdrawn. The department answers, the
 * officer confirms: an answer leaves the need in progress until it is closed or sent back.
 * Source: product brief, "Needs".
 */
export function needBlock(need: NeedFacts, action: NeedAction): NeedBlock | null {
  if (action === "follow_up" || action === "reveal") return null;
  if (action === "rate") return rateBlock(need.state);
  if (!isOpenNeed(need.state)) return "closed";
  switch (action) {
    case "accept":
      return need.state === "raised" ? null : "already-accepted";
    case "start":
      return workBlock(need) ?? (need.state === "in_progress" ? "already-started" : null);
    case "pause":
      return workBlock(need) ?? (need.answerKind ? "answer-open" : null);
    case "resume":
      return need.state === "waiting" ? null : "not-paused";
    case "approve_pause":
      if (need.state !== "waiting") return "not-paused";
      return need.isPauseApproved ? "already-approved" : null;
    case "answer":
      return workBlock(need);
    case "propose_decline":
      // A department may decline what it never accepted.
      return need.state === "waiting" ? "is-paused" : null;
    case "return_answer":
      return need.answerKind ? null : "no-answer";
    case "confirm_decline":
      return need.answerKind === "decline" ? null : "no-decline";
    case "close":
      // Met against the department's word: the proposal is sent back or confirmed first.
      return need.answerKind === "decline" ? "decline-open" : null;
    case "record_finding":
      return need.hasFinding ? "already-found" : null;
    case "escalate":
      return need.isEscalated ? "already-escalated" : null;
    case "withdraw":
    case "edit":
    case "keep_persons":
      return null;
  }
}

/** The department's work needs an accepted need whose clock runs. */
function workBlock(need: NeedFacts): NeedBlock | null {
  if (need.state === "raised") return "not-accepted";
  return need.state === "waiting" ? "is-paused" : null;
}

/** The investor rates what was done or refused, not what they took back. */
function rateBlock(state: NeedState): NeedBlock | null {
  if (isOpenNeed(state)) return "not-closed";
  return state === "withdrawn" ? "was-withdrawn" : null;
}

/** The ability behind each action; the audit trail names it when it is refused. */
export const abilityOf: Record<NeedAction, ProjectAbility> = {
  accept: "need.handle",
  start: "need.handle",
  pause: "need.handle",
  resume: "need.close",
  approve_pause: "need.approve-pause",
  answer: "need.handle",
  propose_decline: "need.handle",
  return_answer: "need.close",
  confirm_decline: "need.close",
  close: "need.close",
  record_finding: "need.close",
  withdraw: "need.close",
  escalate: "need.escalate",
  rate: "need.rate",
  edit: "need.edit",
  keep_persons: "need.edit",
  reveal: "need.reveal",
  follow_up: "need.follow-up",
};

/**
 * May the viewer do this action to a need they can see?
 *
 * The department's side belongs to its liaisons; a need without a department is handled by the project's own team.
 * Whoever handles it may also start the clock again, as may the officer.
 */
export function mayDo(viewer: Viewer, action: NeedAction, subject: AbilitySubject): boolean {
  const ability = abilityOf[action];
  if (can(viewer, ability, subject)) return true;
  if (action === "resume") return can(viewer, "need.handle", subject);
  return ability === "need.handle" && !subject.departmentId && can(viewer, "need.close", subject);
}

/** What the viewer may do now, in the order of `needActions`. */
export function openActions(viewer: Viewer, need: NeedFacts, subject: AbilitySubject): NeedAction[] {
  return needActions.filter((action) => mayDo(viewer, action, subject) && needBlock(need, action) === null);
}
