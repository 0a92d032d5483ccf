import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, todayIn, toUtcDate } from "~/values/calendar-date";
import { resetDatabase, sql } from "~~/tests/support/database";
import { startMailServer } from "~~/tests/support/smtp";

const server = await startMailServer();
process.env.SMTP_URL = server.url;

// The environment is read when the application is first imported, so it is imported after the mail server is known.
const { deliverMail } = await import("~/domain/mail/deliver-mail.server");
const { findDueDeadlines } = await import("~/domain/mail/find-due-deadlines.server");
const { notifyDeadlineDue } = await import("~/domain/mail/notify-deadline-due.server");
const { makeZone } = await import("~~/seeds/factories/orgs.server");
const { ownerClient } = await import("~~/seeds/factories/owner-client.server");
const { makeViewer } = await import("~~/seeds/factories/people.server");
const { makeProject } = await import("~~/seeds/factories/projects.server");

const today = todayIn("Asia/Shanghai", new Date());

beforeEach(async () => {
  await resetDatabase();
  server.received.length = 0;
  server.refuse(null);
});
afterAll(() => server.stop());

async function deadlineIn(days: number, language: "zh-CN" | "en" = "zh-CN") {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone, language });
  const leader = await makeViewer({ role: "leader", org: zone });
  const project = await makeProject({ zone, officer });
  const deadline = await ownerClient().deadline.create({
    data: {
      projectId: project.id,
      zoneId: zone.id,
      measureKey: "T25-2",
      rule: "holding-60-months",
      countsFrom: toUtcDate("2025-03-10"),
      dueOn: toUtcDate(addDays(today, days)),
      ownerId: officer.userId,
    },
  });
  const notify = () => notifyDeadlineDue({ deadlineId: deadline.id, zoneId: zone.id });
  const move = (left: number) =>
    ownerClient().deadline.update({ where: { id: deadline.id }, data: { dueOn: toUtcDate(addDays(today, left)) } });
  return { zone, officer, leader, project, deadline, notify, move };
}

const outbox = () =>
  sql<{ id: string; to: string; subject: string; text: string; dedupe_key: string }>(
    `SELECT id, "to", subject, text, dedupe_key FROM outbox_mail ORDER BY created_at, id`,
  );

describe("a deadline that is near", () => {
  test("is told to the officer with its source, and delivered once however often the job runs", async () => {
    const { officer, notify, deadline } = await deadlineIn(90);
    await notify();
    await notify();
    const [mail, ...more] = await outbox();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: officer.email, subject: expect.stringContaining("还有 90 天到期") });
    expect(mail?.text).toContain("T25-2 · 税收抵免公告第二条");
    await deliverMail(mail?.id ?? "", { isLastAttempt: false });
    await deliverMail(mail?.id ?? "", { isLastAttempt: false });
    expect(server.received).toHaveLength(1);
    expect((await ownerClient().deadline.findUnique({ where: { id: deadline.id } }))?.remindedAt).not.toBeNull();
  });

  test("is told again at 30 and at 7 days, once each, and not between", async () => {
    const { notify, deadline } = await deadlineIn(90);
    const steps: string[] = [];
    // The day it falls due stays in the key; here the due day moves instead of today.
    const stepsNow = async () => (await outbox()).map(({ dedupe_key }) => dedupe_key.split("/")[3] ?? "");
    for (const left of [90, 60, 31, 30, 8, 7, 0]) {
      await sql("DELETE FROM outbox_mail");
      await ownerClient().deadline.update({
        where: { id: deadline.id },
        data: { dueOn: toUtcDate(addDays(today, left)) },
      });
      await notify();
      steps.push((await stepsNow()).join());
    }
    expect(steps).toEqual(["90", "90", "90", "30", "30", "7", "7"]);
  });

  test("is told in the reader's language", async () => {
    const { notify } = await deadlineIn(30, "en");
    await notify();
    expect((await outbox())[0]?.subject).toContain("Deadline in 30 days: The reinvestment has been held");
  });

  test("is found by the daily job within 90 days and not before, nor once past or settled", async () => {
    const near = await deadlineIn(90);
    await deadlineIn(91);
    await deadlineIn(-1);
    const settled = await deadlineIn(10);
    await ownerClient().deadline.update({ where: { id: settled.deadline.id }, data: { state: "done" } });
    await findDueDeadlines();
    await findDueDeadlines();
    const jobs = await sql<{ key: string }>(
      "SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'deadline-due'",
    );
    expect(jobs.map(({ key }) => key)).toEqual([`deadline-due/${near.deadline.id}`]);
  });
});

describe("a deadline is told to nobody", () => {
  test.each([
    ["that is settled", { state: "void" as const }],
    ["that is past", { dueOn: toUtcDate(addDays(today, -1)) }],
    ["that is far", { dueOn: toUtcDate(addDays(today, 91)) }],
  ])("%s", async (_name, data) => {
    const { notify, deadline } = await deadlineIn(20);
    await ownerClient().deadline.update({ where: { id: deadline.id }, data });
    await notify();
    expect(await outbox()).toEqual([]);
  });

  test("whose project has ended", async () => {
    const { notify, project } = await deadlineIn(20);
    await ownerClient().project.update({ where: { id: project.id }, data: { status: "lost" } });
    await notify();
    expect(await outbox()).toEqual([]);
  });
});

test("an officer who lost the right gets no mail; the zone's leader does instead (A13)", async () => {
  const { notify, officer, leader } = await deadlineIn(20);
  await ownerClient().membership.update({ where: { id: officer.membershipId }, data: { endedAt: new Date() } });
  await notify();
  expect((await outbox()).map(({ to }) => to)).toEqual([leader.email]);
});
