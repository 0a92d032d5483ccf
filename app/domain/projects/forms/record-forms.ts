import { z } from "zod";
import { listLevels, type MilestoneCode, milestones, priorityFlags } from "~/domain/projects/codes";
import {
  assessmentResults,
  capitalKinds,
  commitmentParties,
  commitmentStates,
  interactionKinds,
  listStates,
  reviewResults,
} from "~/domain/projects/record-codes";
import { todayIn } from "~/values/calendar-date";
import {
  choiceField,
  dateField,
  idField,
  idListField,
  moneyField,
  operationIdField,
  optionalMoneyField,
  proseField,
  textField,
} from "~/values/form-fields";
import { countryField } from "./section-form";

/** A day that has come: what is recorded has happened. */
function pastDateField() {
  return dateField().refine((day) => day <= todayIn("Asia/Shanghai", new Date()), "projects:error.inFuture");
}

const operationId = operationIdField();

/** Rules over several fields are asked also while some of them are wrong, so that nobody meets them only the second time. */
const always = () => true;

export const AssessmentForm = z
  .object({
    result: choiceField(assessmentResults),
    on: pastDateField(),
    notes: proseField().optional(),
    referTo: textField().optional(),
    operationId,
  })
  .refine(({ result, referTo }) => result !== "refer" || referTo, {
    path: ["referTo"],
    when: always,
    message: "projects:error.referTo",
  })
  .refine(({ result, notes }) => !result || result === "follow" || notes, {
    path: ["notes"],
    when: always,
    message: "projects:error.reasonNotFollowed",
  });
export type AssessmentForm = z.output<typeof AssessmentForm>;

export const InteractionForm = z.object({
  kind: choiceField(interactionKinds),
  on: pastDateField(),
  isSubstantive: choiceField(["yes", "no"]).transform((answer) => answer === "yes"),
  ourSide: textField().optional(),
  theirSide: textField().optional(),
  notes: proseField(),
  operationId,
});
export type InteractionForm = z.output<typeof InteractionForm>;

export const FirstRegistrationForm = z.object({ operationId });
export type FirstRegistrationForm = z.output<typeof FirstRegistrationForm>;

export const CapitalForm = z.object({
  kind: choiceField(capitalKinds),
  amount: moneyField().refine((money) => Number(money.amount) > 0, "projects:error.positive"),
  arrivedOn: pastDateField(),
  viaCountry: countryField().optional(),
  evidenceId: idField().optional(),
  note: textField(400).optional(),
  operationId,
});
export type CapitalForm = z.output<typeof CapitalForm>;

export const ReasonForm = z.object({ reason: proseField(1000), operationId });
export type ReasonForm = z.output<typeof ReasonForm>;

/** Planned support and what a named person found on it; or the answer that none is planned. */
export const ReviewForm = z
  .object({
    planned: choiceField(["support", "none"]),
    subject: proseField(1000).optional(),
    result: choiceField(reviewResults).optional(),
    legalBasis: proseField(1000).optional(),
    notes: proseField().optional(),
    /** One of the zone's people; or else who outside it, and of which office. */
    reviewerId: idField().optional(),
    reviewerName: textField(100).optional(),
    reviewerOffice: textField(120).optional(),
    reviewedOn: pastDateField(),
    evidenceId: idField().optional(),
    /** Prohibitions looked at: measure keys. */
    guardKeys: z.array(textField(40)).max(100, "forms:tooMany?max=100").default([]),
    operationId,
  })
  .refine(({ planned, subject }) => planned === "none" || subject, {
    path: ["subject"],
    when: always,
    message: "forms:required",
  })
  .refine(({ planned, result }) => planned === "none" || result, {
    path: ["result"],
    when: always,
    message: "forms:requiredChoice",
  })
  .refine(({ reviewerId, reviewerName }) => reviewerId || reviewerName, {
    path: ["reviewerId"],
    when: always,
    message: "projects:error.reviewer",
  })
  .refine(({ reviewerId, reviewerName }) => !reviewerId || !reviewerName, {
    path: ["reviewerName"],
    when: always,
    message: "projects:error.twoReviewers",
  });
