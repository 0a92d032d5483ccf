import { describe, expect, test } from "vitest";
import { noFacts, type ProjectFacts } from "~/domain/measures/facts";
import { prepareMeasures } from "~/domain/measures/prepared-measures";
import { type MatchedProject, type OpenNeed, proposableMeasures } from "~/domain/proposals/proposable-measures";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";

const prepared = prepareMeasures(matchableMeasures());

/** A manufacturer of no priority sector in a national zone of Zhejiang, in negotiation. */
const plain: ProjectFacts = {
  ...noFacts,
  province: "330000",
  zoneLevel: "national",
  region: "east",
  sector: "other",
  manufacturing: true,
  stage: "negotiation",
  kind: "new",
};

function project(facts: Partial<ProjectFacts> = {}, needs: OpenNeed[] = [], over: Partial<MatchedProject> = {}) {
  return { facts: { ...plain, ...facts }, needs, pursued: new Set<string>(), setAside: new Set<string>(), ...over };
}

function need(category: OpenNeed["category"], text: string, taken: string[] = [], facts: Partial<ProjectFacts> = {}) {
  return {
    id: `${category}-need`,
    category,
    text,
    facts: { ...plain, ...facts },
    taken: new Set(taken),
    offends: false,
  };
}

function told(of: MatchedProject): string[] {
  return proposableMeasures(prepared, of)
    .filter((one) => one.isTold)
    .map((one) => one.measureKey)
    .sort();
}

describe("without a need", () => {
  test.each<[string, Partial<ProjectFacts>, string[]]>([
    ["a manufacturer is told nothing for being one", {}, []],
    ["biopharma is told of priority listing", { sector: "biopharma" }, ["P25-6a"]],
    ["a sector only suggested waits for a person", { sector: null, suggestedSector: "biopharma" }, []],
    ["a list of the zone is not yet the key list", { sector: "biopharma", lists: ["zone"] }, ["P25-6a"]],
    ["reinvested profit is told of deferral and tax credit", { kind: "reinvested_profit" }, ["P25-6d", "T25-1"]],
    ["a research centre is told of its support", { kind: "rd_centre", manufacturing: false }, ["P22-7c"]],
    ["a digital project is told of what digital industries get", { sector: "digital" }, ["P14-14a"]],
    ["a covering planning EIA simplifies a manufacturer's EIA", { hasPlanningEia: true }, ["P22-4a"]],
    ["a covering planning EIA gives a service company nothing", { hasPlanningEia: true, manufacturing: false }, []],
    ["not knowing whether it manufactures is not enough", { hasPlanningEia: true, manufacturing: null }, []],
    ["who builds has had its EIA", { hasPlanningEia: true, stage: "construction" }, []],
    ["a factory in storeys is told of vertical development", { landMode: "storeyed_factory" }, ["P25-13c"]],
    ["a grant of land alone tells nothing", { landMode: "grant" }, []],
    [
      "a zone below national level gets what is written for it, which is nothing here",
      { sector: "biopharma", zoneLevel: "provincial" },
      [],
    ],
  ])("%s", (_, facts, keys) => {
    expect(told(project(facts))).toEqual(keys);
  });

  test("listed among the key projects, land and entry of people follow, listing does not", () => {
    const keys = told(project({ sector: "biopharma", lists: ["key"] }));
    expect(keys).toEqual(expect.arrayContaining(["P25-13b", "P22-11", "P22-5a"]));
    expect(keys).not.toContain("P25-6a");
  });

  test("what is linked or set aside anywhere in the project is not told", () => {
    expect(told(project({ sector: "biopharma" }, [], { pursued: new Set(["P25-6a"]) }))).toEqual([]);
    expect(told(project({ sector: "biopharma" }, [], { setAside: new Set(["P25-6a"]) }))).toEqual([]);
  });

  test("a no to what only a person judges holds against the measure", () => {
    const judged = need("talent", "需要工程师", [], { judgements: { "P25-6d/distributed-profits": false } });
    expect(told(project({ kind: "reinvested_profit" }, [judged]))).toContain("P25-6d");
    const notAgreed = need("talent", "需要工程师", [], { judgements: { "P22-4a/agrees-with-planning-eia": false } });
    expect(told(project({ hasPlanningEia: true }, [notAgreed]))).not.toContain("P22-4a");
  });

  test("a profile of nothing known is told nothing", () => {
    expect(proposableMeasures(prepared, project(noFacts))).toEqual([]);
  });
});

