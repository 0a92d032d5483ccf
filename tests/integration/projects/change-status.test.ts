import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { changeStatus, type StatusForm } from "~/domain/projects/change-status.server";
import { statuses } from "~/domain/projects/codes";
import { createExpansion } from "~/domain/projects/create-expansion.server";
import { businessToday } from "~/domain/rates/rates.server";
import { addDays, toUtcDate } from "~/values/calendar-date";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeProject } from "~~/seeds/factories/projects.server";
import { resetDatabase, sql } from "~~/tests/support/database";
import { makeReadyProject } from "./ready-project";

beforeEach(resetDatabase);

const change = (viewer: Viewer, project: { id: string }, more: Partial<StatusForm> = {}) =>
  changeStatus(viewer, {
    projectId: project.id,
    to: "delayed",
    reason: "用地指标待定",
    on: businessToday(),
    version: 1,
    ...more,
  });

describe("changing a project's status", () => {
  test("keeps the reason and the day, and leaves the stage where it is", async () => {
    const { officer, zone } = await world();
    const project = await makeProject({ zone, officer, stage: "appraisal" });
    expect(await change(officer, project, { on: "2026-03-02" })).toEqual({
      ok: true,
      from: "ongoing",
      to: "delayed",
      needs: 0,
    });
    expect(
      await sql("SELECT stage, status, status_since::date::text AS since, status_reason, version FROM project"),
    ).toEqual([
      { stage: "appraisal", status: "delayed", since: "2026-03-02", status_reason: "用地指标待定", version: 2 },
    ]);
    expect(await sql('SELECT "from", "to", reason, "on"::text, by_id FROM status_change')).toEqual([
      { from: "ongoing", to: "delayed", reason: "用地指标待定", on: "2026-03-02", by_id: officer.userId },
    ]);
    expect(await sql("SELECT kind FROM activity")).toEqual([{ kind: "project.status-changed" }]);
  });

  test("a lost project needs the place it was lost to, and gives it up when it comes back", async () => {
    const { officer, zone } = await world();
    const project = await makeProject({ zone, officer });
    expect(await change(officer, project, { to: "lost" })).toEqual({ ok: false, reason: "lost-to-needed" });
    expect(await change(officer, project, { to: "lost", lostTo: "外省某园区" })).toMatchObject({ ok: true });
    expect(await sql("SELECT status, lost_to FROM project")).toEqual([{ status: "lost", lost_to: "外省某园区" }]);
    expect(await change(officer, project, { to: "ongoing", version: 2, lostTo: "忘了清空" })).toMatchObject({
      ok: true,
    });
    expect(await sql("SELECT status, lost_to FROM project")).toEqual([{ status: "ongoing", lost_to: null }]);
  });

  test("any status follows any other", async () => {
    const { officer, zone } = await world();
    const project = await makeProject({ zone, officer });
    let version = 1;
    for (const to of [...statuses.slice(1), "ongoing" as const]) {
      expect(await change(officer, project, { to, version, lostTo: "外地" })).toMatchObject({ ok: true, to });
      version += 1;
    }
  });

  test("an ended project has no lights and nothing left to fill in", async () => {
    const { officer, zone } = await world();
    const project = await makeProject({ zone, officer, createdAt: new Date("2026-01-05") });
    await change(officer, project, { to: "delayed" });
    expect(await sql("SELECT light FROM project")).toEqual([{ light: "red" }]);
    await change(officer, project, { to: "abandoned", version: 2 });
    expect(await sql("SELECT light, light_rule, lights, missing_count FROM project")).toEqual([
      { light: "green", light_rule: null, lights: [], missing_count: 0 },
    ]);
  });

  const refusals: [why: string, form: Partial<StatusForm>, reason: string][] = [
    ["the status it has", { to: "ongoing" }, "same-status"],
    ["a day to come", { on: addDays(businessToday(), 1) }, "in-future"],
    ["an old version", { version: 0 }, "changed-meanwhile"],
  ];
  for (const [why, form, reason] of refusals) {
    test(`refuses ${why}, and nothing is written`, async () => {
      const { officer, zone } = await world();
      const project = await makeProject({ zone, officer });
      expect(await change(officer, project, form)).toEqual({ ok: false, reason });
      await expectNothingWritten();
    });
  }

  test("cannot lie before the first contact, nor before the last change", async () => {
    const { officer, zone } = await world();
    const firstContactOn = toUtcDate(addDays(businessToday(), -10));
    const project = await makeProject({ zone, officer, firstContactOn });
    const daysAgo = (days: number) => addDays(businessToday(), -days);
    const early = { ok: false, reason: "before-last-change" };
    expect(await change(officer, project, { on: daysAgo(11) })).toEqual(early);
    expect(await change(officer, project, { to: "delayed", on: daysAgo(5) })).toMatchObject({ ok: true });
    const next = { to: "ongoing" as const, version: 2 };
    expect(await change(officer, project, { ...next, on: daysAgo(6) })).toEqual(early);
    expect(await change(officer, project, { ...next, on: daysAgo(5) })).toMatchObject({ ok: true });
  });

  test("is for the team and the leader", async () => {
    const { officer, colleague, leader, verifier, officerB, provincial, zone } = await world();
    const project = await makeProject({ zone, officer });
    for (const who of [colleague, verifier])
      expect(await change(who, project)).toEqual({ ok: false, reason: "forbidden" });
    for (const who of [officerB, provincial])
      expect(await change(who, project)).toEqual({ ok: false, reason: "not-found" });
    await expectNothingWritten();
    expect(await change(leader, project)).toMatchObject({ ok: true });
  });

  test("twenty at once: one wins", async () => {
    const { officer, leader, zone } = await world();
    const project = await makeProject({ zone, officer });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, at) => change(at % 2 ? officer : leader, project)),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await sql("SELECT FROM status_change")).toHaveLength(1);
  });
});

