/** Codes of what is recorded about a project; named in the dictionary `codes`. */

/** Investment as guessed at the first contact, in yuan. */
export const investmentRanges = [
  "under_100m",
  "from_100m",
  "from_500m",
  "from_1b",
  "from_5b",
  "from_10b",
  "unknown",
] as const;
export type InvestmentRange = (typeof investmentRanges)[number];

export const eiaClasses = ["report", "form", "registration", "exempt"] as const;
export type EiaClass = (typeof eiaClasses)[number];

export const listCheckResults = ["not_listed", "restricted", "prohibited"] as const;
export const encouragedResults = ["encouraged", "not_encouraged"] as const;
export const productionExtents = ["partial", "full"] as const;

export const teamRoles = ["officer", "co_officer", "service_officer"] as const;
export type TeamRole = (typeof teamRoles)[number];

export const flagStates = ["suggested", "confirmed", "rejected"] as const;
export type FlagState = (typeof flagStates)[number];

export const assessmentResults = ["follow", "reserve", "refer", "reject"] as const;
export type AssessmentResult = (typeof assessmentResults)[number];

export const interactionKinds = [
  "call",
  "visit_here",
  "visit_there",
  "meeting",
  "video_meeting",
  "trip",
  "fair",
  "letter",
] as const;
export type InteractionKind = (typeof interactionKinds)[number];

export const evidenceKinds = [
  "contract",
  "letter_of_intent",
  "credit_document",
  "site_document",
  "appraisal_minutes",
  "compliance_opinion",
  "commitment_document",
  "business_licence",
  "initial_report",
  "filing_document",
  "land_document",
  "eia_document",
  "construction_permit",
  "equipment_move_in",
  "closing_document",
  "start_proof",
  "capital_proof",
  "acceptance",
  "output_proof",
  "need_document",
  "other",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const capitalKinds = ["foreign_capital", "fixed_investment", "registered_capital"] as const;
export type CapitalKind = (typeof capitalKinds)[number];

export const reviewResults = ["cleared", "cleared_with_conditions", "objected"] as const;
export type ReviewResult = (typeof reviewResults)[number];

/** The stored subject of a review that answers "no support is planned". */
export const noPlannedSupport = "no_planned_support";

/** Stages that count in reports only after a second person has verified them. */
export const verificationSubjects = ["signed", "construction", "production"] as const;
export type VerificationSubject = (typeof verificationSubjects)[number];

export const verificationStates = ["pending", "verified", "rejected"] as const;
export type VerificationState = (typeof verificationStates)[number];

export const commitmentParties = ["government", "investor"] as const;
export const commitmentStates = ["open", "kept", "broken", "withdrawn"] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const listStates = ["proposed", "recommended", "listed", "not_listed", "removed"] as const;
export type ListState = (typeof listStates)[number];
