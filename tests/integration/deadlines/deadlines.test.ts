import { describe, expect, test } from "vitest";
import { followOfferEnds } from "~/domain/deadlines/follow-offer-ends.server";
import { changeDeadline, recordDeadline } from "~/domain/deadlines/record-deadline.server";
import { getLeaderHome } from "~/domain/home/leader-home.server";
import { getOfficerHome } from "~/domain/home/officer-home.server";
import { changeLink } from "~/domain/measures/change-link.server";
import { changeTeam } from "~/domain/projects/change-team.server";
import { getProjectPage } from "~/domain/projects/project-page.server";
import { addDays, todayIn, toUtcDate } from "~/values/calendar-date";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed } from "~~/seeds/factories/projects.server";
import {
  activitiesOf,
  denials,
  makeProjectWorld,
  type ProjectWorld,
} from "~~/tests/integration/projects/project-world";

const rule = "T25-2/holding-60-months";
const today = todayIn("Asia/Shanghai", new Date());

async function reinvestment(state: "linked" | "applied" = "applied", measureKey = "P25-6d") {
  const world = await makeProjectWorld({ stage: "registered" });
  const { project, zone } = world;
  const department = await ownerClient().org.findFirstOrThrow({ where: { kind: "department", zoneId: zone.id } });
  const need = await makeNeed({ project, departmentId: department.id, category: "tax_reinvest" });
  const link = await ownerClient().needLink.create({
    data: { needId: need.id, zoneId: zone.id, measureKey, state },
    select: { id: true },
  });
  return { ...world, needId: need.id, linkId: link.id };
}
type Reinvestment = Awaited<ReturnType<typeof reinvestment>>;

function grant({ needId, linkId }: Reinvestment, countsFrom?: string) {
  return {
    needId,
    linkId,
    step: "grant" as const,
    from: "applied" as const,
    granted: "递延纳税",
    on: "2026-03-20",
    deadlines: [{ rule, countsFrom }],
  };
}

const stored = (projectId: string) =>
  ownerClient().deadline.findMany({ where: { projectId }, orderBy: { dueOn: "asc" } });

async function addDeadline(world: ProjectWorld, dueOn: string, ownerId: string | null = world.officer.userId) {
  const { id: projectId, zoneId } = world.project;
  return ownerClient().deadline.create({
    data: { projectId, zoneId, measureKey: "T25-2", rule: "holding-60-months", dueOn: toUtcDate(dueOn), ownerId },
  });
}

describe("a granted reinvestment", () => {
  test.each(["officer", "leader", "liaison"] as const)(
    "by the %s makes the deadline of the announcement, owned by the officer, with a line in the history",
    async (who) => {
      const world = await reinvestment();
      expect(await changeLink(world[who], grant(world, "2026-03-02"))).toMatchObject({ ok: true });
      expect(await stored(world.project.id)).toMatchObject([
        {
          measureKey: "T25-2",
          countsFrom: toUtcDate("2026-03-02"),
          dueOn: toUtcDate("2031-03-02"),
          ownerId: world.officer.userId,
          needId: world.needId,
          linkId: world.linkId,
          state: "open",
        },
      ]);
      const kinds = (await activitiesOf(world.project.id)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === "deadline.recorded")).toHaveLength(1);
    },
  );

  test("without the day leaves it to be filled in, and the project page asks for it", async () => {
    const world = await reinvestment();
    await changeLink(world.officer, grant(world));
    expect(await stored(world.project.id)).toEqual([]);
    const page = await getProjectPage(world.officer, world.project.id);
    expect(page?.undated).toMatchObject([{ id: rule, measureKey: "T25-2" }]);

    const form = { rule, countsFrom: "2026-03-02", operationId: undefined };
    expect(await recordDeadline(world.officer, { projectId: world.project.id, ...form })).toEqual({ ok: true });
    const filled = await getProjectPage(world.officer, world.project.id);
    expect(filled?.undated).toEqual([]);
    expect(filled?.deadlines).toMatchObject([{ dueOn: "2031-03-02", citation: { zh: "税收抵免公告第二条" } }]);
  });

  test("from a day on which the source did not hold is refused, and nothing is written", async () => {
    const world = await reinvestment();
    expect(await changeLink(world.officer, grant(world, "2024-12-31"))).toEqual({
      ok: false,
      reason: "deadline-outside",
      at: [0],
    });
    expect(await stored(world.project.id)).toEqual([]);
    expect(await ownerClient().needLink.findUnique({ where: { id: world.linkId } })).toMatchObject({
      state: "applied",
    });
  });

  test("used afterwards with the same day brings no second deadline, nor a second line in the history", async () => {
    const world = await reinvestment();
    const granting = grant(world, "2026-03-02");
    await changeLink(world.officer, granting);
    const { needId, linkId, deadlines } = granting;
    const use = { needId, linkId, step: "use" as const, from: "granted" as const, on: "2026-03-21", deadlines };
    expect(await changeLink(world.officer, { ...use, granted: "递延纳税" })).toMatchObject({ ok: true });
    expect(await stored(world.project.id)).toHaveLength(1);
    const kinds = (await activitiesOf(world.project.id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "deadline.recorded")).toHaveLength(1);
  });

  test("taken back voids the deadline; granted again it runs again, once", async () => {
    const world = await reinvestment();
    await changeLink(world.officer, grant(world, "2026-03-02"));
    const place = { needId: world.needId, linkId: world.linkId };
    await changeLink(world.officer, { ...place, step: "reopen", from: "granted", reason: "录错" });
    expect(await stored(world.project.id)).toMatchObject([{ state: "void" }]);
    await changeLink(world.officer, grant(world, "2026-03-02"));
    expect(await stored(world.project.id)).toMatchObject([{ state: "open", doneById: null }]);
  });
});

