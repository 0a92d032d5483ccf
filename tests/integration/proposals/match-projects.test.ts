import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { linkMeasures } from "~/domain/measures/link-measures.server";
import { setAsideMeasure } from "~/domain/measures/set-aside-measure.server";
import { raiseNeed } from "~/domain/needs/raise-need.server";
import { changeStatus } from "~/domain/projects/change-status.server";
import { decideFlag } from "~/domain/projects/decide-flag.server";
import { restoreProposal, setAsideProposal } from "~/domain/proposals/decide-proposal.server";
import { enqueueMatchAll } from "~/domain/proposals/enqueue-match.server";
import { matchAll, matchNewMeasures, matchUnmatched, matchZone } from "~/domain/proposals/match-all.server";
import { matchProjects } from "~/domain/proposals/match-projects.server";
import { asSystem } from "~/platform/db/db.server";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { resetDatabase, sql } from "~~/tests/support/database";
import { makeProposalWorld, type ProposalWorld, proposalsOf, statesOf } from "./proposal-world";

beforeEach(() => resetDatabase());

const match = ({ project, zone }: Pick<ProposalWorld, "project" | "zone">) => matchProjects([zone.id], [project.id]);

async function confirmBiopharma({ officer, project }: ProposalWorld): Promise<void> {
  const result = await decideFlag(officer, {
    projectId: project.id,
    intent: "add",
    flag: "biopharma",
    reason: "疫苗原液",
  });
  expect(result).toEqual({ ok: true });
}

async function jobsOf(name: string): Promise<unknown[]> {
  const rows = await sql<{ payload: unknown }>(
    `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = $1`,
    [name],
  );
  return rows.map(({ payload }) => payload);
}

describe("a project that changes", () => {
  test("is queued by the change, matched, and told once, with the conditions as they stood", async () => {
    const world = await makeProposalWorld();
    await match(world);
    expect(await proposalsOf(world.project.id)).toEqual([]);

    await confirmBiopharma(world);
    expect(await jobsOf("match-project")).toEqual([{ projectId: world.project.id, zoneId: world.zone.id }]);
    await match(world);
    const [told] = await proposalsOf(world.project.id);
    expect(told).toMatchObject({ measureKey: "P25-6a", state: "proposed", cause: "project_changed", needId: null });
    expect(told?.conditions).toEqual(
      expect.arrayContaining([expect.objectContaining({ state: "met", field: "sector", text: expect.anything() })]),
    );

    await match(world);
    await match(world);
    expect(await proposalsOf(world.project.id)).toEqual([told]);
    const history = await ownerClient().activity.findMany({ where: { kind: "measures.proposed" } });
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({ byId: null, detail: { keys: "P25-6a", count: 1 } });
  });

  test("keeps its version and the time of its last change, so that nobody's form is stale", async () => {
    const world = await makeProposalWorld({ flags: ["biopharma"] });
    const before = await ownerClient().project.findUniqueOrThrow({ where: { id: world.project.id } });
    await match(world);
    const after = await ownerClient().project.findUniqueOrThrow({ where: { id: world.project.id } });
    expect(after.matchedAt).not.toBeNull();
    expect({ ...after, matchedAt: null }).toEqual({ ...before, matchedAt: null });
  });

  test("is told of a need's best measures, with its words, until the need is closed", async () => {
    const world = await makeProposalWorld();
    const raised = await raiseNeed(world.officer, {
      projectId: world.project.id,
      category: "talent",
      title: "需要与职业院校合作培养技能人才",
      talentHeadCount: 20,
      talentKind: "technician",
      guardsRead: false,
    });
    expect(raised).toMatchObject({ ok: true });
    await match(world);
    const told = await proposalsOf(world.project.id);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(3);
    for (const one of told) expect(one.matched.length).toBeGreaterThan(0);

    await ownerClient().need.updateMany({ where: { projectId: world.project.id }, data: { state: "withdrawn" } });
    await match(world);
    expect(new Set((await proposalsOf(world.project.id)).map(({ state }) => state))).toEqual(new Set(["withdrawn"]));
  });

  test("is told nothing for a wish that a guard forbids", async () => {
    const world = await makeProposalWorld();
    const raised = await raiseNeed(world.officer, {
      projectId: world.project.id,
      category: "tax_reinvest",
      title: "希望前五年免企业所得税",
      guardsRead: true,
    });
    expect(raised).toMatchObject({ ok: true });
    await match(world);
    expect(await proposalsOf(world.project.id)).toEqual([]);
  });

  test("a proposal that no longer fits is withdrawn, and told again once it fits again", async () => {
    const world = await makeProposalWorld({ kind: "reinvested_profit" });
    const kind = (to: "new" | "reinvested_profit") =>
      ownerClient().project.update({ where: { id: world.project.id }, data: { kind: to } });
    await match(world);
    expect(await statesOf(world.project.id)).toMatchObject({ "P25-6d": "proposed" });
    await kind("new");
    await match(world);
    expect(await statesOf(world.project.id)).toMatchObject({ "P25-6d": "withdrawn" });
    await kind("reinvested_profit");
    await match(world);
    expect(await statesOf(world.project.id)).toMatchObject({ "P25-6d": "proposed" });
  });

  test("that has ended is told nothing, and what was undecided is withdrawn", async () => {
    const world = await makeProposalWorld({ flags: ["biopharma"] });
    await match(world);
    const ended = await changeStatus(world.officer, {
      projectId: world.project.id,
      to: "abandoned",
      reason: "投资方放弃",
      on: "2026-11-01",
      version: world.project.version,
    });
    expect(ended).toMatchObject({ ok: true });
    await match(world);
    expect(await statesOf(world.project.id)).toEqual({ "P25-6a": "withdrawn" });
  });
});

