import { afterEach, describe, expect, test, vi } from "vitest";
import { OperationReused } from "~/domain/activity/run-once.server";
import { raiseNeed } from "~/domain/needs/raise-need.server";
import { fromUtcDate } from "~/values/calendar-date";
import { makeDepartment } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { sql } from "~~/tests/support/database";
import { activitiesOf, denials, jobs, landNeed, makeNeedWorld, storedNeed, traces } from "./need-world";

afterEach(() => {
  vi.useRealTimers();
});

function onDay(day: string) {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T02:00:00Z`) });
}

test("an officer raises a need: it is logged, assigned and its liaison will be told", async () => {
  const world = await makeNeedWorld();
  const result = await raiseNeed(world.officer, landNeed(world));
  if (!result.ok) throw new Error(result.reason);
  const need = await storedNeed(result.needId);
  expect(need).toMatchObject({
    serial: 1,
    state: "raised",
    departmentId: world.land.id,
    liaisonId: world.landLiaison.userId,
    workingDays: 20,
    landMode: "grant",
  });
  expect(need.landAreaMu?.toFixed()).toBe("60");
  expect(need.tokens).toContain("用地");
  expect(need.events).toMatchObject([{ from: null, to: "raised", byId: world.officer.userId }]);
  expect(await activitiesOf(world.project.id)).toMatchObject([
    { kind: "need.raised", needId: need.id, byId: world.officer.userId },
  ]);
  expect(await jobs("need-assigned")).toContainEqual({ needId: need.id, zoneId: world.zone.id });
});

test("needs are numbered within their project, also when raised at the same moment", async () => {
  const world = await makeNeedWorld();
  const raised = await Promise.all(Array.from({ length: 4 }, () => raiseNeed(world.officer, landNeed(world))));
  expect(raised.every((result) => result.ok)).toBe(true);
  const rows = await ownerClient().need.findMany({
    where: { projectId: world.project.id },
    orderBy: { serial: "asc" },
  });
  expect(rows.map((row) => row.serial)).toEqual([1, 2, 3, 4]);
});

describe("due dates", () => {
  test("five working days from 12 February 2026 run over the Spring Festival and its make-up day", async () => {
    const world = await makeNeedWorld();
    onDay("2026-02-12");
    const result = await raiseNeed(world.officer, landNeed(world, { category: "entry_exit", assignee: undefined }));
    if (!result.ok) throw new Error(result.reason);
    const need = await storedNeed(result.needId);
    expect(fromUtcDate(need.dueOn)).toBe("2026-02-26");
    expect(need.dueWarningYears).toEqual([]);
  });

  test("a due date in a year without a holiday table carries the warning", async () => {
    const world = await makeNeedWorld();
    onDay("2026-12-21");
    const result = await raiseNeed(world.officer, landNeed(world));
    expect(result).toMatchObject({ ok: true, missingYears: [2027] });
    if (result.ok) expect((await storedNeed(result.needId)).dueWarningYears).toEqual([2027]);
  });

  test("the limit is the administrator's", async () => {
    const world = await makeNeedWorld();
    await ownerClient().setting.create({ data: { key: "needs.working-days", value: { land: 3 } } });
    onDay("2026-03-02");
    const result = await raiseNeed(world.officer, landNeed(world));
    await ownerClient().setting.delete({ where: { key: "needs.working-days" } });
    expect(result).toMatchObject({ ok: true, dueOn: "2026-03-05" });
  });
});

describe("who may", () => {
  test.each(["colleague", "verifier", "auditor"] as const)(
    "a %s of the zone sees the project but raises nothing; the attempt is in the audit trail",
    async (who) => {
      const world = await makeNeedWorld();
      const before = await traces(world.project.id);
      expect(await raiseNeed(world[who], landNeed(world))).toEqual({ ok: false, reason: "forbidden" });
      expect(await traces(world.project.id)).toEqual(before);
      expect(await denials(world[who])).toEqual([{ action: "need.raise", subjectId: world.project.id }]);
    },
  );

  test.each(["otherLeader", "provincial", "landLiaison", "administrator"] as const)(
    "for the %s the project does not exist",
    async (who) => {
      const world = await makeNeedWorld();
      const before = await traces(world.project.id);
      expect(await raiseNeed(world[who], landNeed(world))).toEqual({ ok: false, reason: "not-found" });
      expect(await traces(world.project.id)).toEqual(before);
      expect(await denials(world[who])).toEqual([]);
    },
  );

  test("the leader may", async () => {
    const world = await makeNeedWorld();
    expect(await raiseNeed(world.leader, landNeed(world))).toMatchObject({ ok: true });
  });
});

describe("what is refused", () => {
  test("measured fields that are missing or cannot be", async () => {
    const world = await makeNeedWorld();
    const before = await traces(world.project.id);
    const result = await raiseNeed(
      world.officer,
      landNeed(world, { landAreaMu: undefined, landFloorAreaRatio: "30", landNeededOn: "2020-01-01" }),
    );
    expect(result).toEqual({
      ok: false,
      reason: "fields",
      problems: [
        { field: "landAreaMu", message: "forms:required" },
        { field: "landFloorAreaRatio", message: "forms:tooBig?max=12" },
        { field: "landNeededOn", message: "needs:problems.dayPassed" },
      ],
    });
    expect(await traces(world.project.id)).toEqual(before);
  });

  test("no heads and no money are no needs", async () => {
    const world = await makeNeedWorld();
    const talent = await raiseNeed(
      world.officer,
      landNeed(world, { category: "talent", talentHeadCount: 0, talentKind: "engineer" }),
    );
    expect(talent).toMatchObject({ problems: [{ field: "talentHeadCount", message: "needs:problems.positive" }] });
    const finance = await raiseNeed(
      world.officer,
      landNeed(world, {
        category: "finance",
        financeAmount: { amount: "0", currency: "CNY" },
        financeInstrument: "bank_loan",
      }),
    );
    expect(finance).toMatchObject({ problems: [{ field: "financeAmount", message: "needs:problems.positive" }] });
  });

  test("M0 land for flats meets the guard, and is recorded once the guard was read", async () => {
    const world = await makeNeedWorld();
    const before = await traces(world.project.id);
    const wish = landNeed(world, { landMode: "m0", landUseClass: "residential" });
    const stopped = await raiseNeed(world.officer, wish);
    expect(stopped).toMatchObject({ ok: false, reason: "guards" });
    if (!stopped.ok && stopped.reason === "guards")
      expect(stopped.guards.map((guard) => guard.key)).toEqual([expect.stringMatching(/^P25-13/)]);
    expect(await traces(world.project.id)).toEqual(before);
    expect(await raiseNeed(world.officer, { ...wish, guardsRead: true })).toMatchObject({ ok: true });
  });

  test("a wish to get the land fee back meets the guard in any category", async () => {
    const world = await makeNeedWorld();
    expect(
      await raiseNeed(world.officer, landNeed(world, { category: "tax_reinvest", title: "希望返还土地出让金" })),
    ).toMatchObject({ ok: false, reason: "guards" });
  });

  test("a department of another zone, and a person who is no liaison there", async () => {
    const world = await makeNeedWorld();
    const foreign = await makeDepartment({ parent: world.otherZone });
    const stranger = await makeViewer({ role: "liaison", org: foreign });
    for (const assignee of [
      foreign.id,
      `${world.land.id}:${stranger.userId}`,
      `${world.land.id}:${world.officer.userId}`,
    ]) {
      expect(await raiseNeed(world.officer, landNeed(world, { assignee }))).toMatchObject({
        reason: "fields",
        problems: [{ field: "assignee" }],
      });
    }
  });

  test("a liaison whose membership has ended", async () => {
    const world = await makeNeedWorld();
    await ownerClient().membership.update({
      where: { id: world.landLiaison.membershipId },
      data: { endedAt: new Date() },
    });
    expect(await raiseNeed(world.officer, landNeed(world))).toMatchObject({ reason: "fields" });
  });

  test("departments of the province and the zone may both be asked", async () => {
    const world = await makeNeedWorld();
    expect(await raiseNeed(world.officer, landNeed(world, { assignee: world.eia.id }))).toMatchObject({ ok: true });
  });
});

test("the same form sent twice raises one need; the same id with other words is an error", async () => {
  const world = await makeNeedWorld();
  const form = landNeed(world, { operationId: crypto.randomUUID() });
  const [first, second] = await Promise.all([raiseNeed(world.officer, form), raiseNeed(world.officer, form)]);
  expect(second).toEqual(first);
  expect(await traces(world.project.id)).toMatchObject({ needs: 1, events: 1, activities: 1 });
  await expect(raiseNeed(world.officer, { ...form, title: "别的需求" })).rejects.toThrow(OperationReused);
});

test("persons reach the database sealed, and nowhere else", async () => {
  const world = await makeNeedWorld();
  const result = await raiseNeed(
    world.officer,
    landNeed(world, {
      category: "entry_exit",
      title: "外籍高管来华",
      operationId: crypto.randomUUID(),
      persons: [
        {
          name: "Canary Müller",
          nationality: "德国",
          documentKind: "business_visa",
          documentNumber: "C01X00T47",
          from: "2026-12-01",
          to: "2026-12-20",
        },
      ],
    }),
  );
  if (!result.ok) throw new Error(result.reason);
  const [person] = (await storedNeed(result.needId)).persons;
  expect(person).toMatchObject({ nameMasked: "C*** M***", documentMasked: "C0****47", nationality: "DE" });
  const tables = await sql<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
  for (const { name } of tables) {
    const found = await sql(`SELECT 1 FROM ${name} AS t WHERE t::text LIKE '%Canary%' OR t::text LIKE '%C01X00T47%'`);
    expect({ name, found }).toEqual({ name, found: [] });
  }
  const queued = await sql("SELECT 1 FROM graphile_worker._private_jobs j WHERE j::text LIKE '%Canary%'");
  expect(queued).toEqual([]);
});

test("a person's days are in order and their country exists", async () => {
  const world = await makeNeedWorld();
  const persons = [
    {
      name: "A B",
      nationality: "Atlantis",
      documentKind: "business_visa" as const,
      from: "2026-12-20",
      to: "2026-12-01",
    },
  ];
  expect(await raiseNeed(world.officer, landNeed(world, { category: "entry_exit", persons }))).toMatchObject({
    reason: "fields",
    problems: [
      { field: "persons.0.to", message: "needs:problems.datesInOrder" },
      { field: "persons.0.nationality", message: "needs:problems.noCountry" },
    ],
  });
});
