import { describe, expect, test } from "vitest";
import type { Condition } from "~/domain/measures/catalog";
import { evaluateCondition } from "~/domain/measures/evaluate-condition";
import { noFacts, type ProjectFacts } from "~/domain/measures/facts";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";

const text = { zh: "条件", en: "condition" };
const judgement: Condition = { text, fact: "judgement", key: "fits", decidedBy: { zh: "管委会", en: "The zone" } };
const state = (condition: Condition, facts: Partial<ProjectFacts>) =>
  evaluateCondition(condition, { ...noFacts, ...facts }, "X-1").state;

const measure = (key: string) => {
  const found = matchableMeasures().find((one) => one.key === key);
  if (!found) throw new Error(`No measure ${key}`);
  return found;
};
const stand = (key: string, facts: Partial<ProjectFacts>) =>
  measure(key).conditions.map((condition) => evaluateCondition(condition, { ...noFacts, ...facts }, key));

describe("a condition", () => {
  test.each<[string, Condition, Partial<ProjectFacts>, string]>([
    ["the own province meets", { text, fact: "province", in: ["330000"] }, { province: "330000" }, "met"],
    ["another province fails", { text, fact: "province", in: ["330000"] }, { province: "320000" }, "unmet"],
    ["an unknown province stays unknown", { text, fact: "province", in: ["330000"] }, {}, "unknown"],
    ["a sector outside a closed list fails", { text, fact: "sector", in: ["digital"] }, { sector: "other" }, "unmet"],
    [
      "a sector outside a list that ends in 等 is unknown",
      { text, fact: "sector", in: ["digital"], open: true },
      { sector: "other" },
      "unknown",
    ],
    ["not known to be manufacturing is unknown", { text, fact: "manufacturing", is: true }, {}, "unknown"],
    ["the last stage of a range still meets", { text, fact: "stage", to: "signed" }, { stage: "signed" }, "met"],
    ["the stage after a range fails", { text, fact: "stage", to: "signed" }, { stage: "registered" }, "unmet"],
    ["lists nobody has spoken of are unknown", { text, fact: "lists", anyOf: ["key"] }, { lists: null }, "unknown"],
    ["being on no list fails", { text, fact: "lists", anyOf: ["key"] }, { lists: [] }, "unmet"],
    [
      "a zone not among those published as top is unknown",
      { text, fact: "zoneRank", top: true },
      { isTopRankedZone: null },
      "unknown",
    ],
    ["a judgement nobody made is unknown", judgement, {}, "unknown"],
    ["a judgement made against it fails", judgement, { judgements: { "X-1/fits": false } }, "unmet"],
    [
      "one alternative met is enough",
      { text, fact: "any", of: [{ text, fact: "lists", anyOf: ["key"] }, judgement] },
      { judgements: { "X-1/fits": true } },
      "met",
    ],
    [
      "an open alternative keeps it unknown",
      { text, fact: "any", of: [{ text, fact: "lists", anyOf: ["key"] }, judgement] },
      {},
      "unknown",
    ],
    [
      "one joint condition failed fails all",
      { text, fact: "all", of: [{ text, fact: "lists", anyOf: ["key"] }, judgement] },
      {},
      "unmet",
    ],
  ])("%s", (_, condition, facts, expected) => {
    expect(state(condition, facts)).toBe(expected);
  });

  test("only province, zone level and region exclude", () => {
    const excludes = (condition: Condition, facts: Partial<ProjectFacts>) =>
      evaluateCondition(condition, { ...noFacts, ...facts }, "X-1").excludes;
    expect(excludes({ text, fact: "province", in: ["330000"] }, { province: "320000" })).toBe(true);
    expect(excludes({ text, fact: "zoneLevel", in: ["national"] }, { zoneLevel: "provincial" })).toBe(true);
    expect(excludes({ text, fact: "region", in: ["west"] }, { region: "east" })).toBe(true);
    expect(excludes({ text, fact: "manufacturing", is: true }, { manufacturing: false })).toBe(false);
  });

  test("of alternatives the field that would decide is told", () => {
    const condition: Condition = { text, fact: "any", of: [{ text, fact: "lists", anyOf: ["key"] }, judgement] };
    const found = evaluateCondition(condition, noFacts, "X-1");
    expect(found).toMatchObject({ state: "unknown", field: "judgement:X-1/fits", decidedBy: { en: "The zone" } });
  });

  test("a sector that was only suggested is unknown and asks to confirm it", () => {
    const condition: Condition = { text, fact: "sector", in: ["biopharma"] };
    const found = evaluateCondition(condition, { ...noFacts, suggestedSector: "biopharma" }, "X-1");
    expect(found).toMatchObject({ state: "unknown", field: "suggestedSector" });
  });
});

