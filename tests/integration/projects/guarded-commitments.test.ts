import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { OperationReused } from "~/domain/activity/run-once.server";
import { approveAppraisal } from "~/domain/projects/approve-appraisal.server";
import type { CommitmentForm, ReviewForm } from "~/domain/projects/forms/record-forms";
import { readGateFacts } from "~/domain/projects/gate-facts.server";
import { missingFor } from "~/domain/projects/gates";
import { changeCommitment, checkCommitmentWords, recordCommitment } from "~/domain/projects/record-commitment.server";
import { recordReview } from "~/domain/projects/record-review.server";
import { asViewer } from "~/platform/db/db.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { sql } from "~~/tests/support/database";
import { makeProjectWorld, type ProjectWorld, traces } from "./project-world";

const landFee = "P14-18g";

function promise(overrides: Partial<CommitmentForm> = {}): CommitmentForm {
  return {
    party: "government",
    what: "全额返还土地出让金",
    legalBasis: "市政府专题会议纪要",
    value: undefined,
    operationId: undefined,
    ...overrides,
  };
}

function reviewForm(overrides: Partial<ReviewForm> = {}): ReviewForm {
  return {
    planned: "support",
    subject: "地价",
    result: "cleared_with_conditions",
    legalBasis: "市政府专题会议纪要",
    reviewerName: "李法务",
    reviewerOffice: "市司法局",
    reviewedOn: "2026-03-03",
    guardKeys: [landFee],
    operationId: undefined,
    ...overrides,
  };
}

