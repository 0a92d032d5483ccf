import { describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import {
  mayDo,
  type NeedAction,
  type NeedBlock,
  type NeedFacts,
  needActions,
  needBlock,
  openActions,
} from "~/domain/needs/need-states";

const open: NeedFacts = {
  state: "in_progress",
  answerKind: null,
  isPauseApproved: false,
  isEscalated: false,
  hasFinding: false,
};

const cases: [string, Partial<NeedFacts>, NeedAction, NeedBlock | null][] = [
  ["a raised need is accepted", { state: "raised" }, "accept", null],
  ["an accepted need is not accepted again", { state: "accepted" }, "accept", "already-accepted"],
  ["a raised need is accepted before work starts", { state: "raised" }, "start", "not-accepted"],
  ["work starts once", { state: "in_progress" }, "start", "already-started"],
  ["work starts on an accepted need", { state: "accepted" }, "start", null],
  ["nobody starts while the clock stands still", { state: "waiting" }, "start", "is-paused"],
  ["a raised need is not paused", { state: "raised" }, "pause", "not-accepted"],
  ["an accepted need may be paused", { state: "accepted" }, "pause", null],
  ["a paused need is not paused again", { state: "waiting" }, "pause", "is-paused"],
  ["an answered need is not paused: it waits for the officer", { answerKind: "done" }, "pause", "answer-open"],
  ["only a paused need is resumed", {}, "resume", "not-paused"],
  ["a paused need is resumed", { state: "waiting" }, "resume", null],
  ["only a pause is approved", {}, "approve_pause", "not-paused"],
  ["a pause is approved once", { state: "waiting", isPauseApproved: true }, "approve_pause", "already-approved"],
  ["a raised need is not answered before it is accepted", { state: "raised" }, "answer", "not-accepted"],
  ["an accepted need may be answered at once", { state: "accepted" }, "answer", null],
  ["an answer may be corrected until it is confirmed", { answerKind: "done" }, "answer", null],
  ["no answer while the clock stands still", { state: "waiting" }, "answer", "is-paused"],
  ["a department may decline what it never accepted", { state: "raised" }, "propose_decline", null],
  ["no decline while the clock stands still", { state: "waiting" }, "propose_decline", "is-paused"],
  ["without an answer nothing is sent back", {}, "return_answer", "no-answer"],
  ["a proposal to decline is sent back like an answer", { answerKind: "decline" }, "return_answer", null],
  ["an ordinary answer is no proposal to decline", { answerKind: "done" }, "confirm_decline", "no-decline"],
  ["a proposal to decline is confirmed", { answerKind: "decline" }, "confirm_decline", null],
  ["a need with an open proposal to decline is not closed as met", { answerKind: "decline" }, "close", "decline-open"],
  ["an answered need is closed", { answerKind: "done" }, "close", null],
  ["a need may be closed before its department accepts it", { state: "raised" }, "close", null],
  ["a paused need may be closed", { state: "waiting" }, "close", null],
  ["an answered need may be withdrawn", { answerKind: "done" }, "withdraw", null],
  ["a finding is recorded once", { hasFinding: true }, "record_finding", "already-found"],
  ["a need is escalated once", { isEscalated: true }, "escalate", "already-escalated"],
  ["an open need is not rated", {}, "rate", "not-closed"],
  ["a met need is rated", { state: "met" }, "rate", null],
  ["a declined need is rated too", { state: "declined" }, "rate", null],
  ["what the investor took back is not rated", { state: "withdrawn" }, "rate", "was-withdrawn"],
  ["a closed need is followed up still", { state: "met" }, "follow_up", null],
];

test.each(cases)("%s", (_name, facts, action, block) => {
  expect(needBlock({ ...open, ...facts }, action)).toBe(block);
});

test("a closed need takes nothing but a rating, a follow-up and a look at its persons", () => {
  for (const state of ["met", "declined", "withdrawn"] as const) {
    const free = needActions.filter(
      (action) => needBlock({ ...open, state, answerKind: "decline" }, action) !== "closed",
    );
    expect(free).toEqual(["rate", "reveal", "follow_up"]);
  }
});

describe("who does what", () => {
  const subject = { zoneId: "zone", teamIds: ["officer"], departmentId: "department" };
  const who = (role: Viewer["role"], extra: Partial<Viewer> = {}): Viewer => ({
    userId: "somebody",
    name: "",
    email: "",
    language: "zh-CN",
    timeZone: "Asia/Shanghai",
    membershipId: "m",
    role,
    orgId: "zone",
    orgName: { zh: "", en: "" },
    zoneId: "zone",
    zoneIds: ["zone"],
    memberships: [],
    ...extra,
  });
  const officer = who("officer", { userId: "officer" });
  const colleague = who("officer", { userId: "colleague" });
  const leader = who("leader");
  const liaison = who("liaison", { orgId: "department", zoneId: null, zoneIds: [] });
  const otherLiaison = who("liaison", { orgId: "other", zoneId: null, zoneIds: [] });
  const allowed = (viewer: Viewer, of = subject) => needActions.filter((action) => mayDo(viewer, action, of));

  const departmentSide: NeedAction[] = ["accept", "start", "pause", "answer", "propose_decline"];
  const officerSide: NeedAction[] = [
    "resume",
    "return_answer",
    "confirm_decline",
    "close",
    "record_finding",
    "withdraw",
    "rate",
    "edit",
    "keep_persons",
    "reveal",
    "follow_up",
  ];

  test("the liaison has the department's side", () => {
    expect(allowed(liaison).sort()).toEqual([...departmentSide, "resume", "reveal", "follow_up"].sort());
  });
  test("the officer of the team confirms", () => {
    expect(allowed(officer).sort()).toEqual([...officerSide].sort());
  });
  test("the leader also approves pauses and escalates", () => {
    expect(allowed(leader).sort()).toEqual([...officerSide, "approve_pause", "escalate"].sort());
  });
  test("without a department the team handles the need itself", () => {
    expect(allowed(officer, { ...subject, departmentId: "" }).sort()).toEqual(
      [...officerSide, ...departmentSide].sort(),
    );
  });
  test.each([
    ["an officer off the team", colleague],
    ["a liaison of another department", otherLiaison],
    ["a verifier", who("verifier")],
    ["the province", who("provincial", { zoneId: null })],
    ["an auditor", who("auditor")],
    ["an administrator", who("administrator")],
    ["a leader of another zone", who("leader", { zoneId: "elsewhere" })],
  ])("%s does nothing", (_name, viewer) => {
    expect(allowed(viewer)).toEqual([]);
  });

  test("offered are the actions the state allows and the person may do", () => {
    expect(openActions(liaison, { ...open, state: "raised" }, subject)).toEqual([
      "accept",
      "propose_decline",
      "reveal",
      "follow_up",
    ]);
    expect(openActions(officer, { ...open, answerKind: "decline" }, subject)).toContain("confirm_decline");
    expect(openActions(officer, { ...open, answerKind: "decline" }, subject)).not.toContain("close");
  });
});
