import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { resetDatabase, sql } from "~~/tests/support/database";
import { startMailServer } from "~~/tests/support/smtp";

const server = await startMailServer();
process.env.SMTP_URL = server.url;

// The environment is read when the application is first imported, so it is imported after the mail server is known.
const { runWorker } = await import("~/jobs/run-worker.server");
const { asViewer } = await import("~/platform/db/db.server");
const { enqueue } = await import("~/platform/queue/enqueue.server");
const { deliverMail } = await import("~/domain/mail/deliver-mail.server");
const { findOverdueNeeds } = await import("~/domain/mail/find-overdue-needs.server");
const { notifyNeedAssigned } = await import("~/domain/mail/notify-need-assigned.server");
const { notifyNeedOverdue } = await import("~/domain/mail/notify-need-overdue.server");
const { notifyProjectMoved } = await import("~/domain/mail/notify-project-moved.server");
const { makeDepartment, makeZone } = await import("~~/seeds/factories/orgs.server");
const { ownerClient } = await import("~~/seeds/factories/owner-client.server");
const { makeViewer } = await import("~~/seeds/factories/people.server");
const { makeNeed, makeProject } = await import("~~/seeds/factories/projects.server");

beforeEach(async () => {
  await resetDatabase();
  server.received.length = 0;
  server.refuse(null);
});
afterAll(() => server.stop());

async function movedProject(options: { language?: "zh-CN" | "en" } = {}) {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone, name: "周行之" });
  const colleague = await makeViewer({ role: "officer", org: zone, language: options.language ?? "zh-CN" });
  const project = await makeProject({ zone, officer, name: "机密协作项目", stage: "negotiation" });
  await ownerClient().projectMember.create({
    data: { zoneId: zone.id, projectId: project.id, userId: colleague.userId, teamRole: "co_officer" },
  });
  const move = await ownerClient().stageMove.create({
    data: {
      zoneId: zone.id,
      projectId: project.id,
      kind: "forward",
      from: "lead",
      to: "negotiation",
      byId: officer.userId,
    },
  });
  return { zone, officer, colleague, project, move };
}

const outbox = () =>
  sql<{ to: string; state: string; subject: string; attempts: number; message_id: string }>(
    `SELECT "to", state, subject, attempts, message_id FROM outbox_mail ORDER BY "to"`,
  );

describe("a stage move", () => {
  test("is told to the team, in each one's language, and not to the person who moved it", async () => {
    const { colleague, move, zone } = await movedProject({ language: "en" });
    await notifyProjectMoved({ moveId: move.id, zoneId: zone.id });
    expect((await outbox()).map((mail) => [mail.to, mail.subject])).toEqual([
      [colleague.email, "机密协作项目 is now at Negotiation"],
    ]);
  });

  test("is told once, however often the job runs", async () => {
    const { move, zone } = await movedProject();
    await notifyProjectMoved({ moveId: move.id, zoneId: zone.id });
    await notifyProjectMoved({ moveId: move.id, zoneId: zone.id });
    expect(await outbox()).toHaveLength(1);
  });

  test("is not told to someone who has lost the right meanwhile (A13)", async () => {
    const { colleague, move, zone } = await movedProject();
    await ownerClient().membership.update({ where: { id: colleague.membershipId }, data: { endedAt: new Date() } });
    await notifyProjectMoved({ moveId: move.id, zoneId: zone.id });
    expect(await outbox()).toEqual([]);
  });
});

