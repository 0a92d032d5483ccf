import type { ProposedArticle, ProposedMeasure } from "~/domain/policies/propose/proposed";
import type { ReviewedArticle, ReviewedMeasure } from "~/domain/policies/reviewed-article";
import { toConditionRows } from "./condition-rows";
import type { MeasureValues, ReviewValues, TriggerRow } from "./review-values";

/** Standing and its reason as they were confirmed for the whole document. */
export type DocumentStanding = { standing: string; reasonZh: string; reasonEn: string };

/** A proposal as the form shows it first. English stays empty: nothing is translated by a machine. */
export function valuesOfProposal(proposed: ProposedArticle, standing: DocumentStanding): ReviewValues {
  return {
    titleZh: proposed.title.value,
    titleEn: "",
    gistZh: proposed.gist.value,
    gistEn: "",
    measures: proposed.measures.map((measure, index) => valuesOfMeasure(measure, index, standing)),
  };
}

function valuesOfMeasure(measure: ProposedMeasure, index: number, standing: DocumentStanding): MeasureValues {
  return {
    key: "",
    origin: String(index),
    titleZh: measure.title.value,
    titleEn: "",
    summaryZh: measure.summary.value,
    summaryEn: "",
    howToZh: "",
    howToEn: "",
    nature: measure.nature.value,
    modality: measure.modality.value,
    categories: measure.categories.map(({ value }) => value),
    beneficiary: measure.beneficiary.value,
    conditions: toConditionRows(measure.conditions.map(({ value }) => value)),
    departments: measure.departments.map(({ value }) => ({
      code: value.code,
      isOurReading: value.ourReading ?? false,
    })),
    standing: standing.standing,
    standingReasonZh: standing.reasonZh,
    standingReasonEn: standing.reasonEn,
    validFrom: measure.validFrom?.value ?? "",
    validTo: measure.validTo?.value ?? "",
    terms: measure.terms.map(({ value }) => value).join("、"),
    triggers: measure.triggers.map(({ value }) => triggerRow(value)),
  };
}

/** A review that was kept, or the library's own measures, as the form shows them. */
export function valuesOfReview(review: Pick<ReviewedArticle, "title" | "gist" | "measures">): ReviewValues {
  return {
    titleZh: review.title.zh,
    titleEn: review.title.en,
    gistZh: review.gist.zh,
    gistEn: review.gist.en,
    measures: review.measures.map(valuesOfReviewed),
  };
}

function valuesOfReviewed(measure: ReviewedMeasure): MeasureValues {
  return {
    key: measure.key ?? "",
    origin: "",
    titleZh: measure.title.zh,
    titleEn: measure.title.en,
    summaryZh: measure.summary.zh,
    summaryEn: measure.summary.en,
    howToZh: measure.howTo?.zh ?? "",
    howToEn: measure.howTo?.en ?? "",
    nature: measure.nature,
    modality: measure.modality,
    categories: measure.categories,
    beneficiary: measure.beneficiary,
    conditions: toConditionRows(measure.conditions),
    departments: measure.departments.map(({ code, ourReading }) => ({ code, isOurReading: ourReading ?? false })),
    standing: measure.standing,
    standingReasonZh: measure.standingReason.zh,
    standingReasonEn: measure.standingReason.en,
    validFrom: measure.validFrom ?? "",
    validTo: measure.validTo ?? "",
    terms: measure.terms.join("、"),
    triggers: measure.triggers.map(triggerRow),
  };
}

function triggerRow({ groups, reason }: ReviewedMeasure["triggers"][number]): TriggerRow {
  return { groups: groups.map((words) => words.join(" + ")).join("\n"), reasonZh: reason.zh, reasonEn: reason.en };
}
