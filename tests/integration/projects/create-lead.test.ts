import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createLead } from "~/domain/projects/create-lead.server";
import { LeadForm } from "~/domain/projects/forms/lead-form";
import { registerFirst } from "~/domain/projects/register-first.server";
import { open } from "~/platform/crypto/seal.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeInvestor, makeProject } from "~~/seeds/factories/projects.server";
import { sql } from "~~/tests/support/database";
import { activitiesOf, denials, makeProjectWorld, storedProject } from "./project-world";

/** What the quick entry sends, all that the lead gate asks. */
const typed = {
  name: "晶圆测试基地",
  sourceChannel: "fair",
  investor: "欧芯测试有限公司",
  countryCode: "德国",
  industry: "3973 集成电路制造",
  investmentRange: "from_1b",
  firstContactName: "Anna Schmidt",
  firstContactPhone: "+49 170 1234567",
};
const lead = (more: object = {}) => LeadForm.parse({ ...typed, ...more });

async function enter(viewer: Parameters<typeof createLead>[0], more: object = {}) {
  const result = await createLead(viewer, lead({ isChecked: "on", ...more }));
  if (!result.ok) throw new Error(result.reason);
  return result;
}

test("an officer's lead has a code, the officer on its team, its contact sealed and a suggested flag with the reason", async () => {
  const { officer, zone } = await makeProjectWorld();
  const { projectId, code } = await enter(officer);
  const project = await storedProject(projectId);
  const zoneCode = (await ownerClient().org.findUniqueOrThrow({ where: { id: zone.id } })).code;
  expect(code).toMatch(new RegExp(`^${zoneCode}-\\d{4}-0001$`));
  expect(project).toMatchObject({
    stage: "lead",
    countryCode: "DE",
    industryCode: "3973",
    officerId: officer.userId,
    teamIds: [officer.userId],
    firstContactUserId: officer.userId,
    firstContactOrgId: zone.id,
    flags: [],
  });
  const [contact] = await ownerClient().contact.findMany({ where: { investorId: project.investorId ?? "" } });
  expect(contact?.phoneMasked).toBe("+49****4567");
  expect(contact?.phoneSealed).not.toContain("1234567");
  expect(open(contact?.phoneSealed ?? "")).toBe("+49 170 1234567");
  expect(await ownerClient().projectFlag.findMany({ where: { projectId } })).toMatchObject([
    { flag: "integrated_circuits", state: "suggested", reason: { kind: "class", detail: ["3973"] } },
  ]);
  expect((await activitiesOf(projectId)).map(({ kind }) => kind)).toEqual(["project.created"]);
  expect(await ownerClient().stageMove.findMany({ where: { projectId } })).toMatchObject([
    { kind: "created", to: "lead" },
  ]);
});

test("words instead of a class are kept as words, and a leader's lead waits for an officer", async () => {
  const { leader } = await makeProjectWorld();
  const { projectId } = await enter(leader, { industry: "车规级芯片封装" });
  expect(await storedProject(projectId)).toMatchObject({
    industryCode: null,
    industryText: "车规级芯片封装",
    officerId: null,
    teamIds: [],
  });
});

test("an investor may stay unnamed", async () => {
  const { officer } = await makeProjectWorld();
  const { projectId } = await enter(officer, { investor: undefined, investorIsAnonymous: "on" });
  expect(await storedProject(projectId)).toMatchObject({ investorId: null, investorIsAnonymous: true });
});

test("whoever has no business entering leads is refused, and nothing is written", async () => {
  const world = await makeProjectWorld();
  for (const who of ["verifier", "auditor", "liaison", "provincial", "administrator"] as const) {
    const before = await sql(
      "SELECT (SELECT count(*) FROM project) AS p, (SELECT count(*) FROM investor) AS i, (SELECT count(*) FROM operation) AS o",
    );
    expect(await createLead(world[who], lead()), who).toEqual({ ok: false, reason: "forbidden" });
    expect(await denials(world[who])).toEqual(["project.create"]);
    expect(
      await sql(
        "SELECT (SELECT count(*) FROM project) AS p, (SELECT count(*) FROM investor) AS i, (SELECT count(*) FROM operation) AS o",
      ),
    ).toEqual(before);
  }
});

