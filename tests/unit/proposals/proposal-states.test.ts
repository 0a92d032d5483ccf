import { describe, expect, test } from "vitest";
import type { Proposable } from "~/domain/proposals/proposable-measures";
import { type ProposalState, proposalSteps } from "~/domain/proposals/proposal-states";

const fitting = (isTold: boolean): Proposable => ({
  measureKey: "K",
  needId: null,
  conditions: [],
  matched: [],
  isTold,
});
const none = new Set<string>();

function moved(from: ProposalState, proposable: Proposable[], pursued = none): ProposalState | "told" | "stays" {
  const { told, steps } = proposalSteps([{ measureKey: "K", state: from }], proposable, pursued);
  if (told.length > 0) return "told";
  return steps[0]?.to ?? "stays";
}

describe("a proposal, looked at again", () => {
  test.each<[ProposalState, fits: string, to: ProposalState | "told" | "stays"]>([
    ["proposed", "well", "proposed"],
    ["proposed", "still", "proposed"],
    ["proposed", "no more", "withdrawn"],
    ["withdrawn", "well", "told"],
    ["withdrawn", "still", "stays"],
    ["withdrawn", "no more", "stays"],
    ["not_relevant", "well", "stays"],
    ["not_relevant", "no more", "stays"],
    ["linked", "well", "proposed"],
    ["linked", "no more", "withdrawn"],
  ])("%s, fits %s: %s", (from, fits, to) => {
    expect(moved(from, fits === "no more" ? [] : [fitting(fits === "well")])).toBe(to);
  });

  test.each<ProposalState>(["proposed", "withdrawn", "not_relevant"])("%s and linked to a need: linked", (from) => {
    expect(moved(from, [], new Set(["K"]))).toBe("linked");
  });

  test("linked and still linked: nothing happens", () => {
    expect(moved("linked", [], new Set(["K"]))).toBe("stays");
  });
});

test("what is new is told if it is worth telling", () => {
  expect(proposalSteps([], [fitting(true)], none).told).toHaveLength(1);
  expect(proposalSteps([], [fitting(false)], none).told).toHaveLength(0);
});