describe("a deadline added by hand", () => {
  const form = { rule, countsFrom: "2026-02-28", operationId: undefined };

  test.each(["officer", "leader"] as const)("is the %s's to add, and is recorded once", async (who) => {
    const world = await makeProjectWorld();
    const input = { projectId: world.project.id, ...form };
    expect(await recordDeadline(world[who], input)).toEqual({ ok: true });
    expect(await recordDeadline(world[who], input)).toEqual({ ok: false, reason: "deadline-already-recorded" });
    expect(await stored(world.project.id)).toMatchObject([{ dueOn: toUtcDate("2031-02-28") }]);
  });

  test.each(["colleague", "verifier", "auditor"] as const)("is not the %s's: nothing but the denial", async (who) => {
    const world = await makeProjectWorld();
    expect(await recordDeadline(world[who], { projectId: world.project.id, ...form })).toEqual({
      ok: false,
      reason: "forbidden",
    });
    expect(await stored(world.project.id)).toEqual([]);
    expect(await denials(world[who])).toEqual(["project.record"]);
  });

  test.each(["liaison", "administrator", "provincial", "otherOfficer", "otherLeader"] as const)(
    "is of a project absent for the %s",
    async (who) => {
      const world = await makeProjectWorld();
      expect(await recordDeadline(world[who], { projectId: world.project.id, ...form })).toEqual({
        ok: false,
        reason: "not-found",
      });
      expect(await stored(world.project.id)).toEqual([]);
    },
  );

  test.each([
    ["a rule the library does not have", { rule: "P25-6d/holding" }, "unknown-rule"],
    ["a day before its source held", { countsFrom: "2024-12-31" }, "deadline-outside"],
  ])("is refused for %s", async (_name, overrides, reason) => {
    const world = await makeProjectWorld();
    const input = { projectId: world.project.id, ...form, ...overrides };
    expect(await recordDeadline(world.officer, input)).toEqual({ ok: false, reason });
    expect(await stored(world.project.id)).toEqual([]);
  });
});

