import { beforeEach, describe, expect, test, vi } from "vitest";
import { answerJudgement } from "~/domain/measures/answer-judgement.server";
import { changeLink } from "~/domain/measures/change-link.server";
import { linkMeasures } from "~/domain/measures/link-measures.server";
import type { LinkState, LinkStep } from "~/domain/measures/link-states";
import { restoreMeasure } from "~/domain/measures/restore-measure.server";
import { setAsideMeasure } from "~/domain/measures/set-aside-measure.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed } from "~~/seeds/factories/projects.server";
import {
  activitiesOf,
  denials,
  makeNeedWorld,
  type NeedWorld,
  storedNeed,
  traces,
} from "~~/tests/integration/needs/need-world";
import { resetDatabase, sql } from "~~/tests/support/database";

beforeEach(resetDatabase);

type Place = { world: NeedWorld; needId: string };

async function place(need: Record<string, unknown> = {}): Promise<Place> {
  const world = await makeNeedWorld();
  const made = await makeNeed({
    project: world.project,
    departmentId: world.land.id,
    liaisonId: world.landLiaison.userId,
    ...need,
  });
  return { world, needId: made.id };
}

const linksOf = (needId: string) =>
  ownerClient().needLink.findMany({ where: { needId }, orderBy: { measureKey: "asc" } });

async function linked({ world, needId }: Place, state: LinkState = "linked") {
  const made = await ownerClient().needLink.create({
    data: { needId, zoneId: world.zone.id, measureKey: "P25-13b", state },
  });
  return made.id;
}

/** Each command on a fresh place, with the state it needs. */
const commands: {
  name: string;
  arrange?: (here: Place) => Promise<unknown>;
  run: (here: Place, who: keyof NeedWorld) => Promise<{ ok: boolean }>;
}[] = [
  {
    name: "link",
    run: ({ world, needId }, who) => linkMeasures(viewer(world, who), { needId, measureKeys: ["P25-13b"] }),
  },
  {
    name: "record an application",
    arrange: (here) => linked(here),
    run: async ({ world, needId }, who) => {
      const [link] = await linksOf(needId);
      return changeLink(viewer(world, who), {
        needId,
        linkId: link?.id ?? "",
        step: "apply",
        from: "linked",
        on: "2026-01-05",
      });
    },
  },
  {
    name: "set aside",
    run: ({ world, needId }, who) => setAsideMeasure(viewer(world, who), { needId, measureKey: "P25-13b" }),
  },
  {
    name: "restore",
    arrange: (here) => linked(here, "not_relevant"),
    run: ({ world, needId }, who) => restoreMeasure(viewer(world, who), { needId, measureKey: "P25-13b" }),
  },
  {
    name: "judge",
    run: ({ world, needId }, who) =>
      answerJudgement(viewer(world, who), { needId, key: "P25-13b/leading-industry", answer: true }),
  },
];

function viewer(world: NeedWorld, who: keyof NeedWorld) {
  const found = world[who];
  if (!("membershipId" in found)) throw new Error(`${who} is no viewer`);
  return found;
}

