/** The eight stages of a project's life, in order. A lead is a project at stage 1. */
export const stages = [
  "lead",
  "negotiation",
  "appraisal",
  "signed",
  "registered",
  "construction",
  "production",
  "full_capacity",
] as const;
export type Stage = (typeof stages)[number];

export const statuses = ["ongoing", "delayed", "dormant", "lost", "abandoned", "transferred"] as const;
export type Status = (typeof statuses)[number];

export const projectKinds = [
  "new",
  "expansion",
  "merger",
  "joint_venture",
  "reinvested_profit",
  "relocation",
  "rd_centre",
  "headquarters",
] as const;
export type ProjectKind = (typeof projectKinds)[number];

export const confidentialities = ["public", "internal", "sensitive"] as const;
export type Confidentiality = (typeof confidentialities)[number];

export const sourceChannels = [
  "overseas_post",
  "delegation",
  "fair",
  "fund",
  "intermediary",
  "standard_land",
  "investor_referral",
  "leader_referral",
  "walk_in",
  "other",
] as const;
export type SourceChannel = (typeof sourceChannels)[number];

/** The three priority sectors of P25-6. */
export const priorityFlags = ["integrated_circuits", "biopharma", "high_end_equipment"] as const;
export type PriorityFlag = (typeof priorityFlags)[number];

/** The sector a matcher knows: a priority sector or one of the coarse others. */
export const sectors = [...priorityFlags, "digital", "services", "other"] as const;
export type Sector = (typeof sectors)[number];

export const chainRoles = ["extend", "complete", "strengthen", "stabilise"] as const;
export type ChainRole = (typeof chainRoles)[number];

export const landModes = ["grant", "lease", "standard_land", "storeyed_factory", "m0"] as const;
export type LandMode = (typeof landModes)[number];

export const investorTags = [
  "fortune_500",
  "china_500",
  "multinational",
  "chain_leader",
  "unicorn",
  "specialised",
  "single_champion",
  "high_tech",
] as const;
export type InvestorTag = (typeof investorTags)[number];

/** The checklist of steps, each with a planned and an actual date. */
export const milestones = [
  "visit_here",
  "visit_there",
  "letter_of_intent",
  "appraisal_meeting",
  "signing",
  "registration",
  "filing",
  "energy_review",
  "eia",
  "land_supply",
  "land_planning_permit",
  "title",
  "works_planning_permit",
  "drawing_review",
  "construction_permit",
  "start",
  "statistical_entry",
  "completion",
  "production",
  "above_scale",
  "full_capacity",
] as const;
export type MilestoneCode = (typeof milestones)[number];

/** How far from the zone a priority list reaches. `provincial`, `key` and `landmark` open a project to its province. */
export const listLevels = ["landmark", "key", "provincial", "zone"] as const;
export type ListLevel = (typeof listLevels)[number];
