import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { getArticlePage } from "~/domain/measures/article-page.server";
import { getDocumentPage } from "~/domain/measures/document-page.server";
import type { LibraryFilters } from "~/domain/measures/library-filters";
import { linkMeasures } from "~/domain/measures/link-measures.server";
import { getConfirmPage, getLinkChoices, getLinkPage } from "~/domain/measures/link-page.server";
import { getMeasureLibrary } from "~/domain/measures/measure-library.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { makeNeedWorld, type NeedWorld } from "~~/tests/integration/needs/need-world";
import { resetDatabase } from "~~/tests/support/database";

beforeEach(resetDatabase);

const everyone = ["officer", "leader", "verifier", "auditor", "administrator", "provincial", "landLiaison"] as const;

async function search(filters: LibraryFilters, viewer?: Viewer) {
  const library = await getMeasureLibrary(viewer ?? (await makeNeedWorld()).officer, filters);
  return {
    ...library,
    keys: library.documents.flatMap((document) =>
      document.articles.flatMap((article) => article.measures.map(({ key }) => key)),
    ),
  };
}

describe("the library", () => {
  test.each(everyone)("is open to the %s", async (who) => {
    const world = await makeNeedWorld();
    const { articleCount, allArticles, documents } = await search({}, world[who]);
    expect([articleCount, allArticles]).toEqual([80, 80]);
    expect(documents.map(({ key }) => key)).toEqual(["P25", "P22", "P21", "P14", "T25", "ZJ"]);
  });

  test("puts what is not in force behind, also within an article", async () => {
    const { documents } = await search({});
    expect(documents.at(-1)?.standing).toBe("draft");
    for (const article of documents.flatMap((document) => document.articles)) {
      const ends = article.measures.map(({ standing }) => standing !== "in_force");
      expect(ends, article.key).toEqual([...ends].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test.each<[string, string[]]>([
    ["绿电", ["P25-14a", "P22-9e"]],
    ["链", ["P25-4a"]],
    ["双元制", ["P25-15c"]],
    ["visa", ["P22-11"]],
    ["P25-13", ["P25-13a", "P25-13g"]],
    ["P25-13a", ["P25-13a"]],
    ["apprentic", []],
  ])("finds %s", async (q, keys) => {
    const found = await search({ q });
    expect(found.keys).toEqual(expect.arrayContaining(keys));
    if (keys.length === 0) expect(found.keys).toEqual([]);
  });

  test("a key typed finds that article alone", async () => {
    expect((await search({ q: "P25-1" })).documents.flatMap(({ articles }) => articles.map(({ key }) => key))).toEqual([
      "P25-1",
    ]);
  });

  test("filters narrow together and are counted", async () => {
    const found = await search({ category: "land", nature: "guard", document: "P14" });
    expect(found.keys).toEqual(["P14-16b", "P14-18d", "P14-18e", "P14-18f", "P14-18g"]);
    expect([found.articleCount, found.measureCount]).toEqual([2, 5]);
    expect((await search({ department: "tax", standing: "in_force" })).keys).toContain("P25-6d");
    expect((await search({ standing: "superseded" })).keys).toEqual(["P14-7d"]);
  });
});

describe("an article", () => {
  async function place() {
    const world = await makeNeedWorld({ industryCode: "3973" });
    const need = await makeNeed({ project: world.project, departmentId: world.land.id, title: "需要工业用地 60 亩" });
    const open = await makeNeed({ project: world.project, departmentId: world.land.id, title: "需要供地建厂房" });
    await linkMeasures(world.officer, { needId: need.id, measureKeys: ["P25-13b"] });
    return { world, need, open };
  }
  const page = async (viewer: Viewer, key = "P25-13") => {
    const found = await getArticlePage(viewer, key);
    if (!found) throw new Error("No page");
    return found;
  };

  test("cites its document and says what each measure needs", async () => {
    const { officer } = await makeNeedWorld();
    const article = await page(officer);
    expect(article).toMatchObject({
      citation: { zh: "2025年工作方案第十三条", en: "2025 Work Plan, Art. 13" },
      previous: { key: "P25-12" },
      next: { key: "P25-14" },
    });
    expect(article.document).toMatchObject({
      number: null,
      numberNote: { zh: expect.any(String) },
      issuedOn: "2025-05-21",
    });
    const major = article.measures.find(({ key }) => key === "P25-13b")?.conditions[2];
    expect(major?.parts.length).toBe(2);
    expect(article.measures.find(({ key }) => key === "P25-13f")?.warnings.length).toBeGreaterThan(0);
  });

  test.each(["officer", "colleague", "leader", "verifier", "auditor", "landLiaison"] as const)(
    "shows the %s the needs it serves",
    async (who) => {
      const { world, need, open } = await place();
      const { needs } = await page(world[who]);
      expect(needs.counts).toEqual([{ state: "linked", count: 1 }]);
      expect(needs.linked).toMatchObject([{ id: need.id, linkState: "linked", measureKey: "P25-13b" }]);
      expect(needs.suggested.map(({ id }) => id)).toEqual([open.id]);
    },
  );

  test.each(["eiaLiaison", "otherLeader", "provincial", "administrator"] as const)(
    "shows the %s none of them, not even their number",
    async (who) => {
      const { world } = await place();
      expect((await page(world[who])).needs).toEqual({
        counts: [],
        linked: [],
        isCut: false,
        suggested: [],
        lookedAt: 0,
      });
    },
  );

  test("shows the province what was opened to it", async () => {
    const { world } = await place();
    await ownerClient().project.update({ where: { id: world.project.id }, data: { openedAt: new Date() } });
    expect((await page(world.provincial)).needs.linked).toHaveLength(1);
  });

  test("hides a sensitive project's needs from officers off its team", async () => {
    const { world } = await place();
    await ownerClient().project.update({ where: { id: world.project.id }, data: { confidentiality: "sensitive" } });
    expect((await page(world.colleague)).needs.linked).toEqual([]);
    expect((await page(world.officer)).needs.linked).toHaveLength(1);
  });

  test("counts set-aside links but does not list them", async () => {
    const { world, need } = await place();
    await ownerClient().needLink.updateMany({ where: { needId: need.id }, data: { state: "not_relevant" } });
    const { needs } = await page(world.officer);
    expect(needs.counts).toEqual([{ state: "not_relevant", count: 1 }]);
    expect(needs.linked).toEqual([]);
  });

  test("that only forbids serves no need", async () => {
    const { world } = await place();
    expect((await page(world.officer, "P25-10")).needs).toEqual({
      counts: [],
      linked: [],
      isCut: false,
      suggested: [],
      lookedAt: 0,
    });
  });

  test("looks at a bounded number of open needs", async () => {
    const world = await makeNeedWorld();
    const project = await makeProject({ zone: world.zone, officer: world.officer });
    for (let serial = 1; serial <= 90; serial += 1) await makeNeed({ project, serial, title: "需要工业用地" });
    expect((await page(world.officer)).needs.lookedAt).toBe(80);
  });

  test("that does not exist is absent", async () => {
    const { officer } = await makeNeedWorld();
    expect(await getArticlePage(officer, "P99-1")).toBeNull();
    expect(await getDocumentPage(officer, "P99")).toBeNull();
  });
});

test("a document comes by its chapters", async () => {
  const { officer } = await makeNeedWorld();
  const document = await getDocumentPage(officer, "P25");
  expect(document?.chapters.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  expect(document?.articleCount).toBe(16);
});

describe("choosing by hand", () => {
  const choices = async (world: NeedWorld, who: "officer" | "landLiaison" | "otherLeader", query: string) => {
    const need = await makeNeed({ project: world.project, departmentId: world.land.id });
    await linkMeasures(world.officer, { needId: need.id, measureKeys: ["P25-13b"] });
    return getLinkChoices(world[who], need.id, query);
  };

  test("offers what can be linked in any category, and says what is linked or for elsewhere", async () => {
    const found = await choices(await makeNeedWorld(), "officer", "用地");
    const of = (key: string) => found?.choices.find((choice) => choice.key === key);
    expect(of("P25-13b")).toMatchObject({ linkState: "linked", isElsewhere: false });
    expect(of("ZJ-5.2a")).toMatchObject({ linkState: null, isElsewhere: true });
    expect(of("P14-18g")).toBeUndefined();
  });

  test("without words offers the need's category", async () => {
    const found = await choices(await makeNeedWorld(), "landLiaison", "");
    expect(found?.choices.length).toBeGreaterThan(0);
    expect(found?.need.isAllowed).toBe(true);
  });

  test("is absent for who does not see the need", async () => {
    const world = await makeNeedWorld();
    expect(await choices(world, "otherLeader", "用地")).toBeNull();
    const need = await makeNeed({ project: world.project });
    expect(await getConfirmPage(world.otherLeader, need.id, ["P25-13b"])).toBeNull();
    expect(await getLinkPage(world.otherLeader, need.id, crypto.randomUUID())).toBeNull();
  });

  test("asks about the measures named, guards left out", async () => {
    const world = await makeNeedWorld();
    const need = await makeNeed({ project: world.project });
    const page = await getConfirmPage(world.officer, need.id, ["P22-10e", "P14-18g", "x"]);
    expect(page?.measures.map(({ key, standing }) => [key, standing])).toEqual([["P22-10e", "lapsed"]]);
  });
});