describe("with an open need", () => {
  const land = need("land", "需要工业用地 60 亩，用地指标不足");

  test("the best three that its words speak for are told, with the words", () => {
    const found = proposableMeasures(prepared, project({}, [land]));
    const best = found.filter((one) => one.isTold);
    expect(best.length).toBeGreaterThan(0);
    expect(best.length).toBeLessThanOrEqual(3);
    for (const one of best)
      expect(one).toMatchObject({ needId: "land-need", matched: [expect.any(String), ...one.matched.slice(1)] });
    expect(best.map((one) => one.measureKey)).toContain("P25-13a");
    expect(found.length).toBeGreaterThan(best.length);
  });

  test("a wish that a guard forbids has the guard for its answer and is told no measure", () => {
    const found = proposableMeasures(prepared, project({}, [{ ...land, offends: true }]));
    expect(found.filter((one) => one.isTold)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  test("what was taken counts among the three: the next one does not move up", () => {
    const before = told(project({}, [land]));
    const [first = ""] = before;
    const after = told(project({}, [need("land", land.text, [first])]));
    expect(after).toEqual(before.slice(1));
  });

  test("a condition that fails keeps a measure away", () => {
    const eia = (hasPlanningEia: boolean) =>
      told(project({}, [need("eia", "重大制造业项目环评，想简化环评内容", [], { hasPlanningEia })]));
    expect(eia(true)).toContain("P22-4a");
    expect(eia(false)).not.toContain("P22-4a");
  });

  test("guards, drafts and what has ended are never told", () => {
    const all = matchableMeasures();
    const wishes = [
      need("land", "希望返还土地出让金"),
      need("tax_reinvest", "五免五减半税收返还"),
      need("land", "标准地 亩均 浙江 开发区"),
    ];
    for (const { measureKey } of proposableMeasures(prepared, project({}, wishes))) {
      const measure = all.find(({ key }) => key === measureKey);
      expect(measure?.standing).toBe("in_force");
      expect(["help", "duty"]).toContain(measure?.nature);
    }
  });

  test("a measure far behind the nearest one is not told", () => {
    const listing = need("listing", "申请列入重大和重点外资项目清单");
    const found = proposableMeasures(prepared, project({}, [listing]));
    expect(found.map((one) => one.measureKey)).toContain("P25-6b");
    expect(found.filter((one) => one.isTold).map((one) => one.measureKey)).not.toContain("P25-6b");
  });

  test("what the project is told for itself goes to an open need of the kind", () => {
    const vague = need("listing", "请协助");
    const [one] = proposableMeasures(prepared, project({ sector: "biopharma" }, [vague])).filter(
      (found) => found.isTold,
    );
    expect(one).toMatchObject({ measureKey: "P25-6a", needId: "listing-need" });
  });

  test("a measure that serves two needs, or a need and the project, is told once", () => {
    const two = [need("land", land.text), { ...land, id: "second" }];
    const keys = proposableMeasures(prepared, project({ landMode: "storeyed_factory" }, two)).map(
      (one) => one.measureKey,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a province's own measure is not told elsewhere", () => {
    const keys = proposableMeasures(prepared, project({}, [land]), (key) => key === "P25-13a").map(
      (one) => one.measureKey,
    );
    expect(keys).not.toContain("P25-13a");
  });
});
