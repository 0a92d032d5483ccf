import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import type { CommitmentForm, CommitmentStateForm } from "./forms/record-forms";
import { type GuardsByField, guardsInFields, keysOf, recorderOf } from "./offended-guards.server";
import { onProject, type Refusal } from "./on-project.server";
import { readReviews } from "./project-reviews.server";
import { type CoverBlock, coverBlock, objectedGuards } from "./review-cover";

/** The fields whose words are held against the prohibitions. */
export type CheckedField = "what" | "legalBasis";
export type CommitmentGuards = GuardsByField<CheckedField>;

export type RecordCommitmentResult =
  | { ok: true }
  | Refusal<"not-found" | "forbidden">
  /** A review was named that does not cover the promise; `guards` are what its words offend. */
  | { ok: false; reason: CoverBlock; guards: CommitmentGuards }
  /** The words offend a prohibition: a compliance review that covers them must be named, and the legal basis told. */
  | { ok: false; reason: "guarded" | "guarded-without-basis"; guards: CommitmentGuards };

/**
 * Records a promise of government or investor.
 *
 * Both the promise and its legal basis are held against the prohibitions in force, whoever promises. What they speak
 * against is recorded only with its legal basis and with a compliance review that covers it (see `coverBlock`); the
 * prohibitions and the review stay with the promise for good.
 * Source: product brief, "Prohibitions are guards"; guard articles of the measures library.
 */
export function recordCommitment(
  viewer: Viewer,
  { projectId, operationId, ...form }: { projectId: string } & CommitmentForm,
): Promise<RecordCommitmentResult> {
  const command = { projectId, ability: "project.record" as const, operation: { id: operationId, body: form } };
  return onProject<RecordCommitmentResult>(viewer, command, async (tx, project) => {
    const { id, zoneId } = project;
    const { party, what, legalBasis, value, dueOn, reviewId } = form;
    const guards = await guardsInFields<CheckedField>(tx, { what, legalBasis });
    const guardKeys = keysOf(guards);
    if (guardKeys.length > 0 && !reviewId) return { ok: false, reason: "guarded", guards };
    if (reviewId) {
      const recorder = recorderOf(viewer);
      const block = coverBlock(await readReviews(tx, id), reviewId, { guardKeys, recorder });
      // A promise that touches nothing may name any review that did not object.
      if (block && (guardKeys.length > 0 || block === "unknown-review")) return { ok: false, reason: block, guards };
    }
    if (guardKeys.length > 0 && !legalBasis) return { ok: false, reason: "guarded-without-basis", guards };
    await tx.commitment.createMany({
      data: {
        zoneId,
        projectId: id,
        party,
        what,
        legalBasis,
        value: value?.amount,
        valueCurrency: value?.currency,
        dueOn: dueOn ? toUtcDate(dueOn) : null,
        guardKeys,
        reviewId,
        byId: viewer.userId,
      },
    });
    await recordActivity(tx, viewer, {
      zoneId,
      projectId: id,
      kind: "commitment.recorded",
      detail: { party, what: what.slice(0, 200), ...(guardKeys.length > 0 ? { guards: guardKeys.join(", ") } : {}) },
    });
    return { ok: true };
  });
}

/** What the words of a promise offend, before anything is recorded. Null when the project is absent or invisible. */
export function checkCommitmentWords(
  viewer: Viewer,
  projectId: string,
  words: Record<CheckedField, string | undefined>,
): Promise<CommitmentGuards | null> {
  return asViewer(viewer, async (tx) => {
    const seen = await tx.project.count({ where: { AND: [{ id: projectId }, projectScope(viewer)] } });
    return seen === 0 ? null : guardsInFields(tx, words);
  });
}

/**
 * Says whether a promise was kept, broken or withdrawn.
 *
 * A promise that touches a prohibition is neither kept nor taken up again once a later review objected (`overtaken-review`).
 */
export function changeCommitment(
  viewer: Viewer,
  {
    projectId,
    commitmentId,
    state,
    note,
    operationId,
  }: { projectId: string; commitmentId: string } & CommitmentStateForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "overtaken-review">> {
  return onProject<{ ok: true } | Refusal<"not-found" | "overtaken-review">>(
    viewer,
    {
      projectId,
      ability: "project.record",
      operation: { id: operationId, body: { commitmentId, state, note: note ?? null } },
    },
    async (tx, project) => {
      const { id, zoneId } = project;
      const commitment = await tx.commitment.findFirst({
        where: { id: commitmentId, projectId: id },
        select: { state: true, what: true, party: true, guardKeys: true },
      });
      if (!commitment) return { ok: false, reason: "not-found" };
      if ((state === "open" || state === "kept") && (await isObjected(tx, id, commitment.guardKeys)))
        return { ok: false, reason: "overtaken-review" };
      await tx.commitment.update({ where: { id: commitmentId }, data: { state }, select: { id: true } });
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "commitment.recorded",
        changes: [{ field: "commitmentState", from: commitment.state, to: state }],
        detail: { party: commitment.party, what: commitment.what.slice(0, 200), note: note ?? null },
      });
      return { ok: true };
    },
  );
}

async function isObjected(tx: Tx, projectId: string, guardKeys: string[]): Promise<boolean> {
  return guardKeys.length > 0 && objectedGuards(await readReviews(tx, projectId), guardKeys).length > 0;
}