describe("what a person decides", () => {
  test("not relevant stays remembered, whatever changes, until it is restored", async () => {
    const world = await makeProposalWorld({ kind: "reinvested_profit" });
    await match(world);
    const deferral = async () =>
      (await proposalsOf(world.project.id)).find(({ measureKey }) => measureKey === "P25-6d");
    const proposalId = (await deferral())?.id ?? "";
    const done = await setAsideProposal(world.officer, { proposalId, reason: "企业利润汇回母公司" });
    expect(done).toEqual({ ok: true, measureKey: "P25-6d" });

    for (const kind of ["new", "reinvested_profit"] as const) {
      await ownerClient().project.update({ where: { id: world.project.id }, data: { kind } });
      await match(world);
    }
    expect(await deferral()).toMatchObject({
      state: "not_relevant",
      note: "企业利润汇回母公司",
      decidedById: world.officer.userId,
    });
    expect(await setAsideProposal(world.officer, { proposalId, reason: "再一次" })).toEqual({
      ok: false,
      reason: "decided-already",
    });

    expect(await restoreProposal(world.leader, { proposalId })).toMatchObject({ ok: true });
    await match(world);
    expect(await statesOf(world.project.id)).toMatchObject({ "P25-6d": "proposed" });
    const kinds = (await ownerClient().activity.findMany({ orderBy: { at: "asc" } })).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith("proposal."))).toEqual(["proposal.set-aside", "proposal.restored"]);
  });

  test("a measure linked to a need is linked here too; set aside for its need, it is withdrawn", async () => {
    const world = await makeProposalWorld();
    const need = await makeNeed({
      project: world.project,
      category: "land",
      title: "用地指标不足，需要单列用地计划指标",
    });
    await match(world);
    const [first, second] = (await proposalsOf(world.project.id)).map(({ measureKey }) => measureKey);
    expect(await linkMeasures(world.officer, { needId: need.id, measureKeys: [first ?? ""] })).toMatchObject({
      ok: true,
    });
    expect((await statesOf(world.project.id))[first ?? ""]).toBe("linked");
    expect(await setAsideMeasure(world.officer, { needId: need.id, measureKey: second ?? "" })).toEqual({ ok: true });
    await match(world);
    expect(await statesOf(world.project.id)).toMatchObject({ [first ?? ""]: "linked", [second ?? ""]: "withdrawn" });
  });

  test("linked by a department that does not see the project, the job that follows notes it", async () => {
    const world = await makeProposalWorld();
    const need = await makeNeed({
      project: world.project,
      category: "land",
      title: "用地指标不足，需要单列用地计划指标",
      departmentId: world.department.id,
    });
    await match(world);
    const [told] = await proposalsOf(world.project.id);
    const key = told?.measureKey ?? "";
    expect(await linkMeasures(world.liaison, { needId: need.id, measureKeys: [key] })).toMatchObject({ ok: true });
    expect((await statesOf(world.project.id))[key]).toBe("proposed");
    await match(world);
    expect((await statesOf(world.project.id))[key]).toBe("linked");
  });
});

