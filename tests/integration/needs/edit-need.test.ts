import { describe, expect, test } from "vitest";
import { type EditNeed, editNeed } from "~/domain/needs/edit-need.server";
import { getEditNeedPage } from "~/domain/needs/need-form-page.server";
import { raiseNeed } from "~/domain/needs/raise-need.server";
import { makeDepartment } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { activitiesOf, denials, jobs, landNeed, makeNeedWorld, type NeedWorld, storedNeed, traces } from "./need-world";

async function raised() {
  const world = await makeNeedWorld();
  const result = await raiseNeed(world.officer, landNeed(world));
  if (!result.ok) throw new Error(result.reason);
  return { world, needId: result.needId };
}

function form(world: NeedWorld, needId: string, over: Partial<EditNeed> = {}): EditNeed {
  const { projectId: _projectId, category: _category, ...said } = landNeed(world);
  return { ...said, needId, version: 1, base: null, pick: {}, ...over };
}

test("what differs is saved, told in the history, and the due date stays", async () => {
  const { world, needId } = await raised();
  const before = await storedNeed(needId);
  expect(await editNeed(world.officer, form(world, needId, { landAreaMu: "72.50", detail: "分两期供地" }))).toEqual({
    ok: true,
    isChanged: true,
  });
  const need = await storedNeed(needId);
  expect(need).toMatchObject({ detail: "分两期供地", version: 2, dueOn: before.dueOn });
  expect(need.landAreaMu?.toFixed()).toBe("72.5");
  expect(need.tokens).toContain("两期");
  const last = (await activitiesOf(world.project.id)).at(-1);
  expect(last).toMatchObject({
    kind: "need.edited",
    changes: [
      { field: "detail", from: null, to: "分两期供地" },
      { field: "landAreaMu", from: "60", to: "72.50" },
    ],
  });
});

test("a form sent unchanged writes nothing", async () => {
  const { world, needId } = await raised();
  const before = await traces(world.project.id);
  expect(await editNeed(world.officer, form(world, needId, { landAreaMu: "60.0" }))).toEqual({
    ok: true,
    isChanged: false,
  });
  expect(await traces(world.project.id)).toEqual(before);
});

describe("two who edit at once", () => {
  /** The leader has saved 80 mu and a detail over the 60 mu both had opened. */
  async function opened() {
    const { world, needId } = await raised();
    const page = await getEditNeedPage(world.officer, needId);
    await editNeed(world.leader, form(world, needId, { landAreaMu: "80", detail: "一期" }));
    const second = (over: Partial<EditNeed>) =>
      editNeed(world.officer, form(world, needId, { base: page?.need.base ?? null, ...over }));
    return { world, needId, second };
  }
  const stored = async (needId: string) => {
    const { landAreaMu, detail, landFloorAreaRatio } = await storedNeed(needId);
    return [landAreaMu?.toFixed(), detail, landFloorAreaRatio?.toFixed() ?? null];
  };

  test("the second sees both versions of what the first changed, field by field, and nothing is written", async () => {
    const { world, needId, second } = await opened();
    expect(await second({ landAreaMu: "55", landFloorAreaRatio: "1.5" })).toMatchObject({
      ok: false,
      reason: "changed-meanwhile",
      conflict: {
        version: 2,
        theirs: { landAreaMu: "80", detail: "一期" },
        mine: { landAreaMu: "55", detail: null },
        fields: [
          { name: "detail", isMine: false },
          { name: "landAreaMu", isMine: true },
        ],
        by: { name: world.leader.name },
      },
    });
    expect(await stored(needId)).toEqual(["80", "一期", null]);
  });

  test("what the second picks of each field is kept, and what only the second changed", async () => {
    const { needId, second } = await opened();
    const again = { version: 2, landAreaMu: "55", landFloorAreaRatio: "1.5" };
    const pick = { detail: "theirs", landAreaMu: "mine" } as const;
    expect(await second({ ...again, pick })).toEqual({ ok: true, isChanged: true });
    expect(await stored(needId)).toEqual(["55", "一期", "1.5"]);
  });

  test("changes to other fields pass without asking", async () => {
    const { needId, second } = await opened();
    const same = { landAreaMu: "80.0", detail: "一期" };
    expect(await second({ ...same, landFloorAreaRatio: "2" })).toEqual({ ok: true, isChanged: true });
    expect(await stored(needId)).toEqual(["80", "一期", "2"]);
  });

  test("a form that says nothing of how it was opened is asked about every difference", async () => {
    const { needId, second } = await opened();
    expect(await second({ base: null, landAreaMu: "55" })).toMatchObject({
      reason: "changed-meanwhile",
      conflict: { fields: [{ name: "detail" }, { name: "landAreaMu" }] },
    });
    expect(await stored(needId)).toEqual(["80", "一期", null]);
  });
});

