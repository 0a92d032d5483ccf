import { randomUUID } from "node:crypto";
import { can } from "~/domain/access/abilities";
import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { runOnce } from "~/domain/activity/run-once.server";
import { onProject, type Refusal } from "~/domain/projects/on-project.server";
import type { EvidenceKind } from "~/domain/projects/record-codes";
import { reopenVerification } from "~/domain/projects/reopen-verification.server";
import { subjectsOfEvidence } from "~/domain/projects/verification-basis";
import { refreshProject } from "~/domain/supervision/refresh-project.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { EvidenceForm } from "./evidence-form";
import { type ExaminedFile, examineUpload, type FileRefusal, type UploadedFile } from "./examine-upload.server";

export type AddEvidenceResult =
  | { ok: true; evidenceId: string }
  | Refusal<"not-found" | "forbidden" | "unknown-need" | FileRefusal>;

/**
 * Adds a file to a project, or to one of its needs. Its bytes are kept in the database, under the project's row security.
 *
 * A file that proves something already verified asks for a second look again.
 */
export async function addEvidence(
  viewer: Viewer,
  { projectId, file, operationId, ...form }: { projectId: string; file: UploadedFile | null } & EvidenceForm,
): Promise<AddEvidenceResult> {
  const examined = await examineUpload(file);
  if (!examined.ok) return examined;
  const body = { ...form, sha256: examined.file.sha256 };
  return onProject<AddEvidenceResult>(
    viewer,
    { projectId, ability: "project.record", operation: { id: operationId, body } },
    async (tx, project) => {
      const need = form.needId
        ? await tx.need.findFirst({ where: { id: form.needId, projectId }, select: { id: true } })
        : null;
      if (form.needId && !need) return { ok: false, reason: "unknown-need" };
      const evidenceId = await write(
        tx,
        viewer,
        { zoneId: project.zoneId, projectId, needId: need?.id ?? null },
        form,
        examined.file,
      );
      await reopenVerification(tx, viewer, project, subjectsOfEvidence(form.kind));
      return { ok: true, evidenceId };
    },
  );
}

/** Adds a file to a need, also for the liaison who has it on the desk and sees the project only in part. */
export async function addNeedEvidence(
  viewer: Viewer,
  input: { needId: string; kind: EvidenceKind; title?: string; file: UploadedFile | null; operationId?: string },
): Promise<AddEvidenceResult> {
  const examined = await examineUpload(input.file);
  if (!examined.ok) return examined;
  const { needId, kind, title, operationId } = input;
  const answer = await asViewer(viewer, async (tx): Promise<AddEvidenceResult> => {
    const need = await tx.need.findFirst({
      where: { AND: [{ id: needId }, needScope(viewer)] },
      select: { id: true, zoneId: true, projectId: true, departmentId: true },
    });
    if (!need) return { ok: false, reason: "not-found" };
    // A liaison does not see the project, and needs no team to act on the own desk.
    const project = await tx.project.findFirst({ where: { id: need.projectId }, select: { teamIds: true } });
    const subject = { zoneId: need.zoneId, departmentId: need.departmentId, teamIds: project?.teamIds ?? [] };
    if (!can(viewer, "need.follow-up", subject)) return { ok: false, reason: "forbidden" };
    const body = { needId, kind, title: title ?? null, sha256: examined.file.sha256 };
    return runOnce<AddEvidenceResult>(tx, viewer, { id: operationId, body }, async () => {
      const { zoneId, projectId } = need;
      const evidenceId = await write(tx, viewer, { zoneId, projectId, needId }, { kind, title }, examined.file);
      await refreshProject(tx, viewer, { id: projectId, zoneId });
      return { ok: true, evidenceId };
    });
  });
  if (!answer.ok && answer.reason === "forbidden")
    await recordDenied(viewer, { action: "need.follow-up", subjectType: "need", subjectId: needId });
  return answer;
}

async function write(
  tx: Tx,
  viewer: Viewer,
  place: { zoneId: string; projectId: string; needId: string | null },
  { kind, title }: { kind: EvidenceKind; title?: string },
  { bytes, ...facts }: ExaminedFile,
): Promise<string> {
  const id = randomUUID();
  await tx.evidence.createMany({
    data: { id, ...place, kind, title: title ?? null, ...facts, uploadedById: viewer.userId },
  });
  await tx.evidenceContent.createMany({ data: { evidenceId: id, zoneId: place.zoneId, bytes } });
  await recordActivity(tx, viewer, {
    ...place,
    kind: "evidence.added",
    detail: { evidence: kind, fileName: facts.fileName },
  });
  return id;
}
