import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { getAuditTrail } from "~/domain/activity/audit-trail.server";
import { getAdministratorHome } from "~/domain/home/administrator-home.server";
import { getLeaderHome } from "~/domain/home/leader-home.server";
import { getOfficerHome } from "~/domain/home/officer-home.server";
import { getProvincialHome } from "~/domain/home/provincial-home.server";
import { getVerifierHome } from "~/domain/home/verifier-home.server";
import { getOutbox, getOutboxMail } from "~/domain/mail/outbox.server";
import { type MadeOrg, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);

describe("an officer's workbench", () => {
  test("lists own follow-ups due within a week, the late ones first, and not those done or far away", async () => {
    const zone = await makeZone();
    const officer = await makeViewer({ role: "officer", org: zone });
    const project = await makeProject({ zone, officer });
    const followUp = (nextAction: string, inDays: number, extra = {}) => ({
      zoneId: zone.id,
      projectId: project.id,
      on: daysFromNow(-3),
      text: "x",
      ownerId: officer.userId,
      nextAction,
      nextOn: daysFromNow(inDays),
      ...extra,
    });
    await ownerClient().followUp.createMany({
      data: [
        followUp("soon", 5),
        followUp("late", -2),
        followUp("far", 20),
        followUp("done", 1, { nextDoneAt: new Date() }),
        followUp("someone else's", 1, { ownerId: null }),
      ],
    });
    const home = await getOfficerHome(officer);
    expect(home.followUps.map((row) => row.nextAction)).toEqual(["late", "soon"]);
  });

  test("puts red projects before yellow before green, and counts each light", async () => {
    const zone = await makeZone();
    const officer = await makeViewer({ role: "officer", org: zone });
    for (const light of ["green", "red", "yellow"] as const) await makeProject({ zone, officer, name: light, light });
    await makeProject({ zone, name: "not mine", light: "red" });
    const home = await getOfficerHome(officer);
    expect(home.projects.map((project) => project.name)).toEqual(["red", "yellow", "green"]);
    expect(home.lights).toEqual({ red: 1, yellow: 1, green: 1 });
  });

  test("does not show a sensitive project to an officer who has left its team", async () => {
    const zone = await makeZone();
    const officer = await makeViewer({ role: "officer", org: zone });
    const project = await makeProject({ zone, confidentiality: "sensitive" });
    await ownerClient().followUp.create({
      data: {
        zoneId: zone.id,
        projectId: project.id,
        on: new Date(),
        text: "x",
        ownerId: officer.userId,
        nextAction: "secret",
        nextOn: new Date(),
      },
    });
    expect(await getOfficerHome(officer)).toMatchObject({ followUps: [], projects: [], needs: [] });
  });
});

test("a leader's workbench shows what moved, what is stuck and what only the leader can do", async () => {
  const zone = await makeZone();
  const leader = await makeViewer({ role: "leader", org: zone });
  const officer = await makeViewer({ role: "officer", org: zone });
  const appraised = await makeProject({ zone, officer, name: "to appraise", stage: "appraisal" });
  await makeProject({ zone, name: "unassigned" });
  await makeProject({ zone, officer, name: "stuck", light: "red" });
  await makeProject({ zone, officer, name: "ended", status: "lost", light: "red" });
  await ownerClient().stageMove.createMany({
    data: [
      {
        zoneId: zone.id,
        projectId: appraised.id,
        kind: "forward",
        from: "negotiation",
        to: "appraisal",
        byId: officer.userId,
      },
      {
        zoneId: zone.id,
        projectId: appraised.id,
        kind: "forward",
        from: "lead",
        to: "negotiation",
        at: daysFromNow(-30),
      },
    ],
  });
  const need = await makeNeed({ project: appraised, state: "waiting" });
  await ownerClient().needPause.create({
    data: { zoneId: zone.id, needId: need.id, from: new Date(), reason: "waits for drawings" },
  });

  const home = await getLeaderHome(leader);
  expect(home.moves.map((move) => [move.to, move.by])).toEqual([["appraisal", officer.name]]);
  expect(home.stuck.map((project) => project.name)).toEqual(["stuck"]);
  expect(home.toAppraise.map((project) => project.name)).toEqual(["to appraise"]);
  expect(home.unassigned.map((project) => project.name)).toEqual(["unassigned"]);
  expect(home.pauses.map((pause) => pause.reason)).toEqual(["waits for drawings"]);
});

