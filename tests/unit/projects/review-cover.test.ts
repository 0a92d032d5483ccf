import { describe, expect, test } from "vitest";
import { type CoveringReview, coverBlock } from "~/domain/projects/review-cover";

const land = "P14-18g";
const tax = "P25-7f";

function review(overrides: Partial<CoveringReview> = {}): CoveringReview {
  return {
    id: "r",
    result: "cleared",
    guardKeys: [land],
    reviewerName: "李法务",
    reviewerId: null,
    reviewedOn: "2026-03-02",
    ...overrides,
  };
}

const recorder = { userId: "officer", name: "陈专员" };
const block = (reviews: CoveringReview[], guardKeys = [land], reviewId = "r") =>
  coverBlock(reviews, reviewId, { guardKeys, recorder });

describe("a compliance review covers a promise", () => {
  test.each<[string, Partial<CoveringReview>]>([
    ["when it cleared what the promise touches", {}],
    ["when it cleared with conditions", { result: "cleared_with_conditions" }],
    ["when it looked at more than the promise touches", { guardKeys: [land, tax] }],
  ])("%s", (_name, overrides) => {
    expect(block([review(overrides)])).toBeNull();
  });

  test.each<[string, Partial<CoveringReview>, ReturnType<typeof block>]>([
    ["it objected", { result: "objected" }, "unknown-review"],
    ["it looked at another prohibition", { guardKeys: [tax] }, "review-misses-guards"],
    ["it names none", { guardKeys: [] }, "review-misses-guards"],
    ["it is by whoever records the promise", { reviewerId: "officer" }, "own-review"],
    ["its person bears the recorder's name", { reviewerName: "陈 专员" }, "own-review"],
  ])("not when %s", (_name, overrides, expected) => {
    expect(block([review(overrides)])).toBe(expected);
  });

  test("not when it looked at only one of two", () => {
    expect(block([review()], [land, tax])).toBe("review-misses-guards");
  });

  test("not when it is not of this project", () => {
    expect(block([review({ id: "other" })])).toBe("unknown-review");
  });

  test("not once a later review objected on the same prohibition, also when both are of one day", () => {
    for (const reviewedOn of ["2026-03-03", "2026-03-02"])
      expect(block([review(), review({ id: "later", result: "objected", reviewedOn })])).toBe("overtaken-review");
  });

  test("again when the objection is older or on another prohibition", () => {
    const objection = { id: "other", result: "objected" } as const;
    expect(block([review(), review({ ...objection, reviewedOn: "2026-03-01" })])).toBeNull();
    expect(block([review(), review({ ...objection, guardKeys: [tax], reviewedOn: "2026-03-03" })])).toBeNull();
  });
});
