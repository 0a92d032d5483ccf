import type { Viewer } from "~/domain/access/viewer";
import type { FormErrorsByName, FormValues } from "~/values/form-values";
import { checkReview } from "./check-review";
import { editReview } from "./edit-review";
import { keptReview } from "./keep-measures.server";
import { fromReviewFields } from "./review-fields";
import { getReviewPage, nextOpen, ownLabel, type ReviewPage } from "./review-page.server";
import type { ReviewValues } from "./review-values";
import { type SaveReviewResult, saveReview } from "./save-review.server";

export type ReviewAnswer =
  /** A row more or less; nothing is written. */
  | { kind: "edited"; values: ReviewValues; openMeasure: number | null }
  | { kind: "incomplete"; values: ReviewValues; errors: FormErrorsByName }
  | {
      kind: "refused";
      reason: Extract<SaveReviewResult, { ok: false }>["reason"];
      values: ReviewValues | null;
      isKeeping: boolean;
    }
  /** Saved; `next` is the article that waits, null where none is left. */
  | { kind: "saved"; did: "done" | "kept" | "contextDone"; next: string | null; left: number; label: string };

/** What a button of the review form asks for: a row, the review as it stands, context, or the library's measures. */
export async function answerReview(
  viewer: Viewer,
  { draftId, number, fields }: { draftId: string; number: string; fields: FormValues },
): Promise<ReviewAnswer> {
  const intent = textOf(fields.intent) || "accept";
  const values = fromReviewFields(fields);
  const page = await getReviewPage(viewer, { draftId, number, source: null });
  const refused = (reason: Extract<SaveReviewResult, { ok: false }>["reason"]): ReviewAnswer => ({
    kind: "refused",
    reason,
    values: intent === "keep" ? null : values,
    isKeeping: intent === "keep",
  });
  const edited = page && editReview(values, intent, { fact: askedFact(fields, intent), standing: page.standing });
  if (edited) return { kind: "edited", values: edited.values, openMeasure: openMeasure(intent, edited.values) };

  const checked = intent === "accept" ? checkReview(values) : null;
  if (page && checked && !checked.ok) return { kind: "incomplete", values, errors: checked.errors };
  const review = checked?.ok
    ? { ...checked.review, keepsMeasures: false }
    : intent === "keep"
      ? keptReview(page?.held ?? undefined)
      : contextOf(values);
  const textHash = textOf(fields.textHash);
  const saved = await saveReview(viewer, {
    draftId,
    number,
    review,
    textHash,
    reviewedAt: instantOf(textOf(fields.reviewedAt)),
  });
  if (!saved.ok) return refused(saved.reason);
  if (!page) return refused("not-found");
  return { kind: "saved", did: didWhat(intent), ...whatIsLeft(page) };
}

function contextOf(values: ReviewValues) {
  return {
    title: { zh: values.titleZh, en: values.titleEn },
    gist: { zh: values.gistZh, en: values.gistEn },
    keepsMeasures: false,
    measures: [],
  };
}

function didWhat(intent: string): "done" | "kept" | "contextDone" {
  return intent === "keep" ? "kept" : intent === "context" ? "contextDone" : "done";
}

function whatIsLeft({ entries, article }: ReviewPage) {
  const others = entries.filter((entry) => entry.number !== article.number && entry.state !== "reviewed");
  return { next: nextOpen(entries, article.number), left: others.length, label: ownLabel(article) };
}

/** The kind chosen beside the button that was pressed. */
function askedFact(fields: FormValues, intent: string): string {
  const [act, measure, row] = intent.split(":");
  return textOf(fields[act === "add-part" ? `m.${measure}.c.${row}.addFact` : `m.${measure}.addFact`]);
}

function openMeasure(intent: string, { measures }: ReviewValues): number | null {
  const [act, measure] = intent.split(":");
  if (act === "add-measure") return measures.length - 1;
  return act === "drop-measure" ? null : Number(measure);
}

function textOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim();
}

function instantOf(text: string): string | null {
  return text !== "" && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null;
}
