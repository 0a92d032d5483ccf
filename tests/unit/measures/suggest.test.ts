import { describe, expect, test } from "vitest";
import { noFacts, type ProjectFacts } from "~/domain/measures/facts";
import { prepareMeasures } from "~/domain/measures/prepared-measures";
import { type MatchableMeasure, suggestMeasures } from "~/domain/measures/suggest";
import { type NeedCategory, needCategories } from "~/domain/needs/categories";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";
import { caseProjects, needCases } from "~~/tests/fixtures/need-cases";

const measures = matchableMeasures();
const prepared = prepareMeasures(measures);
const articleOf = (key: string) => measures.find((measure) => measure.key === key)?.articleKey ?? key;
const all = 1_000;

function suggest(category: NeedCategory, text: string, facts: Partial<ProjectFacts> = {}, limit = all) {
  return suggestMeasures(prepared, { ...caseProjects.chips, ...facts }, { category, text }, limit);
}

const articlesFor = (category: NeedCategory, text: string, facts: Partial<ProjectFacts> = {}) =>
  new Set(suggest(category, text, facts).suggestions.map(({ key }) => articleOf(key)));

describe("where the core needs point first", () => {
  const inZhejiang: Partial<ProjectFacts> = { province: "330000" };
  test.each<[NeedCategory, string, string[]]>([
    ["land", "项目需要工业用地", ["P25-13", "P22-5", "P14-17", "P21-2", "ZJ-5.2"]],
    ["land", "industrial land for the plant", ["P25-13", "P22-5", "P14-17", "P21-2", "ZJ-5.2"]],
    ["eia", "项目要做环评", ["P22-4", "P25-14", "P14-16"]],
    ["finance", "项目需要融资", ["P25-16", "P22-6", "P14-13", "P21-2", "P21-5", "ZJ-5.3"]],
    ["talent", "需要引进人才", ["P25-15", "P14-12", "ZJ-5.4"]],
    ["entry_exit", "外籍人员要入境", ["P22-11", "ZJ-5.4"]],
    ["tax_reinvest", "利润要再投资", ["P25-6"]],
    ["approval", "审批手续要办", ["P25-11", "P25-12", "P21-6", "ZJ-4.5"]],
    ["land", "", ["P25-13", "P22-5", "P14-17", "P21-2", "ZJ-5.2"]],
  ])("%s: %s", (category, text, expected) => {
    const found = articlesFor(category, text, inZhejiang);
    expect(expected.filter((article) => !found.has(article))).toEqual([]);
  });

  test("the Zhejiang articles are for Zhejiang only", () => {
    for (const category of needCategories) {
      const keys = suggest(category, "项目需要支持", { province: "320000" }).suggestions.map(({ key }) => key);
      expect(
        keys.filter((key) => key.startsWith("ZJ")),
        category,
      ).toEqual([]);
    }
  });
});