describe("a need", () => {
  async function needOnADesk(
    fields: Parameters<typeof makeNeed>[0] extends infer Input ? Partial<Omit<Input & object, "project">> : never = {},
  ) {
    const zone = await makeZone();
    const department = await makeDepartment({ parent: zone });
    const officer = await makeViewer({ role: "officer", org: zone });
    const leader = await makeViewer({ role: "leader", org: zone });
    const liaison = await makeViewer({ role: "liaison", org: department });
    const project = await makeProject({
      zone,
      officer,
      name: "绝密芯片项目",
      publicName: "项目 K",
      confidentiality: "sensitive",
    });
    const need = await makeNeed({ project, departmentId: department.id, ...fields });
    return { zone, officer, leader, liaison, need };
  }

  test("is told to the department's liaison, a sensitive project by its public name only", async () => {
    const { liaison, need, zone } = await needOnADesk();
    await notifyNeedAssigned({ needId: need.id, zoneId: zone.id });
    const [mail] = await sql<{ to: string; html: string; text: string }>(`SELECT "to", html, text FROM outbox_mail`);
    expect(mail?.to).toBe(liaison.email);
    expect(mail?.text).toContain("项目 K");
    expect(`${mail?.html}${mail?.text}`).not.toContain("绝密芯片项目");
  });

  test("that is overdue is told to liaison and team, and from five working days on to the leader", async () => {
    const { liaison, officer, leader, need, zone } = await needOnADesk({
      dueOn: new Date(Date.now() - 2 * 86_400_000),
    });
    await notifyNeedOverdue({ needId: need.id, zoneId: zone.id });
    const first = (await outbox()).map((mail) => mail.to);
    expect(first).toEqual([liaison.email, officer.email].sort());
    await ownerClient().need.update({
      where: { id: need.id },
      data: { dueOn: new Date(Date.now() - 30 * 86_400_000) },
    });
    await notifyNeedOverdue({ needId: need.id, zoneId: zone.id });
    expect((await outbox()).map((mail) => mail.to)).toContain(leader.email);
  });

  test("that is paused, closed or in time is told to nobody", async () => {
    for (const fields of [
      { pausedAt: new Date(), state: "waiting" as const },
      { state: "met" as const },
      { dueOn: new Date(Date.now() + 86_400_000 * 3) },
    ]) {
      const { need, zone } = await needOnADesk({ dueOn: new Date(Date.now() - 5 * 86_400_000), ...fields });
      await notifyNeedOverdue({ needId: need.id, zoneId: zone.id });
    }
    expect(await outbox()).toEqual([]);
  });

  test("overdue ones are found once a day, each queued once", async () => {
    await needOnADesk({ dueOn: new Date(Date.now() - 5 * 86_400_000) });
    await findOverdueNeeds();
    await findOverdueNeeds();
    const jobs = await sql<{ task: string }>(
      `SELECT t.identifier AS task FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`,
    );
    expect(jobs.filter((job) => job.task === "need-overdue")).toHaveLength(1);
  });
});

describe("sending", () => {
  async function oneMail() {
    const world = await movedProject();
    await notifyProjectMoved({ moveId: world.move.id, zoneId: world.zone.id });
    const [row] = await sql<{ id: string }>("SELECT id FROM outbox_mail");
    return { ...world, mailId: row?.id ?? "" };
  }

  test("reaches a real mail server with both forms, the row's Message-ID and one line of subject", async () => {
    const { colleague, mailId } = await oneMail();
    await deliverMail(mailId, { isLastAttempt: false });
    expect(server.received).toHaveLength(1);
    const [got] = server.received;
    expect(got?.to).toEqual([colleague.email]);
    expect(got?.mail.subject).toBe("机密协作项目进入在谈阶段");
    expect(got?.mail.text).toContain("周行之");
    expect(got?.mail.html).toContain("查看项目");
    expect(got?.mail.messageId).toBe((await outbox())[0]?.message_id);
    expect((await outbox())[0]?.state).toBe("sent");
  });

  test("happens once, even when the job comes again", async () => {
    const { mailId } = await oneMail();
    await deliverMail(mailId, { isLastAttempt: false });
    await deliverMail(mailId, { isLastAttempt: false });
    expect(server.received).toHaveLength(1);
  });

  test("is tried again when the server turns it away, and marked failed after the last attempt (E5)", async () => {
    const { mailId } = await oneMail();
    server.refuse("try later");
    await expect(deliverMail(mailId, { isLastAttempt: false })).rejects.toThrow();
    expect((await outbox())[0]).toMatchObject({ state: "queued", attempts: 1 });
    await expect(deliverMail(mailId, { isLastAttempt: true })).rejects.toThrow();
    expect((await outbox())[0]).toMatchObject({ state: "failed", attempts: 2 });
    server.refuse(null);
    await deliverMail(mailId, { isLastAttempt: false });
    expect((await outbox())[0]).toMatchObject({ state: "sent" });
  });
});

describe("the worker", () => {
  /** Started after the reset: a worker remembers the queue's rows from its start. */
  async function withWorker(work: () => Promise<void>) {
    const worker = await runWorker({ withSchedule: false });
    try {
      await work();
    } finally {
      await worker.stop();
    }
  }

  test("carries a move from the queue to the mailbox", async () => {
    const { colleague, officer, move, zone } = await movedProject();
    await withWorker(async () => {
      await asViewer(officer, (tx) => enqueue(tx, "project-moved", { moveId: move.id, zoneId: zone.id }));
      await expect.poll(() => server.received.length, { timeout: 40_000 }).toBe(1);
    });
    expect(server.received[0]?.to).toEqual([colleague.email]);
  }, 60_000);

  test("a job of a transaction that is rolled back does not exist", async () => {
    const { officer, move, zone } = await movedProject();
    const refused = asViewer(officer, async (tx) => {
      await enqueue(tx, "project-moved", { moveId: move.id, zoneId: zone.id });
      throw new Error("rolled back");
    });
    await expect(refused).rejects.toThrow("rolled back");
    expect(await sql("SELECT 1 FROM graphile_worker._private_jobs")).toEqual([]);
    expect(await outbox()).toEqual([]);
  });
});
