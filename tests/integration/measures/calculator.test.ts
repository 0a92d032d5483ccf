import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { getCalculator } from "~/domain/calculator/calculator-page.server";
import { emptyProfile, type Profile } from "~/domain/calculator/profile";
import { getSheet } from "~/domain/calculator/sheet-page.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeProject } from "~~/seeds/factories/projects.server";
import { makeNeedWorld, type NeedWorld } from "~~/tests/integration/needs/need-world";
import { resetDatabase, sql } from "~~/tests/support/database";

beforeEach(resetDatabase);

const ask = (viewer: Viewer, over: Partial<Profile>) => getCalculator(viewer, { ...emptyProfile, ...over });
const sheet = (viewer: Viewer, over: Partial<Profile>) => getSheet(viewer, { ...emptyProfile, ...over });

const readers = ["officer", "colleague", "leader", "verifier", "auditor"] as const;
const strangers = ["provincial", "otherLeader", "landLiaison", "administrator"] as const;

describe("filled in from a project", () => {
  test.each(readers)("the %s of the zone calculates and prints", async (who) => {
    const world = await makeNeedWorld({ industryCode: "3973", landMode: "grant" });
    const page = await ask(world[who], { project: world.project.id });
    expect(page?.project?.id).toBe(world.project.id);
    expect(page?.profile).toMatchObject({
      zone: world.zone.id,
      manufacturing: "yes",
      landMode: "grant",
      stage: world.project.stage,
      lists: ["none"],
    });
    expect(page?.result?.categories.length).toBeGreaterThan(0);
    expect((await sheet(world[who], { project: world.project.id }))?.project?.id).toBe(world.project.id);
  });

  test.each(strangers)("for the %s it is absent, on the page and on the sheet", async (who) => {
    const world = await makeNeedWorld();
    for (const filled of [false, true]) {
      expect(await ask(world[who], { project: world.project.id, filled })).toBeNull();
      expect(await sheet(world[who], { project: world.project.id, filled })).toBeNull();
    }
  });

  test("a sensitive one opens to its team only, one reported up also to the province", async () => {
    const world = await makeNeedWorld({ confidentiality: "sensitive" });
    expect(await ask(world.colleague, { project: world.project.id })).toBeNull();
    expect(await ask(world.officer, { project: world.project.id })).not.toBeNull();
    const open = await makeProject({ zone: world.zone, officer: world.officer, openedAt: new Date() });
    expect((await ask(world.provincial, { project: open.id }))?.project?.id).toBe(open.id);
  });

  test("once the form was sent, an emptied field stays empty", async () => {
    const world = await makeNeedWorld({ industryCode: "3973" });
    const page = await ask(world.officer, { project: world.project.id, filled: true, sector: "digital" });
    expect(page?.profile).toMatchObject({ sector: "digital", filled: true });
    expect(page?.profile.manufacturing).toBeUndefined();
  });

  test("nothing is stored", async () => {
    const world = await makeNeedWorld();
    const before = await rows();
    await ask(world.officer, { project: world.project.id, text: "希望返还土地出让金" });
    await sheet(world.officer, { project: world.project.id });
    expect(await rows()).toEqual(before);
  });
});

describe("without a project", () => {
  const everyone = [...readers, ...strangers, "eiaLiaison"] as const satisfies (keyof NeedWorld)[];
  test.each(everyone)("is open to the %s", async (who) => {
    const world = await makeNeedWorld();
    expect((await ask(world[who], {}))?.result).toBeNull();
    expect((await ask(world[who], { filled: true }))?.result?.categories).toHaveLength(19);
  });

  test("begins with the reader's own zone; a zone fills in what it knows", async () => {
    const world = await makeNeedWorld();
    await ownerClient().zone.update({ where: { id: world.zone.id }, data: { hasPlanningEia: true } });
    const begun = await ask(world.officer, {});
    expect(begun?.profile.zone).toBe(world.zone.id);
    expect(begun?.zones.own.map(({ id }) => id)).toEqual([world.zone.id]);
    expect((await ask(world.officer, { filled: true }))?.zone).toBeNull();
    const page = await ask(world.landLiaison, { filled: true, zone: world.zone.id, categories: ["eia"] });
    expect(page?.zone).toMatchObject({ id: world.zone.id, hasPlanningEia: true });
  });

  test("a zone that does not exist is not named", async () => {
    const world = await makeNeedWorld();
    const page = await ask(world.officer, { filled: true, zone: world.project.id });
    expect([page?.zone, page?.profile.zone]).toEqual([null, undefined]);
  });
});

describe("the sheet", () => {
  const zhejiang = { filled: true, province: "330000", zoneLevel: "national", categories: ["land"] } as const;

  test("holds what is in force and may fit, what is still asked, and the documents it rests on", async () => {
    const world = await makeNeedWorld();
    const page = await sheet(world.officer, { ...zhejiang, categories: ["land"] });
    const told = page?.categories.flatMap(({ measures }) => measures) ?? [];
    expect(told.map(({ key }) => key)).toEqual(expect.arrayContaining(["P25-13a", "P22-5a"]));
    expect(told.every(({ standing }) => standing === "in_force")).toBe(true);
    const unknown = told.filter(({ conditions }) => conditions.some(({ state }) => state === "unknown"));
    const waiting = new Set(page?.questions.flatMap(({ keys }) => keys));
    expect(unknown.filter(({ key }) => !waiting.has(key))).toEqual([]);
    const cited = new Set(told.map(({ articleKey }) => articleKey.split("-")[0]));
    expect(page?.documents.map(({ key }) => key).sort()).toEqual([...cited].sort());
  });

  test("leaves drafts out unless asked for them, and then apart", async () => {
    const world = await makeNeedWorld();
    const drafts = async (withDrafts: boolean) => {
      const page = await sheet(world.officer, { ...zhejiang, categories: ["land"], drafts: withDrafts });
      return page?.categories.flatMap((one) => one.drafts.map(({ standing }) => standing)) ?? [];
    };
    expect(await drafts(false)).toEqual([]);
    expect(new Set(await drafts(true))).toEqual(new Set(["draft"]));
  });
});

async function rows() {
  return sql(
    "SELECT (SELECT count(*)::int FROM audit_event) AS audit, (SELECT count(*)::int FROM activity) AS activity",
  );
}
