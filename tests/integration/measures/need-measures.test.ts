import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { answerJudgement } from "~/domain/measures/answer-judgement.server";
import { linkMeasures } from "~/domain/measures/link-measures.server";
import { getNeedMeasures, type NeedMeasures } from "~/domain/measures/need-measures.server";
import { factsForNeed, readProjectFacts } from "~/domain/measures/project-facts.server";
import { setAsideMeasure } from "~/domain/measures/set-aside-measure.server";
import { asSystem, asViewer } from "~/platform/db/db.server";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { makeNeedWorld } from "~~/tests/integration/needs/need-world";
import { resetDatabase } from "~~/tests/support/database";

beforeEach(resetDatabase);

const measuresFor = (viewer: Viewer, needId: string) => asViewer(viewer, (tx) => getNeedMeasures(tx, viewer, needId));

async function seen(viewer: Viewer, needId: string): Promise<NeedMeasures> {
  const measures = await measuresFor(viewer, needId);
  if (!measures) throw new Error("The need is not visible");
  return measures;
}

const keysOf = (cards: { key: string }[]) => cards.map(({ key }) => key);

async function place(project: Record<string, unknown> = {}, need: Record<string, unknown> = {}) {
  const world = await makeNeedWorld(project);
  const made = await makeNeed({
    project: world.project,
    departmentId: world.land.id,
    title: "需要工业用地 60 亩建厂",
    ...need,
  });
  return { world, needId: made.id };
}

describe("the measures of a need", () => {
  test("come explained, with a link to the field that decides", async () => {
    const { world, needId } = await place(
      { industryCode: "3973", stage: "negotiation" },
      { category: "eia", title: "环评手续想简化" },
    );
    const { fitting } = await seen(world.officer, needId);
    const simpler = fitting.find(({ key }) => key === "P22-4a");
    expect(simpler).toMatchObject({
      citation: { zh: expect.stringContaining("第四条") },
      modality: "must",
      standing: "in_force",
    });
    expect(simpler?.matched).toEqual(expect.arrayContaining(["环评手续"]));
    expect(simpler?.conditions.map(({ state, href, judgement }) => ({ state, href, judgement }))).toEqual([
      { state: "met", href: null, judgement: null },
      { state: "unknown", href: `/projects/${world.project.id}/edit/appraisal#f-hasPlanningEiaCover`, judgement: null },
      { state: "met", href: `/projects/${world.project.id}/edit/industry#f-industryCode`, judgement: null },
      { state: "unknown", href: null, judgement: "P22-4a/major-manufacturing-project" },
      { state: "unknown", href: null, judgement: "P22-4a/agrees-with-planning-eia" },
    ]);
  });

  test("stand linked on top with their state, no longer among the suggestions", async () => {
    const { world, needId } = await place();
    await linkMeasures(world.officer, { needId, measureKeys: ["P25-13b"] });
    const measures = await seen(world.officer, needId);
    expect(measures.linked).toMatchObject([
      { key: "P25-13b", state: "linked", steps: ["apply", "use", "decline", "unlink"], linkedBy: world.officer.name },
    ]);
    expect(keysOf(measures.fitting)).not.toContain("P25-13b");
  });

  test("tell where a condition stands otherwise than when it was linked", async () => {
    const { world, needId } = await place();
    await linkMeasures(world.officer, { needId, measureKeys: ["P25-13b"] });
    await answerJudgement(world.officer, { needId, key: "P25-13b/leading-industry", answer: false });
    const [link] = (await seen(world.officer, needId)).linked;
    expect(link?.conditions.map(({ state, stateWhenLinked }) => [state, stateWhenLinked])).toEqual([
      ["met", null],
      ["unmet", "unknown"],
      ["unknown", null],
    ]);
  });

  test("leave out what was set aside, and remember it", async () => {
    const { world, needId } = await place();
    await setAsideMeasure(world.officer, { needId, measureKey: "P22-5a", reason: "不是制造业重大项目" });
    const measures = await seen(world.officer, needId);
    expect(measures.setAside).toMatchObject([{ measureKey: "P22-5a", reason: "不是制造业重大项目" }]);
    expect(keysOf([...measures.fitting, ...measures.unmet, ...measures.byCategory])).not.toContain("P22-5a");
  });

  test("keep what fails a condition and what is not in force apart", async () => {
    const { world, needId } = await place({ industryCode: "6513", stage: "production" });
    const measures = await seen(world.officer, needId);
    expect(keysOf(measures.unmet)).toEqual(expect.arrayContaining(["P22-5a", "P22-5b"]));
    expect(
      measures.fitting.every(
        ({ standing, conditions }) => standing === "in_force" && conditions.every(({ state }) => state !== "unmet"),
      ),
    ).toBe(true);
    expect(measures.isGap).toBe(false);
  });

  test("show the guards the wish offends, with their article", async () => {
    const { world, needId } = await place({}, { title: "希望返还土地出让金" });
    const [guard] = (await seen(world.officer, needId)).guards;
    expect(guard).toMatchObject({
      key: "P14-18g",
      triggered: true,
      articleKey: "P14-18",
      citation: { zh: expect.stringContaining("第十八条") },
    });
  });
});