describe("a measure that appears", () => {
  test("is proposed to fitting projects of its province only, as new in the library", async () => {
    const here = await makeProposalWorld({ flags: ["biopharma"] });
    const elsewhere = await makeZone({ province: await makeProvince({ provinceCode: "440000" }) });
    const there = await makeProject({ zone: elsewhere, flags: ["biopharma"], stage: "negotiation" });
    await matchProjects("all", [here.project.id, there.id]);
    await addProvincialMeasure("330000");

    await matchNewMeasures();
    expect(await jobsOf("match-all")).toHaveLength(1);
    await matchAll();
    const zones = (await jobsOf("match-zone")) as { zoneId: string; since: string }[];
    expect(zones.map(({ zoneId }) => zoneId).sort()).toEqual([here.zone.id, elsewhere.id].sort());
    for (const job of zones) await matchZone(job);

    const found = (await proposalsOf(here.project.id)).find(({ measureKey }) => measureKey === "T33-1a");
    expect(found).toMatchObject({ state: "proposed", cause: "measure_appeared" });
    expect(await statesOf(there.id)).toEqual({ "P25-6a": "proposed" });
    // Everything is matched by now: another start of the worker finds nothing to do.
    await sql("DELETE FROM graphile_worker._private_jobs");
    await matchNewMeasures();
    expect(await jobsOf("match-all")).toEqual([]);
  });

  test("publishing queues one look at everything, however often it is asked for", async () => {
    await asSystem("all", async (tx) => {
      await enqueueMatchAll(tx);
      await enqueueMatchAll(tx);
    });
    expect(await jobsOf("match-all")).toHaveLength(1);
  });
});

test("the minute's job takes what was never matched, and not what has ended", async () => {
  const world = await makeProposalWorld({ flags: ["biopharma"] });
  const lead = await makeProject({ zone: world.zone, stage: "lead", kind: "reinvested_profit" });
  const lost = await makeProject({ zone: world.zone, status: "lost", flags: ["biopharma"] });
  await matchUnmatched();
  expect(await statesOf(world.project.id)).toEqual({ "P25-6a": "proposed" });
  expect(await statesOf(lead.id)).toMatchObject({ "P25-6d": "proposed" });
  expect(await statesOf(lost.id)).toEqual({});
  await matchUnmatched();
  expect(await ownerClient().activity.count({ where: { kind: "measures.proposed" } })).toBe(2);
});

test("two jobs at the same moment tell it once", async () => {
  const world = await makeProposalWorld({ flags: ["biopharma"] });
  await Promise.all([match(world), match(world), match(world)]);
  expect(await statesOf(world.project.id)).toEqual({ "P25-6a": "proposed" });
  expect(await ownerClient().activity.count({ where: { kind: "measures.proposed" } })).toBe(1);
});

test("nobody is sent mail about it", async () => {
  const world = await makeProposalWorld({ flags: ["biopharma"] });
  await match(world);
  expect(await ownerClient().outboxMail.count()).toBe(0);
  expect(await jobsOf("send-mail")).toEqual([]);
});

/** A document of one province with a measure for biopharma, as its publication would leave it; gone after the test. */
async function addProvincialMeasure(provinceCode: string): Promise<void> {
  onTestFinished(async () => {
    await sql("DELETE FROM measure_proposal WHERE measure_key = 'T33-1a'");
    await sql("DELETE FROM measure WHERE key = 'T33-1a'");
    await sql("DELETE FROM policy_article WHERE key = 'T33-1'");
    await sql("DELETE FROM policy_document WHERE key = 'T33'");
  });
  await sql(`INSERT INTO policy_document SELECT (jsonb_populate_record(d, jsonb_build_object('key', 'T33', 'level', 'provincial',
      'province_code', '${provinceCode}', 'position', 90))).* FROM policy_document d WHERE key = 'P25'`);
  await sql(`INSERT INTO policy_article SELECT (jsonb_populate_record(a, jsonb_build_object('key', 'T33-1', 'document_key', 'T33',
      'number', '1'))).* FROM policy_article a WHERE key = 'P25-6'`);
  await sql(`INSERT INTO measure SELECT (jsonb_populate_record(m, jsonb_build_object('key', 'T33-1a', 'article_key', 'T33-1',
      'added_at', now()))).* FROM measure m WHERE key = 'P25-6a'`);
}
