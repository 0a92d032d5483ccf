/** Codes of a need and its measured fields; named in the dictionary `codes`. */

export const openNeedStates = ["raised", "accepted", "in_progress", "waiting"] as const;
export const closedNeedStates = ["met", "declined", "withdrawn"] as const;
export const needStates = [...openNeedStates, ...closedNeedStates] as const;
export type NeedState = (typeof needStates)[number];

export function isOpenNeed(state: NeedState): boolean {
  return (openNeedStates as readonly NeedState[]).includes(state);
}

/** With a granted or used measure, by ordinary service 常规办理, or the finding that no measure serves it. */
export const needOutcomes = ["by_measure", "ordinary_service", "no_measure"] as const;
export type NeedOutcome = (typeof needOutcomes)[number];

/** Use of land as the natural resources office classes it, as far as projects ask for it. */
export const landUseClasses = [
  "industrial_1",
  "industrial_2",
  "industrial_3",
  "storage",
  "research",
  "office",
  "commercial",
  "residential",
] as const;
export type LandUseClass = (typeof landUseClasses)[number];

export const eiaStates = ["not_started", "drafting", "submitted", "accepted", "approved", "returned"] as const;
export type EiaState = (typeof eiaStates)[number];

export const financeInstruments = [
  "bank_loan",
  "policy_loan",
  "guarantee",
  "bond",
  "listing",
  "equity_fund",
  "special_bond",
  "credit_insurance",
  "lease",
  "other",
] as const;
export type FinanceInstrument = (typeof financeInstruments)[number];

export const talentKinds = ["executive", "engineer", "technician", "skilled_worker", "researcher", "graduate"] as const;
export type TalentKind = (typeof talentKinds)[number];

export const travelDocuments = [
  "business_visa",
  "work_permit",
  "residence_permit",
  "apec_card",
  "invitation",
  "visa_free_advice",
  "family_visa",
] as const;
export type TravelDocument = (typeof travelDocuments)[number];

/** Why a sealed name or number is looked at. */
export const revealPurposes = ["file_application", "issue_invitation", "check_identity", "correct_entry"] as const;
export type RevealPurpose = (typeof revealPurposes)[number];