describe("who sees the measures of a need", () => {
  test.each(["officer", "leader"] as const)("the %s sees and may link", async (who) => {
    const { world, needId } = await place();
    expect((await seen(world[who], needId)).canLink).toBe(true);
  });

  test.each(["colleague", "verifier", "auditor"] as const)("the %s sees and may not link", async (who) => {
    const { world, needId } = await place();
    const measures = await seen(world[who], needId);
    expect(measures.canLink).toBe(false);
    expect(measures.fitting.length).toBeGreaterThan(0);
  });

  test("the liaison gets the same answers without a way into the project", async () => {
    const { world, needId } = await place({ industryCode: "3973", confidentiality: "sensitive" });
    const officer = await seen(world.officer, needId);
    const liaison = await seen(world.landLiaison, needId);
    const states = (measures: NeedMeasures) =>
      measures.fitting.map(({ key, conditions }) => [key, conditions.map(({ state }) => state)]);
    expect(states(liaison)).toEqual(states(officer));
    expect(liaison.canLink).toBe(true);
    expect(liaison.fitting.flatMap(({ conditions }) => conditions.map(({ href }) => href)).filter(Boolean)).toEqual([]);
  });

  test.each(["eiaLiaison", "otherLeader", "provincial", "administrator"] as const)(
    "for the %s the need does not exist",
    async (who) => {
      const { world, needId } = await place();
      expect(await measuresFor(world[who], needId)).toBeNull();
    },
  );

  test("nobody links to a closed need", async () => {
    const { world, needId } = await place({}, { state: "met" });
    expect((await seen(world.officer, needId)).canLink).toBe(false);
  });
});

describe("what is known of a project", () => {
  const factsOf = async (projectId: string) => {
    const known = (await asSystem("all", (tx) => readProjectFacts(tx, [projectId]))).get(projectId);
    if (!known) throw new Error("No facts");
    return known;
  };

  test("comes from its zone, class, flags and lists", async () => {
    const zone = await makeZone({ provinceCode: "510000" });
    const project = await makeProject({
      zone,
      industryCode: "2761",
      flags: ["biopharma"],
      stage: "signed",
      kind: "expansion",
      landMode: "m0",
    });
    await ownerClient().listMembership.createMany({
      data: [
        {
          zoneId: zone.id,
          projectId: project.id,
          level: "key",
          listName: "重点外资项目",
          edition: "2026",
          state: "listed",
          decidedOn: new Date(),
        },
        {
          zoneId: zone.id,
          projectId: project.id,
          level: "landmark",
          listName: "标志性项目",
          edition: "2026",
          state: "removed",
          decidedOn: new Date(),
        },
      ],
    });
    expect((await factsOf(project.id)).facts).toEqual({
      province: "510000",
      zoneLevel: "national",
      region: "west",
      sector: "biopharma",
      suggestedSector: null,
      manufacturing: true,
      stage: "signed",
      kind: "expansion",
      lists: ["key"],
      isTopRankedZone: null,
      hasPlanningEia: null,
      landMode: "m0",
      landUse: null,
      judgements: {},
    });
  });

  test("a suggested flag leaves the sector unknown, a rejected one does not", async () => {
    const zone = await makeZone();
    const project = await makeProject({ zone, industryCode: "3973" });
    const flag = { zoneId: zone.id, projectId: project.id, flag: "integrated_circuits" as const, reason: {} };
    await ownerClient().projectFlag.create({ data: { ...flag, state: "suggested" } });
    expect((await factsOf(project.id)).facts).toMatchObject({ sector: null, suggestedSector: "integrated_circuits" });
    await ownerClient().projectFlag.updateMany({ where: { projectId: project.id }, data: { state: "rejected" } });
    expect((await factsOf(project.id)).facts).toMatchObject({ sector: "other", suggestedSector: null });
  });

  test.each([
    ["6513", "digital", false],
    ["7320", "services", false],
    ["5990", "services", false],
    ["3821", "other", true],
    ["4430", "other", false],
  ])("class %s is %s", async (industryCode, sector, manufacturing) => {
    const project = await makeProject({ zone: await makeZone(), industryCode });
    expect((await factsOf(project.id)).facts).toMatchObject({ sector, manufacturing });
  });

  test("a zone in the published top of the last evaluation ranks high", async () => {
    const ranking = await ownerClient().zoneRanking.findFirstOrThrow({
      where: { list: "综合", zoneId: { not: null } },
      orderBy: { year: "desc" },
    });
    const project = await makeProject({
      zone: { id: ranking.zoneId ?? "", kind: "zone", nameZh: "", nameEn: "", zoneId: ranking.zoneId },
    });
    expect((await factsOf(project.id)).facts.isTopRankedZone).toBe(true);
  });

  test("the planning EIA: the project's answer, else the need's, else the zone's", async () => {
    const zone = await makeZone({ hasPlanningEia: true });
    const bare = { landMode: null, landUseClass: null, judgements: {} };
    const silent = await factsOf((await makeProject({ zone })).id);
    expect(factsForNeed(silent, { ...bare, eiaIsCovered: null }).hasPlanningEia).toBe(true);
    expect(factsForNeed(silent, { ...bare, eiaIsCovered: false }).hasPlanningEia).toBe(false);
    const outspoken = await factsOf((await makeProject({ zone, hasPlanningEiaCover: false })).id);
    expect(factsForNeed(outspoken, { ...bare, eiaIsCovered: true }).hasPlanningEia).toBe(false);
  });

  test("many projects are read together", async () => {
    const zone = await makeZone();
    const projects = await Promise.all(Array.from({ length: 5 }, () => makeProject({ zone })));
    const known = await asSystem([zone.id], (tx) =>
      readProjectFacts(
        tx,
        projects.map(({ id }) => id),
      ),
    );
    expect(known.size).toBe(5);
  });
});