/** Records a review and answers its id. */
async function reviewed({ officer, project }: ProjectWorld, overrides: Partial<ReviewForm> = {}): Promise<string> {
  expect(await recordReview(officer, { projectId: project.id, ...reviewForm(overrides) })).toEqual({ ok: true });
  const latest = await ownerClient().complianceReview.findFirstOrThrow({
    where: { projectId: project.id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return latest.id;
}

async function appraisalMisses({ officer, project }: ProjectWorld): Promise<string[]> {
  const facts = await asViewer(officer, (tx) => readGateFacts(tx, [project.id]));
  return facts.flatMap((one) => missingFor("appraisal", one)).map(({ key }) => key);
}

describe("a promise that a prohibition speaks against", () => {
  test.each([
    ["返还全部土地出让金", "P14-18g"],
    ["M0用地上可建住宅对外销售", "P25-13f"],
    ["前五年免税", "P25-7f"],
    ["先开工，后调整规划", "P14-16b"],
    ["到资数据往高报一点", "P21-9b"],
  ])("%s is refused at its words with the article of %s", async (what, key) => {
    const { officer, project } = await makeProjectWorld();
    const before = await traces(project.id);
    const refused = await recordCommitment(officer, { projectId: project.id, ...promise({ what }) });
    expect(refused).toMatchObject({ ok: false, reason: "guarded" });
    if (refused.ok || refused.reason !== "guarded") throw new Error("expected a guard");
    const guard = refused.guards.what?.find((one) => one.key === key);
    expect(guard?.citation.zh).toMatch(/第.+(条|部分)/);
    expect(guard?.matched.length).toBeGreaterThan(0);
    expect(refused.guards.legalBasis).toBeUndefined();
    expect(await traces(project.id)).toEqual(before);
  });

  test("is found in the legal basis too, and when the investor is said to promise it", async () => {
    const { officer, project } = await makeProjectWorld();
    const inBasis = promise({ what: "按约定给予支持", legalBasis: "投资协议约定返还土地出让金" });
    const refused = await recordCommitment(officer, { projectId: project.id, ...inBasis });
    expect(refused).toMatchObject({ reason: "guarded", guards: { legalBasis: [{ key: landFee }] } });
    expect(refused).not.toHaveProperty("guards.what");
    expect(await recordCommitment(officer, { projectId: project.id, ...promise({ party: "investor" }) })).toMatchObject(
      { reason: "guarded" },
    );
  });

  test("is recorded with a review that covers it, and keeps review and prohibitions for good", async () => {
    const world = await makeProjectWorld();
    const reviewId = await reviewed(world);
    expect(await recordCommitment(world.officer, { projectId: world.project.id, ...promise({ reviewId }) })).toEqual({
      ok: true,
    });
    expect(await ownerClient().commitment.findFirst({ where: { projectId: world.project.id } })).toMatchObject({
      guardKeys: [landFee],
      reviewId,
    });
  });

  test("is not recorded without its legal basis", async () => {
    const world = await makeProjectWorld();
    const reviewId = await reviewed(world);
    const form = promise({ reviewId, legalBasis: undefined });
    expect(await recordCommitment(world.officer, { projectId: world.project.id, ...form })).toMatchObject({
      reason: "guarded-without-basis",
    });
  });

  test.each<[string, Partial<ReviewForm>, string]>([
    ["objected", { result: "objected" }, "unknown-review"],
    ["looked at another prohibition", { guardKeys: ["P25-7f"] }, "review-misses-guards"],
    ["looked at none", { guardKeys: [] }, "review-misses-guards"],
  ])("is refused with a review that %s", async (_name, overrides, reason) => {
    const world = await makeProjectWorld();
    const reviewId = await reviewed(world, overrides);
    const before = await traces(world.project.id);
    expect(
      await recordCommitment(world.officer, { projectId: world.project.id, ...promise({ reviewId }) }),
    ).toMatchObject({ ok: false, reason });
    expect(await traces(world.project.id)).toEqual(before);
  });

  test("is refused with the recorder's own review; another person may record it", async () => {
    const world = await makeProjectWorld();
    const byOfficer = { reviewerName: ` ${world.officer.name} `, reviewerOffice: undefined };
    const reviewId = await reviewed({ ...world, officer: world.leader }, byOfficer);
    const form = { projectId: world.project.id, ...promise({ reviewId }) };
    expect(await recordCommitment(world.officer, form)).toMatchObject({ ok: false, reason: "own-review" });
    expect(await recordCommitment(world.leader, form)).toEqual({ ok: true });
  });

  test("is refused with a review of another project", async () => {
    const world = await makeProjectWorld();
    const reviewId = await reviewed(await makeProjectWorld());
    expect(
      await recordCommitment(world.officer, { projectId: world.project.id, ...promise({ reviewId }) }),
    ).toMatchObject({ reason: "unknown-review" });
  });

  test("is neither kept nor taken up again, and closes the appraisal, once a later review objected", async () => {
    const world = await makeProjectWorld({ stage: "appraisal" });
    const projectId = world.project.id;
    const reviewId = await reviewed(world);
    await recordCommitment(world.officer, { projectId, ...promise({ reviewId }) });
    expect(await appraisalMisses(world)).not.toContain("guards_reviewed");

    await reviewed(world, { result: "objected", reviewedOn: "2026-03-04", legalBasis: undefined });
    expect(await appraisalMisses(world)).toContain("guards_reviewed");
    expect(await recordCommitment(world.officer, { projectId, ...promise({ reviewId }) })).toMatchObject({
      reason: "overtaken-review",
    });
    const { id: commitmentId } = await ownerClient().commitment.findFirstOrThrow({ where: { projectId } });
    expect(await changeCommitment(world.officer, { projectId, commitmentId, state: "kept" })).toEqual({
      ok: false,
      reason: "overtaken-review",
    });
    expect(await approveAppraisal(world.leader, { projectId, passedOn: "2026-03-05", operationId: undefined })).toEqual(
      { ok: false, reason: "guards-unreviewed" },
    );

    expect(await changeCommitment(world.officer, { projectId, commitmentId, state: "withdrawn" })).toEqual({
      ok: true,
    });
    expect(await appraisalMisses(world)).not.toContain("guards_reviewed");
    expect(await changeCommitment(world.officer, { projectId, commitmentId, state: "open" })).toMatchObject({
      reason: "overtaken-review",
    });
    expect(await approveAppraisal(world.leader, { projectId, passedOn: "2026-03-05", operationId: undefined })).toEqual(
      { ok: true },
    );
  });

  test("cannot be written past the commands either: the database wants the review", async () => {
    const world = await makeProjectWorld();
    const { id, zoneId } = world.project;
    const reviewId = await reviewed(world, { guardKeys: ["P25-7f"] });
    const insert = (review: string | null) =>
      sql(
        `INSERT INTO commitment (id, zone_id, project_id, party, what, guard_keys, review_id)
         VALUES (gen_random_uuid(), $1, $2, 'government', 'x', '{P14-18g}', $3)`,
        [zoneId, id, review],
      );
    await expect(insert(null)).rejects.toThrow(/without a compliance review/);
    await expect(insert(reviewId)).rejects.toThrow(/without a compliance review/);
    expect(await ownerClient().commitment.count({ where: { projectId: id } })).toBe(0);
  });
});

describe("checking the words", () => {
  test("tells what they touch and writes nothing", async () => {
    const { officer, project } = await makeProjectWorld();
    const before = await traces(project.id);
    expect(await checkCommitmentWords(officer, project.id, { what: "返还土地出让金", legalBasis: "" })).toMatchObject({
      what: [{ key: landFee }],
    });
    expect(await checkCommitmentWords(officer, project.id, { what: "协助办理用地手续", legalBasis: "" })).toEqual({});
    expect(await traces(project.id)).toEqual(before);
  });

  test("is absent for whoever cannot see the project", async () => {
    const { otherOfficer, liaison, administrator, project } = await makeProjectWorld();
    for (const viewer of [otherOfficer, liaison, administrator])
      expect(await checkCommitmentWords(viewer, project.id, { what: "返还土地出让金", legalBasis: "" })).toBeNull();
  });
});

describe("a compliance review", () => {
  test("whose words touch a prohibition has to name it, whatever it finds", async () => {
    const { officer, project } = await makeProjectWorld();
    const before = await traces(project.id);
    for (const result of ["cleared", "objected"] as const)
      expect(
        await recordReview(officer, {
          projectId: project.id,
          ...reviewForm({ subject: "返还土地出让金", guardKeys: [], result }),
        }),
      ).toMatchObject({ ok: false, reason: "guards-unnamed", guards: { subject: [{ key: landFee }] } });
    expect(await traces(project.id)).toEqual(before);
  });

  test("that does not object says on what basis, one that objects need not", async () => {
    const { officer, project } = await makeProjectWorld();
    const projectId = project.id;
    const withoutBasis = { projectId, ...reviewForm({ legalBasis: undefined }) };
    expect(await recordReview(officer, withoutBasis)).toEqual({ ok: false, reason: "review-without-basis" });
    expect(await recordReview(officer, { ...withoutBasis, result: "objected" })).toEqual({ ok: true });
  });

  test("names only prohibitions of the library", async () => {
    const { officer, project } = await makeProjectWorld();
    for (const key of ["P25-13a", "X-1"])
      expect(await recordReview(officer, { projectId: project.id, ...reviewForm({ guardKeys: [key] }) })).toEqual({
        ok: false,
        reason: "unknown-guard",
      });
  });

  test("knows the zone's person behind the name", async () => {
    const world = await makeProjectWorld();
    const office = { reviewerOffice: undefined };
    await reviewed(world, { reviewerName: world.leader.name, ...office });
    await reviewed(world, { reviewerName: undefined, reviewerId: world.leader.userId, ...office });
    await reviewed(world, { reviewerName: "外聘律师" });
    const rows = await ownerClient().complianceReview.findMany({
      where: { projectId: world.project.id },
      orderBy: [{ at: "asc" }, { id: "asc" }],
    });
    expect(rows.map(({ reviewerId }) => reviewerId)).toEqual([world.leader.userId, world.leader.userId, null]);
    expect(rows.map(({ reviewerOffice }) => reviewerOffice)).toEqual([null, null, "市司法局"]);
  });

  test("is by somebody else than whoever records it, and by somebody who can be found", async () => {
    const world = await makeProjectWorld();
    const elsewhere = await makeProjectWorld();
    const { officer, project } = world;
    const before = await traces(project.id);
    const reviewer = (overrides: Partial<ReviewForm>) =>
      recordReview(officer, {
        projectId: project.id,
        ...reviewForm({ reviewerName: undefined, reviewerOffice: undefined, ...overrides }),
      });
    const own = { ok: false, reason: "recorder-as-reviewer" };
    expect(await reviewer({ reviewerId: officer.userId })).toEqual(own);
    expect(await reviewer({ reviewerName: officer.name, reviewerOffice: "市司法局" })).toEqual(own);
    expect(await reviewer({ reviewerId: elsewhere.leader.userId })).toMatchObject({ reason: "unknown-reviewer" });
    expect(await reviewer({ reviewerName: "外聘律师" })).toMatchObject({ reason: "reviewer-without-office" });
    expect(await traces(project.id)).toEqual(before);
  });
});

describe("what became of a promise", () => {
  test("sent twice is recorded once; the same key with another answer is a mistake", async () => {
    const world = await makeProjectWorld();
    const projectId = world.project.id;
    await recordCommitment(world.officer, { projectId, ...promise({ what: "派专人办理开办手续" }) });
    const { id: commitmentId } = await ownerClient().commitment.findFirstOrThrow({ where: { projectId } });
    const kept = { projectId, commitmentId, state: "kept", note: "已办结", operationId: randomUUID() } as const;
    const both = await Promise.all([1, 2].map(() => changeCommitment(world.officer, kept)));
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    // One line for the promise, one for what became of it.
    expect(await ownerClient().activity.count({ where: { projectId, kind: "commitment.recorded" } })).toBe(2);
    await expect(changeCommitment(world.officer, { ...kept, state: "broken" })).rejects.toThrow(OperationReused);
  });
});