describe("conditions of the catalogue that a matcher must know", () => {
  const plant: Partial<ProjectFacts> = {
    zoneLevel: "national",
    manufacturing: true,
    stage: "negotiation",
    lists: ["key"],
  };

  test("simpler EIA hangs on the park's planning EIA, and says so while it is unknown", () => {
    const [, planning, manufacturing, major] = stand("P22-4a", plant);
    expect(planning).toMatchObject({ state: "unknown", field: "planningEia" });
    expect([manufacturing?.state, major?.state]).toEqual(["met", "met"]);
    const covered = { ...plant, hasPlanningEia: true };
    expect(stand("P22-4a", covered).map(({ state }) => state)).toEqual(["met", "met", "met", "met", "unknown"]);
    const agreed = { ...covered, judgements: { "P22-4a/agrees-with-planning-eia": true } };
    expect(stand("P22-4a", agreed).every((one) => one.state === "met")).toBe(true);
    expect(stand("P22-4a", { ...plant, hasPlanningEia: false })[1]?.state).toBe("unmet");
  });

  test("standard land is for industrial land, which the need itself says", () => {
    const industrial = (landUse: ProjectFacts["landUse"]) => stand("P25-13g", { ...plant, landUse })[1];
    expect(industrial(null)).toMatchObject({ state: "unknown", field: "landUse" });
    expect(industrial("industrial_2")?.state).toBe("met");
    expect(industrial("research")?.state).toBe("unmet");
  });

  test("land is converted between industrial, storage and research use only, never to class three or to housing", () => {
    const converted = (landUse: ProjectFacts["landUse"]) => stand("P25-13d", { ...plant, landUse }).at(-1)?.state;
    expect(converted(null)).toBe("unknown");
    expect((["industrial_1", "industrial_2", "storage", "research"] as const).map(converted)).toEqual(
      Array.from({ length: 4 }, () => "met"),
    );
    expect((["industrial_3", "residential", "office", "commercial"] as const).map(converted)).toEqual(
      Array.from({ length: 4 }, () => "unmet"),
    );
  });

  test("faster EIA approval asks for the access requirements alone", () => {
    expect(stand("P22-4b", plant).map((one) => one.field)).toEqual(["zoneLevel", "judgement:P22-4b/ecological-access"]);
  });

  test("priority listing names three sectors and leaves the list open", () => {
    const sector = (facts: Partial<ProjectFacts>) => stand("P25-6a", { ...plant, ...facts })[1];
    expect(sector({ sector: "integrated_circuits" })?.state).toBe("met");
    expect(sector({ sector: "other" })?.state).toBe("unknown");
    expect(sector({ suggestedSector: "biopharma" })).toMatchObject({ state: "unknown", field: "suggestedSector" });
  });

  test("easier entry serves a key manufacturing project still in talks", () => {
    expect(stand("P22-11", plant).every((one) => one.state === "met")).toBe(true);
    const unlisted = stand("P22-11", { ...plant, lists: [] });
    expect(unlisted.at(-1)).toMatchObject({ state: "unknown" });
    expect(stand("P22-11", { ...plant, manufacturing: false })[1]?.state).toBe("unmet");
  });
});