describe("what became of a deadline", () => {
  test("is recorded by the team, and not over somebody faster", async () => {
    const world = await makeProjectWorld();
    const { id: deadlineId } = await addDeadline(world, "2031-03-02");
    const input = { projectId: world.project.id, deadlineId, from: "open" as const };
    expect(await changeDeadline(world.officer, { ...input, state: "done", note: "已满" })).toEqual({ ok: true });
    expect(await changeDeadline(world.leader, { ...input, state: "void", note: "x" })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    expect(await stored(world.project.id)).toMatchObject([
      { state: "done", note: "已满", doneById: world.officer.userId },
    ]);
  });

  test("is not the colleague's to say, nor of another project's deadline", async () => {
    const world = await makeProjectWorld();
    const other = await makeProjectWorld();
    const { id: deadlineId } = await addDeadline(other, "2031-03-02");
    const input = { projectId: world.project.id, deadlineId, from: "open" as const, state: "done" as const };
    expect(await changeDeadline(world.colleague, input)).toEqual({ ok: false, reason: "forbidden" });
    expect(await changeDeadline(world.officer, input)).toEqual({ ok: false, reason: "not-found" });
    expect(await stored(other.project.id)).toMatchObject([{ state: "open" }]);
  });
});

describe("the owner", () => {
  test("of open deadlines is the new officer once the officer changes; settled ones stay", async () => {
    const world = await makeProjectWorld();
    const open = await addDeadline(world, "2031-03-02");
    const settled = await ownerClient().deadline.create({
      data: {
        projectId: world.project.id,
        zoneId: world.zone.id,
        measureKey: "T25-2",
        rule: "holding-60-months",
        countsFrom: toUtcDate("2026-01-05"),
        dueOn: toUtcDate("2031-01-05"),
        ownerId: world.officer.userId,
        state: "done",
      },
    });
    const officerId = world.colleague.userId;
    expect(await changeTeam(world.leader, { projectId: world.project.id, officerId, coOfficerIds: [] })).toEqual({
      ok: true,
    });
    const owners = new Map((await stored(world.project.id)).map(({ id, ownerId }) => [id, ownerId]));
    expect(owners.get(open.id)).toBe(officerId);
    expect(owners.get(settled.id)).toBe(world.officer.userId);
  });

  test("sees what is near or past on the workbench, the leader what is of the month, nobody else's zone", async () => {
    const world = await makeProjectWorld();
    const near = await addDeadline(world, addDays(today, 20));
    expect((await getOfficerHome(world.officer)).deadlines.map(({ id }) => id)).toEqual([near.id]);
    expect((await getLeaderHome(world.leader)).deadlines.map(({ id }) => id)).toEqual([near.id]);
    expect((await getOfficerHome(world.colleague)).deadlines).toEqual([]);
    expect((await getLeaderHome(world.otherLeader)).deadlines).toEqual([]);

    const move = (dueOn: string) =>
      ownerClient().deadline.update({ where: { id: near.id }, data: { dueOn: toUtcDate(dueOn) } });
    await move(addDays(today, 60));
    expect((await getOfficerHome(world.officer)).deadlines).toHaveLength(1);
    expect((await getLeaderHome(world.leader)).deadlines).toEqual([]);
    await move(addDays(today, -3));
    expect((await getLeaderHome(world.leader)).deadlines).toHaveLength(1);
    await ownerClient().project.update({ where: { id: world.project.id }, data: { status: "abandoned" } });
    expect((await getOfficerHome(world.officer)).deadlines).toEqual([]);
  });
});

describe("the end of an offer", () => {
  const lastDay = "2028-12-31";

  test("becomes a deadline of the links not applied for, from 90 days before, once", async () => {
    const world = await reinvestment("linked", "T25-1");
    await followOfferEnds(addDays(lastDay, -91));
    expect(await stored(world.project.id)).toEqual([]);
    await followOfferEnds(addDays(lastDay, -90));
    await followOfferEnds(addDays(lastDay, -89));
    expect(await stored(world.project.id)).toMatchObject([
      {
        rule: "offer-end",
        measureKey: "T25-1",
        dueOn: toUtcDate(lastDay),
        ownerId: world.officer.userId,
        state: "open",
      },
    ]);
    const recorded = (await activitiesOf(world.project.id)).filter(({ kind }) => kind === "deadline.recorded");
    expect(recorded).toMatchObject([{ byId: null, detail: { isOfferEnd: true, dueOn: lastDay } }]);
  });

  test("is done once applied for, void once no longer linked, and open again when linked anew", async () => {
    const world = await reinvestment("linked", "T25-1");
    const link = (state: "linked" | "applied" | "not_relevant") =>
      ownerClient().needLink.update({ where: { id: world.linkId }, data: { state } });
    const day = addDays(lastDay, -30);
    const states: string[] = [];
    for (const state of ["linked", "applied", "linked", "not_relevant"] as const) {
      await link(state);
      await followOfferEnds(day);
      states.push((await stored(world.project.id))[0]?.state ?? "none");
    }
    expect(states).toEqual(["open", "done", "open", "void"]);
  });

  test("that a person settled stays settled", async () => {
    const world = await reinvestment("linked", "T25-1");
    const day = addDays(lastDay, -30);
    await followOfferEnds(day);
    const [deadline] = await stored(world.project.id);
    const input = { projectId: world.project.id, deadlineId: deadline?.id ?? "", from: "open" as const };
    await changeDeadline(world.officer, { ...input, state: "void", note: "投资方不申请" });
    await followOfferEnds(day);
    expect(await stored(world.project.id)).toMatchObject([{ state: "void", note: "投资方不申请" }]);
  });

  test("of a measure already applied for brings none", async () => {
    const world = await reinvestment("applied", "T25-1");
    await followOfferEnds(addDays(lastDay, -30));
    expect(await stored(world.project.id)).toEqual([]);
  });
});
