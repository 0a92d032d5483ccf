import { randomUUID } from "node:crypto";
import pg from "pg";
import { describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { getInteractionList } from "~/domain/projects/interaction-list.server";
import { getEvidenceForm, getSectionForm, getTeamForm } from "~/domain/projects/project-form.server";
import { getProjectHistory } from "~/domain/projects/project-history.server";
import { getProjectPage } from "~/domain/projects/project-page.server";
import { recordInteraction } from "~/domain/projects/record-interaction.server";
import { getRegistrationForm } from "~/domain/projects/registration-form.server";
import { getVerificationPage } from "~/domain/projects/verification-page.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { makeProjectWorld, type ProjectWorld, type Who } from "./project-world";

/** Every page and form of a project. */
const readers: [name: string, read: (viewer: Viewer, projectId: string) => Promise<unknown>][] = [
  ["page", getProjectPage],
  ["history", (viewer, id) => getProjectHistory(viewer, id, {})],
  ["interactions", (viewer, id) => getInteractionList(viewer, id, {})],
  ["section form", (viewer, id) => getSectionForm(viewer, id, "money")],
  ["team form", getTeamForm],
  ["evidence form", getEvidenceForm],
  ["registration form", getRegistrationForm],
  ["verification", (viewer, id) => getVerificationPage(viewer, id, "signed")],
];

describe.each(readers)("the %s", (_, read) => {
  test("is there for those who see the project and for nobody else, whether it exists or not", async () => {
    const world = await makeProjectWorld();
    for (const who of ["officer", "colleague", "leader", "verifier", "auditor"] satisfies Who[])
      expect(await read(world[who], world.project.id), who).not.toBeNull();
    for (const who of ["liaison", "provincial", "administrator", "otherOfficer", "otherLeader"] satisfies Who[]) {
      expect(await read(world[who], world.project.id), who).toBeNull();
      expect(await read(world[who], randomUUID()), who).toBeNull();
    }
  });

  test("of a sensitive project is hidden from officers who are not on it, and open to the province once opened", async () => {
    const { colleague, officer, provincial, project } = await makeProjectWorld({
      confidentiality: "sensitive",
      openedAt: new Date(),
    });
    expect(await read(colleague, project.id)).toBeNull();
    expect(await read(officer, project.id)).not.toBeNull();
    expect(await read(provincial, project.id)).not.toBeNull();
  });
});

test("the page says what the viewer may do, as the commands would", async () => {
  const world = await makeProjectWorld({ openedAt: new Date() });
  const may = async (who: Who) => {
    const page = await getProjectPage(world[who], world.project.id);
    return Object.entries(page?.may ?? {})
      .filter(([, is]) => is)
      .map(([ability]) => ability);
  };
  expect(await may("colleague")).toEqual([]);
  expect(await may("auditor")).toEqual([]);
  expect(await may("verifier")).toEqual(["project.verify"]);
  expect(await may("provincial")).toEqual(["project.nominate"]);
  expect(await may("officer")).not.toContain("project.assign");
  expect(await may("leader")).toEqual(
    expect.arrayContaining(["project.assign", "project.report-up", "project.approve-appraisal"]),
  );
});

test("a parent project out of sight is not named", async () => {
  const { officer, colleague, zone } = await makeProjectWorld();
  const parent = await makeProject({ zone, officer: colleague, confidentiality: "sensitive", name: "密级母项目" });
  const child = await makeProject({ zone, officer, parentProjectId: parent.id });
  expect(JSON.stringify(await getProjectPage(officer, child.id))).not.toContain("密级母项目");
  expect(JSON.stringify(await getProjectPage(colleague, child.id))).toContain("密级母项目");
});

test("sums of capital are told per currency, and converted with the day of the rate", async () => {
  const { officer, project, zone } = await makeProjectWorld();
  const entry = {
    zoneId: zone.id,
    projectId: project.id,
    kind: "foreign_capital" as const,
    arrivedOn: new Date("2026-03-01"),
  };
  await ownerClient().capitalEntry.createMany({
    data: [
      { ...entry, amount: "1000000", currency: "USD" },
      { ...entry, amount: "500000", currency: "USD" },
      { ...entry, amount: "2000000", currency: "CNY" },
      { ...entry, amount: "9000000", currency: "CNY", voidedAt: new Date(), voidReason: "重复" },
      { ...entry, amount: "7", currency: "XXX" },
    ],
  });
  const page = await getProjectPage(officer, project.id);
  const [total] = page?.records.capitalTotals ?? [];
  expect(total?.byCurrency).toEqual([
    { amount: "2000000", currency: "CNY" },
    { amount: "1500000", currency: "USD" },
    { amount: "7", currency: "XXX" },
  ]);
  expect(total?.converted?.rateDates).toHaveLength(1);
  expect(total?.unconverted).toEqual([{ amount: "7", currency: "XXX" }]);
});

test("the number of statements of the page does not grow with its rows", async () => {
  const small = await makeProjectWorld();
  const large = await makeProjectWorld();
  await fill(large, 60);
  await getProjectPage(small.officer, small.project.id);
  const few = await statementsOf(() => getProjectPage(small.officer, small.project.id));
  const many = await statementsOf(() => getProjectPage(large.officer, large.project.id));
  // Relations that are empty are not asked for a second level: people, rates, links.
  expect(many).toBeLessThanOrEqual(few + 4);
});

test("the history is told page by page, newest first, each entry once", async () => {
  const { officer, project } = await makeProjectWorld();
  for (let n = 0; n < 50; n += 1) {
    await recordInteraction(officer, {
      projectId: project.id,
      kind: "call",
      on: "2026-03-01",
      isSubstantive: false,
      notes: `第${n}次`,
      operationId: undefined,
    });
  }
  const first = await getProjectHistory(officer, project.id, {});
  const second = await getProjectHistory(officer, project.id, { before: first?.next ?? "" });
  expect(first?.entries).toHaveLength(40);
  expect(second?.entries).toHaveLength(10);
  expect(new Set([...(first?.entries ?? []), ...(second?.entries ?? [])].map(({ id }) => id)).size).toBe(50);
  expect(second?.next).toBeNull();
});

async function fill({ project, zone, officer, leader }: ProjectWorld, count: number): Promise<void> {
  const base = { zoneId: zone.id, projectId: project.id };
  const many = <Row>(make: (n: number) => Row) => Array.from({ length: count }, (_, n) => make(n));
  const client = ownerClient();
  await client.interaction.createMany({
    data: many((n) => ({
      ...base,
      kind: "call",
      on: new Date("2026-03-01"),
      isSubstantive: true,
      notes: `${n}`,
      byId: n % 2 ? officer.userId : leader.userId,
    })),
  });
  await client.assessment.createMany({
    data: many(() => ({ ...base, result: "follow", on: new Date("2026-03-01"), byId: leader.userId })),
  });
  await client.capitalEntry.createMany({
    data: many((n) => ({
      ...base,
      kind: "foreign_capital",
      amount: "1",
      currency: n % 2 ? "USD" : "EUR",
      arrivedOn: new Date("2026-03-01"),
      byId: officer.userId,
    })),
  });
  await client.complianceReview.createMany({
    data: many(() => ({
      ...base,
      subject: "x",
      result: "cleared",
      reviewerName: "王",
      reviewedOn: new Date("2026-03-01"),
    })),
  });
  await client.commitment.createMany({ data: many(() => ({ ...base, party: "investor", what: "x" })) });
  await client.evidence.createMany({
    data: many(() => ({
      ...base,
      kind: "other",
      fileName: "a.txt",
      mime: "text/plain",
      sizeBytes: 1,
      sha256: "x",
      uploadedById: officer.userId,
    })),
  });
  await client.activity.createMany({ data: many(() => ({ ...base, kind: "project.edited", byId: officer.userId })) });
  await client.followUp.createMany({
    data: many((n) => ({
      ...base,
      on: new Date("2026-03-01"),
      text: "x",
      nextAction: "y",
      nextOn: new Date("2026-12-01"),
      ownerId: n % 2 ? officer.userId : leader.userId,
    })),
  });
  await client.stageMove.createMany({
    data: many(() => ({ ...base, kind: "forward", from: "lead", to: "negotiation", byId: officer.userId })),
  });
  for (let n = 0; n < 12; n += 1) await makeNeed({ project });
}

/** Statements that the driver sends while `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const original = pg.Client.prototype.query;
  let asked = 0;
  pg.Client.prototype.query = function counted(this: unknown, ...args: unknown[]) {
    asked += 1;
    return Reflect.apply(original, this, args);
  } as typeof original;
  try {
    await work();
    return asked;
  } finally {
    pg.Client.prototype.query = original;
  }
}