describe("the order", () => {
  test.each(needCases.map((one) => [one.category, one.text, one.project] as const))(
    "%s: %s — nothing lapsed or draft before what is in force",
    (category, text, project) => {
      const { suggestions } = suggestMeasures(
        prepared,
        { ...caseProjects[project], province: "330000", region: "east" },
        { category, text },
        all,
      );
      const ranks = suggestions.map(
        ({ standing }) => ({ in_force: 0, superseded: 1, upcoming: 1, lapsed: 1, draft: 2 })[standing],
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    },
  );

  test("what fails a condition comes after all in force that may fit", () => {
    for (const category of needCategories) {
      const inForce = suggest(category, "", { manufacturing: false, stage: "production" }).suggestions.filter(
        (one) => one.standing === "in_force",
      );
      const fails = inForce.map((one) => one.conditions.some((condition) => condition.state === "unmet"));
      expect(fails, category).toEqual([...fails].sort((a, b) => Number(a) - Number(b)));
    }
  });

  const plain: MatchableMeasure = {
    key: "A-1",
    articleKey: "A-1",
    title: { zh: "用地支持", en: "Land" },
    summary: { zh: "用地", en: "Land" },
    nature: "help",
    modality: "support",
    standing: "in_force",
    level: "national",
    position: 0,
    categories: ["land"],
    conditions: [],
    terms: ["用地"],
  };
  const orderOf = (list: MatchableMeasure[], facts = noFacts) =>
    suggestMeasures(prepareMeasures(list), facts, { category: "land", text: "需要用地" }).suggestions.map(
      ({ key }) => key,
    );

  test("at equal fit closer scope comes first, then duty, support and exploration", () => {
    const list: MatchableMeasure[] = [
      { ...plain, key: "A-1", articleKey: "A-1", modality: "explore" },
      { ...plain, key: "A-2", articleKey: "A-2", modality: "support" },
      { ...plain, key: "A-3", articleKey: "A-3", modality: "must", nature: "duty" },
      { ...plain, key: "A-4", articleKey: "A-4", level: "provincial" },
    ];
    expect(orderOf(list)).toEqual(["A-4", "A-3", "A-2", "A-1"]);
    expect(orderOf([...list].reverse())).toEqual(["A-4", "A-3", "A-2", "A-1"]);
  });

  test("where the province is unknown a province's own measure waits behind what fits anywhere", () => {
    const inside = { fact: "province" as const, in: ["330000"], text: { zh: "在浙江", en: "In Zhejiang" } };
    const list: MatchableMeasure[] = [
      { ...plain, key: "A-1", articleKey: "A-1", level: "provincial", conditions: [inside] },
      { ...plain, key: "A-2", articleKey: "A-2", modality: "explore" },
    ];
    expect(orderOf(list)).toEqual(["A-2", "A-1"]);
    expect(orderOf(list, { ...noFacts, province: "330000" })).toEqual(["A-1", "A-2"]);
  });

  test("a second measure of an article makes room for other articles", () => {
    const list: MatchableMeasure[] = [
      { ...plain, key: "A-1a", articleKey: "A-1", title: { zh: "用地用地保障", en: "Land" } },
      { ...plain, key: "A-1b", articleKey: "A-1", title: { zh: "用地保障", en: "Land" } },
      { ...plain, key: "A-2", articleKey: "A-2", modality: "explore", terms: [] },
    ];
    expect(orderOf(list).indexOf("A-2")).toBe(1);
  });

  test("what only serves approvals along the way does not lead them", () => {
    const first = (text: string) => articleOf(suggest("approval", text, {}, 1).suggestions[0]?.key ?? "");
    expect(["P25-11", "P25-12", "P21-6"]).toContain(first("审批太慢"));
    expect(["P25-11", "P25-12", "P21-6"]).toContain(first("approval is slow"));
    expect(first("环评审批太慢")).toBe("P22-4");
  });

  test("words that speak of another category's measure find it where the own category has none", () => {
    const [first] = suggest("listing", "企业准备上市融资").suggestions;
    expect(articleOf(first?.key ?? "")).toBe("P25-16");
    expect(first?.matched).toContain("上市融资");
  });

  test("guards, thresholds, targets and context are never suggested", () => {
    const list = (["guard", "entry", "target", "context", "help"] as const).map(
      (nature, index): MatchableMeasure => ({ ...plain, key: `A-${index}`, nature }),
    );
    expect(orderOf(list)).toEqual(["A-4"]);
  });
});

describe("what is told beside a suggestion", () => {
  test("the words of the need, not those of the measure", () => {
    const [first] = suggest("tax_reinvest", "去年的分红想再投资，预提税怎么办").suggestions;
    expect(first?.key).toBe("P25-6d");
    expect(first?.matched).toEqual(expect.arrayContaining(["分红", "再投资"]));
    for (const word of first?.matched ?? []) expect("去年的分红想再投资，预提税怎么办").toContain(word);
  });

  test("a measure that only shares the category says so", () => {
    const { suggestions } = suggest("rd_ip", "有人仿冒我们的专利");
    const unrelated = suggestions.filter((one) => !one.isRelated);
    expect(unrelated.length).toBeGreaterThan(0);
    expect(unrelated.every((one) => one.matched.length === 0)).toBe(true);
  });

  test("a zone of the provincial level finds no national measure: a gap", () => {
    expect(suggest("land", "需要工业用地", { zoneLevel: "provincial" })).toEqual({ suggestions: [], isGap: true });
    expect(suggest("land", "需要工业用地").isGap).toBe(false);
  });

  test("a visa for who does not manufacture is a gap, with the article and the condition it fails", () => {
    const { suggestions, isGap } = suggest("entry_exit", "外籍专家工作许可到期续办", { manufacturing: false });
    expect(isGap).toBe(true);
    expect(suggestions[0]?.key).toBe("P22-11");
    expect(suggestions[0]?.conditions.some(({ state }) => state === "unmet")).toBe(true);
  });

  test("drafts alone are a gap too", () => {
    const { suggestions, isGap } = suggest("land", "需要工业用地", { zoneLevel: "provincial", province: "330000" });
    expect(suggestions.length).toBeGreaterThan(0);
    expect(isGap).toBe(true);
  });
});

describe("the recorded needs", () => {
  const outcomes = needCases.map((one) => {
    const { suggestions } = suggestMeasures(prepared, caseProjects[one.project], one, 5);
    const five = suggestions.map(({ key }) => articleOf(key));
    return {
      one,
      five,
      isFirst: one.articles.includes(five[0] ?? ""),
      found: one.articles.filter((article) => five.includes(article)).length,
    };
  });

  test("cover every category, Chinese and English", () => {
    expect(new Set(needCases.map(({ category }) => category))).toEqual(new Set(needCategories));
    expect(needCases.length).toBeGreaterThanOrEqual(120);
    expect(needCases.filter(({ text }) => !/\p{Script=Han}/u.test(text)).length).toBeGreaterThanOrEqual(20);
  });

  test("lead with a right article in nine of ten", () => {
    const wrong = outcomes.filter(({ isFirst }) => !isFirst).map(({ one, five }) => `${one.text} → ${five[0]}`);
    expect(1 - wrong.length / outcomes.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  test("have their right articles among the first five", () => {
    const recall = outcomes.reduce((sum, { one, found }) => sum + found / one.articles.length, 0) / outcomes.length;
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