describe.each(commands)("to $name", ({ arrange, run }) => {
  test.each(["officer", "leader", "landLiaison"] as const)("the %s may, and the history says so", async (who) => {
    const here = await place();
    await arrange?.(here);
    expect(await run(here, who)).toMatchObject({ ok: true });
    expect(await activitiesOf(here.world.project.id)).toHaveLength(1);
  });

  test.each(["colleague", "verifier", "auditor"] as const)(
    "the %s sees the need but may not; nothing is written but the denial",
    async (who) => {
      const here = await place();
      await arrange?.(here);
      const before = await traces(here.world.project.id);
      const links = await linksOf(here.needId);
      expect(await run(here, who)).toEqual({ ok: false, reason: "forbidden" });
      expect(await traces(here.world.project.id)).toEqual(before);
      expect(await linksOf(here.needId)).toEqual(links);
      expect(await denials(viewer(here.world, who))).toEqual([{ action: "need.link", subjectId: here.needId }]);
    },
  );

  test.each(["eiaLiaison", "otherLeader", "provincial", "administrator"] as const)(
    "for the %s the need does not exist",
    async (who) => {
      const here = await place();
      await arrange?.(here);
      const links = await linksOf(here.needId);
      expect(await run(here, who)).toEqual({ ok: false, reason: "not-found" });
      expect(await linksOf(here.needId)).toEqual(links);
    },
  );

  test("a closed need refuses", async () => {
    const here = await place({ state: "met" });
    await arrange?.(here);
    const links = await linksOf(here.needId);
    expect(await run(here, "officer")).toEqual({ ok: false, reason: "closed" });
    expect(await linksOf(here.needId)).toEqual(links);
    expect(await activitiesOf(here.world.project.id)).toEqual([]);
  });
});

describe("linking", () => {
  test("several at once, each with how its conditions stood", async () => {
    const { world, needId } = await place();
    await answerJudgement(world.officer, { needId, key: "P25-13b/leading-industry", answer: true });
    expect(await linkMeasures(world.officer, { needId, measureKeys: ["P25-13b", "P22-5b"] })).toEqual({
      ok: true,
      linked: ["P25-13b", "P22-5b"],
    });
    const [reserve, first] = await linksOf(needId);
    expect([reserve?.measureKey, first?.measureKey, first?.state]).toEqual(["P22-5b", "P25-13b", "linked"]);
    expect(first?.conditions).toEqual([
      expect.objectContaining({ state: "met", field: "zoneLevel" }),
      expect.objectContaining({ state: "met", field: "judgement:P25-13b/leading-industry" }),
      expect.objectContaining({ state: "unknown", field: "judgement:P25-13b/major-project" }),
    ]);
  });

  test.each<[string, string[], string]>([
    ["nothing chosen", [], "nothing-chosen"],
    ["a measure that does not exist", ["P99-1"], "unknown-measure"],
    ["a guard", ["P14-18g"], "not-linkable"],
    ["an entry threshold", ["P14-15b"], "not-linkable"],
    ["context", ["P22-1a"], "not-linkable"],
    ["a measure of another province", ["ZJ-5.2a"], "not-applicable"],
    ["a measure for another region", ["P14-9d"], "not-applicable"],
    ["a lapsed one without a reason", ["P22-10e"], "needs-reason"],
    ["a good one beside a bad one", ["P25-13b", "P14-18g"], "not-linkable"],
  ])("%s is refused and nothing is written", async (_, measureKeys, reason) => {
    const { world, needId } = await place();
    expect(await linkMeasures(world.officer, { needId, measureKeys })).toMatchObject({ ok: false, reason });
    expect(await linksOf(needId)).toEqual([]);
    expect(await activitiesOf(world.project.id)).toEqual([]);
  });

  test("a lapsed one with a reason keeps the reason", async () => {
    const { world, needId } = await place();
    const result = await linkMeasures(world.officer, { needId, measureKeys: ["P22-10e"], reason: "地方细则仍执行" });
    expect(result).toEqual({ ok: true, linked: ["P22-10e"] });
    expect((await linksOf(needId))[0]).toMatchObject({ note: "地方细则仍执行", state: "linked" });
  });

  test("twice with the same form links once, and again with another is told", async () => {
    const { world, needId } = await place();
    const form = { needId, measureKeys: ["P25-13b"], operationId: crypto.randomUUID() };
    await linkMeasures(world.officer, form);
    expect(await linkMeasures(world.officer, form)).toEqual({ ok: true, linked: ["P25-13b"] });
    expect(await linkMeasures(world.officer, { ...form, operationId: undefined })).toEqual({
      ok: false,
      reason: "already-linked",
    });
    expect(await activitiesOf(world.project.id)).toHaveLength(1);
  });

  test("ends the finding that no measure serves the need", async () => {
    const { world, needId } = await place({ outcome: "no_measure", outcomeText: "没有可用条款" });
    await linkMeasures(world.officer, { needId, measureKeys: ["P25-13b"] });
    expect(await storedNeed(needId)).toMatchObject({ outcome: null, outcomeText: null });
  });

  test("takes up again what was set aside", async () => {
    const here = await place();
    await linked(here, "not_relevant");
    expect(await linkMeasures(here.world.officer, { needId: here.needId, measureKeys: ["P25-13b"] })).toMatchObject({
      ok: true,
    });
    expect(await linksOf(here.needId)).toMatchObject([{ state: "linked" }]);
  });
});

