import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { changeStage, type StageForm } from "~/domain/projects/change-stage.server";
import { type Stage, stages } from "~/domain/projects/codes";
import { asViewer } from "~/platform/db/db.server";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed } from "~~/seeds/factories/projects.server";
import { resetDatabase, sql } from "~~/tests/support/database";
import { makeReadyProject } from "./ready-project";

beforeEach(resetDatabase);

const move = (viewer: Viewer, project: { id: string }, to: Stage, more: Partial<StageForm> = {}) =>
  changeStage(viewer, { projectId: project.id, to, version: 1, force: false, ...more });

describe("forward", () => {
  test("the team's officer moves a project that lacks nothing, and everyone can read of it", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead" });

    const result = await move(officer, project, "negotiation");

    expect(result).toEqual({ ok: true, from: "lead", to: "negotiation", kind: "forward", version: 2 });
    expect(await stored(project)).toMatchObject({ stage: "negotiation", stage_position: 2, version: 2 });
    expect(await sql('SELECT kind, "from", "to", reason, missing, by_id FROM stage_move')).toEqual([
      { kind: "forward", from: "lead", to: "negotiation", reason: null, missing: [], by_id: officer.userId },
    ]);
    expect(await sql("SELECT kind, changes FROM activity")).toEqual([
      { kind: "stage.moved", changes: [{ field: "stage", from: "lead", to: "negotiation" }] },
    ]);
    expect(await jobs()).toEqual(["project-moved", "match-project"]);
  });

  test("a project goes through all eight stages, one by one", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead" });
    for (const [position, to] of stages.slice(1).entries()) {
      expect(await move(officer, project, to, { version: position + 1 })).toMatchObject({ ok: true, to });
    }
    expect(await stored(project)).toMatchObject({ stage: "full_capacity" });
  });

  test("days in the stage count from the move, not from the project's beginning", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({
      zone,
      officer,
      stage: "lead",
      stageEnteredAt: new Date("2025-01-01"),
      createdAt: new Date("2025-01-01"),
    });
    await move(officer, project, "negotiation");
    const [row] = await sql<{ fresh: boolean }>(
      "SELECT stage_entered_at > now() - interval '1 minute' AS fresh FROM project",
    );
    expect(row?.fresh).toBe(true);
  });

  test("a closed gate refuses with what is missing and where to fill it in, and nothing is written", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({
      zone,
      officer,
      stage: "signed",
      creditCode: "91350100M000100Y4A",
      filingCode: null,
    });

    const result = await move(officer, project, "registered");

    expect(result).toEqual({
      ok: false,
      reason: "gate",
      missing: [
        { key: "credit_code", stage: "registered", href: `/projects/${project.id}/edit/registration#f-creditCode` },
        { key: "filing_code", stage: "registered", href: `/projects/${project.id}/edit/registration#f-filingCode` },
      ],
    });
    await expectNothingWritten(project, "signed");
  });

  test("no stage is skipped, not even by a leader with a reason", async () => {
    const { officer, leader, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead" });
    expect(await move(leader, project, "signed", { force: true, reason: "领导决定" })).toEqual({
      ok: false,
      reason: "skips-a-stage",
    });
    await expectNothingWritten(project, "lead");
  });

  test("an item an administrator has switched off is not asked for", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "signed", filingCode: null });
    await ownerClient().setting.upsert({
      where: { key: "projects.gates" },
      create: { key: "projects.gates", value: { off: ["filing_code"] } },
      update: {},
    });
    expect(await move(officer, project, "registered")).toMatchObject({ ok: true });
  });

  test("what has been removed does not count", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "appraisal" });
    await sql("UPDATE evidence SET removed_at = now() WHERE kind = 'contract'");
    expect(await move(officer, project, "signed")).toMatchObject({ ok: false, missing: [{ key: "contract_file" }] });
    await sql("UPDATE evidence SET kind = 'letter_of_intent', removed_at = NULL WHERE kind = 'contract'");
    expect(await move(officer, project, "signed")).toMatchObject({ ok: false, missing: [{ key: "contract_file" }] });
  });

  test("a voided capital entry has not arrived", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "registered" });
    await sql("UPDATE capital_entry SET voided_at = now()");
    expect(await move(officer, project, "construction")).toMatchObject({
      ok: false,
      missing: [{ key: "first_arrival" }],
    });
  });

  test("the latest assessment decides", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead" });
    await ownerClient().assessment.create({
      data: { zoneId: zone.id, projectId: project.id, result: "reserve", on: new Date() },
    });
    expect(await move(officer, project, "negotiation")).toMatchObject({
      ok: false,
      missing: [{ key: "assessment_follow" }],
    });
  });
});

