import { describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { getOfficerHome } from "~/domain/home/officer-home.server";
import { acceptNeed } from "~/domain/needs/accept-need.server";
import { addNeedFollowUp } from "~/domain/needs/add-follow-up.server";
import { approvePause } from "~/domain/needs/approve-pause.server";
import { getDesk } from "~/domain/needs/desk.server";
import { getNeedPage } from "~/domain/needs/need-page.server";
import { pauseNeed } from "~/domain/needs/pause-need.server";
import { raiseNeed } from "~/domain/needs/raise-need.server";
import { startNeed } from "~/domain/needs/start-need.server";
import { withdrawNeed } from "~/domain/needs/withdraw-need.server";
import { changeStatus } from "~/domain/projects/change-status.server";
import type { Status } from "~/domain/projects/codes";
import { getProjectPage } from "~/domain/projects/project-page.server";
import { getStatusPage } from "~/domain/projects/status-page.server";
import { businessToday } from "~/domain/rates/rates.server";
import { addDays, fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import {
  activitiesOf,
  jobs,
  landNeed,
  makeNeedWorld,
  type NeedWorld,
  storedNeed,
  traces,
} from "~~/tests/integration/needs/need-world";

async function changeTo(viewer: Viewer, projectId: string, to: Status, reason = "总部调整计划") {
  const { version } = await ownerClient().project.findUniqueOrThrow({
    where: { id: projectId },
    select: { version: true },
  });
  return changeStatus(viewer, { projectId, to, reason, lostTo: "外地某园区", on: businessToday(), version });
}

/** Three open needs, one met long ago and one withdrawn for itself. */
async function withNeeds(world: NeedWorld) {
  const raise = async (title: string) => {
    const made = await raiseNeed(world.officer, landNeed(world, { title }));
    if (!made.ok) throw new Error(made.reason);
    return made.needId;
  };
  const raised = await raise("刚提出");
  const working = await raise("办理中");
  const waiting = await raise("等投资方");
  const own = await raise("不再需要");
  for (const needId of [working, waiting]) {
    await acceptNeed(world.landLiaison, { needId });
    await startNeed(world.landLiaison, { needId });
  }
  await pauseNeed(world.landLiaison, { needId: waiting, reason: "等红线图" });
  await approvePause(world.leader, { needId: waiting });
  await withdrawNeed(world.officer, { needId: own, reason: "登记有误" });
  return { raised, working, waiting, own };
}

const stateOf = async (id: string) => (await storedNeed(id)).state;
const onDesk = async (world: NeedWorld) => (await getDesk(world.landLiaison))?.total;

describe("a project that ends", () => {
  for (const to of ["lost", "abandoned", "transferred"] as const) {
    test(`takes its open needs off the desk: ${to}`, async () => {
      const world = await makeNeedWorld();
      const needs = await withNeeds(world);
      expect(await onDesk(world)).toBe(3);
      expect(await changeTo(world.officer, world.project.id, to)).toEqual({ ok: true, from: "ongoing", to, needs: 3 });

      expect(await onDesk(world)).toBe(0);
      for (const id of [needs.raised, needs.working, needs.waiting])
        expect(await storedNeed(id)).toMatchObject({
          state: "withdrawn",
          closedById: world.officer.userId,
          pausedAt: null,
          light: "green",
        });
      expect((await storedNeed(needs.waiting)).pauses.every((pause) => pause.to !== null)).toBe(true);
      expect((await storedNeed(needs.raised)).events.at(-1)).toMatchObject({ to: "withdrawn", note: "总部调整计划" });
      expect(await ownerClient().project.findUnique({ where: { id: world.project.id } })).toMatchObject({
        openNeeds: 0,
        overdueNeeds: 0,
      });
      const told = (await activitiesOf(world.project.id)).filter(({ kind }) => kind === "need.closed");
      expect(told.map(({ detail }) => (detail as { action: string }).action).sort()).toEqual([
        "withdraw",
        ...Array(3).fill("withdraw_with_project"),
      ]);
      expect(await getNeedPage(world.landLiaison, needs.raised)).toMatchObject({
        isWithdrawnWithProject: true,
        actions: expect.not.arrayContaining(["accept"]),
      });
    });
  }

  test("leaves them alone while it goes on: delayed and dormant", async () => {
    const world = await makeNeedWorld();
    await withNeeds(world);
    for (const to of ["delayed", "dormant"] as const)
      expect(await changeTo(world.officer, world.project.id, to)).toMatchObject({ ok: true, needs: 0 });
    expect(await onDesk(world)).toBe(3);
  });

  test("has no new needs raised for it", async () => {
    const world = await makeNeedWorld();
    await changeTo(world.leader, world.project.id, "abandoned");
    const before = await traces(world.project.id);
    expect(await raiseNeed(world.officer, landNeed(world))).toEqual({ ok: false, reason: "project-ended" });
    expect(await traces(world.project.id)).toEqual(before);
    expect((await getProjectPage(world.officer, world.project.id))?.may["need.raise"]).toBe(false);
  });

  test("leaves nobody with something to follow up", async () => {
    const world = await makeNeedWorld();
    const { working } = await withNeeds(world);
    await addNeedFollowUp(world.officer, {
      needId: working,
      on: businessToday(),
      text: "已联系",
      nextAction: "催办",
      nextOn: businessToday(),
    });
    expect((await getOfficerHome(world.officer)).followUps).toHaveLength(1);
    await changeTo(world.officer, world.project.id, "lost");
    expect((await getOfficerHome(world.officer)).followUps).toEqual([]);
  });

  test("a change that is refused withdraws nothing", async () => {
    const world = await makeNeedWorld();
    await withNeeds(world);
    const before = await traces(world.project.id);
    for (const who of [world.colleague, world.verifier, world.auditor, world.landLiaison, world.otherLeader])
      expect((await changeTo(who, world.project.id, "abandoned")).ok).toBe(false);
    expect(
      await changeStatus(world.officer, {
        projectId: world.project.id,
        to: "abandoned",
        reason: "过期的页面",
        on: businessToday(),
        version: 0,
      }),
    ).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await traces(world.project.id)).toEqual(before);
  });
});

describe("a project that goes on again", () => {
  test("takes its needs up where they stood, due later by the days between; what was withdrawn for itself stays", async () => {
    const world = await makeNeedWorld();
    const needs = await withNeeds(world);
    await changeTo(world.officer, world.project.id, "lost");
    await changeTo(world.officer, world.project.id, "transferred");
    expect(await onDesk(world)).toBe(0);
    // As if it had been away for two weeks.
    const away = addDays(businessToday(), -14);
    await ownerClient().need.updateMany({
      where: { projectId: world.project.id, resumesAs: { not: null } },
      data: { closedAt: new Date(`${away}T10:00:00+08:00`) },
    });
    const dueBefore = fromUtcDate((await storedNeed(needs.raised)).dueOn);

    expect(await changeTo(world.leader, world.project.id, "ongoing", "投资方回来了")).toMatchObject({ needs: 3 });
    expect(await stateOf(needs.raised)).toBe("raised");
    expect(await stateOf(needs.working)).toBe("in_progress");
    expect(await stateOf(needs.waiting)).toBe("in_progress");
    expect(await stateOf(needs.own)).toBe("withdrawn");
    expect(await onDesk(world)).toBe(3);
    const reopened = await storedNeed(needs.raised);
    expect(reopened).toMatchObject({ resumesAs: null, closedAt: null, closedById: null });
    expect(fromUtcDate(reopened.dueOn) > dueBefore).toBe(true);
    expect(reopened.pauses).toMatchObject([{ from: toUtcDate(away), to: toUtcDate(businessToday()) }]);
    expect((await activitiesOf(world.project.id)).filter(({ kind }) => kind === "need.reopened")).toHaveLength(3);
    expect(await acceptNeed(world.landLiaison, { needId: needs.raised })).toEqual({ ok: true });
    expect(await raiseNeed(world.officer, landNeed(world))).toMatchObject({ ok: true });
  });
});

test("the page of the status shows beforehand which needs go with it, and which come back", async () => {
  const world = await makeNeedWorld();
  const needs = await withNeeds(world);
  const shown = async () => (await getStatusPage(world.officer, world.project.id))?.needs.map(({ id }) => id);
  const concerned = [needs.raised, needs.working, needs.waiting];
  expect(await shown()).toEqual(concerned);
  await changeTo(world.officer, world.project.id, "lost");
  expect(await shown()).toEqual(concerned);
});

test("a liaison at work on the needs and the end of their project wait for each other, not in a circle", async () => {
  const world = await makeNeedWorld();
  const { raised, working } = await withNeeds(world);
  const [ended, ...steps] = await Promise.all([
    changeTo(world.officer, world.project.id, "lost"),
    acceptNeed(world.landLiaison, { needId: raised }),
    pauseNeed(world.landLiaison, { needId: working, reason: "等材料" }),
  ]);
  expect(ended).toMatchObject({ ok: true, needs: 3 });
  for (const step of steps) expect(step.ok || step.reason === "closed").toBe(true);
  expect(await onDesk(world)).toBe(0);
  expect(await jobs("need-overdue")).toEqual([]);
});