describe("the provincial office's workbench", () => {
  async function office() {
    const province = await makeProvince();
    const zone = await makeZone({ province });
    return { zone, provincial: await makeViewer({ role: "provincial", org: province }) };
  }
  const listed = (zone: MadeOrg, projectId: string) => ({
    zoneId: zone.id,
    projectId,
    level: "provincial" as const,
    listName: "list",
    edition: "2026",
    state: "listed" as const,
    decidedOn: new Date(),
  });

  test("shows listed and escalated projects of its zones, and the rest in numbers only", async () => {
    const { zone, provincial } = await office();
    const open = await makeProject({ zone, name: "key", openedAt: new Date() });
    await makeProject({ zone, name: "hidden 1" });
    await makeProject({ zone, name: "hidden 2" });
    await ownerClient().listMembership.create({ data: listed(zone, open.id) });
    const need = await makeNeed({ project: open, escalatedAt: new Date(), title: "needs the province" });
    await ownerClient().provinceOpening.create({
      data: { zoneId: zone.id, projectId: open.id, reason: "escalated", needId: need.id },
    });

    const home = await getProvincialHome(provincial);
    expect(home.keyProjects.map((project) => project.name)).toEqual(["key"]);
    expect(home.escalated.map((row) => row.title)).toEqual(["needs the province"]);
    expect(home.openings).toHaveLength(1);
    expect(home.zones).toMatchObject([{ byStage: { lead: 3 } }]);
    expect(JSON.stringify(home)).not.toContain("hidden");
  });

  test("does not tell numbers of fewer than three projects (A15)", async () => {
    const { zone, provincial } = await office();
    await makeProject({ zone });
    await makeProject({ zone });
    const home = await getProvincialHome(provincial);
    expect(home.zones).toMatchObject([{ byStage: { lead: null } }]);
  });
});

test("a verifier sees what waits in the own zone, and which of it they entered themselves", async () => {
  const zone = await makeZone();
  const verifier = await makeViewer({ role: "verifier", org: zone });
  const project = await makeProject({ zone, stage: "signed" });
  const elsewhere = await makeProject({ zone: await makeZone(), stage: "signed" });
  await ownerClient().evidenceVerification.createMany({
    data: [
      { zoneId: zone.id, projectId: project.id, subject: "signed", enteredByIds: [verifier.userId] },
      { zoneId: elsewhere.zoneId, projectId: elsewhere.id, subject: "signed" },
    ],
  });
  const home = await getVerifierHome(verifier);
  expect(home.pending).toMatchObject([{ project: { id: project.id }, isOwnEntry: true }]);
});

test("what a verifier was named for stands first, the rest by age", async () => {
  const zone = await makeZone();
  const verifier = await makeViewer({ role: "verifier", org: zone });
  const other = await makeViewer({ role: "verifier", org: zone });
  const made = [];
  for (const verifierId of [null, other.userId, verifier.userId])
    made.push(await makeProject({ zone, stage: "signed", verifierId }));
  await ownerClient().evidenceVerification.createMany({
    data: made.map(({ id }, at) => ({
      zoneId: zone.id,
      projectId: id,
      subject: "signed",
      requestedAt: new Date(Date.UTC(2026, 9, 1 + at)),
    })),
  });
  const { pending } = await getVerifierHome(verifier);
  const [unnamed, others, own] = made.map(({ id }) => id);
  expect(pending.map((row) => [row.project.id, row.isAssigned])).toEqual([
    [own, true],
    [unnamed, false],
    [others, false],
  ]);
});

