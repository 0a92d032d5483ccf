import { describe, expect, test } from "vitest";
import { guardsFor } from "~/domain/measures/guards";
import { prepareMeasures } from "~/domain/measures/prepared-measures";
import { suggestMeasures } from "~/domain/measures/suggest";
import { needCategories } from "~/domain/needs/categories";
import { allNeedCases, answersOfLibrary, meanRecall, misplacements, shareFirstRight } from "~~/bench/matching-quality";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";
import { caseProjects } from "~~/tests/fixtures/need-cases";
import { gapCases, wishCases } from "~~/tests/fixtures/wish-cases";

const measures = matchableMeasures();
const prepared = prepareMeasures(measures);

describe("the answers to the recorded needs", () => {
  const results = answersOfLibrary();

  test("the needs are many, in every category, and name articles there are", () => {
    expect(results.length).toBeGreaterThanOrEqual(120);
    expect(new Set(allNeedCases.map(({ category }) => category)).size).toBe(needCategories.length);
    const known = new Set(measures.map(({ articleKey }) => articleKey));
    expect(allNeedCases.flatMap(({ articles }) => articles).filter((article) => !known.has(article))).toEqual([]);
  });

  test("the right articles are among the first five, 95 in 100", () => {
    expect(meanRecall(results)).toBeGreaterThanOrEqual(0.95);
  });

  test("the first is right, 90 in 100", () => {
    expect(shareFirstRight(results)).toBeGreaterThanOrEqual(0.9);
  });

  test("no draft, lapsed or foreign-province twin ever comes before what is in force", () => {
    expect(misplacements()).toEqual([]);
  });
});

describe("wishes", () => {
  const triggered = (wish: (typeof wishCases)[number]) =>
    guardsFor(measures, wish).flatMap((guard) => (guard.triggered ? [guard.key] : []));

  test.each(wishCases.filter(({ guards }) => guards.length > 0))("$text offends $guards", (wish) => {
    expect(triggered(wish)).toEqual(expect.arrayContaining(wish.guards));
  });

  test.each(wishCases.filter(({ guards }) => guards.length === 0))("$text offends nothing", (wish) => {
    expect(triggered(wish)).toEqual([]);
  });
});

describe("gaps", () => {
  test.each(gapCases)("$category: $text is a gap", (need) => {
    expect(suggestMeasures(prepared, caseProjects.chips, need).isGap).toBe(true);
  });

  test("no need that a measure serves is told as one", () => {
    const told = allNeedCases.filter((one) => suggestMeasures(prepared, caseProjects[one.project], one).isGap);
    expect(told.map(({ text }) => text)).toEqual([]);
  });
});
