import { describe, expect, test } from "vitest";
import type { CatalogDocument, CatalogMeasure, Condition, Text } from "~/domain/measures/catalog";
import { guardsFor } from "~/domain/measures/guards";
import type { NeedCategory } from "~/domain/needs/categories";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";
import { p22 } from "~~/seeds/reference/measures/p22";
import { p25 } from "~~/seeds/reference/measures/p25";

const serves = (measure: CatalogMeasure) => measure.nature === "help" || measure.nature === "duty";
const measuresOf = (document: CatalogDocument) => document.articles.flatMap((article) => article.measures);
const all = [...measuresOf(p25), ...measuresOf(p22)];

/** Every condition, those inside `any` and `all` included. */
function flatten(conditions: Condition[]): Condition[] {
  return conditions.flatMap((condition) =>
    condition.fact === "any" || condition.fact === "all" ? [condition, ...flatten(condition.of)] : [condition],
  );
}

const conditionsOf = (key: string) => flatten(all.find((measure) => measure.key === key)?.conditions ?? []);

function textsOf(measure: CatalogMeasure): Text[] {
  const conditions = flatten(measure.conditions);
  return [
    measure.title,
    measure.summary,
    measure.validity.reason,
    ...(measure.howTo ? [measure.howTo] : []),
    ...(measure.trigger ?? []).map((trigger) => trigger.reason),
    ...conditions.map((condition) => condition.text),
    ...conditions.flatMap((condition) => (condition.fact === "judgement" ? [condition.decidedBy] : [])),
  ];
}

const triggers = (key: string, wish: string) =>
  guardsFor(
    matchableMeasures().filter((measure) => measure.key === key),
    { category: null, text: wish },
  ).some(({ triggered }) => triggered);

describe.each([
  { document: p25, count: 16, chapters: [2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5] },
  { document: p22, count: 12, chapters: [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4] },
])("the catalogue of $document.key", ({ document, count, chapters }) => {
  const numbers = Array.from({ length: count }, (_, index) => `${index + 1}`);

  test("has every article in the document's order and chapter", () => {
    expect(document.articles.map((article) => article.key)).toEqual(
      numbers.map((number) => `${document.key}-${number}`),
    );
    expect(document.articles.map((article) => article.number)).toEqual(numbers);
    expect(document.articles.map((article) => article.chapter.number)).toEqual(chapters);
  });

  test.each(document.articles)(
    "$key uses letters only where it is split, and then a, b, c without a gap",
    (article) => {
      const expected =
        article.measures.length === 1
          ? [article.key]
          : article.measures.map((_, index) => `${article.key}${String.fromCharCode(97 + index)}`);
      expect(article.measures.length).toBeGreaterThan(0);
      expect(article.measures.map((measure) => measure.key)).toEqual(expected);
    },
  );

  test("says what is missing in the file", () => {
    if (document.number === null) expect(document.numberNote).not.toBeNull();
    if (document.issuedOn === null) expect(document.issuedNote).not.toBeNull();
  });
});

