import { describe, expect, test } from "vitest";
import { calculate } from "~/domain/calculator/calculate";
import { noFacts, type ProjectFacts } from "~/domain/measures/facts";
import { isGuard } from "~/domain/measures/guards";
import { prepareMeasures, serves } from "~/domain/measures/prepared-measures";
import { type NeedCategory, needCategories } from "~/domain/needs/categories";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";

const measures = matchableMeasures();
const library = {
  measures,
  byKey: new Map(measures.map((measure) => [measure.key, measure])),
  guards: measures.filter(isGuard),
  prepared: prepareMeasures(measures),
};
const nothing: ProjectFacts = { ...noFacts, lists: null };
const chips: ProjectFacts = {
  ...nothing,
  province: "320000",
  zoneLevel: "national",
  region: "east",
  sector: "integrated_circuits",
  manufacturing: true,
  stage: "negotiation",
  kind: "new",
  lists: ["key"],
  hasPlanningEia: true,
};

const calculated = (facts: Partial<ProjectFacts> = {}, categories: NeedCategory[] = [], text = "") =>
  calculate(library, { ...chips, ...facts }, { categories, text });
type Result = ReturnType<typeof calculated>;
const keysOf = (list: { measure: { key: string } }[]) => list.map(({ measure }) => measure.key);
const toldIn = ({ categories }: Result) =>
  categories.flatMap(({ met, open, unmet, notInForce }) => keysOf([...met, ...open, ...unmet, ...notInForce]));

describe("by category", () => {
  test("all categories come in the product's order, chosen ones too", () => {
    expect(calculated().categories.map(({ category }) => category)).toEqual([...needCategories]);
    expect(calculated({}, ["finance", "land"]).categories.map(({ category }) => category)).toEqual(["land", "finance"]);
  });

  test("every measure that serves a need is told exactly once, or excluded", () => {
    const result = calculated();
    const all = [...toldIn(result), ...keysOf(result.excluded)];
    const serving = measures.filter((measure) => serves(measure) && measure.categories.length > 0);
    expect([...all].sort()).toEqual(serving.map(({ key }) => key).sort());
  });

  test("a measure of several categories stands under the first that is asked for and is named under the others", () => {
    const both = measures.find(
      ({ categories, standing, nature }) => categories.length > 1 && standing === "in_force" && nature === "help",
    );
    const [home, other] = both?.categories ?? [];
    if (!both || !home || !other) throw new Error("No measure of several categories");
    const result = calculated({}, [home, other]);
    const named = result.categories.find(({ category }) => category === other)?.elsewhere ?? [];
    expect(named.find(({ measure }) => measure.key === both.key)?.category).toBe(home);
    expect(toldIn(calculated({}, [other]))).toContain(both.key);
  });

  test("only what is in force is met or open, without an unmet condition; open has something unknown", () => {
    for (const { met, open, unmet, notInForce } of calculated().categories) {
      const states = (list: typeof met) => list.map(({ conditions }) => conditions.map(({ state }) => state));
      expect([...met, ...open, ...unmet].every(({ measure }) => measure.standing === "in_force")).toBe(true);
      expect(
        states(met)
          .flat()
          .every((state) => state === "met"),
      ).toBe(true);
      expect(states(open).every((list) => list.includes("unknown") && !list.includes("unmet"))).toBe(true);
      expect(states(unmet).every((list) => list.includes("unmet"))).toBe(true);
      expect(notInForce.every(({ measure }) => measure.standing !== "in_force")).toBe(true);
    }
  });

  test("answering an unknown condition moves the measure from open to met", () => {
    const where = (hasPlanningEia: boolean | null) => {
      const result = calculated({ hasPlanningEia }, ["eia"]).categories[0];
      const states = result?.open.concat(result.unmet).find(({ measure }) => measure.key === "P22-4a")?.conditions;
      return states?.find(({ field }) => field === "planningEia")?.state;
    };
    expect([where(null), where(true), where(false)]).toEqual(["unknown", "met", "unmet"]);
  });

  test("a province's own measures are excluded elsewhere and told with their reason", () => {
    const { excluded } = calculated({}, ["land"]);
    const zhejiang = excluded.find(({ measure }) => measure.key.startsWith("ZJ-"));
    expect(zhejiang?.conditions.some(({ excludes }) => excludes)).toBe(true);
  });
});

describe("what may not be promised", () => {
  test("what the words offend comes first, whatever the categories", () => {
    const { cautions } = calculated({}, ["talent"], "希望返还土地出让金");
    expect(cautions[0]).toMatchObject({ measure: { key: "P14-18g" }, triggered: true });
  });

  test("without words every guard in force of the categories is to be watched, none is triggered", () => {
    const { cautions } = calculated({}, ["land"]);
    expect(keysOf(cautions)).toEqual(expect.arrayContaining(["P14-18g"]));
    expect(cautions.some(({ triggered }) => triggered)).toBe(false);
    expect(keysOf(calculated().cautions).length).toBeGreaterThan(keysOf(cautions).length);
  });
});
