import { canKeepLibrary } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { forgetMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { enqueueMatchAll } from "~/domain/proposals/enqueue-match.server";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { DraftHead } from "./draft-head";
import { type PublishBlock, publishBlock } from "./publish-checks";
import { getPublishPlan, type PublishPlan, readPublishInput } from "./publish-plan.server";
import { writeDocument } from "./write-document.server";
import { writeEdition } from "./write-edition.server";

export type PublishDraft = {
  draftId: string;
  /** The draft's version that was on the screen. */
  version: number;
  knowsProblems: boolean;
};

export type PublishResult =
  | { ok: true; documentKey: string; serial: number; articles: number; measures: number }
  | { ok: false; reason: "not-found" | "forbidden" | "changed-meanwhile" | "already-published" | PublishBlock };

/** Some hundred articles with their measures, row by row. */
const longestPublishMs = 60_000;

/**
 * Publishes a reviewed draft: document, articles, measures and the edition's text appear in one transaction, and what
 * rests on articles that changed is listed for its owners by a job.
 *
 * Nothing is published unreviewed. A draft that was published, corrected or reviewed anew since the screen was made is
 * refused, also against somebody who publishes at the same moment. Comparing is done before the transaction.
 */
export async function publishDraft(viewer: Viewer, input: PublishDraft): Promise<PublishResult> {
  if (!canKeepLibrary(viewer)) return { ok: false, reason: "not-found" };
  const plan = await getPublishPlan(viewer, input.draftId);
  if (!plan) return { ok: false, reason: "not-found" };
  if (!plan.mayPublish) {
    await recordDenied(viewer, { action: "policy.publish", subjectType: "policy_draft", subjectId: input.draftId });
    return { ok: false, reason: "forbidden" };
  }
  if (plan.draft.state !== "open") return { ok: false, reason: "already-published" };
  if (plan.draft.version !== input.version) return { ok: false, reason: "changed-meanwhile" };
  const block = blockOf(plan, input.knowsProblems);
  if (block) return { ok: false, reason: block };
  const { head } = plan;
  if (!head) return { ok: false, reason: "head-missing" };

  const result = await asViewer(viewer, (tx) => write(tx, viewer, plan, head), { timeout: longestPublishMs });
  if (result.ok) forgetMeasureCatalogue();
  return result;
}

export function blockOf(plan: PublishPlan, knowsProblems: boolean): PublishBlock | null {
  const { head, outline, checks, isSame } = plan;
  return publishBlock({ head, outline, isDocumentHeld: plan.held !== null, checks, isSame, knowsProblems });
}

async function write(tx: Tx, viewer: Viewer, plan: PublishPlan, head: DraftHead): Promise<PublishResult> {
  // Whoever publishes the same draft, or another edition of the same document, waits here and then finds it done.
  await tx.$queryRaw`SELECT id FROM policy_draft WHERE id = ${plan.draft.id}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT key FROM policy_document WHERE key = ${head.key} FOR UPDATE`;
  const now = await readPublishInput(tx, viewer, plan.draft.id);
  if (!now) return { ok: false, reason: "not-found" };
  if (now.draft.state !== "open") return { ok: false, reason: "already-published" };
  const { planned: _planned, checks: _checks, isSame: _isSame, ...then } = plan;
  if (JSON.stringify(now) !== JSON.stringify(then)) return { ok: false, reason: "changed-meanwhile" };

  const serial = (plan.held?.lastSerial ?? 0) + 1;
  const at = new Date();
  const changedStanding = await writeDocument(tx, viewer, { plan, head, serial, at });
  if (changedStanding === "key-taken") return { ok: false, reason: "key-taken" };
  const written = await writeEdition(tx, viewer, { plan, head, serial, at });

  await tx.policyDraft.update({
    where: { id: plan.draft.id },
    data: {
      state: "published",
      documentKey: head.key,
      publishedById: viewer.userId,
      publishedAt: at,
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await recordAudit(tx, viewer, {
    action: "policy.published",
    orgId: viewer.orgId,
    subjectType: "policy_document",
    subjectId: head.key,
    detail: { draftId: plan.draft.id, editionId: written.editionId, serial, articles: written.articles },
  });
  await enqueue(tx, "policy-rechecks", {
    causeKey: `edition:${written.editionId}`,
    cause: "edition",
    keys: written.dropped,
  });
  if (changedStanding) {
    await enqueue(tx, "policy-rechecks", {
      causeKey: `standing:${head.key}:${businessToday(at)}`,
      cause: changedStanding.to === "superseded" ? "superseded" : "lapsed",
      keys: changedStanding.keys,
    });
  }
  await enqueueMatchAll(tx);
  return { ok: true, documentKey: head.key, serial, articles: written.articles, measures: written.measures };
}
