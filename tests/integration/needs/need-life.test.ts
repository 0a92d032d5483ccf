import { afterEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { acceptNeed } from "~/domain/needs/accept-need.server";
import { answerNeed, proposeDecline } from "~/domain/needs/answer-need.server";
import { approvePause } from "~/domain/needs/approve-pause.server";
import { closeNeed } from "~/domain/needs/close-need.server";
import { confirmDecline } from "~/domain/needs/confirm-decline.server";
import { escalateNeed } from "~/domain/needs/escalate-need.server";
import type { NeedAction } from "~/domain/needs/need-states";
import { pauseNeed } from "~/domain/needs/pause-need.server";
import { rateNeed } from "~/domain/needs/rate-need.server";
import { recordFinding } from "~/domain/needs/record-finding.server";
import { resumeNeed } from "~/domain/needs/resume-need.server";
import { returnAnswer } from "~/domain/needs/return-answer.server";
import { startNeed } from "~/domain/needs/start-need.server";
import { withdrawNeed } from "~/domain/needs/withdraw-need.server";
import { businessToday } from "~/domain/rates/rates.server";
import type { Prisma } from "~/platform/db/generated/client";
import { addDays, fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed } from "~~/seeds/factories/projects.server";
import { activitiesOf, denials, makeNeedWorld, type NeedWorld, storedNeed, traces } from "./need-world";

afterEach(() => {
  vi.useRealTimers();
});

function onDay(day: string) {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T02:00:00Z`) });
}

type Place = { world: NeedWorld; needId: string };

async function place(
  need: Partial<Prisma.NeedUncheckedCreateInput> = {},
  project: Record<string, unknown> = {},
): Promise<Place> {
  const world = await makeNeedWorld(project);
  const made = await makeNeed({
    project: world.project,
    departmentId: world.land.id,
    liaisonId: world.landLiaison.userId,
    ...need,
  });
  return { world, needId: made.id };
}

async function link(needId: string, zoneId: string, state: "linked" | "applied" | "granted" | "used") {
  const measure = await ownerClient().measure.findFirstOrThrow({ orderBy: { key: "asc" }, where: { nature: "help" } });
  await ownerClient().needLink.create({ data: { needId, zoneId, measureKey: measure.key, state } });
}

const words = { needId: "", note: "请补充材料", reason: "投资方变更方案", answer: "已供地", text: "已办理" };

/** Each command, the state it needs, and who may do it. */
const commands: {
  name: string;
  action: NeedAction;
  need: Partial<Prisma.NeedUncheckedCreateInput>;
  pause?: boolean;
  run: (viewer: Viewer, needId: string, operationId?: string) => Promise<{ ok: boolean }>;
  allowed: (keyof NeedWorld)[];
  ability: string;
}[] = [
  {
    name: "accept",
    action: "accept",
    need: { state: "raised" },
    run: (viewer, needId, operationId) => acceptNeed(viewer, { needId, operationId }),
    allowed: ["landLiaison"],
    ability: "need.handle",
  },
  {
    name: "start",
    action: "start",
    need: { state: "accepted" },
    run: (viewer, needId, operationId) => startNeed(viewer, { needId, operationId }),
    allowed: ["landLiaison"],
    ability: "need.handle",
  },
  {
    name: "answer",
    action: "answer",
    need: { state: "in_progress" },
    run: (viewer, needId, operationId) => answerNeed(viewer, { ...words, needId, operationId }),
    allowed: ["landLiaison"],
    ability: "need.handle",
  },
  {
    name: "propose to decline",
    action: "propose_decline",
    need: { state: "in_progress" },
    run: (viewer, needId, operationId) => proposeDecline(viewer, { ...words, needId, operationId }),
    allowed: ["landLiaison"],
    ability: "need.handle",
  },
  {
    name: "pause",
    action: "pause",
    need: { state: "in_progress" },
    run: (viewer, needId, operationId) => pauseNeed(viewer, { ...words, needId, operationId }),
    allowed: ["landLiaison"],
    ability: "need.handle",
  },
  {
    name: "resume",
    action: "resume",
    need: { state: "waiting" },
    pause: true,
    run: (viewer, needId, operationId) => resumeNeed(viewer, { needId, operationId }),
    allowed: ["landLiaison", "officer", "leader"],
    ability: "need.close",
  },
  {
    name: "approve a pause",
    action: "approve_pause",
    need: { state: "waiting" },
    pause: true,
    run: (viewer, needId, operationId) => approvePause(viewer, { needId, operationId }),
    allowed: ["leader"],
    ability: "need.approve-pause",
  },
  {
    name: "send an answer back",
    action: "return_answer",
    need: { state: "in_progress", answer: "已供地", answerKind: "done", answeredAt: new Date() },
    run: (viewer, needId, operationId) => returnAnswer(viewer, { ...words, needId, operationId }),
    allowed: ["officer", "leader"],
    ability: "need.close",
  },
  {
    name: "confirm a decline",
    action: "confirm_decline",
    need: { state: "in_progress", answer: "无指标", answerKind: "decline", answeredAt: new Date() },
    run: (viewer, needId, operationId) => confirmDecline(viewer, { needId, operationId }),
    allowed: ["officer", "leader"],
    ability: "need.close",
  },
  {
    name: "close",
    action: "close",
    need: { state: "in_progress" },
    run: (viewer, needId, operationId) =>
      closeNeed(viewer, { needId, outcome: "ordinary_service", text: "常规办理", on: businessToday(), operationId }),
    allowed: ["officer", "leader"],
    ability: "need.close",
  },
  {
    name: "record a finding",
    action: "record_finding",
    need: { state: "raised" },
    run: (viewer, needId, operationId) => recordFinding(viewer, { ...words, needId, operationId }),
    allowed: ["officer", "leader"],
    ability: "need.close",
  },
  {
    name: "withdraw",
    action: "withdraw",
    need: { state: "raised" },
    run: (viewer, needId, operationId) => withdrawNeed(viewer, { ...words, needId, operationId }),
    allowed: ["officer", "leader"],
    ability: "need.close",
  },
  {
    name: "escalate",
    action: "escalate",
    need: { state: "raised" },
    run: (viewer, needId, operationId) => escalateNeed(viewer, { ...words, needId, operationId }),
    allowed: ["leader"],
    ability: "need.escalate",
  },
  {
    name: "rate",
    action: "rate",
    need: { state: "met" },
    run: (viewer, needId, operationId) =>
      rateNeed(viewer, { needId, rating: 5, informant: "总经理", on: "2026-01-05", operationId }),
    allowed: ["officer", "leader"],
    ability: "need.rate",
  },
];

const seers = ["officer", "colleague", "leader", "verifier", "auditor", "landLiaison"] as const;
const strangers = ["eiaLiaison", "otherLeader", "provincial", "administrator"] as const;

describe.each(commands)("$name", ({ need, pause, run, allowed, ability }) => {
  async function ready() {
    const here = await place(need);
    if (pause)
      await ownerClient().needPause.create({
        data: { needId: here.needId, zoneId: here.world.zone.id, from: toUtcDate("2026-03-02"), reason: "等待投资方" },
      });
    return here;
  }

  test.each(allowed.map((who) => ({ who })))("the $who may", async ({ who }) => {
    const { world, needId } = await ready();
    const viewer = world[who] as Viewer;
    expect(await run(viewer, needId)).toMatchObject({ ok: true });
    const [entry] = (await activitiesOf(world.project.id)).slice(-1);
    expect(entry).toMatchObject({ needId, byId: viewer.userId });
  });

  test("others who see it may not: nothing is written, and the audit trail knows", async () => {
    const { world, needId } = await ready();
    const before = await traces(world.project.id);
    for (const who of seers.filter((one) => !(allowed as string[]).includes(one))) {
      expect(await run(world[who], needId), who).toEqual({ ok: false, reason: "forbidden" });
      expect(await denials(world[who]), who).toEqual([{ action: ability, subjectId: needId }]);
    }
    expect(await traces(world.project.id)).toEqual(before);
  });

  test("for everyone else it does not exist", async () => {
    const { world, needId } = await ready();
    const before = await traces(world.project.id);
    for (const who of strangers) {
      expect(await run(world[who], needId), who).toEqual({ ok: false, reason: "not-found" });
      expect(await denials(world[who]), who).toEqual([]);
    }
    expect(await traces(world.project.id)).toEqual(before);
  });

  test("sent twice it happens once", async () => {
    const { world, needId } = await ready();
    const viewer = world[allowed[0] ?? "leader"] as Viewer;
    const operationId = crypto.randomUUID();
    const [first, second] = await Promise.all([run(viewer, needId, operationId), run(viewer, needId, operationId)]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect((await activitiesOf(world.project.id)).length).toBe(1);
  });
});

test("the way of a need from the desk to its end", async () => {
  const { world, needId } = await place({ liaisonId: null });
  expect(await acceptNeed(world.landLiaison, { needId })).toEqual({ ok: true });
  expect(await startNeed(world.landLiaison, { needId })).toEqual({ ok: true });
  expect(await answerNeed(world.landLiaison, { needId, answer: "地块已挂牌" })).toEqual({ ok: true });
  expect(await returnAnswer(world.officer, { needId, note: "请附成交确认书" })).toEqual({ ok: true });
  expect(await storedNeed(needId)).toMatchObject({
    answer: null,
    answerKind: null,
    answeredAt: null,
    state: "in_progress",
  });
  expect(await answerNeed(world.landLiaison, { needId, answer: "已附成交确认书" })).toEqual({ ok: true });
  await link(needId, world.zone.id, "granted");
  expect(
    await closeNeed(world.officer, {
      needId,
      outcome: "by_measure",
      text: "供地 60 亩",
      document: "成交确认书〔2026〕3号",
      on: businessToday(),
    }),
  ).toEqual({ ok: true });

  const need = await storedNeed(needId);
  expect(need).toMatchObject({
    state: "met",
    outcome: "by_measure",
    outcomeText: "供地 60 亩",
    liaisonId: world.landLiaison.userId,
    closedById: world.officer.userId,
  });
  expect(need.events.map(({ from, to }) => [from, to])).toEqual([
    ["raised", "accepted"],
    ["accepted", "in_progress"],
    ["in_progress", "in_progress"],
    ["in_progress", "in_progress"],
    ["in_progress", "in_progress"],
    ["in_progress", "met"],
  ]);
  expect(await acceptNeed(world.landLiaison, { needId })).toEqual({ ok: false, reason: "closed" });
});

test("a need without a department is handled by the project's own team", async () => {
  const { world, needId } = await place({ departmentId: null, liaisonId: null });
  expect(await acceptNeed(world.officer, { needId })).toEqual({ ok: true });
  expect(await acceptNeed(world.landLiaison, { needId })).toEqual({ ok: false, reason: "not-found" });
  expect(await storedNeed(needId)).toMatchObject({ state: "accepted", liaisonId: null });
});

test("of two liaisons who accept at once one is first", async () => {
  const { world, needId } = await place({ liaisonId: null });
  const results = await Promise.all([
    acceptNeed(world.landLiaison, { needId }),
    acceptNeed(world.landLiaison, { needId }),
  ]);
  expect(results.map((result) => (result.ok ? "ok" : result.reason)).sort()).toEqual(["already-accepted", "ok"]);
});

describe("pauses", () => {
  test("the due date moves by the working days the clock stood still, over the Spring Festival too", async () => {
    const { world, needId } = await place({ state: "in_progress", dueOn: toUtcDate("2026-02-27") });
    onDay("2026-02-12");
    expect(await pauseNeed(world.landLiaison, { needId, reason: "等待投资方确认总图" })).toEqual({ ok: true });
    expect(await storedNeed(needId)).toMatchObject({ state: "waiting", pauseReason: "等待投资方确认总图" });
    onDay("2026-02-26");
    expect(await resumeNeed(world.officer, { needId })).toEqual({ ok: true, dueOn: "2026-03-05" });
    const need = await storedNeed(needId);
    expect(fromUtcDate(need.dueOn)).toBe("2026-03-05");
    expect(need).toMatchObject({ state: "in_progress", pausedAt: null, pauseReason: null });
    expect(need.pauses.map((pause) => [fromUtcDate(pause.from), pause.to && fromUtcDate(pause.to)])).toEqual([
      ["2026-02-12", "2026-02-26"],
    ]);
  });

  test("a pause into a year without a table leaves its warning on the need", async () => {
    const { world, needId } = await place({ state: "in_progress", dueOn: toUtcDate("2026-12-30") });
    onDay("2026-12-28");
    await pauseNeed(world.landLiaison, { needId, reason: "等待投资方" });
    onDay("2027-01-06");
    expect(await resumeNeed(world.landLiaison, { needId })).toMatchObject({ ok: true });
    expect((await storedNeed(needId)).dueWarningYears).toEqual([2027]);
  });

  test("a leader approves a pause once, and a need may be closed out of it", async () => {
    const { world, needId } = await place({ state: "in_progress" });
    await pauseNeed(world.landLiaison, { needId, reason: "等待投资方" });
    expect(await approvePause(world.leader, { needId })).toEqual({ ok: true });
    expect(await approvePause(world.leader, { needId })).toEqual({ ok: false, reason: "already-approved" });
    expect(await withdrawNeed(world.officer, { needId, reason: "投资方放弃" })).toEqual({ ok: true });
    const need = await storedNeed(needId);
    expect(need).toMatchObject({ state: "withdrawn", pausedAt: null });
    expect(need.pauses).toMatchObject([{ approvedById: world.leader.userId, to: expect.any(Date) }]);
  });
});

describe("how a need may end", () => {
  const end = (needId: string, outcome: "by_measure" | "ordinary_service" | "no_measure") => ({
    needId,
    outcome,
    text: "说明",
    on: businessToday(),
  });

  test.each([
    ["by a measure without any", null, "by_measure", "no-fulfilled-link"],
    ["by a measure that is only applied for", "applied", "by_measure", "no-fulfilled-link"],
    ["by a granted measure", "granted", "by_measure", null],
    ["by a used measure", "used", "by_measure", null],
    ["by ordinary service", null, "ordinary_service", null],
    ["by ordinary service while one is applied for", "applied", "ordinary_service", null],
    ["by ordinary service beside a granted measure", "granted", "ordinary_service", "has-fulfilled-link"],
    ["with the finding that nothing serves it", null, "no_measure", null],
    ["with that finding beside a linked measure", "linked", "no_measure", "has-pursued-link"],
    ["with that finding beside a used measure", "used", "no_measure", "has-fulfilled-link"],
  ] as const)("%s", async (_name, state, outcome, refusal) => {
    const { world, needId } = await place({ state: "in_progress" });
    if (state) await link(needId, world.zone.id, state);
    const before = await traces(world.project.id);
    const result = await closeNeed(world.officer, end(needId, outcome));
    expect(result).toEqual(refusal ? { ok: false, reason: refusal } : { ok: true });
    if (refusal) expect(await traces(world.project.id)).toEqual(before);
    else
      expect(await storedNeed(needId)).toMatchObject({ outcome, state: outcome === "no_measure" ? "declined" : "met" });
  });

  test("not on a day before it was raised", async () => {
    const { world, needId } = await place({ state: "in_progress" });
    const before = await traces(world.project.id);
    const early = { ...end(needId, "ordinary_service"), on: addDays(businessToday(), -1) };
    expect(await closeNeed(world.officer, early)).toEqual({ ok: false, reason: "before-raised" });
    expect(await traces(world.project.id)).toEqual(before);
  });

  test("not on a day ahead, and not against an open proposal to decline", async () => {
    const { world, needId } = await place({ state: "in_progress" });
    expect(await closeNeed(world.officer, { ...end(needId, "ordinary_service"), on: "2199-01-01" })).toEqual({
      ok: false,
      reason: "day-ahead",
    });
    await proposeDecline(world.landLiaison, { needId, answer: "无用地指标" });
    expect(await closeNeed(world.officer, end(needId, "ordinary_service"))).toEqual({
      ok: false,
      reason: "decline-open",
    });
    expect(await confirmDecline(world.officer, { needId })).toEqual({ ok: true });
    expect(await storedNeed(needId)).toMatchObject({ state: "declined", outcome: null, answer: "无用地指标" });
  });

  test("a finding may be recorded while the need goes on", async () => {
    const { world, needId } = await place({ state: "raised" });
    expect(await recordFinding(world.officer, { needId, text: "五份文件均无对应条款" })).toEqual({ ok: true });
    expect(await storedNeed(needId)).toMatchObject({ state: "raised", outcome: "no_measure", closedAt: null });
    expect(await recordFinding(world.officer, { needId, text: "再次" })).toEqual({
      ok: false,
      reason: "already-found",
    });
  });

  test("only closed needs are rated, and not those taken back", async () => {
    const { world, needId } = await place({ state: "in_progress" });
    const rating = { needId, rating: 4, informant: "财务总监", on: "2026-01-05" };
    expect(await rateNeed(world.officer, rating)).toEqual({ ok: false, reason: "not-closed" });
    await withdrawNeed(world.officer, { needId, reason: "变更" });
    expect(await rateNeed(world.officer, rating)).toEqual({ ok: false, reason: "was-withdrawn" });
  });
});

describe("escalation", () => {
  test("opens the project to its province once, and both are logged", async () => {
    const { world, needId } = await place();
    expect(await acceptNeed(world.provincial, { needId })).toEqual({ ok: false, reason: "not-found" });
    expect(await escalateNeed(world.leader, { needId, note: "需省级协调用地指标" })).toEqual({
      ok: true,
      opensProject: true,
    });
    expect(await acceptNeed(world.provincial, { needId })).toEqual({ ok: false, reason: "forbidden" });
    const project = await ownerClient().project.findUniqueOrThrow({
      where: { id: world.project.id },
      include: { openings: true },
    });
    expect(project.openedAt).toEqual(expect.any(Date));
    expect(project.openings).toMatchObject([
      { reason: "escalated", needId, note: "需省级协调用地指标", byId: world.leader.userId },
    ]);
    const audit = await ownerClient().auditEvent.findMany({ where: { subjectId: needId, outcome: "done" } });
    expect(audit).toMatchObject([{ action: "need.escalate", actorId: world.leader.userId }]);
    expect(await escalateNeed(world.leader, { needId, note: "再次" })).toEqual({
      ok: false,
      reason: "already-escalated",
    });
  });

  test("a project that was open stays open since then", async () => {
    const openedAt = new Date("2026-01-01T00:00:00Z");
    const { world, needId } = await place({}, { openedAt });
    expect(await escalateNeed(world.leader, { needId, note: "需协调" })).toEqual({ ok: true, opensProject: false });
    expect((await ownerClient().project.findUniqueOrThrow({ where: { id: world.project.id } })).openedAt).toEqual(
      openedAt,
    );
  });
});