describe("opening an expansion", () => {
  test("makes a project of its own at stage 1, linked, with the investor and the team, without the money", async () => {
    const { officer, zone } = await world();
    const parent = await makeReadyProject({ zone, officer, stage: "full_capacity", confidentiality: "sensitive" });
    const result = await createExpansion(officer, { projectId: parent.id, name: "三期扩产" });
    expect(result).toMatchObject({ ok: true, code: expect.stringMatching(/-\d{4}-0001$/) });
    if (!result.ok) return;
    expect(
      await sql(
        "SELECT kind, stage, name, parent_project_id, investor_id, total_investment, officer_id, team_ids, confidentiality FROM project WHERE id = $1",
        [result.projectId],
      ),
    ).toEqual([
      {
        kind: "expansion",
        stage: "lead",
        name: "三期扩产",
        parent_project_id: parent.id,
        investor_id: parent.investorId,
        total_investment: null,
        officer_id: officer.userId,
        team_ids: [officer.userId],
        confidentiality: "sensitive",
      },
    ]);
    expect(await sql('SELECT kind, "to" FROM stage_move WHERE project_id = $1', [result.projectId])).toEqual([
      { kind: "created", to: "lead" },
    ]);
  });

  test("a leader opens one for the officer in charge", async () => {
    const { officer, leader, zone } = await world();
    const parent = await makeReadyProject({ zone, officer, stage: "full_capacity" });
    const result = await createExpansion(leader, { projectId: parent.id, name: "二期" });
    expect(result).toMatchObject({ ok: true });
    expect(await sql("SELECT officer_id FROM project WHERE name = '二期'")).toEqual([{ officer_id: officer.userId }]);
  });

  test("only from full capacity, only for the team and the leader", async () => {
    const { officer, colleague, officerB, zone } = await world();
    const young = await makeReadyProject({ zone, officer, stage: "production" });
    const parent = await makeReadyProject({ zone, officer, stage: "full_capacity" });
    expect(await createExpansion(officer, { projectId: young.id, name: "二期" })).toEqual({
      ok: false,
      reason: "not-at-full-capacity",
    });
    expect(await createExpansion(colleague, { projectId: parent.id, name: "二期" })).toEqual({
      ok: false,
      reason: "forbidden",
    });
    expect(await createExpansion(officerB, { projectId: parent.id, name: "二期" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await sql("SELECT FROM project")).toHaveLength(2);
  });

  test("sent twice makes one", async () => {
    const { officer, zone } = await world();
    const parent = await makeReadyProject({ zone, officer, stage: "full_capacity" });
    const form = { projectId: parent.id, name: "二期", operationId: crypto.randomUUID() };
    const [first, second] = await Promise.all([createExpansion(officer, form), createExpansion(officer, form)]);
    expect(first).toEqual(second);
    expect(await sql("SELECT FROM project")).toHaveLength(2);
  });
});

async function expectNothingWritten() {
  expect(await sql("SELECT status, version FROM project")).toEqual([{ status: "ongoing", version: 1 }]);
  expect(await sql("SELECT FROM status_change")).toEqual([]);
  expect(await sql("SELECT FROM activity")).toEqual([]);
}

async function world() {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  const zoneB = await makeZone({ province });
  return {
    zone,
    officer: await makeViewer({ role: "officer", org: zone }),
    colleague: await makeViewer({ role: "officer", org: zone }),
    leader: await makeViewer({ role: "leader", org: zone }),
    verifier: await makeViewer({ role: "verifier", org: zone }),
    officerB: await makeViewer({ role: "officer", org: zoneB }),
    provincial: await makeViewer({ role: "provincial", org: province }),
  };
}