describe("what became of a link", () => {
  const answer = { on: "2026-01-05", granted: "供地 60 亩", document: "浙土资〔2026〕1号", reason: "指标不足" };
  const change = async (here: Place, from: LinkState, step: LinkStep, form: Partial<typeof answer> = answer) => {
    const linkId = await linked(here, from);
    return changeLink(here.world.officer, { needId: here.needId, linkId, step, from, ...form });
  };

  test.each<[LinkState, LinkStep, LinkState | "gone"]>([
    ["linked", "apply", "applied"],
    ["linked", "use", "used"],
    ["linked", "decline", "declined"],
    ["linked", "unlink", "gone"],
    ["applied", "grant", "granted"],
    ["applied", "decline", "declined"],
    ["applied", "reopen", "linked"],
    ["granted", "use", "used"],
    ["declined", "apply", "applied"],
  ])("%s, then %s, is %s", async (from, step, to) => {
    const here = await place();
    expect(await change(here, from, step)).toMatchObject({ ok: true, to });
    const links = await linksOf(here.needId);
    expect(links.map((link) => link.state)).toEqual(to === "gone" ? [] : [to]);
    const [line] = await activitiesOf(here.world.project.id);
    expect(line).toMatchObject({
      kind: "link.changed",
      changes: [{ field: "link", from, to: to === "gone" ? null : to }],
      detail: { measureKey: "P25-13b" },
    });
  });

  test.each<[LinkState, LinkStep]>([
    ["applied", "unlink"],
    ["granted", "unlink"],
    ["linked", "grant"],
    ["not_relevant", "apply"],
    ["granted", "decline"],
  ])("%s does not allow to %s", async (from, step) => {
    const here = await place();
    expect(await change(here, from, step)).toEqual({ ok: false, reason: "wrong-step" });
    expect(await linksOf(here.needId)).toMatchObject([{ state: from }]);
  });

  test("a grant says what and when", async () => {
    const here = await place();
    expect(await change(here, "applied", "grant", { on: "2026-01-05" })).toEqual({
      ok: false,
      reason: "fields",
      missing: ["granted"],
    });
    await resetDatabase();
    const again = await place();
    await change(again, "applied", "grant");
    expect((await linksOf(again.needId))[0]).toMatchObject({
      granted: "供地 60 亩",
      document: "浙土资〔2026〕1号",
      answeredOn: new Date("2026-01-05"),
    });
  });

  test("an answer does not come before its application, nor from the future", async () => {
    const here = await place();
    const linkId = await linked(here, "applied");
    await ownerClient().needLink.update({ where: { id: linkId }, data: { appliedOn: new Date("2026-01-10") } });
    const grant = (on: string) =>
      changeLink(here.world.officer, { needId: here.needId, linkId, step: "grant", from: "applied", granted: "x", on });
    expect(await grant("2026-01-05")).toEqual({ ok: false, reason: "before-application" });
    expect(await grant("2999-01-01")).toEqual({ ok: false, reason: "day-ahead" });
  });

  test("somebody who was faster is noticed", async () => {
    const here = await place();
    const linkId = await linked(here, "applied");
    const late = await changeLink(here.world.leader, { needId: here.needId, linkId, step: "unlink", from: "linked" });
    expect(late).toEqual({ ok: false, reason: "changed-meanwhile" });
  });

  test("two answers at the same moment: one counts, the other is told", async () => {
    const here = await place();
    const linkId = await linked(here, "applied");
    const base = { needId: here.needId, linkId, from: "applied" as const, on: "2026-01-05" };
    const results = await Promise.all([
      changeLink(here.world.officer, { ...base, step: "grant", granted: "供地" }),
      changeLink(here.world.landLiaison, { ...base, step: "decline", reason: "无指标" }),
    ]);
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(results).toContainEqual({ ok: false, reason: "changed-meanwhile" });
  });

  test("on a closed need only the use of what was granted is recorded", async () => {
    const here = await place({ state: "met" });
    expect(await change(here, "granted", "use")).toMatchObject({ ok: true, to: "used" });
    await resetDatabase();
    expect(await change(await place({ state: "met" }), "granted", "reopen")).toEqual({ ok: false, reason: "closed" });
  });
});

