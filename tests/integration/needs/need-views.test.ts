import { afterEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { clockNow } from "~/domain/needs/clock-now.server";
import { getDesk } from "~/domain/needs/desk.server";
import { lightWhere } from "~/domain/needs/light-where";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import { getEditNeedPage, getRaiseNeedPage } from "~/domain/needs/need-form-page.server";
import { getNeedList, NeedFilters } from "~/domain/needs/need-list.server";
import { getNeedPage } from "~/domain/needs/need-page.server";
import { rowSelect, toNeedRows } from "~/domain/needs/need-rows.server";
import { getProjectNeeds } from "~/domain/needs/project-needs.server";
import { lightLevels } from "~/domain/supervision/light-codes";
import { asViewer } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeInvestor, makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { makeNeedWorld } from "./need-world";

afterEach(() => {
  vi.useRealTimers();
});

function onDay(day: string) {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T02:00:00Z`) });
}

const list = (viewer: Viewer, filters: Record<string, unknown> = {}) => getNeedList(viewer, NeedFilters.parse(filters));

describe("a need's page", () => {
  test("whole for those of the zone, with what each may do", async () => {
    const world = await makeNeedWorld();
    const need = await makeNeed({
      project: world.project,
      departmentId: world.land.id,
      liaisonId: world.landLiaison.userId,
    });
    const seen = await getNeedPage(world.officer, need.id);
    expect(seen).toMatchObject({
      code: `${world.project.code}-N1`,
      project: { id: world.project.id, canOpen: true },
      liaison: world.landLiaison.name,
    });
    expect(seen?.actions).not.toContain("accept");
    expect((await getNeedPage(world.landLiaison, need.id))?.actions).toContain("accept");
    for (const viewer of [world.colleague, world.verifier, world.auditor])
      expect((await getNeedPage(viewer, need.id))?.actions).toEqual([]);
  });

  test("absent for a liaison of another department, another zone, the province before it is opened, and an administrator", async () => {
    const world = await makeNeedWorld();
    const need = await makeNeed({ project: world.project, departmentId: world.land.id });
    for (const viewer of [world.eiaLiaison, world.otherLeader, world.provincial, world.administrator]) {
      expect(await getNeedPage(viewer, need.id)).toBeNull();
      expect(await getNeedActionPage(viewer, need.id, "follow_up")).toBeNull();
      expect(await getEditNeedPage(viewer, need.id)).toBeNull();
      expect(await getRaiseNeedPage(viewer, world.project.id, "land")).toBeNull();
      expect((await list(viewer)).rows).toEqual([]);
      expect((await list(viewer)).departments).toEqual([]);
    }
  });

  test("a liaison reads the little of the project, and of a sensitive one no investor", async () => {
    const world = await makeNeedWorld();
    const investor = await makeInvestor({ zone: world.zone, nameZh: "秘密投资方" });
    const open = await makeProject({
      zone: world.zone,
      officer: world.officer,
      investorId: investor.id,
      name: "公开项目",
    });
    const sensitive = await makeProject({
      zone: world.zone,
      officer: world.officer,
      investorId: investor.id,
      confidentiality: "sensitive",
      name: "秘密项目全称",
      publicName: "代号七",
    });
    const plain = await makeNeed({ project: open, departmentId: world.land.id });
    const hidden = await makeNeed({ project: sensitive, departmentId: world.land.id });
    expect((await getNeedPage(world.landLiaison, plain.id))?.project).toMatchObject({
      name: "公开项目",
      investorName: "秘密投资方",
      canOpen: false,
    });
    const views = JSON.stringify(
      [
        await getNeedPage(world.landLiaison, hidden.id),
        await getDesk(world.landLiaison),
        await list(world.landLiaison),
      ].map((view) => ({ ...view, measures: null })),
    );
    expect(views).toContain("代号七");
    expect(views).not.toContain("秘密项目全称");
    const page = await getNeedPage(world.landLiaison, hidden.id);
    expect(page?.project).toMatchObject({ name: "代号七", investorName: null, countryCode: null, isSensitive: true });
    expect(JSON.stringify(page)).not.toContain("秘密投资方");
  });

  test("an officer off the team does not see a sensitive project's need", async () => {
    const world = await makeNeedWorld({ confidentiality: "sensitive" });
    const need = await makeNeed({ project: world.project, departmentId: world.land.id });
    expect(await getNeedPage(world.colleague, need.id)).toBeNull();
    expect((await list(world.colleague)).total).toBe(0);
    expect(await getNeedPage(world.officer, need.id)).not.toBeNull();
  });
});

describe("the liaison's desk", () => {
  test("stands in groups by the clock, what waits for others apart", async () => {
    const world = await makeNeedWorld();
    onDay("2026-03-10");
    const at = (title: string, over: object) =>
      makeNeed({ project: world.project, departmentId: world.land.id, title, ...over });
    await at("overdue", { dueOn: toUtcDate("2026-03-09") });
    await at("today", { dueOn: toUtcDate("2026-03-10"), liaisonId: world.landLiaison.userId });
    await at("three", { dueOn: toUtcDate("2026-03-13"), state: "accepted" });
    await at("four", { dueOn: toUtcDate("2026-03-16"), state: "in_progress" });
    await at("paused", { dueOn: toUtcDate("2026-03-09"), state: "waiting" });
    await at("answered", {
      dueOn: toUtcDate("2026-03-09"),
      state: "in_progress",
      answer: "已办",
      answerKind: "done",
      answeredAt: new Date(),
    });
    await at("met", { dueOn: toUtcDate("2026-03-09"), state: "met" });
    await makeNeed({ project: world.project, departmentId: world.eia.id, title: "elsewhere" });
    const desk = await getDesk(world.landLiaison);
    const shown = Object.fromEntries(
      Object.entries(desk?.groups ?? {}).map(([group, rows]) => [
        group,
        rows.map((row) => [row.title, row.step, row.isMine]),
      ]),
    );
    expect(shown).toEqual({
      overdue: [["overdue", "accept", false]],
      soon: [
        ["today", "accept", true],
        ["three", "start", false],
      ],
      later: [["four", "answer", false]],
      waiting: [["paused", "wait-for-investor", false]],
      answered: [["answered", "wait-for-officer", false]],
    });
  });

  test("is the liaison's alone", async () => {
    const world = await makeNeedWorld();
    for (const viewer of [world.officer, world.leader, world.provincial, world.administrator])
      expect(await getDesk(viewer)).toBeNull();
  });
});

describe("the list", () => {
  test("shows open needs by due date, filtered and paged both ways", async () => {
    const world = await makeNeedWorld();
    const days = Array.from({ length: 55 }, (_, at) => new Date(Date.UTC(2027, 0, 1 + Math.floor(at / 2))));
    for (const [at, dueOn] of days.entries())
      await makeNeed({
        project: world.project,
        dueOn,
        title: `n${at}`,
        departmentId: at % 2 ? world.land.id : world.eia.id,
        serial: at + 1,
      });
    await makeNeed({ project: world.project, state: "met", serial: 99 });
    const first = await list(world.leader);
    expect([first.rows.length, first.total, first.previous]).toEqual([50, 55, null]);
    const second = await list(world.leader, { after: first.next });
    expect([second.rows.length, second.next]).toEqual([5, null]);
    const back = await list(world.leader, { before: second.previous });
    expect(back.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
    const all = [...first.rows, ...second.rows];
    expect(new Set(all.map((row) => row.id)).size).toBe(55);
    expect(all.map((row) => row.dueOn)).toEqual([...all.map((row) => row.dueOn)].sort());
    expect((await list(world.leader, { department: world.land.id })).total).toBe(27);
    expect((await list(world.leader, { state: "met" })).total).toBe(1);
    expect((await list(world.leader, { state: "all" })).total).toBe(56);
    expect((await list(world.leader, { category: "eia" })).total).toBe(0);
    expect((await list(world.leader, { q: "n54" })).rows.map((row) => row.title)).toEqual(["n54"]);
    expect((await list(world.leader)).departments.map(({ id }) => id).sort()).toEqual(
      [world.land.id, world.eia.id].sort(),
    );
  });

  test("mine are those of my projects, or with my name on the desk", async () => {
    const world = await makeNeedWorld();
    const other = await makeProject({ zone: world.zone, officer: world.colleague });
    await makeNeed({
      project: world.project,
      departmentId: world.land.id,
      liaisonId: world.landLiaison.userId,
      title: "own",
    });
    await makeNeed({ project: other, departmentId: world.land.id, title: "other" });
    expect((await list(world.officer, { mine: "on" })).rows.map((row) => row.title)).toEqual(["own"]);
    expect((await list(world.landLiaison, { mine: "on" })).rows.map((row) => row.title)).toEqual(["own"]);
    expect((await list(world.landLiaison)).total).toBe(2);
  });

  test("the province sees needs of opened projects only", async () => {
    const world = await makeNeedWorld();
    const opened = await makeProject({ zone: world.zone, openedAt: new Date() });
    await makeNeed({ project: world.project });
    await makeNeed({ project: opened, title: "opened" });
    expect((await list(world.provincial)).rows.map((row) => row.title)).toEqual(["opened"]);
    const elsewhere = await makeViewer({ role: "leader", org: await makeZone() });
    expect((await list(elsewhere)).total).toBe(0);
  });

  test("the database's answer to a light is the light the page shows", async () => {
    const world = await makeNeedWorld();
    onDay("2026-03-12");
    const dues = ["2026-03-06", "2026-03-11", "2026-03-12", "2026-03-16", "2026-03-17", "2026-03-18", "2026-05-20"];
    let serial = 0;
    for (const due of dues) {
      for (const category of ["land", "grievance"] as const) {
        for (const [state, approved] of [
          ["raised", null],
          ["accepted", null],
          ["waiting", null],
          ["waiting", world.leader.userId],
          ["met", null],
        ] as const) {
          serial += 1;
          const need = await makeNeed({
            project: world.project,
            serial,
            category,
            state,
            dueOn: toUtcDate(due),
            raisedAt: new Date(serial % 2 ? "2026-03-01T16:30:00Z" : "2026-03-02T15:30:00Z"),
            acceptedAt: state === "raised" ? null : new Date("2026-03-03T00:00:00Z"),
          });
          if (state === "waiting")
            await ownerClient().needPause.create({
              data: {
                zoneId: world.zone.id,
                needId: need.id,
                from: toUtcDate("2026-03-05"),
                reason: "-",
                approvedById: approved,
              },
            });
        }
      }
    }
    await asViewer(world.leader, async (tx) => {
      const now = await clockNow(tx);
      const where = { projectId: world.project.id };
      const everything = await toNeedRows(
        tx,
        world.leader,
        await tx.need.findMany({ where, select: rowSelect, orderBy: { id: "asc" }, take: 200 }),
        now,
      );
      const open = everything.filter((row) => row.light.daysLeft !== null);
      for (const light of lightLevels) {
        const found = await tx.need.findMany({
          where: { AND: [where, lightWhere(light, now)] },
          select: { id: true },
          orderBy: { id: "asc" },
          take: 200,
        });
        expect({ light, ids: found.map((row) => row.id) }).toEqual({
          light,
          ids: open.filter((row) => row.light.light === light).map((row) => row.id),
        });
        expect(found.length).toBeGreaterThan(0);
      }
    });
  });
});

test("a project's panel has open needs by due date with their measures, closed ones the latest first", async () => {
  const world = await makeNeedWorld();
  await makeNeed({ project: world.project, title: "later", dueOn: toUtcDate("2027-05-01") });
  const sooner = await makeNeed({ project: world.project, title: "sooner", dueOn: toUtcDate("2027-04-01") });
  await makeNeed({ project: world.project, title: "old", state: "met", closedAt: new Date("2026-01-01") });
  await makeNeed({ project: world.project, title: "new", state: "withdrawn", closedAt: new Date("2026-02-01") });
  const measure = await ownerClient().measure.findFirstOrThrow({ where: { nature: "help" }, orderBy: { key: "asc" } });
  await ownerClient().needLink.create({
    data: { zoneId: world.zone.id, needId: sooner.id, measureKey: measure.key, state: "applied" },
  });
  const panel = await asViewer(world.verifier, (tx) => getProjectNeeds(tx, world.verifier, world.project.id));
  expect(panel.open.map((need) => [need.title, need.links])).toEqual([
    ["sooner", [{ key: measure.key, state: "applied" }]],
    ["later", []],
  ]);
  expect(panel.closed.map((need) => need.title)).toEqual(["new", "old"]);
  expect(await asViewer(world.otherLeader, (tx) => getProjectNeeds(tx, world.otherLeader, world.project.id))).toEqual({
    open: [],
    closed: [],
  });
});

test("the form for a category offers its usual department first and its only liaison", async () => {
  const world = await makeNeedWorld();
  const page = await getRaiseNeedPage(world.officer, world.project.id, "eia");
  expect(page?.chosen).toMatchObject({
    proposed: `${world.eia.id}:${world.eiaLiaison.userId}`,
    departments: [
      { id: world.eia.id, level: "province" },
      { id: world.land.id, level: "zone" },
    ],
  });
  expect((await getRaiseNeedPage(world.colleague, world.project.id, "eia"))?.isAllowed).toBe(false);
});