describe("signing waits until every open need has a measure or a finding", () => {
  const cases: [
    what: string,
    need: object,
    link: "proposed" | "linked" | "applied" | "granted" | "used" | "declined" | "not_relevant" | null,
    opens: boolean,
  ][] = [
    ["no link", {}, null, false],
    ["a proposed link", {}, "proposed", false],
    ["a declined link", {}, "declined", false],
    ["a link set aside", {}, "not_relevant", false],
    ["a linked measure", {}, "linked", true],
    ["an application", {}, "applied", true],
    ["a grant", {}, "granted", true],
    ["a used measure", {}, "used", true],
    ["the finding that none serves", { outcome: "no_measure" }, null, true],
    ["a closed need", { state: "withdrawn" }, null, true],
    ["a paused need", { state: "waiting" }, null, false],
  ];
  for (const [what, overrides, link, opens] of cases) {
    test(`${what}: ${opens ? "open" : "closed"}`, async () => {
      const { officer, zone } = await world();
      const project = await makeReadyProject({ zone, officer, stage: "appraisal" });
      const need = await makeNeed({ project, ...overrides });
      if (link) await linkTo(need, link);
      const result = await move(officer, project, "signed");
      if (opens) expect(result).toMatchObject({ ok: true });
      else
        expect(result).toMatchObject({
          ok: false,
          missing: [{ key: "needs_linked", count: 1, href: `/needs/${need.id}` }],
        });
    });
  }

  test("unlinking at the same moment cannot slip through", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "appraisal" });
    const need = await makeNeed({ project });
    const link = await linkTo(need, "linked");

    // The link is being taken back, not yet committed, when the move begins: the move waits and then sees it gone.
    let unlinked = () => {};
    const held = new Promise<void>((resolve) => {
      unlinked = resolve;
    });
    const unlinking = asViewer(officer, async (tx) => {
      await tx.needLink.update({ where: { id: link.id }, data: { state: "declined" } });
      await held;
    });
    await waitForLock("need_link");
    const moving = move(officer, project, "signed");
    await waitForWaiter();
    unlinked();
    await unlinking;
    expect(await moving).toMatchObject({ ok: false, reason: "gate", missing: [{ key: "needs_linked" }] });
  });
});

describe("back and past the gate", () => {
  test("back needs a reason and may go several stages", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "signed" });
    expect(await move(officer, project, "negotiation")).toEqual({ ok: false, reason: "reason-needed" });
    await expectNothingWritten(project, "signed");
    expect(await move(officer, project, "negotiation", { reason: "合同条款重谈" })).toMatchObject({
      ok: true,
      kind: "back",
    });
    expect(await sql("SELECT kind, reason FROM stage_move")).toEqual([{ kind: "back", reason: "合同条款重谈" }]);
  });

  test("a leader moves past the gate with a reason; what was missing stays on record and in the audit trail", async () => {
    const { officer, leader, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "signed", filingCode: null });
    expect(await move(leader, project, "registered", { force: true })).toEqual({ ok: false, reason: "reason-needed" });
    await expectNothingWritten(project, "signed");
    expect(await move(leader, project, "registered", { force: true, reason: "备案已受理" })).toMatchObject({
      ok: true,
      kind: "forced",
    });
    expect(await sql("SELECT kind, reason, missing, by_id FROM stage_move")).toEqual([
      { kind: "forced", reason: "备案已受理", missing: ["filing_code"], by_id: leader.userId },
    ]);
    expect(await sql("SELECT action, outcome, detail->'missing' AS missing FROM audit_event")).toEqual([
      { action: "project.force-stage", outcome: "done", missing: ["filing_code"] },
    ]);
  });

  test("force past an open gate is an ordinary move", async () => {
    const { officer, leader, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead" });
    expect(await move(leader, project, "negotiation", { force: true })).toMatchObject({ ok: true, kind: "forward" });
  });

  test("an officer cannot force, and the attempt is on the audit trail", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "signed", filingCode: null });
    expect(await move(officer, project, "registered", { force: true, reason: "很急" })).toEqual({
      ok: false,
      reason: "force-forbidden",
    });
    expect(await sql("SELECT action, outcome FROM audit_event")).toEqual([
      { action: "project.force-stage", outcome: "denied" },
    ]);
    expect(await sql("SELECT FROM stage_move")).toEqual([]);
  });
});