describe("every measure of the two documents", () => {
  test("has a key of its own", () => {
    expect(new Set(all.map((measure) => measure.key)).size).toBe(all.length);
  });

  test.each(all)("$key is written in both languages and has a short Chinese title", (measure) => {
    for (const text of textsOf(measure)) {
      expect(text.zh.trim()).toMatch(/\p{Script=Han}/u);
      expect(text.en.trim()).toMatch(/[a-z]/i);
      expect(text.en.replaceAll(/[“”–—]/g, "")).not.toMatch(/[\p{Script=Han}，。；（）]/u);
    }
    expect([...measure.title.zh].length).toBeLessThanOrEqual(24);
  });

  test.each(all)("$key has words to be found by, none twice", (measure) => {
    expect(measure.terms.length).toBeGreaterThanOrEqual(4);
    expect(measure.terms.length).toBeLessThanOrEqual(15);
    expect(new Set(measure.terms).size).toBe(measure.terms.length);
    expect(measure.departments.length).toBeGreaterThan(0);
  });

  test.each(all.filter(serves))("$key serves a need, says how it is used and asks for a national zone", (measure) => {
    expect(measure.categories.length).toBeGreaterThan(0);
    expect(new Set(measure.categories).size).toBe(measure.categories.length);
    expect(measure.howTo).toBeDefined();
    expect(measure.conditions).toContainEqual(expect.objectContaining({ fact: "zoneLevel", in: ["national"] }));
  });

  test.each(all.filter((measure) => ["support", "encourage", "allow", "explore"].includes(measure.modality)))(
    "$key promises nothing the text does not",
    (measure) => {
      expect(measure.summary.zh).not.toMatch(/有权|一律|必须给予|保证给予|应当给予|享有/);
      expect(measure.summary.en).not.toMatch(
        /entitle|guarantee|\bmust\b|\bshall\b|will receive|is granted|are granted/i,
      );
    },
  );

  test.each(all)("$key: judgements have keys of their own", (measure) => {
    const keys = flatten(measure.conditions).flatMap((condition) =>
      condition.fact === "judgement" ? [condition.key] : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(all.filter((measure) => measure.nature === "context"))("$key is context and serves no need", (measure) => {
    expect(measure.categories).toEqual([]);
  });

  test("only guards have triggers, and every guard has one", () => {
    for (const measure of all) expect(Boolean(measure.trigger?.length)).toBe(measure.nature === "guard");
  });
});

describe("the floor of the core needs", () => {
  test.each<{ article: string; category: NeedCategory }>([
    { article: "P25-13", category: "land" },
    { article: "P22-5", category: "land" },
    { article: "P22-4", category: "eia" },
    { article: "P25-14", category: "eia" },
    { article: "P25-16", category: "finance" },
    { article: "P22-6", category: "finance" },
    { article: "P25-15", category: "talent" },
    { article: "P22-11", category: "entry_exit" },
    { article: "P25-6", category: "tax_reinvest" },
    { article: "P25-6", category: "listing" },
    { article: "P25-11", category: "approval" },
    { article: "P25-12", category: "approval" },
  ])("$article has an in-force measure whose first purpose is $category", ({ article, category }) => {
    const measures = [...p25.articles, ...p22.articles].find((candidate) => candidate.key === article)?.measures ?? [];
    const found = measures.filter(
      (measure) => serves(measure) && measure.validity.standing === "in_force" && measure.categories[0] === category,
    );
    expect(found.map((measure) => measure.key)).not.toEqual([]);
  });

  test("P25-13 and P25-7 are help or duty and guard at once", () => {
    for (const key of ["P25-7", "P25-13"]) {
      const natures =
        p25.articles.find((article) => article.key === key)?.measures.map((measure) => measure.nature) ?? [];
      expect(natures).toContain("guard");
      expect(natures.some((nature) => nature === "help" || nature === "duty")).toBe(true);
    }
  });
});

describe("conditions that decide", () => {
  test("simpler EIA needs the planning EIA and a major manufacturing project, a faster one only that access is met", () => {
    expect(conditionsOf("P22-4a").map((condition) => condition.fact)).toEqual(
      expect.arrayContaining(["planningEia", "manufacturing", "any", "lists"]),
    );
    expect(conditionsOf("P22-4b").map((condition) => condition.fact)).toEqual(["zoneLevel", "judgement"]);
  });

  test("another sector than the three of P25-6 is unknown, not unmet", () => {
    expect(conditionsOf("P25-6a")).toContainEqual(
      expect.objectContaining({
        fact: "sector",
        in: ["integrated_circuits", "biopharma", "high_end_equipment"],
        open: true,
      }),
    );
  });

  test("entry and exit asks for manufacturing, and in talks for a list", () => {
    const conditions = conditionsOf("P22-11");
    expect(conditions).toContainEqual(expect.objectContaining({ fact: "manufacturing", is: true }));
    expect(conditions).toContainEqual(expect.objectContaining({ fact: "stage", from: "negotiation", to: "appraisal" }));
    expect(conditions.filter((condition) => condition.fact === "lists").length).toBeGreaterThan(0);
  });

  test("the listing of P25-16 is for the zone's developer", () => {
    expect(all.find((measure) => measure.key === "P25-16b")?.beneficiary).toBe("developer");
  });

  test("the months and the credit of the later announcement are not claimed for P25-6", () => {
    const text = JSON.stringify(p25.articles.find((article) => article.key === "P25-6"));
    expect(text).not.toMatch(/60|六十|10\s?%|百分之十|sixty/);
    expect(text).toContain("公告2025年第2号");
  });

  test("a high rank is a condition only where one zone is chosen before another", () => {
    const ranked = all.filter((measure) => measure.conditions.some((condition) => condition.fact === "zoneRank"));
    expect(ranked.map((measure) => measure.key)).toEqual(["P22-1a", "P22-1b", "P22-2", "P22-8b"]);
  });
});

describe("standing", () => {
  test("only the epidemic clauses of P22 have lapsed, each with its reason", () => {
    const lapsed = all.filter((measure) => measure.validity.standing !== "in_force");
    expect(lapsed.map((measure) => measure.key)).toEqual(["P22-10e", "P22-10f", "P22-12a"]);
    for (const measure of lapsed) {
      expect(measure.validity.standing).toBe("lapsed");
      expect(measure.validity.reason.zh).toContain("疫情");
    }
  });

  test("both documents stand", () => {
    expect([p25.standing, p22.standing]).toEqual(["in_force", "in_force"]);
  });
});

describe("guards fire on what they forbid and on nothing else", () => {
  test.each([
    ["P25-7f", "企业要求税收返还"],
    ["P25-7f", "投资方希望五年免税"],
    ["P25-7f", "前五年税收全免"],
    ["P25-7f", "地方留成部分全部返还给企业"],
    ["P25-7f", "five years tax free"],
    ["P25-7f", "The investor wants a tax holiday"],
    ["P25-13f", "M0地块上建住宅"],
    ["P25-13f", "在m0用地上开发商品房出售"],
    ["P25-13f", "新型产业用地做写字楼和商办"],
    ["P25-13f", "flats on M0 land"],
    ["P25-13f", "工业用地建住宅"],
  ])("%s stops “%s”", (key, wish) => {
    expect(triggers(key, wish)).toBe(true);
  });

  test.each([
    "利润再投资递延纳税如何办理",
    "出口退税进度慢",
    "增值税留抵退税",
    "进口设备免税确认和通关",
    "集成电路企业所得税优惠政策咨询",
    "外籍专家往返税务局办理完税证明",
    "需要300亩工业用地建厂房",
    "M0用地建设研发中心和中试线",
    "研发用地改为M0，容积率3.0",
    "工业用地项目员工需要人才公寓",
    "外籍人才住房和子女入学",
    "申请专项债建设标准厂房",
    "export tax rebate is slow",
    "a plant in the pilot free trade zone, lease for five years, with tax advice",
    "M0 land for a research centre with a pilot line",
    "industrial land, 200 mu, for a factory",
    "tax deferral on reinvested profits",
  ])("“%s” passes", (wish) => {
    for (const guard of all.filter((measure) => measure.nature === "guard"))
      expect(triggers(guard.key, wish)).toBe(false);
  });
});
