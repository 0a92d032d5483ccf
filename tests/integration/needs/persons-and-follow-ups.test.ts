import { describe, expect, test } from "vitest";
import { addNeedFollowUp, addProjectFollowUp } from "~/domain/needs/add-follow-up.server";
import { finishFollowUp } from "~/domain/needs/finish-follow-up.server";
import { addNeedPerson, removeNeedPerson } from "~/domain/needs/keep-persons.server";
import { revealNeedPerson } from "~/domain/needs/reveal-need-person.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed } from "~~/seeds/factories/projects.server";
import { sql } from "~~/tests/support/database";
import { activitiesOf, denials, makeNeedWorld, storedNeed, traces } from "./need-world";

const person = {
  name: "Canary Schmidt",
  nationality: "德国",
  documentKind: "work_permit" as const,
  documentNumber: "X1234567",
};

async function entryNeed() {
  const world = await makeNeedWorld();
  const need = await makeNeed({ project: world.project, category: "entry_exit", departmentId: world.land.id });
  return { world, needId: need.id };
}

describe("persons", () => {
  test("are added sealed, and removed with what was sealed", async () => {
    const { world, needId } = await entryNeed();
    const added = await addNeedPerson(world.officer, { needId, ...person });
    if (!added.ok) throw new Error(added.reason);
    const [row] = (await storedNeed(needId)).persons;
    expect(row).toMatchObject({ nameMasked: "C*** S***", documentMasked: "X1****67", nationality: "DE" });
    expect(JSON.stringify(row)).not.toMatch(/Canary|X1234567/);
    expect(JSON.stringify(await activitiesOf(world.project.id))).not.toMatch(/Canary|X1234567/);
    expect(await removeNeedPerson(world.officer, { needId, personId: added.personId })).toEqual({ ok: true });
    expect((await storedNeed(needId)).persons).toEqual([]);
    expect(await removeNeedPerson(world.officer, { needId, personId: added.personId })).toEqual({
      ok: false,
      reason: "no-person",
    });
  });

  test("are kept by the team only, and only on needs for entry and exit", async () => {
    const { world, needId } = await entryNeed();
    const before = await traces(world.project.id);
    expect(await addNeedPerson(world.landLiaison, { needId, ...person })).toEqual({ ok: false, reason: "forbidden" });
    expect(await addNeedPerson(world.eiaLiaison, { needId, ...person })).toEqual({ ok: false, reason: "not-found" });
    expect(await traces(world.project.id)).toEqual(before);
    const land = await makeNeed({ project: world.project });
    expect(await addNeedPerson(world.officer, { needId: land.id, ...person })).toEqual({
      ok: false,
      reason: "not-for-persons",
    });
    expect(
      await addNeedPerson(world.officer, { needId, ...person, from: "2026-05-02", to: "2026-05-01" }),
    ).toMatchObject({ reason: "fields", problems: [{ field: "to" }] });
  });

  test("one is shown in full to the team and the liaison for a purpose, and the audit trail says to whom", async () => {
    const { world, needId } = await entryNeed();
    const added = await addNeedPerson(world.officer, { needId, ...person });
    if (!added.ok) throw new Error(added.reason);
    const { personId } = added;
    for (const viewer of [world.officer, world.leader, world.landLiaison]) {
      expect(await revealNeedPerson(viewer, { needId, personId, purpose: "issue_invitation" })).toEqual({
        ok: true,
        name: "Canary Schmidt",
        documentNumber: "X1234567",
      });
    }
    const audit = await ownerClient().auditEvent.findMany({ where: { subjectId: personId }, orderBy: { at: "asc" } });
    expect(audit.map(({ actorId, action, detail }) => ({ actorId, action, detail }))).toEqual(
      [world.officer, world.leader, world.landLiaison].map(({ userId }) => ({
        actorId: userId,
        action: "need.reveal",
        detail: { needId, purpose: "issue_invitation" },
      })),
    );
  });

  test("nobody else opens one, and the attempt is in the audit trail", async () => {
    const { world, needId } = await entryNeed();
    const added = await addNeedPerson(world.officer, { needId, ...person });
    if (!added.ok) throw new Error(added.reason);
    const { personId } = added;
    for (const viewer of [world.colleague, world.verifier, world.auditor]) {
      expect(await revealNeedPerson(viewer, { needId, personId, purpose: "check_identity" })).toEqual({
        ok: false,
        reason: "forbidden",
      });
      expect(await denials(viewer)).toEqual([{ action: "need.reveal", subjectId: needId }]);
    }
    for (const viewer of [world.eiaLiaison, world.otherLeader, world.provincial, world.administrator]) {
      expect(await revealNeedPerson(viewer, { needId, personId, purpose: "check_identity" })).toEqual({
        ok: false,
        reason: "not-found",
      });
    }
    const other = await makeNeed({ project: world.project, category: "entry_exit" });
    expect(await revealNeedPerson(world.officer, { needId: other.id, personId, purpose: "check_identity" })).toEqual({
      ok: false,
      reason: "no-person",
    });
    expect(
      await sql("SELECT 1 FROM audit_event WHERE action = 'need.reveal' AND outcome = 'done' AND subject_id = $1", [
        personId,
      ]),
    ).toEqual([]);
  });
});