test("a new department is told by mail and sees the need; the old one no longer does", async () => {
  const { world, needId } = await raised();
  const told = (await jobs("need-assigned")).length;
  expect(await editNeed(world.eiaLiaison, form(world, needId, { title: "改名" }))).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(await editNeed(world.officer, form(world, needId, { assignee: world.eia.id }))).toEqual({
    ok: true,
    isChanged: true,
  });
  expect(await storedNeed(needId)).toMatchObject({ departmentId: world.eia.id, liaisonId: null });
  expect((await jobs("need-assigned")).length).toBeGreaterThanOrEqual(told);
  expect((await activitiesOf(world.project.id)).at(-1)).toMatchObject({
    changes: expect.arrayContaining([{ field: "departmentId", from: "自然资源局", to: "生态环境厅" }]),
  });
  expect(await editNeed(world.landLiaison, form(world, needId, { version: 2 }))).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(await editNeed(world.eiaLiaison, form(world, needId, { version: 2 }))).toEqual({
    ok: false,
    reason: "forbidden",
  });
});

test("whoever answers it may stay after leaving; nobody new from outside may come", async () => {
  const { world, needId } = await raised();
  await ownerClient().membership.update({
    where: { id: world.landLiaison.membershipId },
    data: { endedAt: new Date() },
  });
  expect(await editNeed(world.officer, form(world, needId, { title: "仍由原专员办理" }))).toMatchObject({ ok: true });
  const foreign = await makeDepartment({ parent: world.otherZone });
  const stranger = await makeViewer({ role: "liaison", org: foreign });
  const before = await traces(world.project.id);
  expect(
    await editNeed(world.officer, form(world, needId, { version: 2, assignee: `${foreign.id}:${stranger.userId}` })),
  ).toMatchObject({ reason: "fields", problems: [{ field: "assignee" }] });
  expect(await traces(world.project.id)).toEqual(before);
});

test("words that ask for what a guard forbids stop the edit until they were read", async () => {
  const { world, needId } = await raised();
  expect(await editNeed(world.officer, form(world, needId, { detail: "希望返还土地出让金" }))).toMatchObject({
    reason: "guards",
  });
  expect(
    await editNeed(world.officer, form(world, needId, { detail: "希望返还土地出让金", guardsRead: true })),
  ).toMatchObject({ ok: true });
});

describe("who may", () => {
  test.each(["colleague", "verifier", "auditor", "landLiaison"] as const)(
    "the %s sees it and changes nothing",
    async (who) => {
      const { world, needId } = await raised();
      const before = await traces(world.project.id);
      expect(await editNeed(world[who], form(world, needId, { title: "改名" }))).toEqual({
        ok: false,
        reason: "forbidden",
      });
      expect(await traces(world.project.id)).toEqual(before);
      expect(await denials(world[who])).toEqual([{ action: "need.edit", subjectId: needId }]);
    },
  );
  test.each(["otherLeader", "provincial", "administrator"] as const)("for the %s it does not exist", async (who) => {
    const { world, needId } = await raised();
    expect(await editNeed(world[who], form(world, needId, { title: "改名" }))).toEqual({
      ok: false,
      reason: "not-found",
    });
  });
});