describe("who may move", () => {
  const forbidden = ["colleague", "verifier", "auditor"] as const;
  const invisible = ["officerB", "leaderB", "provincial", "liaison", "administrator"] as const;
  for (const who of [...forbidden, ...invisible]) {
    const reason = forbidden.some((one) => one === who) ? "forbidden" : "not-found";
    test(`${who}: ${reason}`, async () => {
      const people = await world();
      const project = await makeReadyProject({ zone: people.zone, officer: people.officer, stage: "lead" });
      expect(await move(people[who], project, "negotiation")).toEqual({ ok: false, reason });
      expect(await stored(project)).toMatchObject({ stage: "lead", version: 1 });
      expect(await sql("SELECT FROM stage_move")).toEqual([]);
      expect(await jobs()).toEqual([]);
      expect(await sql("SELECT outcome FROM audit_event")).toEqual(
        reason === "forbidden" ? [{ outcome: "denied" }] : [],
      );
    });
  }

  test("a project opened to the province is seen there, not moved", async () => {
    const { officer, provincial, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead", openedAt: new Date() });
    expect(await move(provincial, project, "negotiation")).toEqual({ ok: false, reason: "forbidden" });
  });

  test("a leader moves every project of the zone, also a sensitive one", async () => {
    const { officer, leader, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead", confidentiality: "sensitive" });
    expect(await move(leader, project, "negotiation")).toMatchObject({ ok: true });
  });
});

describe("what stands in the way besides the gate", () => {
  test("a project somebody has changed meanwhile", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead", version: 3 });
    expect(await move(officer, project, "negotiation", { version: 2 })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    await expectNothingWritten(project, "lead");
  });
  test("the stage it is at", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead" });
    expect(await move(officer, project, "lead")).toEqual({ ok: false, reason: "same-stage" });
  });
  test("a status that has ended it", async () => {
    const { officer, leader, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead", status: "lost", lostTo: "外地" });
    expect(await move(officer, project, "negotiation")).toEqual({ ok: false, reason: "ended" });
    expect(await move(leader, project, "negotiation", { force: true, reason: "x" })).toEqual({
      ok: false,
      reason: "ended",
    });
  });
});

describe("many at once", () => {
  test("E9: of twenty concurrent moves exactly one wins", async () => {
    const { officer, leader, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "negotiation" });
    const attempts = Array.from({ length: 20 }, (_, index) => {
      if (index % 4 === 1) return move(officer, project, "lead", { reason: "退回" });
      return move(index % 2 ? leader : officer, project, "appraisal");
    });
    const results = await Promise.all(attempts);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(new Set(results.flatMap((result) => (result.ok ? [] : [result.reason])))).toEqual(
      new Set(["changed-meanwhile"]),
    );
    expect(await sql("SELECT FROM stage_move")).toHaveLength(1);
    expect(await sql("SELECT FROM activity")).toHaveLength(1);
    expect(await jobs()).toEqual(["project-moved", "match-project"]);
    expect(await stored(project)).toMatchObject({ version: 2 });
  });

  test("E8: the same form sent twice moves once and answers the same", async () => {
    const { officer, zone } = await world();
    const project = await makeReadyProject({ zone, officer, stage: "lead" });
    const operationId = crypto.randomUUID();
    const results = await Promise.all([1, 2, 3].map(() => move(officer, project, "negotiation", { operationId })));
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
    expect(await sql("SELECT FROM stage_move")).toHaveLength(1);
  });
});

test("the card knows what the next stage needs as soon as the project has moved", async () => {
  const { officer, zone } = await world();
  const project = await makeReadyProject({ zone, officer, stage: "appraisal", filingCode: null, companyName: null });
  await move(officer, project, "signed");
  expect(await stored(project)).toMatchObject({ missing_count: 2 });
});

async function world() {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  const zoneB = await makeZone({ province });
  const land = await makeDepartment({ parent: zone });
  return {
    zone,
    officer: await makeViewer({ role: "officer", org: zone }),
    colleague: await makeViewer({ role: "officer", org: zone }),
    leader: await makeViewer({ role: "leader", org: zone }),
    verifier: await makeViewer({ role: "verifier", org: zone }),
    auditor: await makeViewer({ role: "auditor", org: zone }),
    officerB: await makeViewer({ role: "officer", org: zoneB }),
    leaderB: await makeViewer({ role: "leader", org: zoneB }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    liaison: await makeViewer({ role: "liaison", org: land }),
    administrator: await makeViewer({ role: "administrator", org: province }),
  };
}

async function linkTo(
  need: { id: string; zoneId: string },
  state: "proposed" | "linked" | "applied" | "granted" | "used" | "declined" | "not_relevant",
) {
  const measure = await ownerClient().measure.findFirstOrThrow({ orderBy: { key: "asc" } });
  return ownerClient().needLink.create({
    data: { zoneId: need.zoneId, needId: need.id, measureKey: measure.key, state },
  });
}

async function stored(project: { id: string }) {
  const [row] = await sql("SELECT stage, stage_position, version, missing_count FROM project WHERE id = $1", [
    project.id,
  ]);
  return row;
}

async function jobs() {
  const rows = await sql<{ task: string }>(
    "SELECT t.identifier AS task FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id",
  );
  return rows.map((row) => row.task);
}

async function expectNothingWritten(project: { id: string }, stage: Stage) {
  expect(await stored(project)).toMatchObject({
    stage,
    version: project && "version" in project ? project.version : 1,
  });
  expect(await sql("SELECT FROM stage_move")).toEqual([]);
  expect(await sql("SELECT FROM activity")).toEqual([]);
  expect(await jobs()).toEqual([]);
}

/** Until a transaction has written to the table and not committed. */
function waitForLock(table: string): Promise<void> {
  return untilFound(
    `SELECT FROM pg_locks WHERE relation = '${table}'::regclass AND mode = 'RowExclusiveLock' AND granted`,
  );
}

/** Until a transaction stands still because another has not committed. */
function waitForWaiter(): Promise<void> {
  return untilFound(
    "SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()",
  );
}

async function untilFound(question: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if ((await sql(question)).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came true: ${question}`);
}