const entry = { on: "2026-01-05", text: "与自然资源局通话" };

describe("follow-ups", () => {
  test("the officer and the liaison add them to a need, with what is next", async () => {
    const { world, needId } = await entryNeed();
    for (const viewer of [world.officer, world.landLiaison]) {
      const added = await addNeedFollowUp(viewer, { needId, ...entry, nextAction: "报送材料", nextOn: "2026-01-12" });
      if (!added.ok) throw new Error(added.reason);
      expect(await ownerClient().followUp.findUniqueOrThrow({ where: { id: added.followUpId } })).toMatchObject({
        ownerId: viewer.userId,
        nextAction: "报送材料",
        needId,
        projectId: world.project.id,
      });
    }
  });

  test("sent twice it is one", async () => {
    const { world, needId } = await entryNeed();
    const form = { needId, ...entry, operationId: crypto.randomUUID() };
    const [first, second] = await Promise.all([
      addNeedFollowUp(world.officer, form),
      addNeedFollowUp(world.officer, form),
    ]);
    expect(second).toEqual(first);
    expect(await traces(world.project.id)).toMatchObject({ follow_ups: 1, activities: 1 });
  });

  test("the next action may be a colleague's, the leader's or the department's, and nobody else's", async () => {
    const { world, needId } = await entryNeed();
    const next = { ...entry, nextAction: "协调", nextOn: "2026-01-12" };
    for (const owner of [world.leader, world.landLiaison]) {
      expect(await addNeedFollowUp(world.officer, { needId, ...next, ownerId: owner.userId })).toMatchObject({
        ok: true,
      });
    }
    expect(await addNeedFollowUp(world.landLiaison, { needId, ...next, ownerId: world.officer.userId })).toMatchObject({
      ok: true,
    });
    const before = await traces(world.project.id);
    for (const stranger of [world.otherLeader, world.eiaLiaison, world.colleague]) {
      expect(await addNeedFollowUp(world.officer, { needId, ...next, ownerId: stranger.userId })).toEqual({
        ok: false,
        reason: "stranger",
      });
    }
    expect(await traces(world.project.id)).toEqual(before);
  });

  test.each([
    ["a day ahead", { on: "2199-01-01" }, "day-ahead"],
    ["a next action without its day", { nextAction: "报送" }, "next-without-day"],
    ["a day without a next action", { nextOn: "2026-02-01" }, "day-without-next"],
    ["a next action due before the follow-up itself", { nextAction: "报送", nextOn: "2020-01-01" }, "next-before-day"],
  ])("%s is refused", async (_name, over, reason) => {
    const { world, needId } = await entryNeed();
    expect(await addNeedFollowUp(world.officer, { needId, ...entry, ...over })).toEqual({ ok: false, reason });
    expect(await addProjectFollowUp(world.officer, { projectId: world.project.id, ...entry, ...over })).toEqual({
      ok: false,
      reason,
    });
    expect(await traces(world.project.id)).toMatchObject({ follow_ups: 0 });
  });

  test("a project is followed up by its team, not by a liaison", async () => {
    const { world } = await entryNeed();
    const form = { projectId: world.project.id, ...entry };
    expect(await addProjectFollowUp(world.officer, form)).toMatchObject({ ok: true });
    expect(await addProjectFollowUp(world.colleague, form)).toEqual({ ok: false, reason: "forbidden" });
    for (const viewer of [world.landLiaison, world.otherLeader, world.provincial]) {
      expect(await addProjectFollowUp(viewer, form)).toEqual({ ok: false, reason: "not-found" });
    }
  });

  test("the next action is ticked off once, by those who may follow up", async () => {
    const { world, needId } = await entryNeed();
    const added = await addNeedFollowUp(world.officer, { needId, ...entry, nextAction: "报送", nextOn: "2026-01-12" });
    const plain = await addNeedFollowUp(world.officer, { needId, ...entry });
    if (!added.ok || !plain.ok) throw new Error("not added");
    const { followUpId } = added;
    expect(await finishFollowUp(world.eiaLiaison, { followUpId })).toEqual({ ok: false, reason: "not-found" });
    expect(await finishFollowUp(world.otherLeader, { followUpId })).toEqual({ ok: false, reason: "not-found" });
    expect(await finishFollowUp(world.colleague, { followUpId })).toEqual({ ok: false, reason: "forbidden" });
    expect(await denials(world.colleague)).toEqual([{ action: "need.follow-up", subjectId: followUpId }]);
    expect(await finishFollowUp(world.landLiaison, { followUpId })).toEqual({
      ok: true,
      projectId: world.project.id,
      needId,
    });
    expect(await finishFollowUp(world.officer, { followUpId })).toEqual({ ok: false, reason: "already-done" });
    expect(await finishFollowUp(world.officer, { followUpId: plain.followUpId })).toEqual({
      ok: false,
      reason: "no-next-action",
    });
  });
});
