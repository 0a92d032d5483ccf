import { z } from "zod";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { type GuardFinding, guardsFor } from "~/domain/measures/guards";
import type { Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import type { CommitmentForm, CommitmentStateForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";

export type RecordCommitmentResult =
  | { ok: true }
  | Refusal<"not-found" | "forbidden" | "unknown-review">
  /** The words offend a prohibition: a compliance review that covers them must be named first. */
  | { ok: false; reason: "guarded"; guards: GuardFinding[] };

/**
 * Records a promise of government or investor.
 *
 * What government promises is held against the guard measures; a promise they speak against is recorded only with a
 * compliance review of this project that did not object.
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
    if (
      reviewId &&
      (await tx.complianceReview.count({ where: { id: reviewId, projectId: id, result: { not: "objected" } } })) === 0
    ) {
      return { ok: false, reason: "unknown-review" };
    }
    const guards = party === "government" ? await offendedGuards(tx, what) : [];
    if (guards.length > 0 && !reviewId) return { ok: false, reason: "guarded", guards };
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
        guardKeys: guards.map(({ key }) => key),
        reviewId,
        byId: viewer.userId,
      },
    });
    await recordActivity(tx, viewer, {
      zoneId,
      projectId: id,
      kind: "commitment.recorded",
      detail: { party, what: what.slice(0, 200) },
    });
    return { ok: true };
  });
}

/** Says whether a promise was kept, broken or withdrawn. */
export function changeCommitment(
  viewer: Viewer,
  { projectId, commitmentId, state, note }: { projectId: string; commitmentId: string } & CommitmentStateForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden">> {
  return onProject<{ ok: true } | Refusal<"not-found">>(
    viewer,
    { projectId, ability: "project.record" },
    async (tx, project) => {
      const { id, zoneId } = project;
      const commitment = await tx.commitment.findFirst({
        where: { id: commitmentId, projectId: id },
        select: { state: true, what: true, party: true },
      });
      if (!commitment) return { ok: false, reason: "not-found" };
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

const Triggers = z.array(
  z.object({ groups: z.array(z.array(z.string())), reason: z.object({ zh: z.string(), en: z.string() }) }),
);

async function offendedGuards(tx: Tx, text: string): Promise<GuardFinding[]> {
  const rows = await tx.measure.findMany({
    where: { nature: { in: ["guard", "entry"] }, standing: "in_force" },
    select: {
      key: true,
      titleZh: true,
      titleEn: true,
      summaryZh: true,
      summaryEn: true,
      nature: true,
      standing: true,
      categories: true,
      triggers: true,
    },
    orderBy: { key: "asc" },
    take: 1_000,
  });
  const measures = rows.map(({ titleZh, titleEn, summaryZh, summaryEn, triggers, ...row }) => ({
    ...row,
    title: { zh: titleZh, en: titleEn },
    summary: { zh: summaryZh, en: summaryEn },
    triggers: Triggers.parse(triggers),
  }));
  return guardsFor(measures, { category: null, text }).filter(({ triggered }) => triggered);
}