test("an auditor reads the latest first, whatever the ids", async () => {
  const zone = await makeZone();
  const auditor = await makeViewer({ role: "auditor", org: zone });
  const minutes = [3, 1, 4, 2, 5];
  await ownerClient().auditEvent.createMany({
    data: minutes.map((minute) => ({
      id: randomUUID(),
      zoneId: zone.id,
      action: `minute-${minute}`,
      outcome: "done" as const,
      at: new Date(Date.UTC(2026, 0, 1, 0, minute)),
    })),
  });
  const trail = await getAuditTrail(auditor, {});
  expect(trail?.events.map(({ action }) => action)).toEqual([5, 4, 3, 2, 1].map((minute) => `minute-${minute}`));
});

test("an auditor reads the trail of the own office page by page; others have none", async () => {
  const zone = await makeZone();
  const auditor = await makeViewer({ role: "auditor", org: zone });
  const other = await makeZone();
  await ownerClient().auditEvent.createMany({
    data: [
      ...Array.from({ length: 51 }, () => ({ zoneId: zone.id, action: "own", outcome: "done" as const })),
      { zoneId: other.id, action: "foreign", outcome: "denied" as const },
    ],
  });
  const first = await getAuditTrail(auditor, {});
  expect(first?.events).toHaveLength(50);
  const second = await getAuditTrail(auditor, { before: first?.olderBefore ?? undefined });
  expect(second?.events).toHaveLength(1);
  expect([...(first?.events ?? []), ...(second?.events ?? [])].every((event) => event.action === "own")).toBe(true);
  expect(await getAuditTrail(await makeViewer({ role: "leader", org: zone }), {})).toBeNull();
});

test("an administrator is told of the missing next year, provisional rates and open invitations of the own subtree", async () => {
  const province = await makeProvince();
  const administrator = await makeViewer({ role: "administrator", org: province });
  const zone = await makeZone({ province });
  const invitation = {
    email: "a@test.landfall.local",
    name: "x",
    role: "officer" as const,
    invitedById: administrator.userId,
    expiresAt: daysFromNow(2),
  };
  await ownerClient().invitation.createMany({
    data: [
      { ...invitation, orgId: zone.id, tokenHash: `t-${zone.id}` },
      { ...invitation, orgId: (await makeZone()).id, tokenHash: `u-${zone.id}` },
    ],
  });
  const home = await getAdministratorHome(administrator, new Date("2026-11-22T00:00:00Z"));
  expect(home).toMatchObject({ missingYears: [2027], openInvitations: 1 });
  expect(home?.provisionalRates).toBeGreaterThan(10);
  expect(await getAdministratorHome(await makeViewer({ role: "leader", org: zone }))).toBeNull();
});

describe("the outbox", () => {
  const mail = (kind: string, recipientId: string | null, to: string) => ({
    kind,
    recipientId,
    to,
    dedupeKey: `${kind}-${to}-${Math.random()}`,
    language: "zh-CN",
    subject: `${kind} for ${to}`,
    html: "<html><head></head></html>",
    text: "text",
  });

  test("shows everyone their own mails; an administrator also account mails of the own subtree, never of other offices", async () => {
    const province = await makeProvince();
    const zone = await makeZone({ province });
    const administrator = await makeViewer({ role: "administrator", org: province });
    const officer = await makeViewer({ role: "officer", org: zone });
    const stranger = await makeViewer({ role: "officer", org: await makeZone() });
    await ownerClient().outboxMail.createMany({
      data: [
        mail("password_reset", officer.userId, officer.email),
        mail("project_moved", officer.userId, officer.email),
        mail("password_reset", stranger.userId, stranger.email),
      ],
    });
    const subjects = async (viewer: typeof officer) =>
      (await getOutbox(viewer, {})).mails.map((one) => one.subject).sort();
    expect(await subjects(officer)).toEqual([
      `password_reset for ${officer.email}`,
      `project_moved for ${officer.email}`,
    ]);
    expect(await subjects(administrator)).toEqual([`password_reset for ${officer.email}`]);
    const foreign = await ownerClient().outboxMail.findFirstOrThrow({ where: { recipientId: stranger.userId } });
    expect(await getOutboxMail(administrator, foreign.id)).toBeNull();
    expect(await getOutboxMail(officer, foreign.id)).toBeNull();
  });
});
