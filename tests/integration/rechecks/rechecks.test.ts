import { beforeEach, describe, expect, test } from "vitest";
import { forgetMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { lapseMeasures } from "~/domain/policies/lapse-measures.server";
import { setStanding } from "~/domain/policies/set-standing.server";
import { wholeDocument } from "~/domain/policies/standing-form";
import { changeTeam } from "~/domain/projects/change-team.server";
import { businessToday } from "~/domain/rates/rates.server";
import { listRechecks } from "~/domain/rechecks/list-rechecks.server";
import { countRechecks, getRecheckList } from "~/domain/rechecks/recheck-list.server";
import { getRecheckPage } from "~/domain/rechecks/recheck-page.server";
import { settleRecheck } from "~/domain/rechecks/settle-recheck.server";
import { asViewer } from "~/platform/db/db.server";
import { addDays, toUtcDate } from "~/values/calendar-date";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { activitiesOf, denials, makeNeedWorld, type NeedWorld } from "~~/tests/integration/needs/need-world";
import { makeEdition, makeSecondEdition, publish, recheckJobs } from "~~/tests/integration/policies/policy-world";
import { resetLibrary } from "~~/tests/support/database";

beforeEach(async () => {
  await resetLibrary();
  forgetMeasureCatalogue();
});

const rows = () => ownerClient().policyRecheck.findMany({ orderBy: [{ articleKey: "asc" }, { createdAt: "asc" }] });
const told = async () =>
  (await rows()).map(({ measureKey, articleKey, cause, commitmentId }) =>
    [measureKey ?? articleKey, cause, ...(commitmentId ? ["commitment"] : [])].join(" "),
  );

async function work(): Promise<void> {
  for (const job of await recheckJobs()) await listRechecks(job);
}

async function link(
  world: NeedWorld,
  measureKey: string,
  over: { state?: "proposed" | "linked" | "declined" | "granted" | "used" | "not_relevant"; needState?: "met" } = {},
) {
  const need = await makeNeed({ project: world.project, ...(over.needState ? { state: over.needState } : {}) });
  await ownerClient().needLink.create({
    data: { needId: need.id, zoneId: world.zone.id, measureKey, state: over.state ?? "linked" },
  });
  return need;
}

async function commit(world: NeedWorld, over: { legalBasis?: string; guardKeys?: string[] }) {
  const place = { zoneId: world.zone.id, projectId: world.project.id };
  const { guardKeys = [] } = over;
  // A promise that touches a guard stands on a review that covers it.
  const review =
    guardKeys.length > 0
      ? await ownerClient().complianceReview.create({
          data: {
            ...place,
            guardKeys,
            subject: "用地支持",
            result: "cleared",
            reviewerName: "审查人",
            reviewedOn: new Date("2026-06-01"),
          },
        })
      : null;
  return ownerClient().commitment.create({
    data: { ...place, party: "government", what: "支持企业用地", reviewId: review?.id ?? null, ...over },
  });
}

/** A world whose province has published the first edition. */
async function publishedWorld(): Promise<NeedWorld> {
  const world = await makeNeedWorld();
  await publish(world.provincial, await makeEdition(world.provincial));
  return world;
}

describe("a new edition", () => {
  test("lists links, open needs and commitments that rest on what changed, once, for the project's officer", async () => {
    const world = await publishedWorld();
    await link(world, "X26-1");
    await link(world, "X26-2");
    await link(world, "X26-2", { state: "proposed" });
    await link(world, "X26-2", { state: "declined" });
    await link(world, "X26-3", { state: "granted", needState: "met" });
    await link(world, "X26-3", { needState: "met" });
    await commit(world, { legalBasis: "《园区服务措施》第四条" });
    await commit(world, { legalBasis: "《园区服务措施》第一条" });
    await commit(world, { guardKeys: ["X26-2"] });
    await publish(world.provincial, await makeSecondEdition(world.provincial));
    await work();
    await work();
    expect(await told()).toEqual([
      "X26-2 changed",
      "X26-2 changed",
      "X26-2 changed commitment",
      "X26-3 gone",
      "X26-4 moved commitment",
    ]);
    expect(new Set((await rows()).map(({ ownerId }) => ownerId))).toEqual(new Set([world.officer.userId]));
  });

  test("leaves ended projects alone, and goes to a leader where a project has no officer", async () => {
    const world = await publishedWorld();
    const [ended, without] = [
      await makeProject({ zone: world.zone, officer: world.officer, status: "lost" }),
      await makeProject({ zone: world.zone }),
    ];
    for (const project of [ended, without]) await link({ ...world, project }, "X26-2");
    await publish(world.provincial, await makeSecondEdition(world.provincial));
    await work();
    expect((await rows()).map(({ projectId, ownerId }) => [projectId, ownerId])).toEqual([
      [without.id, world.leader.userId],
    ]);
  });
});

describe("the list", () => {
  async function listed() {
    const world = await publishedWorld();
    const need = await link(world, "X26-2");
    await publish(world.provincial, await makeSecondEdition(world.provincial));
    await work();
    const [row] = await rows();
    return { world, need, id: row?.id ?? "" };
  }

  test("shows each what is theirs to see, with the words that changed", async () => {
    const { world, need, id } = await listed();
    const { rows: shown } = await getRecheckList(world.officer, {});
    expect(shown).toMatchObject([
      {
        id,
        isOwn: true,
        canSettle: true,
        need: { id: need.id, linkState: "linked" },
        article: { key: "X26-2", citation: { zh: "园区服务措施第二条" } },
        change: { serial: 2, numberBefore: null },
      },
    ]);
    expect(
      shown[0]?.change?.words
        .filter(({ kind }) => kind === "added")
        .map(({ text }) => text)
        .join(""),
    ).toContain("书面");
    const others = await getRecheckList(world.colleague, { owner: "all" });
    expect(others.rows).toMatchObject([{ isOwn: false, canSettle: false }]);
    for (const blind of [world.otherLeader, world.landLiaison, world.provincial, world.administrator]) {
      expect((await getRecheckList(blind, {})).rows).toEqual([]);
      expect(await getRecheckPage(blind, id)).toBeNull();
    }
    expect(await asViewer(world.officer, (tx) => countRechecks(tx, world.officer))).toBe(1);
    expect(await asViewer(world.leader, (tx) => countRechecks(tx, world.leader))).toBe(1);
    expect((await getRecheckList(world.officer, { document: "P25" })).rows).toEqual([]);
    expect((await getRecheckList(world.officer, { cause: "gone" })).rows).toEqual([]);
  });

  test("opens on an officer's own and on all for a leader, and what rests on closed needs comes last", async () => {
    const world = await publishedWorld();
    const closed = await link(world, "X26-2", { state: "used", needState: "met" });
    const open = await link(world, "X26-2");
    const foreign = await makeProject({ zone: world.zone, officer: world.colleague });
    const foreignNeed = await link({ ...world, project: foreign }, "X26-2");
    await publish(world.provincial, await makeSecondEdition(world.provincial));
    await work();
    const needsOf = async (viewer: NeedWorld["officer"], filters = {}) =>
      (await getRecheckList(viewer, filters)).rows.map(({ need }) => need?.id);
    expect(await needsOf(world.officer)).toEqual([open.id, closed.id]);
    expect(await needsOf(world.officer, { owner: "all" })).toEqual([open.id, closed.id, foreignNeed.id]);
    expect(await needsOf(world.colleague)).toEqual([foreignNeed.id]);
    expect((await needsOf(world.leader)).at(-1)).toBe(closed.id);
    expect(await needsOf(world.officer, { page: 2 })).toEqual([]);
  });

  test("leaves out what belongs to a project that ended, until it goes on", async () => {
    const { world, id } = await listed();
    const change = (status: "transferred" | "ongoing") =>
      ownerClient().project.update({ where: { id: world.project.id }, data: { status }, select: { id: true } });
    const count = () => asViewer(world.officer, (tx) => countRechecks(tx, world.officer));
    await change("transferred");
    expect((await getRecheckList(world.officer, {})).rows).toEqual([]);
    expect(await count()).toBe(0);
    expect((await getRecheckList(world.officer, { state: "all" })).rows).toMatchObject([{ id }]);
    await change("ongoing");
    expect((await getRecheckList(world.officer, {})).rows).toMatchObject([{ id }]);
    expect(await count()).toBe(1);
  });

  test("follows the project to its new officer, and to a leader when it has none", async () => {
    const { world } = await listed();
    const { id: projectId } = world.project;
    const owners = async () => (await rows()).map(({ ownerId }) => ownerId);
    const team = { projectId, coOfficerIds: [] };
    await changeTeam(world.leader, { ...team, officerId: world.colleague.userId });
    expect(await owners()).toEqual([world.colleague.userId]);
    await changeTeam(world.leader, team);
    expect(await owners()).toEqual([world.leader.userId]);
  });

  test("an answer needs a note, stands in the history, and can be taken back", async () => {
    const { world, id } = await listed();
    const settle = (
      viewer = world.officer,
      decision: "holds" | "open" = "holds",
      note: string | undefined = "措辞变了，仍适用",
    ) => settleRecheck(viewer, { recheckId: id, decision, note });
    expect(await settleRecheck(world.officer, { recheckId: id, decision: "holds" })).toEqual({
      ok: false,
      reason: "note-missing",
    });
    expect(await settle(world.otherLeader)).toEqual({ ok: false, reason: "not-found" });
    expect(await settle(world.landLiaison)).toEqual({ ok: false, reason: "not-found" });
    expect(await settle(world.colleague)).toEqual({ ok: false, reason: "forbidden" });
    expect(await denials(world.colleague)).toMatchObject([{ action: "need.link" }]);
    expect(await rows()).toMatchObject([{ state: "open", note: null }]);

    expect(await settle()).toMatchObject({ ok: true });
    expect(await settle(world.leader)).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await rows()).toMatchObject([{ state: "holds", note: "措辞变了，仍适用", doneById: world.officer.userId }]);
    expect(await activitiesOf(world.project.id)).toMatchObject([
      { kind: "recheck.settled", detail: { article: "X26-2", cause: "changed", note: "措辞变了，仍适用" } },
    ]);
    expect((await getRecheckList(world.officer, {})).rows).toEqual([]);
    expect((await getRecheckList(world.officer, { state: "holds" })).rows).toHaveLength(1);
    expect(await settle(world.officer, "open")).toMatchObject({ ok: true });
    expect(await rows()).toMatchObject([{ state: "open", note: null, doneById: null }]);
  });
});

