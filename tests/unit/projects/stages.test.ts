import { describe, expect, test } from "vitest";
import { type Stage, type Status, stages, statuses } from "~/domain/projects/codes";
import { earlierStages, isBackward, nextStage, type StageBlock, stageBlock } from "~/domain/projects/stages";

describe("which moves are possible before any gate is looked at", () => {
  const cases: [from: Stage, to: Stage, block: StageBlock | null][] = [
    ["lead", "negotiation", null],
    ["lead", "appraisal", "skips-a-stage"],
    ["lead", "full_capacity", "skips-a-stage"],
    ["lead", "lead", "same-stage"],
    ["signed", "appraisal", null],
    ["signed", "lead", null],
    ["full_capacity", "production", null],
    ["full_capacity", "lead", null],
    ["full_capacity", "full_capacity", "same-stage"],
    ["production", "full_capacity", null],
    ["registered", "production", "skips-a-stage"],
  ];
  for (const [from, to, block] of cases) {
    test(`${from} → ${to}: ${block ?? "possible"}`, () => {
      expect(stageBlock({ stage: from, status: "ongoing" }, to)).toBe(block);
    });
  }

  test("from every stage exactly one step forward and every step back is possible", () => {
    for (const [position, from] of stages.entries()) {
      const possible = stages.filter((to) => stageBlock({ stage: from, status: "ongoing" }, to) === null);
      expect(possible).toEqual([...stages.slice(0, position), ...stages.slice(position + 1, position + 2)]);
    }
  });
});

describe("what has left the pipeline is not moved", () => {
  const moves: Record<Status, StageBlock | null> = {
    ongoing: null,
    delayed: null,
    dormant: null,
    lost: "ended",
    abandoned: "ended",
    transferred: "ended",
  };
  for (const status of statuses) {
    test(status, () => {
      expect(stageBlock({ stage: "negotiation", status }, "appraisal")).toBe(moves[status]);
      expect(stageBlock({ stage: "negotiation", status }, "lead")).toBe(moves[status]);
    });
  }
});

test("the next stage, the earlier ones and the direction", () => {
  expect(nextStage("lead")).toBe("negotiation");
  expect(nextStage("full_capacity")).toBeNull();
  expect(earlierStages("signed")).toEqual(["appraisal", "negotiation", "lead"]);
  expect(earlierStages("lead")).toEqual([]);
  expect(isBackward("signed", "lead")).toBe(true);
  expect(isBackward("lead", "signed")).toBe(false);
  expect(isBackward("lead", "lead")).toBe(false);
});
