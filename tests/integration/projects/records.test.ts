import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { OperationReused } from "~/domain/activity/run-once.server";
import { approveAppraisal } from "~/domain/projects/approve-appraisal.server";
import { changeTeam, teamKey } from "~/domain/projects/change-team.server";
import { decideFlag } from "~/domain/projects/decide-flag.server";
import { MilestonesForm } from "~/domain/projects/forms/record-forms";
import { recordAssessment } from "~/domain/projects/record-assessment.server";
import { recordCapital, voidCapital } from "~/domain/projects/record-capital.server";
import { recordCommitment } from "~/domain/projects/record-commitment.server";
import { recordInteraction } from "~/domain/projects/record-interaction.server";
import { recordListing } from "~/domain/projects/record-listing.server";
import { recordReview } from "~/domain/projects/record-review.server";
import { registerFirst } from "~/domain/projects/register-first.server";
import { reportUp } from "~/domain/projects/report-up.server";
import { saveMilestones } from "~/domain/projects/save-milestones.server";
import { getStagePanel } from "~/domain/projects/stage-panel.server";
import { withdrawAppraisal } from "~/domain/projects/withdraw-appraisal.server";
import { asViewer } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeProject } from "~~/seeds/factories/projects.server";
import { activitiesOf, denials, makeProjectWorld, storedProject, traces, type Who } from "./project-world";

const assessment = { result: "follow" as const, on: "2026-03-02", operationId: undefined };
const interaction = {
  kind: "meeting" as const,
  on: "2026-03-02",
  isSubstantive: true,
  notes: "确认选址",
  operationId: undefined,
};
const capital = {
  kind: "foreign_capital" as const,
  amount: { amount: "3000000", currency: "USD" },
  arrivedOn: "2026-03-02",
  operationId: undefined,
};
const review = {
  planned: "none" as const,
  guardKeys: [],
  reviewerName: "王法务",
  reviewerOffice: "市司法局",
  reviewedOn: "2026-03-02",
  operationId: undefined,
};
const commitment = { party: "investor" as const, what: "三年内投产", value: undefined, operationId: undefined };
const listing = {
  level: "zone" as const,
  listName: "园区重点",
  edition: "2026",
  state: "listed" as const,
  decidedOn: "2026-03-02",
  operationId: undefined,
};

type Run = (viewer: Viewer, projectId: string, operationId?: string) => Promise<{ ok: boolean }>;

/** Each command of a project's records, who may, and what the audit trail calls a refused try. */
const commands: { name: string; run: Run; allowed: Who[]; ability: string; isOnce?: boolean; stage?: "appraisal" }[] = [
  {
    name: "record an assessment",
    run: (viewer, projectId, operationId) => recordAssessment(viewer, { projectId, ...assessment, operationId }),
    allowed: ["officer", "leader"],
    ability: "project.assess",
  },
  {
    name: "record an interaction",
    run: (viewer, projectId, operationId) => recordInteraction(viewer, { projectId, ...interaction, operationId }),
    allowed: ["officer", "leader"],
    ability: "project.record",
  },
  {
    name: "register first",
    run: (viewer, projectId, operationId) => registerFirst(viewer, { projectId, operationId }),
    allowed: ["officer", "leader"],
    ability: "project.record",
  },
  {
    name: "record capital",
    run: (viewer, projectId, operationId) => recordCapital(viewer, { projectId, ...capital, operationId }),
    allowed: ["officer", "leader"],
    ability: "project.record",
  },
  {
    name: "record a review",
    run: (viewer, projectId, operationId) => recordReview(viewer, { projectId, ...review, operationId }),
    allowed: ["officer", "leader"],
    ability: "project.review-compliance",
  },
  {
    name: "record a commitment",
    run: (viewer, projectId, operationId) => recordCommitment(viewer, { projectId, ...commitment, operationId }),
    allowed: ["officer", "leader"],
    ability: "project.record",
  },
  {
    name: "record a listing",
    run: (viewer, projectId, operationId) => recordListing(viewer, { projectId, ...listing, operationId }),
    allowed: ["leader"],
    ability: "project.nominate",
  },
  {
    name: "report up",
    run: (viewer, projectId, operationId) => reportUp(viewer, { projectId, operationId }),
    allowed: ["leader"],
    ability: "project.report-up",
  },
  {
    name: "approve the appraisal",
    stage: "appraisal",
    run: (viewer, projectId, operationId) =>
      approveAppraisal(viewer, { projectId, passedOn: "2026-03-02", operationId }),
    allowed: ["leader"],
    ability: "project.approve-appraisal",
  },
  {
    name: "change the team",
    isOnce: true,
    run: (viewer, projectId) => changeTeam(viewer, { projectId, coOfficerIds: [] }),
    allowed: ["leader"],
    ability: "project.assign",
  },
  {
    name: "add a flag",
    isOnce: true,
    run: (viewer, projectId) => decideFlag(viewer, { projectId, intent: "add", flag: "biopharma", reason: "疫苗" }),
    allowed: ["officer", "leader"],
    ability: "project.confirm-flag",
  },
  {
    name: "save milestones",
    isOnce: true,
    run: (viewer, projectId) =>
      saveMilestones(viewer, { projectId, ...MilestonesForm.parse({ signing: { plannedOn: "2026-05-01" } }) }),
    allowed: ["officer", "leader"],
    ability: "project.record",
  },
];