describe("a standing set by hand", () => {
  const form = { subject: wholeDocument, reason: "已被新文件替代。", on: businessToday() };

  test("ends a document with its measures and lists what rests on them; back in force, they come back", async () => {
    const world = await publishedWorld();
    await link(world, "X26-1");
    const result = await setStanding(world.provincial, {
      documentKey: "X26",
      ...form,
      standing: "superseded",
      replacedBy: "P25",
    });
    expect(result).toEqual({ ok: true, ended: 4 });
    await work();
    expect(await told()).toEqual(["X26-1 superseded"]);
    const standings = async () =>
      (await ownerClient().measure.findMany({ where: { article: { documentKey: "X26" } } })).map(
        ({ standing }) => standing,
      );
    expect(new Set(await standings())).toEqual(new Set(["superseded"]));
    expect(
      await setStanding(world.provincial, {
        documentKey: "X26",
        ...form,
        reason: "误录，恢复。",
        standing: "in_force",
      }),
    ).toMatchObject({ ok: true });
    expect(new Set(await standings())).toEqual(new Set(["in_force"]));
  });

  test("is refused to others, for a day ahead, and for what does not exist", async () => {
    const world = await publishedWorld();
    const set = (viewer = world.provincial, over: object = {}) =>
      setStanding(viewer, { documentKey: "X26", ...form, standing: "lapsed", ...over });
    expect(await set(world.leader)).toEqual({ ok: false, reason: "forbidden" });
    expect(await denials(world.leader)).toEqual([{ action: "policy.set-standing", subjectId: "X26" }]);
    expect(await set(world.provincial, { documentKey: "P25" })).toEqual({ ok: false, reason: "forbidden" });
    expect(await set(world.provincial, { on: addDays(businessToday(), 1) })).toEqual({
      ok: false,
      reason: "day-ahead",
    });
    expect(await set(world.provincial, { subject: "P25-13a" })).toEqual({ ok: false, reason: "unknown-measure" });
    expect(await set(world.provincial, { replacedBy: "X26" })).toEqual({ ok: false, reason: "unknown-replacement" });
    expect(await recheckJobs()).toHaveLength(1);
    expect(await ownerClient().measure.count({ where: { article: { documentKey: "X26" }, standing: "lapsed" } })).toBe(
      0,
    );
  });

  test("a measure past its last day lapses overnight, says so, and is looked at again", async () => {
    const world = await publishedWorld();
    await link(world, "X26-1");
    await ownerClient().measure.update({
      where: { key: "X26-1" },
      data: { validTo: toUtcDate(addDays(businessToday(), -1)) },
    });
    expect(await lapseMeasures()).toBe(1);
    expect(await lapseMeasures()).toBe(0);
    await work();
    expect(await told()).toEqual(["X26-1 lapsed"]);
    const measure = await ownerClient().measure.findUniqueOrThrow({ where: { key: "X26-1" } });
    expect(measure).toMatchObject({ standing: "lapsed", standingReasonZh: expect.stringContaining("已过期") });
  });
});

test("an administrator above the zones sets national documents too", async () => {
  const world = await makeNeedWorld();
  const administrator = await makeViewer({ role: "administrator", org: world.province });
  await link(world, "P25-13b");
  expect(
    await setStanding(administrator, {
      documentKey: "P25",
      subject: "P25-13b",
      standing: "lapsed",
      reason: "试点结束。",
      on: businessToday(),
    }),
  ).toEqual({ ok: true, ended: 1 });
  await work();
  expect(await told()).toEqual(["P25-13b lapsed"]);
});