describe("setting aside and judging", () => {
  test("what was applied for cannot be set aside", async () => {
    const here = await place();
    await linked(here, "applied");
    expect(await setAsideMeasure(here.world.officer, { needId: here.needId, measureKey: "P25-13b" })).toEqual({
      ok: false,
      reason: "applied-for",
    });
  });

  test("set aside and taken back leaves the need as it was", async () => {
    const { world, needId } = await place();
    await setAsideMeasure(world.officer, { needId, measureKey: "P25-13b", reason: "不是重大项目" });
    expect(await linksOf(needId)).toMatchObject([{ state: "not_relevant", note: "不是重大项目" }]);
    await restoreMeasure(world.officer, { needId, measureKey: "P25-13b" });
    expect(await linksOf(needId)).toEqual([]);
    expect(await restoreMeasure(world.officer, { needId, measureKey: "P25-13b" })).toEqual({
      ok: false,
      reason: "not-set-aside",
    });
  });

  test.each(["P25-13b/nothing", "P99-1/leading-industry", "x"])("the judgement %s does not exist", async (key) => {
    const { world, needId } = await place();
    expect(await answerJudgement(world.officer, { needId, key, answer: true })).toEqual({
      ok: false,
      reason: "unknown-judgement",
    });
  });

  test("an answer is kept, changed and taken back; the same again writes nothing", async () => {
    const { world, needId } = await place();
    const key = "P22-5a/major-or-high-end";
    const judge = (answer: boolean | null) => answerJudgement(world.officer, { needId, key, answer });
    await judge(true);
    await judge(true);
    await judge(false);
    expect((await storedNeed(needId)).judgements).toEqual({ [key]: false });
    await judge(null);
    expect((await storedNeed(needId)).judgements).toEqual({});
    expect((await activitiesOf(world.project.id)).map((line) => line.changes)).toEqual([
      [{ field: "judgement", from: null, to: true }],
      [{ field: "judgement", from: true, to: false }],
      [{ field: "judgement", from: false, to: null }],
    ]);
  });
});

test("a link waits for a move of its project through a gate, and comes after it", async () => {
  const { world, needId } = await place();
  const order: string[] = [];
  const linking = await ownerClient().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM project WHERE id = ${world.project.id}::uuid FOR UPDATE`;
    const started = linkMeasures(world.officer, { needId, measureKeys: ["P25-13b"] }).then(() => order.push("linked"));
    await vi.waitFor(async () => expect(await waitingForLocks()).toBeGreaterThan(0));
    order.push("moved");
    return [started];
  });
  await Promise.all(linking);
  expect(order).toEqual(["moved", "linked"]);
});

async function waitingForLocks(): Promise<number> {
  const [row] = await sql<{ count: number }>(
    "SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
  );
  return row?.count ?? 0;
}
