import { roles } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { hasEvidence } from "~/domain/evidence/has-evidence.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import type { ReviewForm } from "./forms/record-forms";
import { type GuardsByField, guardChoices, guardsInFields, keysOf } from "./offended-guards.server";
import { onProject, type Refusal } from "./on-project.server";
import { noPlannedSupport } from "./record-codes";
import { sameName } from "./review-cover";
import { peopleOfZone } from "./zone-staff.server";

type ReviewerBlock = "unknown-reviewer" | "recorder-as-reviewer" | "reviewer-without-office";

export type ReviewedField = "subject" | "legalBasis";
export type ReviewGuards = GuardsByField<ReviewedField>;

export type RecordReviewResult =
  | { ok: true }
  | Refusal<"not-found" | "forbidden" | "unknown-evidence" | "unknown-guard" | "review-without-basis" | ReviewerBlock>
  /** The words of the support offend prohibitions the review does not name as looked at. */
  | { ok: false; reason: "guards-unnamed"; guards: ReviewGuards };

/**
 * Records what a named person found on the planned support, or that none is planned.
 *
 * The review names the prohibitions it looked at. Those that the words of the support offend must be among them, and
 * what does not object to them says on what basis in law. The person is one of the zone's, chosen or found by name, or
 * somebody outside it with an office; never whoever records the review.
 *
 * Source: product brief, gate to appraisal: "planned support with its compliance review", "by a named person"; security cases A6 and A16.
 */
export function recordReview(
  viewer: Viewer,
  { projectId, operationId, ...form }: { projectId: string } & ReviewForm,
): Promise<RecordReviewResult> {
  const command = {
    projectId,
    ability: "project.review-compliance" as const,
    operation: { id: operationId, body: form },
  };
  return onProject<RecordReviewResult>(viewer, command, async (tx, project) => {
    const { id, zoneId } = project;
    const { evidenceId, legalBasis, notes, reviewedOn } = form;
    const reviewer = await reviewerOf(tx, viewer, zoneId, form);
    if (typeof reviewer === "string") return { ok: false, reason: reviewer };
    if (evidenceId && !(await hasEvidence(tx, id, evidenceId))) return { ok: false, reason: "unknown-evidence" };
    const isNone = form.planned === "none";
    const guardKeys = isNone ? [] : [...new Set(form.guardKeys)].sort();
    const known = new Set((await guardChoices(tx)).map(({ key }) => key));
    if (guardKeys.some((key) => !known.has(key))) return { ok: false, reason: "unknown-guard" };
    const guards: ReviewGuards = isNone
      ? {}
      : await guardsInFields<ReviewedField>(tx, { subject: form.subject, legalBasis });
    if (keysOf(guards).some((key) => !guardKeys.includes(key))) return { ok: false, reason: "guards-unnamed", guards };
    if (guardKeys.length > 0 && form.result !== "objected" && !legalBasis)
      return { ok: false, reason: "review-without-basis" };
    const subject = isNone ? noPlannedSupport : (form.subject ?? "");
    const result = isNone ? "cleared" : (form.result ?? "objected");
    await tx.complianceReview.createMany({
      data: {
        zoneId,
        projectId: id,
        subject,
        result,
        legalBasis,
        notes,
        guardKeys,
        ...reviewer,
        reviewedOn: toUtcDate(reviewedOn),
        evidenceId,
        byId: viewer.userId,
      },
    });
    await recordActivity(tx, viewer, {
      zoneId,
      projectId: id,
      kind: "review.recorded",
      detail: {
        result,
        reviewerName: reviewer.reviewerName,
        isNone,
        ...(guardKeys.length > 0 ? { guards: guardKeys.join(", ") } : {}),
      },
    });
    return { ok: true };
  });
}

/** What the words of a review offend, before anything is recorded. */
export function checkReviewWords(viewer: Viewer, words: Record<string, unknown>): Promise<ReviewGuards> {
  const text = (name: ReviewedField) => (typeof words[name] === "string" ? words[name].slice(0, longestWords) : "");
  return asViewer(viewer, (tx) => guardsInFields(tx, { subject: text("subject"), legalBasis: text("legalBasis") }));
}

const longestWords = 4_000;

type Reviewer = { reviewerId: string | null; reviewerName: string; reviewerOffice: string | null };

async function reviewerOf(tx: Tx, viewer: Viewer, zoneId: string, form: ReviewForm): Promise<Reviewer | ReviewerBlock> {
  const person = await personMeant(tx, zoneId, form);
  if (form.reviewerId && !person) return "unknown-reviewer";
  const reviewerName = person?.name ?? form.reviewerName ?? "";
  if (person?.id === viewer.userId || sameName(reviewerName, viewer.name)) return "recorder-as-reviewer";
  if (person) return { reviewerId: person.id, reviewerName, reviewerOffice: null };
  if (!form.reviewerOffice) return "reviewer-without-office";
  return { reviewerId: null, reviewerName, reviewerOffice: form.reviewerOffice };
}

/** The one person of the zone chosen, or named so; whoever is given with an office, or is one of two of a name, stays a name. */
async function personMeant(
  tx: Tx,
  zoneId: string,
  { reviewerId, reviewerName, reviewerOffice }: ReviewForm,
): Promise<{ id: string; name: string } | null> {
  if (!reviewerId && (!reviewerName || reviewerOffice)) return null;
  const people = await peopleOfZone(tx, zoneId, roles);
  const meant = people.filter(({ id, name }) => (reviewerId ? id === reviewerId : sameName(name, reviewerName ?? "")));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