const seers: Who[] = ["officer", "colleague", "leader", "verifier", "auditor"];
const strangers: Who[] = ["liaison", "provincial", "administrator", "otherOfficer", "otherLeader"];

describe.each(commands)("$name", ({ run, allowed, ability, isOnce, stage }) => {
  const ready = () => makeProjectWorld({ stage: stage ?? "lead" });

  test("is done by those who may, with a line in the history", async () => {
    for (const who of allowed) {
      const world = await ready();
      expect(await run(world[who], world.project.id), who).toMatchObject({ ok: true });
      const [last] = (await activitiesOf(world.project.id)).slice(-1);
      expect(last?.byId, who).toBe(world[who].userId);
    }
  });

  test("is refused to others who see the project; nothing is written but the refusal in the audit trail", async () => {
    const world = await ready();
    const before = await traces(world.project.id);
    for (const who of seers.filter((one) => !allowed.includes(one))) {
      expect(await run(world[who], world.project.id), who).toEqual({ ok: false, reason: "forbidden" });
      expect(await denials(world[who]), who).toEqual([ability]);
    }
    expect(await traces(world.project.id)).toEqual(before);
  });

  test("answers as for a project that does not exist to whoever may not see it", async () => {
    const world = await ready();
    const before = await traces(world.project.id);
    for (const who of strangers) {
      expect(await run(world[who], world.project.id), who).toEqual(await run(world[who], randomUUID()));
      expect(await run(world[who], world.project.id), who).toEqual({ ok: false, reason: "not-found" });
    }
    expect(await traces(world.project.id)).toEqual(before);
  });

  test.skipIf(isOnce)("has one effect however often the same form is sent", async () => {
    const world = await ready();
    const who = world[allowed[0] ?? "leader"];
    const operationId = randomUUID();
    const first = await run(who, world.project.id, operationId);
    const before = await traces(world.project.id);
    expect(await run(who, world.project.id, operationId)).toEqual(first);
    expect(await traces(world.project.id)).toEqual(before);
  });
});

test("the same operation id with another body is refused as a mistake", async () => {
  const { officer, project } = await makeProjectWorld();
  const operationId = randomUUID();
  await recordInteraction(officer, { projectId: project.id, ...interaction, operationId });
  await expect(
    recordInteraction(officer, { projectId: project.id, ...interaction, notes: "另一次", operationId }),
  ).rejects.toThrow(OperationReused);
});

