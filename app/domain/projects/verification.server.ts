import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recordDenied } from "~/domain/activity/record-audit.server";
import type { Tx } from "~/platform/db/db.server";
import { onProject, type Refusal } from "./on-project.server";
import type { VerificationSubject } from "./record-codes";
import { verificationBasis } from "./verification-basis";

type Request = { projectId: string; subject: VerificationSubject; note?: string; operationId?: string };

/**
 * Asks for a second person's look at what a stage stands on.
 *
 * Refuses without a file to look at (`no-evidence`) and while the question is open or answered (`already-requested`).
 */
export function requestVerification(
  viewer: Viewer,
  { projectId, subject, note, operationId }: Request,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "no-evidence" | "already-requested">> {
  const command = {
    projectId,
    ability: "project.request-verification" as const,
    operation: { id: operationId, body: { subject, note: note ?? null } },
  };
  return onProject<{ ok: true } | Refusal<"no-evidence" | "already-requested">>(
    viewer,
    command,
    async (tx, project) => {
      const { id, zoneId } = project;
      const files = await tx.evidence.count({ where: basisFiles(id, subject) });
      if (files === 0) return { ok: false, reason: "no-evidence" };
      const earlier = await tx.evidenceVerification.findUnique({
        where: { projectId_subject: { projectId: id, subject } },
        select: { id: true, state: true },
      });
      if (earlier && earlier.state !== "rejected") return { ok: false, reason: "already-requested" };

      const enteredByIds = await peopleBehind(tx, id, subject, [viewer.userId]);
      const asked = {
        state: "pending" as const,
        enteredByIds,
        requestedById: viewer.userId,
        requestedAt: new Date(),
        note: note ?? null,
      };
      if (earlier) {
        await tx.evidenceVerification.update({
          where: { id: earlier.id },
          data: { ...asked, decidedById: null, decidedAt: null },
          select: { id: true },
        });
      } else {
        await tx.evidenceVerification.createMany({ data: { zoneId, projectId: id, subject, ...asked } });
      }
      await recordActivity(tx, viewer, { zoneId, projectId: id, kind: "verification.requested", detail: { subject } });
      return { ok: true };
    },
  );
}

type Decide = {
  projectId: string;
  subject: VerificationSubject;
  decision: "verified" | "rejected";
  note?: string;
  operationId?: string;
};

/**
 * Answers as the second person. Whoever asked, uploaded a file or entered a figure of the basis is refused (`own-entry`).
 *
 * Who stands behind it is read again at this moment: a change since the question counts too.
 * Source: product brief, "Nobody verifies what they entered"; security case A16.
 */
export async function decideVerification(
  viewer: Viewer,
  { projectId, subject, decision, note, operationId }: Decide,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "own-entry" | "not-requested" | "no-evidence">> {
  const command = {
    projectId,
    ability: "project.verify" as const,
    operation: { id: operationId, body: { subject, decision, note: note ?? null } },
  };
  const result = await onProject<{ ok: true } | Refusal<"own-entry" | "not-requested" | "no-evidence">>(
    viewer,
    command,
    async (tx, project) => {
      const { id, zoneId } = project;
      const open = await tx.evidenceVerification.findUnique({
        where: { projectId_subject: { projectId: id, subject } },
        select: { id: true, state: true, enteredByIds: true, requestedById: true },
      });
      if (open?.state !== "pending") return { ok: false, reason: "not-requested" };
      const enteredByIds = await peopleBehind(tx, id, subject, [...open.enteredByIds, open.requestedById]);
      if (enteredByIds.includes(viewer.userId)) return { ok: false, reason: "own-entry" };
      // Files may have been removed since the question: there must be something to agree with.
      if (decision === "verified" && (await tx.evidence.count({ where: basisFiles(id, subject) })) === 0)
        return { ok: false, reason: "no-evidence" };

      await tx.evidenceVerification.update({
        where: { id: open.id, state: "pending" },
        data: { state: decision, enteredByIds, decidedById: viewer.userId, decidedAt: new Date(), note: note ?? null },
        select: { id: true },
      });
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "verification.decided",
        detail: { subject, decision, note: note ?? null },
      });
      return { ok: true };
    },
  );
  if (!result.ok && result.reason === "own-entry") {
    await recordDenied(viewer, {
      action: "project.verify",
      subjectType: "project",
      subjectId: projectId,
      detail: { subject, reason: "own-entry" },
    });
  }
  return result;
}

/** Everyone who uploaded a file, entered a figure or recorded money of the basis, and the others given. */
export async function peopleBehind(
  tx: Tx,
  projectId: string,
  subject: VerificationSubject,
  others: readonly (string | null)[],
): Promise<string[]> {
  const { columns, hasCapital } = verificationBasis[subject];
  const files = await tx.evidence.findMany({
    where: basisFiles(projectId, subject),
    select: { uploadedById: true },
    distinct: ["uploadedById"],
    take: 200,
  });
  // Fields inside the JSON list of changes are beyond the client's filters.
  const editors = await tx.$queryRaw<{ by: string | null }[]>`
    SELECT DISTINCT a.by_id AS by FROM activity a, jsonb_array_elements(a.changes) AS change
     WHERE a.project_id = ${projectId}::uuid AND a.kind IN ('project.edited', 'project.imported') AND change->>'field' = ANY (${[...columns]}::text[])`;
  const payers = hasCapital
    ? await tx.capitalEntry.findMany({
        where: { projectId, voidedAt: null },
        select: { byId: true },
        distinct: ["byId"],
        take: 200,
      })
    : [];
  // What an import brought counts as entered by whoever ran it.
  const imported = await tx.project.findFirst({
    where: { id: projectId, importIdentity: { not: null } },
    select: { createdById: true },
  });
  const all = [
    imported?.createdById ?? null,
    ...files.map((file) => file.uploadedById),
    ...editors.map((row) => row.by),
    ...payers.map((entry) => entry.byId),
    ...others,
  ];
  return [...new Set(all.filter((id) => id !== null))];
}

function basisFiles(projectId: string, subject: VerificationSubject) {
  return { projectId, removedAt: null, kind: { in: [...verificationBasis[subject].evidence] } };
}
