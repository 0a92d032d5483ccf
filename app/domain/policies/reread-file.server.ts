import { randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { withKeys } from "./draft-outline";
import { placeAt, placesOf } from "./draft-places";
import { draftScope } from "./draft-scope.server";
import { keepReviews } from "./keep-reviews.server";
import type { PolicyDocument } from "./outline-types";
import { type PolicyFileRefusal, readPolicyFile } from "./read-policy-file.server";
import { openProblems } from "./settled-problems";
import { storableOutline, storableText } from "./storable";

export type FileCorrection = { id: string; at: number; received: string; corrected: string; note: string | null };
export type NewCorrection = Omit<FileCorrection, "id">;

/** The file behind an open draft, as a change of its corrections needs it. */
export type OpenFile = NonNullable<Awaited<ReturnType<typeof findOpenFile>>>;

export type RereadRefusal =
  | "not-found"
  | "not-open"
  | "overlaps"
  | "loses-document"
  | "reads-differently"
  | "changed-meanwhile"
  | PolicyFileRefusal;
export type Reread =
  | {
      ok: true;
      correctionId: string | null;
      /** Where in the document the change was made. */
      placeId: string | null;
      articlesBefore: number;
      articlesAfter: number;
      problemsLeft: number;
    }
  | { ok: false; reason: RereadRefusal };

type Change = { add: NewCorrection | null; removeIds: readonly string[]; action: string };

/** Reads what a change of corrections starts from; null where there is no such draft for the viewer. */
export function getOpenFile(viewer: Viewer, draftId: string) {
  return asViewer(viewer, (tx) => findOpenFile(tx, viewer, draftId));
}

/**
 * Changes the corrections of a file and reads it again with all of them, in a process of its own: the outlines of its
 * drafts are replaced, but for published ones. What a person entered stays: heads, keys, and reviews of texts that are
 * still the same. Refused with nothing written when somebody changed the drafts meanwhile.
 */
export async function rereadFile(viewer: Viewer, before: OpenFile, change: Change): Promise<Reread> {
  const removed = new Set(change.removeIds);
  const kept = before.corrections.filter(({ id }) => !removed.has(id));
  const all = [...kept, ...(change.add ? [change.add] : [])];
  const read = await readPolicyFile(before.content, { corrections: all.filter(changesWords).map(plain) });
  if (!read.ok) return read;
  const { documents } = read.parsed;
  if (storableText(read.source.text) !== before.text) return { ok: false, reason: "reads-differently" };
  if (documents[0]?.problems.some(({ kind }) => kind === "correction_refused"))
    return { ok: false, reason: "overlaps" };
  if (before.drafts.some(({ position, state }) => position >= documents.length && state !== "discarded"))
    return { ok: false, reason: "loses-document" };
  try {
    return await asViewer(viewer, (tx) => write(tx, viewer, { before, change, documents }));
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { ok: false, reason: "changed-meanwhile" };
    throw error;
  }
}

/** A place that was read and found right is a correction that changes nothing. */
export function changesWords({ received, corrected }: Pick<FileCorrection, "received" | "corrected">): boolean {
  return received !== corrected;
}

function plain({ at, received, corrected }: NewCorrection) {
  return { at, received, corrected };
}

async function findOpenFile(tx: Tx, viewer: Viewer, draftId: string) {
  const draft = await tx.policyDraft.findFirst({
    where: { AND: [{ id: draftId }, draftScope(viewer)] },
    select: {
      state: true,
      position: true,
      outline: true,
      file: {
        select: {
          id: true,
          content: true,
          text: true,
          corrections: {
            select: { id: true, at: true, received: true, corrected: true, note: true },
            orderBy: [{ at: "asc" }, { id: "asc" }],
            take: 5_000,
          },
          drafts: {
            select: { id: true, position: true, state: true, version: true, documentKey: true },
            orderBy: [{ position: "asc" }, { id: "asc" }],
            take: 200,
          },
        },
      },
    },
  });
  if (!draft) return null;
  const { file, ...own } = draft;
  return { draftId, ...own, ...file, content: Buffer.from(file.content) };
}

class ChangedMeanwhile extends Error {}

type Write = { before: OpenFile; change: Change; documents: PolicyDocument[] };

async function write(tx: Tx, viewer: Viewer, { before, change, documents }: Write): Promise<Reread> {
  for (const [position, outline] of documents.entries()) {
    const draft = before.drafts.find((one) => one.position === position);
    if (!draft) await addDraft(tx, viewer, { fileId: before.id, position, outline });
    else if (draft.state !== "published") {
      const keyed = withKeys(outline, draft.documentKey);
      const replaced = await tx.policyDraft.updateMany({
        where: { id: draft.id, version: draft.version, state: draft.state },
        data: { outline: storableOutline(keyed), version: { increment: 1 } },
      });
      if (replaced.count === 0) throw new ChangedMeanwhile();
      await keepReviews(tx, draft.id, keyed);
    }
  }
  const gone = await tx.policyCorrection.deleteMany({
    where: { fileId: before.id, id: { in: [...change.removeIds] } },
  });
  if (gone.count !== change.removeIds.length) throw new ChangedMeanwhile();
  const id = change.add ? randomUUID() : null;
  if (change.add && id)
    await tx.policyCorrection.createMany({
      data: { id, orgId: viewer.orgId, fileId: before.id, byId: viewer.userId, ...change.add },
    });
  const at = change.add?.at ?? before.corrections.find((one) => change.removeIds.includes(one.id))?.at ?? 0;
  await recordAudit(tx, viewer, {
    action: change.action,
    orgId: viewer.orgId,
    subjectType: "policy_draft",
    subjectId: before.draftId,
    detail: { at },
  });
  const own = documents[before.position];
  const removed = new Set(change.removeIds);
  const corrections = [
    ...before.corrections.filter((one) => !removed.has(one.id)),
    ...(change.add ? [change.add] : []),
  ];
  return {
    ok: true,
    correctionId: id,
    placeId: own ? (placeAt(placesOf(own), at)?.id ?? null) : null,
    articlesBefore: countArticles(before.outline),
    articlesAfter: own?.articles.length ?? 0,
    problemsLeft: openProblems(own?.problems ?? [], corrections).length,
  };
}

function countArticles(outline: unknown): number {
  return typeof outline === "object" && outline !== null && "articles" in outline && Array.isArray(outline.articles)
    ? outline.articles.length
    : 0;
}

type Added = { fileId: string; position: number; outline: PolicyDocument };

/** A correction may bring a document to light that was part of another. */
async function addDraft(tx: Tx, viewer: Viewer, { fileId, position, outline }: Added): Promise<void> {
  await tx.policyDraft.createMany({
    data: {
      id: randomUUID(),
      orgId: viewer.orgId,
      fileId,
      position,
      outline: storableOutline(outline),
      createdById: viewer.userId,
    },
  });
}