test("a substantive interaction restarts the clock of silence, an earlier or empty one does not", async () => {
  const { officer, project } = await makeProjectWorld();
  const projectId = project.id;
  const last = async () => (await storedProject(projectId)).lastInteractionOn;
  await recordInteraction(officer, { projectId, ...interaction, isSubstantive: false });
  expect(await last()).toBeNull();
  await recordInteraction(officer, { projectId, ...interaction, on: "2026-03-05" });
  await recordInteraction(officer, { projectId, ...interaction, on: "2026-03-01" });
  await recordInteraction(officer, { projectId, ...interaction, on: "2026-03-09", isSubstantive: false });
  expect(fromUtcDate((await last()) ?? new Date(0))).toBe("2026-03-05");
});

describe("first registration", () => {
  test("protects for the days of the setting, once", async () => {
    const { officer, project } = await makeProjectWorld();
    await ownerClient().setting.upsert({
      where: { key: "projects.protection-days" },
      create: { key: "projects.protection-days", value: 30 },
      update: { value: 30 },
    });
    const result = await registerFirst(officer, { projectId: project.id, operationId: undefined });
    const stored = await storedProject(project.id);
    const days = ((stored.protectedUntil?.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(result).toEqual({ ok: true, protectedUntil: fromUtcDate(stored.protectedUntil ?? new Date(0)) });
    expect(Math.abs(days - 30)).toBeLessThan(1.5);
    expect(await registerFirst(officer, { projectId: project.id, operationId: undefined })).toEqual({
      ok: false,
      reason: "already-registered",
    });
    await ownerClient().setting.delete({ where: { key: "projects.protection-days" } });
  });

  test("needs a named investor", async () => {
    const { officer, project } = await makeProjectWorld({ investorId: null, investorIsAnonymous: true });
    expect(await registerFirst(officer, { projectId: project.id, operationId: undefined })).toEqual({
      ok: false,
      reason: "no-investor",
    });
  });
});

describe("capital", () => {
  test("a wrong entry is struck out with a reason, once, and stays", async () => {
    const { officer, project } = await makeProjectWorld();
    const projectId = project.id;
    await recordCapital(officer, { projectId, ...capital });
    const entry = await ownerClient().capitalEntry.findFirstOrThrow({ where: { projectId } });
    expect(entry.amount.toFixed()).toBe("3000000");
    const strike = () =>
      voidCapital(officer, { projectId, entryId: entry.id, reason: "重复登记", operationId: undefined });
    expect(await strike()).toEqual({ ok: true });
    expect(await strike()).toEqual({ ok: false, reason: "already-void" });
    expect(await ownerClient().capitalEntry.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({
      voidReason: "重复登记",
      voidedById: officer.userId,
    });
  });

  test("names no file of another project and strikes out no entry of one", async () => {
    const { officer, project, zone } = await makeProjectWorld();
    const other = await makeProject({ zone, officer });
    const file = await ownerClient().evidence.create({
      data: {
        zoneId: zone.id,
        projectId: other.id,
        kind: "capital_proof",
        fileName: "a.pdf",
        mime: "application/pdf",
        sizeBytes: 1,
        sha256: "x",
      },
    });
    await recordCapital(officer, { projectId: other.id, ...capital });
    const entry = await ownerClient().capitalEntry.findFirstOrThrow({ where: { projectId: other.id } });
    expect(await recordCapital(officer, { projectId: project.id, ...capital, evidenceId: file.id })).toEqual({
      ok: false,
      reason: "unknown-evidence",
    });
    expect(
      await voidCapital(officer, { projectId: project.id, entryId: entry.id, reason: "x", operationId: undefined }),
    ).toEqual({ ok: false, reason: "not-found" });
  });
});

test("a review that finds no planned support is stored as that answer", async () => {
  const { officer, project } = await makeProjectWorld();
  await recordReview(officer, { projectId: project.id, ...review });
  expect(await ownerClient().complianceReview.findFirst({ where: { projectId: project.id } })).toMatchObject({
    subject: "no_planned_support",
    result: "cleared",
    reviewerName: "王法务",
  });
});

describe("lists", () => {
  test("a provincial or national list opens the project once it is recommended; the zone's own list does not", async () => {
    const { leader, provincial, project } = await makeProjectWorld();
    const projectId = project.id;
    await recordListing(leader, { projectId, ...listing });
    await recordListing(leader, { projectId, ...listing, level: "key", state: "proposed" });
    expect((await storedProject(projectId)).openedAt).toBeNull();
    await recordListing(leader, { projectId, ...listing, level: "key", state: "recommended" });
    expect((await storedProject(projectId)).openedAt).not.toBeNull();
    expect(await ownerClient().provinceOpening.findMany({ where: { projectId } })).toMatchObject([
      { reason: "listed", byId: leader.userId },
    ]);

    expect(await recordListing(provincial, { projectId, ...listing, level: "key", state: "listed" })).toEqual({
      ok: true,
    });
    expect(await recordListing(provincial, { projectId, ...listing, level: "zone" })).toEqual({
      ok: false,
      reason: "not-your-list",
    });
    expect(await ownerClient().listMembership.findMany({ where: { projectId, level: "key" } })).toMatchObject([
      { state: "listed" },
    ]);
    expect(await ownerClient().provinceOpening.count({ where: { projectId } })).toBe(1);
  });
});

test("reporting up opens the project to its province once, in history and audit trail", async () => {
  const { leader, project, province } = await makeProjectWorld();
  const projectId = project.id;
  expect(await reportUp(leader, { projectId, note: "重点跟踪", operationId: undefined })).toEqual({ ok: true });
  expect(await reportUp(leader, { projectId, operationId: undefined })).toEqual({
    ok: false,
    reason: "already-reported",
  });
  expect((await storedProject(projectId)).openedAt).not.toBeNull();
  const events = await ownerClient().auditEvent.findMany({ where: { action: "project.opened", subjectId: projectId } });
  expect(events).toMatchObject([{ orgId: province.id, detail: { reason: "reported" } }]);
});

test("an appraisal is passed from its stage on, once", async () => {
  const early = await makeProjectWorld({ stage: "negotiation" });
  expect(
    await approveAppraisal(early.leader, {
      projectId: early.project.id,
      passedOn: "2026-03-02",
      operationId: undefined,
    }),
  ).toEqual({ ok: false, reason: "too-early" });
  const { leader, project } = await makeProjectWorld({ stage: "appraisal" });
  expect(
    await approveAppraisal(leader, { projectId: project.id, passedOn: "2026-03-02", operationId: undefined }),
  ).toEqual({ ok: true });
  expect(
    await approveAppraisal(leader, { projectId: project.id, passedOn: "2026-03-03", operationId: undefined }),
  ).toEqual({ ok: false, reason: "already-approved" });
});

describe("taking a passed appraisal back", () => {
  const withdraw = (viewer: Viewer, projectId: string) =>
    withdrawAppraisal(viewer, { projectId, reason: "环评结论有误", operationId: undefined });
  const passed = { appraisalPassedOn: new Date("2026-03-02"), stage: "appraisal" as const };

  test("shuts the gate to signing again, with the reason in the history and a row on the trail", async () => {
    const { leader, project } = await makeProjectWorld(passed);
    const needsApproval = async () => {
      const panel = await asViewer(leader, (tx) => getStagePanel(tx, leader, project.id));
      return panel?.next?.missing.some(({ key }) => key === "appraisal_passed");
    };
    expect(await needsApproval()).toBe(false);
    const approval = { projectId: project.id, passedOn: "2026-03-09", operationId: undefined };
    expect(await approveAppraisal(leader, approval)).toEqual({ ok: false, reason: "already-approved" });
    expect(await withdraw(leader, project.id)).toEqual({ ok: true });
    expect(await needsApproval()).toBe(true);
    expect((await storedProject(project.id)).appraisalPassedOn).toBeNull();
    expect((await activitiesOf(project.id)).at(-1)).toMatchObject({
      kind: "appraisal.withdrawn",
      detail: { passedOn: "2026-03-02", reason: "环评结论有误" },
      byId: leader.userId,
    });
    expect(
      await ownerClient().auditEvent.count({
        where: { action: "project.withdraw-appraisal", outcome: "done", subjectId: project.id, actorId: leader.userId },
      }),
    ).toBe(1);
    expect(await approveAppraisal(leader, approval)).toEqual({ ok: true });
  });

  test("is refused once the project has gone past it, and where nothing had passed", async () => {
    for (const [fields, reason] of [
      [{ ...passed, stage: "signed" as const }, "too-late"],
      [{ stage: "appraisal" as const }, "not-approved"],
    ] as const) {
      const { leader, project } = await makeProjectWorld(fields);
      const before = await traces(project.id);
      expect(await withdraw(leader, project.id)).toEqual({ ok: false, reason });
      expect(await traces(project.id)).toEqual(before);
    }
  });

  test("is the leader's", async () => {
    const world = await makeProjectWorld(passed);
    const before = await traces(world.project.id);
    for (const who of ["officer", "colleague", "verifier", "auditor"] satisfies Who[]) {
      expect(await withdraw(world[who], world.project.id), who).toEqual({ ok: false, reason: "forbidden" });
      expect(await denials(world[who])).toEqual(["project.approve-appraisal"]);
    }
    for (const who of ["liaison", "provincial", "administrator", "otherLeader"] satisfies Who[])
      expect(await withdraw(world[who], world.project.id), who).toEqual({ ok: false, reason: "not-found" });
    expect(await traces(world.project.id)).toEqual(before);
  });
});

describe("the team", () => {
  test("is set by the leader: who joins may edit, who leaves may not, and a sensitive project is hidden from others", async () => {
    const { leader, officer, colleague, project } = await makeProjectWorld({ confidentiality: "sensitive" });
    const projectId = project.id;
    const note = (viewer: Viewer) => recordInteraction(viewer, { projectId, ...interaction });
    expect(await note(colleague)).toEqual({ ok: false, reason: "not-found" });
    expect(
      await changeTeam(leader, {
        projectId,
        officerId: colleague.userId,
        coOfficerIds: [],
        responsibleLeaderId: leader.userId,
      }),
    ).toEqual({ ok: true });
    expect(await note(colleague)).toEqual({ ok: true });
    expect(await note(officer)).toEqual({ ok: false, reason: "not-found" });
    expect((await storedProject(projectId)).teamIds).toEqual([colleague.userId]);
    const [change] = (await activitiesOf(projectId)).filter(({ kind }) => kind === "project.team-changed");
    expect(change?.changes).toContainEqual({ field: "officerId", from: officer.name, to: colleague.name });
  });

  test("names who is to verify, which is in the history and makes nobody of the team", async () => {
    const { leader, officer, verifier, project } = await makeProjectWorld();
    const team = { officerId: officer.userId, coOfficerIds: [], verifierId: verifier.userId };
    expect(await changeTeam(leader, { projectId: project.id, ...team })).toEqual({ ok: true });
    expect(await storedProject(project.id)).toMatchObject({ verifierId: verifier.userId, teamIds: [officer.userId] });
    const [change] = (await activitiesOf(project.id)).filter(({ kind }) => kind === "project.team-changed");
    expect(change?.changes).toEqual([{ field: "verifierId", from: null, to: verifier.name }]);
  });

  test("takes only people of the own zone with a fitting role", async () => {
    const { leader, officer, otherOfficer, otherLeader, verifier, project } = await makeProjectWorld();
    const projectId = project.id;
    const before = await traces(projectId);
    for (const wrong of [
      { officerId: otherOfficer.userId, coOfficerIds: [] },
      { officerId: officer.userId, coOfficerIds: [otherOfficer.userId] },
      { officerId: verifier.userId, coOfficerIds: [] },
      { coOfficerIds: [], responsibleLeaderId: otherLeader.userId },
      { coOfficerIds: [], aftercareOfficerId: randomUUID() },
      { coOfficerIds: [], verifierId: officer.userId },
    ]) {
      expect(await changeTeam(leader, { projectId, ...wrong })).toEqual({ ok: false, reason: "stranger" });
    }
    expect(await traces(projectId)).toEqual(before);
  });

  test("is not set over a change made while the form was open", async () => {
    const { leader, officer, colleague, project } = await makeProjectWorld();
    const projectId = project.id;
    const opened = teamKey({
      officerId: officer.userId,
      serviceOfficerId: null,
      aftercareOfficerId: null,
      responsibleLeaderId: null,
      verifierId: null,
      coOfficerIds: [],
    });
    expect(
      await changeTeam(leader, { projectId, officerId: colleague.userId, coOfficerIds: [], team: opened }),
    ).toEqual({ ok: true });
    expect(await changeTeam(leader, { projectId, officerId: officer.userId, coOfficerIds: [], team: opened })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
  });
});

test("flags: only suggested ones are decided, the confirmed ones count", async () => {
  const { officer, project, zone } = await makeProjectWorld();
  const projectId = project.id;
  await ownerClient().projectFlag.create({
    data: {
      zoneId: zone.id,
      projectId,
      flag: "integrated_circuits",
      state: "suggested",
      reason: { kind: "class", detail: ["3973"] },
    },
  });
  expect(await decideFlag(officer, { projectId, intent: "decide", flag: "biopharma", decision: "confirmed" })).toEqual({
    ok: false,
    reason: "not-suggested",
  });
  await decideFlag(officer, { projectId, intent: "decide", flag: "integrated_circuits", decision: "confirmed" });
  await decideFlag(officer, { projectId, intent: "add", flag: "high_end_equipment", reason: "光刻设备" });
  expect((await storedProject(projectId)).flags.toSorted()).toEqual(["high_end_equipment", "integrated_circuits"]);
  await decideFlag(officer, { projectId, intent: "decide", flag: "integrated_circuits", decision: "rejected" });
  expect((await storedProject(projectId)).flags).toEqual(["high_end_equipment"]);
});

describe("milestones", () => {
  const form = (rows: object, base?: object) =>
    MilestonesForm.parse({ ...rows, base: base ? JSON.stringify(base) : undefined });

  test("only the cells that changed are written, each in the history", async () => {
    const { officer, project } = await makeProjectWorld();
    const projectId = project.id;
    expect(
      await saveMilestones(officer, {
        projectId,
        ...form({
          signing: { plannedOn: "20260501" },
          eia: { plannedOn: "2026-06-01", actualOn: "2026-03-03", note: "报告表" },
        }),
      }),
    ).toEqual({ ok: true, changed: 4 });
    expect(await ownerClient().milestone.count({ where: { projectId } })).toBe(2);
    const [entry] = (await activitiesOf(projectId)).filter(({ kind }) => kind === "milestone.changed");
    expect(entry?.changes).toContainEqual({ field: "milestone.signing.plannedOn", from: null, to: "2026-05-01" });
  });

  test("two people change different cells and both are kept; the same cell is refused to the second", async () => {
    const { officer, leader, project } = await makeProjectWorld();
    const projectId = project.id;
    const opened = { signing: { plannedOn: null } };
    await saveMilestones(officer, { projectId, ...form({ signing: { plannedOn: "2026-05-01" } }, opened) });
    expect(
      await saveMilestones(leader, { projectId, ...form({ start: { plannedOn: "2026-09-01" } }, opened) }),
    ).toMatchObject({ ok: true });
    expect(
      await saveMilestones(leader, { projectId, ...form({ signing: { plannedOn: "2026-07-01" } }, opened) }),
    ).toMatchObject({ ok: false, reason: "changed-meanwhile", cells: ["signing.plannedOn"] });
    const stored = await ownerClient().milestone.findMany({ where: { projectId }, orderBy: { code: "asc" } });
    expect(stored.map(({ code, plannedOn }) => [code, plannedOn && fromUtcDate(plannedOn)]).toSorted()).toEqual([
      ["signing", "2026-05-01"],
      ["start", "2026-09-01"],
    ]);
  });
});
