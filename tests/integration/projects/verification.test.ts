import { describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { addEvidence } from "~/domain/evidence/add-evidence.server";
import { removeEvidence } from "~/domain/evidence/remove-evidence.server";
import { editSection } from "~/domain/projects/edit-section.server";
import { sectionForm } from "~/domain/projects/forms/section-form";
import { recordCapital } from "~/domain/projects/record-capital.server";
import { decideVerification, requestVerification } from "~/domain/projects/verification.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { viewerOf } from "~~/seeds/factories/people.server";
import { denials, makeProjectWorld, traces, type Who } from "./project-world";

const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

function upload(viewer: Viewer, projectId: string, kind: "contract" | "start_proof" = "contract") {
  return addEvidence(viewer, { projectId, kind, file: { name: "合同.pdf", bytes: pdf }, operationId: undefined });
}

async function stateOf(projectId: string, subject: "signed" | "construction" = "signed") {
  return (await ownerClient().evidenceVerification.findFirst({ where: { projectId, subject } }))?.state ?? null;
}

const ask = (viewer: Viewer, projectId: string) => requestVerification(viewer, { projectId, subject: "signed" });
const decide = (viewer: Viewer, projectId: string, decision: "verified" | "rejected" = "verified") =>
  decideVerification(viewer, {
    projectId,
    subject: "signed",
    decision,
    note: decision === "rejected" ? "合同缺页" : undefined,
  });

/** The same person under a second membership, as a verifier. */
async function alsoVerifier({ userId }: Viewer, zone: { id: string }): Promise<Viewer> {
  const { id } = await ownerClient().membership.create({ data: { userId, orgId: zone.id, role: "verifier" } });
  return viewerOf(id);
}

test("the team asks, a verifier answers", async () => {
  const { officer, verifier, project } = await makeProjectWorld({ stage: "appraisal" });
  await upload(officer, project.id);
  expect(await ask(officer, project.id)).toEqual({ ok: true });
  expect(await decide(verifier, project.id)).toEqual({ ok: true });
  expect(await ownerClient().evidenceVerification.findFirst({ where: { projectId: project.id } })).toMatchObject({
    state: "verified",
    requestedById: officer.userId,
    decidedById: verifier.userId,
    enteredByIds: [officer.userId],
  });
});

test("without a file there is nothing to verify, and an open question is not asked twice", async () => {
  const { officer, project } = await makeProjectWorld({ stage: "appraisal" });
  expect(await ask(officer, project.id)).toEqual({ ok: false, reason: "no-evidence" });
  await upload(officer, project.id);
  await ask(officer, project.id);
  expect(await ask(officer, project.id)).toEqual({ ok: false, reason: "already-requested" });
});

test("a rejected one is asked again", async () => {
  const { officer, verifier, project } = await makeProjectWorld({ stage: "appraisal" });
  await upload(officer, project.id);
  await ask(officer, project.id);
  await decide(verifier, project.id, "rejected");
  expect(await ask(officer, project.id)).toEqual({ ok: true });
  expect(await stateOf(project.id)).toBe("pending");
});

describe("nobody verifies what they entered", () => {
  test("a verifier who uploaded the contract as an officer is refused, with a trace; another verifier is not", async () => {
    const { officer, verifier, project, zone } = await makeProjectWorld({ stage: "appraisal" });
    const inBothRoles = await alsoVerifier(officer, zone);
    await upload(officer, project.id);
    await ask(officer, project.id);
    const before = await traces(project.id);
    expect(await decide(inBothRoles, project.id)).toEqual({ ok: false, reason: "own-entry" });
    expect(await traces(project.id)).toEqual(before);
    expect(await denials(inBothRoles)).toEqual(["project.verify"]);
    expect(await decide(verifier, project.id)).toEqual({ ok: true });
  });

  test("neither does who entered a figure of it, or asked, or recorded money, even after the question", async () => {
    const { officer, leader, verifier, project, zone } = await makeProjectWorld({ stage: "appraisal" });
    const projectId = project.id;
    const leaderToo = await alsoVerifier(leader, zone);
    await upload(officer, projectId, "start_proof");
    await requestVerification(officer, { projectId, subject: "construction" });
    await recordCapital(leader, {
      projectId,
      kind: "foreign_capital",
      amount: { amount: "1", currency: "USD" },
      arrivedOn: "2026-03-01",
      operationId: undefined,
    });
    const decideConstruction = (viewer: Viewer) =>
      decideVerification(viewer, { projectId, subject: "construction", decision: "verified" });
    expect(await decideConstruction(leaderToo)).toEqual({ ok: false, reason: "own-entry" });

    await upload(officer, projectId);
    await ask(officer, projectId);
    const form = sectionForm("signing").parse({ contractSignedOn: "2026-03-01", version: "1" });
    await editSection(leader, { projectId, section: "signing", ...form });
    expect(await decide(leaderToo, projectId)).toEqual({ ok: false, reason: "own-entry" });
    expect(await decide(verifier, projectId)).toEqual({ ok: true });
  });
});

test("who may not verify is refused, who may not see finds nothing", async () => {
  const world = await makeProjectWorld({ stage: "appraisal" });
  await upload(world.officer, world.project.id);
  await ask(world.officer, world.project.id);
  const before = await traces(world.project.id);
  for (const who of ["officer", "colleague", "leader", "auditor"] satisfies Who[])
    expect(await decide(world[who], world.project.id), who).toEqual({ ok: false, reason: "forbidden" });
  for (const who of ["liaison", "provincial", "administrator", "otherLeader"] satisfies Who[])
    expect(await decide(world[who], world.project.id), who).toEqual({ ok: false, reason: "not-found" });
  expect(await traces(world.project.id)).toEqual(before);
});

test("what was verified waits for a second look again once it changes", async () => {
  const { officer, verifier, project } = await makeProjectWorld({ stage: "appraisal" });
  const projectId = project.id;
  await upload(officer, projectId);
  await ask(officer, projectId);
  await decide(verifier, projectId);

  await editSection(officer, {
    projectId,
    section: "people",
    ...sectionForm("people").parse({ jobsPlanned: "9", version: "1" }),
  });
  expect(await stateOf(projectId)).toBe("verified");
  await editSection(officer, {
    projectId,
    section: "signing",
    ...sectionForm("signing").parse({ contractSignedOn: "2026-03-01", version: "2" }),
  });
  expect(await stateOf(projectId)).toBe("pending");

  await decide(verifier, projectId);
  const [file] = await ownerClient().evidence.findMany({ where: { projectId } });
  await removeEvidence(officer, { projectId, evidenceId: file?.id ?? "", reason: "传错" });
  expect(await stateOf(projectId)).toBe("pending");
});