export type ReviewForm = z.output<typeof ReviewForm>;

export const CommitmentForm = z.object({
  party: choiceField(commitmentParties),
  what: proseField(2000),
  legalBasis: proseField(1000).optional(),
  value: optionalMoneyField(),
  dueOn: dateField().optional(),
  /** The compliance review that covers a promise a guard speaks against. */
  reviewId: idField().optional(),
  operationId,
});
export type CommitmentForm = z.output<typeof CommitmentForm>;

export const CommitmentStateForm = z.object({
  state: choiceField(commitmentStates),
  note: proseField(1000).optional(),
  operationId: operationIdField(),
});
export type CommitmentStateForm = z.output<typeof CommitmentStateForm>;

export const ListingForm = z.object({
  level: choiceField(listLevels),
  listName: textField(120),
  edition: textField(60),
  state: choiceField(listStates),
  decidedOn: pastDateField(),
  document: textField(200).optional(),
  reason: proseField(1000).optional(),
  operationId,
});
export type ListingForm = z.output<typeof ListingForm>;

export const AppraisalApprovalForm = z.object({
  passedOn: pastDateField(),
  note: proseField(1000).optional(),
  operationId,
});
export type AppraisalApprovalForm = z.output<typeof AppraisalApprovalForm>;

export const AppraisalWithdrawalForm = z.object({ reason: proseField(1000), operationId });
export type AppraisalWithdrawalForm = z.output<typeof AppraisalWithdrawalForm>;

export const ReportUpForm = z.object({ note: proseField(1000).optional(), operationId });
export type ReportUpForm = z.output<typeof ReportUpForm>;

export const VerificationForm = z
  .discriminatedUnion("intent", [
    z.object({ intent: z.literal("request"), note: proseField(1000).optional(), operationId }),
    z.object({
      intent: z.literal("decide"),
      decision: choiceField(["verified", "rejected"]),
      note: proseField(1000).optional(),
      operationId,
    }),
  ])
  .superRefine((form, context) => {
    if (form.intent === "decide" && form.decision === "rejected" && !form.note) {
      context.addIssue({ code: "custom", path: ["note"], message: "projects:error.rejectionNote" });
    }
  });
export type VerificationForm = z.output<typeof VerificationForm>;

export const TeamForm = z.object({
  officerId: idField().optional(),
  coOfficerIds: idListField(),
  serviceOfficerId: idField().optional(),
  aftercareOfficerId: idField().optional(),
  responsibleLeaderId: idField().optional(),
  verifierId: idField().optional(),
  /** The team as it was when the form was opened, see `teamKey`. */
  team: z.string().max(20_000).optional(),
});
export type TeamForm = z.output<typeof TeamForm>;

export const FlagForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("decide"),
    flag: choiceField(priorityFlags),
    decision: choiceField(["confirmed", "rejected"]),
  }),
  z.object({ intent: z.literal("add"), flag: choiceField(priorityFlags), reason: textField(300) }),
]);
export type FlagForm = z.output<typeof FlagForm>;

/** One row per step: the day planned, the day done, a note. */
const milestoneRow = z
  .object({ plannedOn: dateField().optional(), actualOn: pastDateField().optional(), note: textField(200).optional() })
  .default({});
const milestoneShape = Object.fromEntries(milestones.map((code) => [code, milestoneRow])) as Record<
  MilestoneCode,
  typeof milestoneRow
>;

export const MilestonesForm = z.object({
  ...milestoneShape,
  /** JSON of the rows as they were when the form was opened. Compared, never written. */
  base: z.string().max(20_000).optional(),
});
export type MilestonesForm = z.output<typeof MilestonesForm>;