test("the same form sent again answers the lead it made", async () => {
  const { officer } = await makeProjectWorld();
  const operationId = randomUUID();
  const first = await enter(officer, { operationId });
  expect(await enter(officer, { operationId })).toEqual(first);
  expect(await ownerClient().project.count({ where: { createdById: officer.userId } })).toBe(1);
});

test("twenty leads at once get twenty codes", async () => {
  const { officer } = await makeProjectWorld();
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      enter(officer, { name: `项目${n}`, investor: undefined, investorIsAnonymous: "on" }),
    ),
  );
  expect(new Set(results.map(({ code }) => code)).size).toBe(20);
});

describe("duplicates", () => {
  test("a like investor of the own zone is offered, and may be taken or passed over", async () => {
    const { officer, zone } = await makeProjectWorld();
    const known = await makeInvestor({ zone, nameZh: "欧芯测试(中国)有限公司" });
    await makeProject({ zone, officer, investorId: known.id, name: "一期" });
    const asked = await createLead(officer, lead());
    expect(asked).toMatchObject({
      ok: false,
      reason: "similar-found",
      similar: { investors: [{ id: known.id, likeness: "same", projects: [{ name: "一期" }] }] },
    });

    const taken = await enter(officer, { investorChoice: known.id });
    expect((await storedProject(taken.projectId)).investorId).toBe(known.id);
    const passed = await enter(officer, { investorChoice: "new" });
    expect((await storedProject(passed.projectId)).investorId).not.toBe(known.id);
  });

  test("an investor known only through a sensitive project one is not on is not offered and cannot be taken", async () => {
    const { officer, colleague, zone } = await makeProjectWorld();
    const hidden = await makeInvestor({ zone, nameZh: "欧芯测试有限公司" });
    await makeProject({ zone, officer: colleague, investorId: hidden.id, confidentiality: "sensitive" });
    expect(await createLead(officer, lead())).toMatchObject({ ok: true });
    expect(await createLead(officer, lead({ isChecked: "on", investorChoice: hidden.id }))).toEqual({
      ok: false,
      reason: "unknown-investor",
    });
  });

  test("of another zone only the day is told, and its investor cannot be taken", async () => {
    const { officer, otherOfficer, otherZone } = await makeProjectWorld();
    const theirs = await makeInvestor({ zone: otherZone, nameZh: "欧芯测试有限公司" });
    const project = await makeProject({
      zone: otherZone,
      officer: otherOfficer,
      investorId: theirs.id,
      name: "密级项目名",
    });
    expect(await createLead(officer, lead())).toMatchObject({ ok: true });

    await registerFirst(otherOfficer, { projectId: project.id, operationId: undefined });
    const asked = await createLead(officer, lead({ name: "另一条线索" }));
    if (asked.ok || asked.reason !== "similar-found") throw new Error("expected the masked answer");
    expect(asked.similar.elsewhereSince).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(JSON.stringify(asked)).not.toContain("密级项目名");
    expect(JSON.stringify(asked)).not.toContain(otherZone.nameZh);
    expect(JSON.stringify(asked)).not.toContain(theirs.id);
    expect(await createLead(officer, lead({ isChecked: "on", investorChoice: theirs.id }))).toEqual({
      ok: false,
      reason: "unknown-investor",
    });
  });
});

test("fields the form does not know change nothing", async () => {
  const { officer, otherZone } = await makeProjectWorld();
  const { projectId } = await enter(officer, {
    zoneId: otherZone.id,
    stage: "signed",
    officerId: randomUUID(),
    version: "9",
    flags: ["biopharma"],
  });
  expect(await storedProject(projectId)).toMatchObject({
    zoneId: officer.zoneId,
    stage: "lead",
    officerId: officer.userId,
    version: 1,
    flags: [],
  });
});
