import { beforeEach, describe, expect, test, vi } from "vitest";
import { businessToday } from "~/domain/rates/rates.server";
import { refreshAllProjects } from "~/domain/supervision/refresh-all.server";
import { refreshProject } from "~/domain/supervision/refresh-project.server";
import { refreshProjects } from "~/domain/supervision/refresh-projects.server";
import { asSystem, asViewer } from "~/platform/db/db.server";
import { addDays, toUtcDate } from "~/values/calendar-date";
import { makeDepartment, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { makeReadyProject } from "~~/tests/integration/projects/ready-project";
import { resetDatabase, sql } from "~~/tests/support/database";

beforeEach(resetDatabase);

const daysFromNow = (days: number) => toUtcDate(addDays(businessToday(), days));
const refresh = (...projects: { id: string }[]) =>
  asSystem("all", (tx) =>
    refreshProjects(
      tx,
      projects.map((project) => project.id),
    ),
  );

describe("what is kept on a project", () => {
  test("light with rule, value, threshold and evidence; what the next stage needs; needs; the last interaction", async () => {
    const zone = await makeZone();
    const project = await makeProject({ zone, stage: "negotiation", createdAt: daysFromNow(-200) });
    await interaction(project, -95);
    await interaction(project, -3, false);
    const overdue = await makeNeed({ project, title: "用地", dueOn: daysFromNow(-10) });
    await makeNeed({ project, dueOn: daysFromNow(60) });
    await makeNeed({ project, state: "met", dueOn: daysFromNow(-50) });
    await refresh(project);

    const [row] = await sql(
      "SELECT light, light_rule, lights, light_since IS NOT NULL AS has_since, missing_count, open_needs, overdue_needs, last_interaction_on::text AS last FROM project",
    );
    expect(row).toMatchObject({
      light: "red",
      light_rule: "no_interaction",
      has_since: true,
      missing_count: 12,
      open_needs: 2,
      overdue_needs: 1,
      last: addDays(businessToday(), -95),
      lights: [
        {
          rule: "no_interaction",
          level: "red",
          value: 95,
          threshold: 90,
          evidence: { since: addDays(businessToday(), -95) },
        },
        {
          rule: "need_due",
          level: "red",
          evidence: { needId: overdue.id, needTitle: "用地", needs: 1, needReason: "overdue" },
        },
      ],
    });
    expect(await sql("SELECT serial, light, light_days < 0 AS is_overdue FROM need ORDER BY serial")).toEqual([
      { serial: 1, light: "red", is_overdue: true },
      { serial: 2, light: "green", is_overdue: false },
      { serial: 3, light: "green", is_overdue: null },
    ]);
  });

  test("the light's age begins when its colour changes, not with every look", async () => {
    const zone = await makeZone();
    const project = await makeProject({ zone, stage: "negotiation", createdAt: daysFromNow(-70) });
    await refresh(project);
    await sql("UPDATE project SET light_since = '2026-01-01'");
    await refresh(project);
    expect(await sql("SELECT light, light_since::date::text AS since FROM project")).toEqual([
      { light: "yellow", since: "2026-01-01" },
    ]);
    await interaction(project, 0);
    await refresh(project);
    const [row] = await sql("SELECT light, light_since > now() - interval '1 minute' AS fresh FROM project");
    expect(row).toEqual({ light: "green", fresh: true });
  });

  test("a second look at nothing new writes nothing", async () => {
    const zone = await makeZone();
    const project = await makeReadyProject({
      zone,
      officer: await makeViewer({ role: "officer", org: zone }),
      stage: "construction",
    });
    await makeNeed({ project });
    await refresh(project);
    const before = await sql(
      "SELECT xmin, version, updated_at FROM project UNION ALL SELECT xmin, version, updated_at FROM need",
    );
    await refresh(project);
    expect(
      await sql("SELECT xmin, version, updated_at FROM project UNION ALL SELECT xmin, version, updated_at FROM need"),
    ).toEqual(before);
  });

  test("neither the version nor the date of the last change moves: nobody has edited anything", async () => {
    const zone = await makeZone();
    const project = await makeProject({
      zone,
      stage: "negotiation",
      createdAt: daysFromNow(-100),
      updatedAt: daysFromNow(-90),
    });
    await refresh(project);
    expect(await sql("SELECT light, version, updated_at FROM project")).toEqual([
      { light: "red", version: 1, updated_at: daysFromNow(-90) },
    ]);
  });

  test("amounts are compared in yuan; one without a rate makes the rule silent", async () => {
    const zone = await makeZone();
    const base = {
      zone,
      stage: "construction" as const,
      actualStartOn: daysFromNow(-50),
      promisedProductionOn: daysFromNow(50),
      statisticalEntryOn: daysFromNow(-1),
    };
    const project = await makeProject({ ...base, fixedInvestment: 100, fixedInvestmentCurrency: "USD" });
    await sql("DELETE FROM exchange_rate WHERE currency = 'USD'");
    await sql(
      "INSERT INTO exchange_rate (currency, day, cny_per_unit) VALUES ('USD', '2026-01-01', 7), ('USD', '2099-01-01', 70)",
    );
    await capital(project, 140, "CNY");
    await capital(project, 40, "USD", true);
    await refresh(project);
    // 140 of 700 yuan arrived, half of the time has passed: 30 points behind.
    expect(await sql("SELECT light, lights->0->'value' AS value FROM project")).toEqual([
      { light: "yellow", value: 30 },
    ]);
    await sql("DELETE FROM exchange_rate WHERE currency = 'USD'");
    await refresh(project);
    expect(await sql("SELECT light, lights FROM project")).toEqual([{ light: "green", lights: [] }]);
  });

  test("a paused need is grey once a leader has agreed", async () => {
    const zone = await makeZone();
    const leader = await makeViewer({ role: "leader", org: zone });
    const project = await makeProject({ zone, stage: "signed" });
    const need = await makeNeed({ project, state: "waiting", pausedAt: daysFromNow(-5), dueOn: daysFromNow(30) });
    const pause = await ownerClient().needPause.create({
      data: { zoneId: zone.id, needId: need.id, from: daysFromNow(-5), reason: "等投资方图纸" },
    });
    await refresh(project);
    expect(await sql("SELECT light FROM need")).toEqual([{ light: "green" }]);
    await ownerClient().needPause.update({ where: { id: pause.id }, data: { approvedById: leader.userId } });
    await refresh(project);
    expect(
      await sql("SELECT n.light AS need, p.light AS project FROM need n JOIN project p ON p.id = n.project_id"),
    ).toEqual([{ need: "grey", project: "grey" }]);
  });

  test("a year without a holiday table is kept beside the light, as a warning", async () => {
    const zone = await makeZone();
    const project = await makeProject({ zone, stage: "signed" });
    await makeNeed({ project, dueOn: new Date("2031-03-03") });
    await refresh(project);
    const [row] = await sql<{ years: number[] }>("SELECT lights->0->'missingYears' AS years FROM project");
    expect(row?.years).toContain(2031);
  });
});

describe("who causes it does not matter", () => {
  test("a liaison who sees nothing of the project leaves it as right as its leader", async () => {
    const zone = await makeZone();
    const land = await makeDepartment({ parent: zone });
    const liaison = await makeViewer({ role: "liaison", org: land });
    const project = await makeProject({ zone, confidentiality: "sensitive", stage: "signed" });
    await makeNeed({ project, departmentId: land.id, dueOn: daysFromNow(-3) });
    await makeNeed({ project, dueOn: daysFromNow(-3) });
    const seen = await asViewer(liaison, async (tx) => {
      await refreshProject(tx, liaison, project);
      return tx.project.count();
    });
    expect(seen).toBe(0);
    expect(await sql("SELECT open_needs, overdue_needs, light FROM project")).toEqual([
      { open_needs: 2, overdue_needs: 2, light: "red" },
    ]);
  });

  test("two needs raised at the same moment are both counted", async () => {
    const zone = await makeZone();
    const officer = await makeViewer({ role: "officer", org: zone });
    const project = await makeProject({ zone, officer, stage: "negotiation" });
    const raise = (serial: number) =>
      asViewer(officer, async (tx) => {
        await tx.need.createMany({
          data: {
            zoneId: zone.id,
            projectId: project.id,
            serial,
            category: "eia",
            title: "环评",
            workingDays: 10,
            dueOn: daysFromNow(20),
          },
        });
        await refreshProject(tx, officer, project);
      });
    await Promise.all([1, 2, 3, 4, 5, 6].map(raise));
    expect(await sql("SELECT open_needs FROM project")).toEqual([{ open_needs: 6 }]);
  });
});

describe("many at once", () => {
  test("the number of statements does not grow with the number of projects", async () => {
    const zone = await makeZone();
    const projects = [];
    for (let at = 0; at < 12; at += 1)
      projects.push(await makeProject({ zone, stage: "negotiation", createdAt: daysFromNow(-at * 20) }));
    for (const project of projects) await makeNeed({ project });
    const statements = async (some: { id: string }[]) =>
      asSystem([zone.id], async (tx) => {
        const asked = vi.fn();
        await refreshProjects(
          counting(tx, asked),
          some.map((one) => one.id),
        );
        return asked.mock.calls.length;
      });
    const one = await statements(projects.slice(0, 1));
    expect(await statements(projects)).toBe(one);
    expect(one).toBeLessThanOrEqual(9);
  });

  test("every night all projects of all zones get the lights of the new day", async () => {
    const [zoneA, zoneB] = [await makeZone(), await makeZone()];
    await makeProject({ zone: zoneA, stage: "negotiation", createdAt: daysFromNow(-95) });
    await makeProject({ zone: zoneB, stage: "negotiation", createdAt: daysFromNow(-65) });
    await refreshAllProjects();
    await refreshAllProjects();
    expect(await sql("SELECT light FROM project ORDER BY created_at")).toEqual([{ light: "red" }, { light: "yellow" }]);
  });
});

async function interaction(project: { id: string; zoneId: string }, days: number, isSubstantive = true) {
  await ownerClient().interaction.create({
    data: {
      zoneId: project.zoneId,
      projectId: project.id,
      kind: "call",
      on: daysFromNow(days),
      isSubstantive,
      notes: "通话",
    },
  });
}

async function capital(project: { id: string; zoneId: string }, amount: number, currency: string, isVoided = false) {
  await ownerClient().capitalEntry.create({
    data: {
      zoneId: project.zoneId,
      projectId: project.id,
      kind: "fixed_investment",
      amount,
      currency,
      arrivedOn: daysFromNow(-1),
      voidedAt: isVoided ? new Date() : null,
    },
  });
}

/** The same transaction, telling of every call that asks the database something. */
function counting<Client extends object>(client: Client, asked: () => void): Client {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === "function") {
        return (...args: unknown[]) => {
          asked();
          return value.apply(target, args);
        };
      }
      return typeof value === "object" && value !== null ? counting(value, asked) : value;
    },
  });
}
