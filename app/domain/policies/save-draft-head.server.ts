import { keepsDocumentsOf } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { clashingKey } from "./document-key";
import type { DraftHead } from "./draft-head";
import { readOutline, withKeys } from "./draft-outline";
import { draftScope } from "./draft-scope.server";
import { ownProvince } from "./own-province.server";
import { storableOutline } from "./storable";

export type SaveDraftHead = { draftId: string; version: number; head: DraftHead };
export type SaveDraftHeadResult =
  | { ok: true }
  | { ok: false; reason: "not-found" | "not-open" | "forbidden" | "unknown-document" | "changed-meanwhile" }
  /** `key` is the one it would be mistaken for. */
  | { ok: false; reason: "key-taken"; key: string };

/**
 * Says what the document in a draft is: a new one, or the text of one the library has. Its articles are keyed anew.
 *
 * A provincial office drafts documents of its own province only. An edition stays of the level and province of the
 * document it is an edition of.
 */
export async function saveDraftHead(viewer: Viewer, input: SaveDraftHead): Promise<SaveDraftHeadResult> {
  const result = await asViewer(viewer, (tx) => save(tx, viewer, input));
  if (!result.ok && result.reason === "forbidden")
    await recordDenied(viewer, { action: "policy.draft.head", subjectType: "policy_draft", subjectId: input.draftId });
  return result;
}

async function save(tx: Tx, viewer: Viewer, { draftId, version, head }: SaveDraftHead): Promise<SaveDraftHeadResult> {
  const draft = await tx.policyDraft.findFirst({
    where: { AND: [{ id: draftId }, draftScope(viewer)] },
    select: { state: true, outline: true },
  });
  if (!draft) return { ok: false, reason: "not-found" };
  if (draft.state !== "open") return { ok: false, reason: "not-open" };
  const known = await tx.policyDocument.findUnique({
    where: { key: head.key },
    select: { level: true, provinceCode: true },
  });
  if (head.as === "edition" && !known) return { ok: false, reason: "unknown-document" };
  const place =
    head.as === "edition" && known
      ? {
          level: known.level === "provincial" ? ("provincial" as const) : ("national" as const),
          province: known.provinceCode,
        }
      : { level: head.level, province: head.province };
  if (!keepsDocumentsOf(viewer, place.province, await ownProvince(tx, viewer)))
    return { ok: false, reason: "forbidden" };
  if (head.as === "new") {
    const clash = clashingKey(head.key, await takenKeys(tx, viewer, draftId));
    if (clash) return { ok: false, reason: "key-taken", key: clash };
  }
  const saved = await tx.policyDraft.updateMany({
    where: { id: draftId, version, state: "open" },
    data: {
      documentKey: head.key,
      head: { ...head, ...place },
      outline: storableOutline(withKeys(readOutline(draft.outline), head.key)),
      version: { increment: 1 },
    },
  });
  if (saved.count === 0) return { ok: false, reason: "changed-meanwhile" };
  await recordAudit(tx, viewer, {
    action: "policy.draft.head",
    orgId: viewer.orgId,
    subjectType: "policy_draft",
    subjectId: draftId,
    detail: { key: head.key, as: head.as },
  });
  return { ok: true };
}

/** Keys of the library, and those that other drafts of the office are to bring into it. */
export async function takenKeys(tx: Tx, viewer: Viewer, draftId: string): Promise<string[]> {
  const documents = await tx.policyDocument.findMany({
    select: { key: true },
    orderBy: { key: "asc" },
    take: 10_000,
  });
  const drafts = await tx.policyDraft.findMany({
    where: { AND: [draftScope(viewer), { state: "open", documentKey: { not: null }, id: { not: draftId } }] },
    select: { documentKey: true },
    orderBy: { id: "asc" },
    take: 10_000,
  });
  return [...documents.map(({ key }) => key), ...drafts.flatMap(({ documentKey }) => documentKey ?? [])];
}
