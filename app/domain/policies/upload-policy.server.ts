import { createHash, randomUUID } from "node:crypto";
import { canKeepLibrary } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { largestDocumentBytes } from "~/platform/documents/document-text";
import { cleanFileName } from "~/values/file-name";
import { withKeys } from "./draft-outline";
import { type PolicyFile, type PolicyFileRefusal, readPolicyFile } from "./read-policy-file.server";
import { storableOutline, storableText } from "./storable";

/** `documentKey` is what the keys of the first document's articles begin with, where it is known already. */
export type UploadPolicy = { fileName: string; bytes: Buffer; documentKey?: string | undefined };
export type UploadPolicyResult =
  /** One draft for each document of the file, in its order. `isKnown`: the office had this very file already. */
  | { ok: true; fileId: string; draftIds: string[]; isKnown: boolean }
  | { ok: false; reason: "forbidden" | PolicyFileRefusal };

/** A file of the largest size with the form around it. */
export const largestUploadBytes = largestDocumentBytes + 64 * 1024;

/** May the viewer bring documents in? An attempt by anybody else is on the audit trail. */
export async function mayImportPolicies(viewer: Viewer): Promise<boolean> {
  if (canKeepLibrary(viewer)) return true;
  await recordDenied(viewer, { action: "policy.import", subjectType: "org", subjectId: viewer.orgId });
  return false;
}

/**
 * Takes a policy document in: reads it in a process of its own, keeps the file as received, and makes a draft of each
 * document found in it. A file the office has already leads to the drafts that are there; nothing is written.
 */
export async function uploadPolicy(
  viewer: Viewer,
  { fileName, bytes, documentKey }: UploadPolicy,
): Promise<UploadPolicyResult> {
  if (!(await mayImportPolicies(viewer))) return { ok: false, reason: "forbidden" };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const known = await asViewer(viewer, (tx) => findKnown(tx, viewer, sha256));
  if (known) return known;
  const read = await readPolicyFile(bytes);
  if (!read.ok) return read;
  return asViewer(viewer, async (tx) => {
    const fileId = randomUUID();
    const added = await tx.policyFile.createMany({
      data: {
        id: fileId,
        orgId: viewer.orgId,
        userId: viewer.userId,
        fileName: cleanFileName(storableText(fileName)),
        sha256,
        format: read.source.format,
        encoding: read.encoding,
        content: new Uint8Array(bytes),
        text: storableText(read.source.text),
      },
      skipDuplicates: true,
    });
    const meanwhile = added.count === 0 ? await findKnown(tx, viewer, sha256) : null;
    if (meanwhile) return meanwhile;
    const draftIds = await addDrafts(tx, viewer, { fileId, read, documentKey });
    await recordAudit(tx, viewer, {
      action: "policy.import",
      orgId: viewer.orgId,
      subjectType: "policy_file",
      subjectId: fileId,
      detail: { drafts: draftIds.length },
    });
    return { ok: true, fileId, draftIds, isKnown: false };
  });
}

async function findKnown(tx: Tx, viewer: Viewer, sha256: string) {
  const file = await tx.policyFile.findFirst({
    where: { orgId: viewer.orgId, sha256 },
    select: { id: true, drafts: { select: { id: true }, orderBy: [{ position: "asc" }, { id: "asc" }], take: 200 } },
  });
  return file && { ok: true as const, fileId: file.id, draftIds: file.drafts.map(({ id }) => id), isKnown: true };
}

type Found = { fileId: string; read: PolicyFile; documentKey: string | undefined };

async function addDrafts(tx: Tx, viewer: Viewer, { fileId, read, documentKey }: Found): Promise<string[]> {
  const rows = read.parsed.documents.map((outline, position) => {
    const key = position === 0 ? (documentKey ?? null) : null;
    return {
      id: randomUUID(),
      orgId: viewer.orgId,
      fileId,
      position,
      documentKey: key,
      outline: storableOutline(withKeys(outline, key)),
      createdById: viewer.userId,
    };
  });
  await tx.policyDraft.createMany({ data: rows });
  return rows.map(({ id }) => id);
}
