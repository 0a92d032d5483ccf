import { describe, expect, it } from "vitest";
import type { CatalogArticle, CatalogDocument, CatalogMeasure, Text } from "~/domain/measures/catalog";
import { guardsFor } from "~/domain/measures/guards";
import type { NeedCategory } from "~/domain/needs/categories";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";
import { p14 } from "~~/seeds/reference/measures/p14";
import { p21 } from "~~/seeds/reference/measures/p21";
import { zj } from "~~/seeds/reference/measures/zj";

const documents = [p14, p21, zj];
const articles = documents.flatMap((document) => document.articles);
const measures = articles.flatMap((article) => article.measures);

const p14Keys = Array.from({ length: 19 }, (_, index) => `P14-${index + 1}`);
const p21Keys = Array.from({ length: 9 }, (_, index) => `P21-${index + 1}`);
const zjKeys = [2, 5, 5, 5, 4].flatMap((count, index) =>
  Array.from({ length: count }, (_, article) => `ZJ-${index + 1}.${article + 1}`),
);

describe("the articles", () => {
  it("are all there, in the order of the documents", () => {
    expect(keysOf(p14)).toEqual(p14Keys);
    expect(keysOf(p21)).toEqual(p21Keys);
    expect(keysOf(zj)).toEqual(zjKeys);
    expect(articles).toHaveLength(49);
  });

  it("carry the number of their key and stand in the document's chapters", () => {
    for (const article of articles) expect(article.key.split("-")[1]).toBe(article.number);
    expect(chaptersOf(p14)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(chaptersOf(p21)).toEqual([0]);
    expect(chaptersOf(zj)).toEqual([1, 2, 3, 4, 5]);
    for (const article of zj.articles) expect(article.number.split(".")[0]).toBe(String(article.chapter.number));
  });

  it("have at least one measure, with letters from a on only where the article is split", () => {
    for (const article of articles)
      expect(article.measures.map((measure) => measure.key)).toEqual(expectedKeys(article));
  });
});

describe("the measures", () => {
  it("have keys of their own", () => {
    const keys = measures.map((measure) => measure.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("speak both languages everywhere", () => {
    for (const { path, text } of textsOf(documents)) {
      expect(text.zh.trim(), `${path} zh`).not.toBe("");
      expect(text.en.trim(), `${path} en`).not.toBe("");
      expect(text.zh, `${path} zh is Chinese`).toMatch(/\p{Script=Han}/u);
      expect(/^[\p{Script=Han}]/u.test(text.en), `${path} en is not Chinese`).toBe(false);
    }
  });

  it("have Chinese titles of at most 24 characters", () => {
    for (const measure of measures) expect([...measure.title.zh].length, measure.key).toBeLessThanOrEqual(24);
  });

  it("have between 4 and 15 terms, each once", () => {
    for (const measure of measures) {
      expect(measure.terms.length, measure.key).toBeGreaterThanOrEqual(4);
      expect(measure.terms.length, measure.key).toBeLessThanOrEqual(15);
      expect(new Set(measure.terms).size, measure.key).toBe(measure.terms.length);
    }
  });

  it("tell the officer how to use every help and duty that serves a need", () => {
    for (const measure of measures.filter(isUsable)) expect(measure.howTo, measure.key).toBeDefined();
  });

  it("serve no need where they are context or target", () => {
    for (const measure of measures.filter(({ nature }) => nature === "context" || nature === "target")) {
      expect(measure.categories, measure.key).toEqual([]);
    }
  });

  it("name each judgement once within a measure", () => {
    for (const measure of measures) {
      const keys = measure.conditions.flatMap((condition) => (condition.fact === "judgement" ? [condition.key] : []));
      expect(new Set(keys).size, measure.key).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it("are bound to national zones where help or duty of the national documents can serve a need", () => {
    for (const measure of [p14, p21].flatMap(measuresOf).filter(isUsable)) {
      const level = measure.conditions.find((condition) => condition.fact === "zoneLevel");
      expect(level?.fact === "zoneLevel" && level.in, measure.key).toEqual(["national"]);
    }
  });
});

describe("validity", () => {
  it("keeps every Zhejiang measure a draft bound to the province", () => {
    expect(zj.standing).toBe("draft");
    for (const measure of measuresOf(zj)) {
      expect(measure.validity.standing, measure.key).toBe("draft");
      expect(measure.conditions, measure.key).toContainEqual(
        expect.objectContaining({ fact: "province", in: ["330000"] }),
      );
    }
  });

  it("marks exactly what was overtaken or made for its year", () => {
    const spent = [p14, p21]
      .flatMap(measuresOf)
      .filter((measure) => measure.validity.standing !== "in_force")
      .map((measure) => [measure.key, measure.validity.standing]);
    expect(spent).toEqual([
      ["P14-7d", "superseded"],
      ["P21-1a", "lapsed"],
      ["P21-2c", "lapsed"],
      ["P21-7b", "lapsed"],
    ]);
  });

  it("says that the plans named in P14-16 are now territorial spatial plans", () => {
    expect(measureOf("P14-16b").validity.reason.zh).toContain("国土空间规划");
  });
});

describe("where the core needs point first", () => {
  const floor: [NeedCategory, string[]][] = [
    ["land", ["P14-17", "P21-2", "ZJ-5.2"]],
    ["eia", ["P14-16"]],
    ["finance", ["P14-13", "P21-2", "P21-5", "ZJ-5.3"]],
    ["talent", ["P14-12", "ZJ-5.4"]],
    ["entry_exit", ["ZJ-5.4"]],
    ["approval", ["P21-6", "ZJ-4.5"]],
    ["forex", ["P14-7"]],
    ["rd_ip", ["P14-11"]],
    ["safety", ["P21-9", "ZJ-5.1"]],
    ["chain", ["P21-4", "ZJ-3.5"]],
    ["platform_bonded", ["P14-9", "ZJ-2.1"]],
    ["grievance", ["P14-19"]],
  ];

  it.each(floor)("%s is served by %j", (category, articleKeys) => {
    for (const key of articleKeys) {
      const serving = articleOf(key).measures.filter(
        (measure) => isUsable(measure) && measure.categories.includes(category),
      );
      expect(serving.length, key).toBeGreaterThan(0);
    }
  });

  it("shows P14-15's threshold as entry, and P14-16's planning EIA as a duty", () => {
    expect(measureOf("P14-15b").nature).toBe("entry");
    expect(measureOf("P14-16d")).toMatchObject({ nature: "duty", modality: "must", categories: ["eia"] });
  });
});

describe("the guards", () => {
  const wishes: [string, string[]][] = [
    ["请管委会返还部分土地出让金", ["P14-18g"]],
    ["希望减免土地出让金", ["P14-18g"]],
    ["缴纳的土地价款三年内返还企业", ["P14-18g"]],
    ["The zone should return the land fee after completion", ["P14-18g"]],
    ["waive the land transfer fee", ["P14-18g"]],
    ["把供地审批权下放给管委会", ["P14-18f"]],
    ["承诺税收地方留成部分返还", ["P14-18d"]],
    ["five years tax free", ["P14-18d"]],
    ["先开工，再补规划手续", ["P14-16b"]],
    ["为项目擅自调整控制性详细规划", ["P14-16b"]],
    ["把到资数据报高一些", ["P21-9b"]],
    ["inflate the figures in the monthly report", ["P21-9b"]],
  ];
  const harmless = [
    "土地出让金分期缴纳",
    "等额分期缴纳土地出让金",
    "竞买保证金抵扣土地出让金",
    "按程序调整控规后供地",
    "规划未经批准，暂时无法供地，请加快报批",
    "按规划先建一期厂房",
    "进口设备免税，监管期三年",
    "出口退税办理时间长",
    "征地补偿标准公布时间",
    "统计报表按时报送",
    "We plan to build the plant before 2027",
    "The investor asks to pay the land price in two instalments",
    "reinvested profit and deferred tax",
  ];

  it("are prohibitions with words that trigger them", () => {
    const guards = measures.filter((measure) => measure.nature === "guard");
    expect(guards.map((guard) => guard.key)).toEqual([
      "P14-10b",
      "P14-16b",
      "P14-18d",
      "P14-18e",
      "P14-18f",
      "P14-18g",
      "P21-9b",
    ]);
    for (const guard of guards) {
      expect(guard.modality, guard.key).toBe("must_not");
      expect(
        guard.trigger?.flatMap((trigger) => trigger.groups).every((group) => group.length > 0),
        guard.key,
      ).toBe(true);
      expect(guard.trigger?.length, guard.key).toBeGreaterThan(0);
    }
  });

  it.each(wishes)("stop “%s”", (wish, keys) => {
    expect(offended(wish)).toEqual(keys);
  });

  it.each(harmless)("let “%s” pass", (wish) => {
    expect(offended(wish)).toEqual([]);
  });

  function offended(wish: string): string[] {
    const own = new Set(measures.map(({ key }) => key));
    const guards = matchableMeasures().filter(({ key }) => own.has(key));
    return guardsFor(guards, { category: null, text: wish }).flatMap((guard) => (guard.triggered ? [guard.key] : []));
  }
});

function keysOf(document: CatalogDocument): string[] {
  return document.articles.map((article) => article.key);
}

function chaptersOf(document: CatalogDocument): number[] {
  return [...new Set(document.articles.map((article) => article.chapter.number))];
}

function measuresOf(document: CatalogDocument): CatalogMeasure[] {
  return document.articles.flatMap((article) => article.measures);
}

function expectedKeys(article: CatalogArticle): string[] {
  if (article.measures.length === 1) return [article.key];
  return article.measures.map((_, index) => `${article.key}${String.fromCharCode(97 + index)}`);
}

function isUsable(measure: CatalogMeasure): boolean {
  return (measure.nature === "help" || measure.nature === "duty") && measure.categories.length > 0;
}

function articleOf(key: string): CatalogArticle {
  const article = articles.find((candidate) => candidate.key === key);
  if (!article) throw new Error(`No article ${key}`);
  return article;
}

function measureOf(key: string): CatalogMeasure {
  const measure = measures.find((candidate) => candidate.key === key);
  if (!measure) throw new Error(`No measure ${key}`);
  return measure;
}

/** Every { zh, en } pair anywhere in the value. */
function textsOf(value: unknown, path = "catalogue"): { path: string; text: Text }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value && "en" in value && typeof value.zh === "string" && typeof value.en === "string") {
    return [{ path, text: { zh: value.zh, en: value.en } }];
  }
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}
