import { checkCreditCode } from "~/values/credit-code";
import type { Stage } from "./codes";
import type { GateFacts } from "./gate-facts";
import { guardsQuery } from "./guards-query";
import { noPlannedSupport } from "./record-codes";

/** One thing a stage needs before it is entered: a record or a file, never a tick. */
export type GateItem = {
  key: string;
  stage: Stage;
  /** Absent: the item concerns every project. */
  appliesTo?: (facts: GateFacts) => boolean;
  isMet: (facts: GateFacts) => boolean;
  /** The place where it is filled in. */
  href: (facts: GateFacts) => string;
};

/** What a stage still needs. Its words are `stages:gate.<key>`. `count` tells how many where it is several. */
export type MissingItem = { key: GateItemKey; stage: Stage; href: string; count?: number };

const field = (section: string, name: string) => (facts: GateFacts) =>
  `/projects/${facts.id}/edit/${section}#f-${name}`;
const page = (path: string) => (facts: GateFacts) => `/projects/${facts.id}/${path}`;
const evidence = (kind: string) => page(`evidence/new?kind=${kind}`);

const isMerger = (facts: GateFacts) => facts.kind === "merger";
const isBuilt = (facts: GateFacts) => !isMerger(facts) && !facts.isLeasedPlant;
const isNoMerger = (facts: GateFacts) => !isMerger(facts);

/**
 * Every item of every gate, in the order a person fills them in.
 *
 * Source: product brief, table "Stages and gates". "Merger: closing" and "leased plant: equipment moved in" stand in
 * place of building; a project that the negative list prohibits does not reach appraisal.
 */
export const gateItems = [
  // 线索
  {
    key: "source_channel",
    stage: "lead",
    isMet: (f) => f.sourceChannel !== null,
    href: field("identity", "sourceChannel"),
  },
  {
    key: "investor_named",
    stage: "lead",
    isMet: (f) => f.investorId !== null || f.investorIsAnonymous,
    href: field("investor", "investorId"),
  },
  { key: "country", stage: "lead", isMet: (f) => f.countryCode !== null, href: field("investor", "countryCode") },
  {
    key: "industry",
    stage: "lead",
    isMet: (f) => f.industryCode !== null || hasText(f.industryText),
    href: field("industry", "industryCode"),
  },
  {
    key: "investment_range",
    stage: "lead",
    isMet: (f) => f.investmentRange !== null || f.totalInvestment !== null,
    href: field("money", "investmentRange"),
  },
  {
    key: "first_contact",
    stage: "lead",
    isMet: (f) => hasText(f.firstContactName) || f.contacts > 0,
    href: field("investor", "firstContactName"),
  },

  // 在谈
  {
    key: "assessment_follow",
    stage: "negotiation",
    isMet: (f) => f.assessment === "follow",
    href: page("assessments/new"),
  },
  { key: "officer", stage: "negotiation", isMet: (f) => f.officerId !== null, href: page("team") },
  { key: "investor", stage: "negotiation", isMet: (f) => f.investorId !== null, href: field("investor", "investorId") },
  {
    key: "contact",
    stage: "negotiation",
    isMet: (f) => f.contacts > 0,
    href: (f) =>
      f.investorId ? `/investors/${f.investorId}/contacts/new?project=${f.id}` : field("investor", "investorId")(f),
  },
  {
    key: "total_investment",
    stage: "negotiation",
    isMet: (f) => f.totalInvestment !== null || hasText(f.amountUnknownReason),
    href: field("money", "totalInvestment"),
  },
  {
    key: "foreign_capital",
    stage: "negotiation",
    isMet: (f) => f.foreignCapital !== null || hasText(f.amountUnknownReason),
    href: field("money", "foreignCapital"),
  },
  {
    key: "industry_division",
    stage: "negotiation",
    isMet: (f) => /^[A-T]?\d{2,4}$/.test(f.industryCode ?? ""),
    href: field("industry", "industryCode"),
  },
  {
    key: "first_needs",
    stage: "negotiation",
    isMet: (f) => f.needs > 0 || hasText(f.noNeedsYetReason),
    href: page("needs/new"),
  },
  {
    key: "first_registration",
    stage: "negotiation",
    isMet: (f) => f.firstRegisteredAt !== null,
    href: page("first-registration"),
  },

  // 评审
  {
    key: "negative_list",
    stage: "appraisal",
    isMet: (f) => f.negativeListResult !== null,
    href: field("appraisal", "negativeListResult"),
  },
  {
    key: "not_prohibited",
    stage: "appraisal",
    isMet: (f) => f.negativeListResult !== "prohibited",
    href: field("appraisal", "negativeListResult"),
  },
  {
    key: "encouraged_catalogue",
    stage: "appraisal",
    isMet: (f) => f.encouragedResult !== null,
    href: field("appraisal", "encouragedResult"),
  },
  { key: "site", stage: "appraisal", isMet: (f) => hasText(f.site), href: field("land", "site") },
  { key: "land_area", stage: "appraisal", isMet: (f) => f.landAreaMu !== null, href: field("land", "landAreaMu") },
  {
    key: "intensity",
    stage: "appraisal",
    isMet: (f) => f.intensityWanPerMu !== null,
    href: field("land", "intensityWanPerMu"),
  },
  { key: "tax_per_mu", stage: "appraisal", isMet: (f) => f.taxWanPerMu !== null, href: field("land", "taxWanPerMu") },
  { key: "energy", stage: "appraisal", isMet: (f) => f.energyTce !== null, href: field("appraisal", "energyTce") },
  {
    key: "emission",
    stage: "appraisal",
    isMet: (f) => hasText(f.emissionNote),
    href: field("appraisal", "emissionNote"),
  },
  { key: "eia_class", stage: "appraisal", isMet: (f) => f.eiaClass !== null, href: field("appraisal", "eiaClass") },
  {
    key: "jobs_planned",
    stage: "appraisal",
    isMet: (f) => f.jobsPlanned !== null,
    href: field("people", "jobsPlanned"),
  },
  {
    key: "credit_document",
    stage: "appraisal",
    isMet: (f) => f.evidence.includes("credit_document"),
    href: evidence("credit_document"),
  },
  { key: "compliance_review", stage: "appraisal", isMet: isSupportReviewed, href: page("reviews/new") },
  {
    key: "guards_reviewed",
    stage: "appraisal",
    isMet: (f) => f.unreviewedGuards.length === 0,
    href: (f) => `/projects/${f.id}/reviews/new${guardsQuery(f.unreviewedGuards)}`,
  },

  // 签约
  {
    key: "appraisal_passed",
    stage: "signed",
    isMet: (f) => f.appraisalPassedOn !== null,
    href: page("appraisal-approval"),
  },
  // A letter of intent or a framework agreement is a file of another kind and does not count.
  { key: "contract_file", stage: "signed", isMet: (f) => f.evidence.includes("contract"), href: evidence("contract") },
  {
    key: "contract_date",
    stage: "signed",
    isMet: (f) => f.contractSignedOn !== null,
    href: field("signing", "contractSignedOn"),
  },
  {
    key: "contract_total",
    stage: "signed",
    isMet: (f) => f.contractTotal !== null,
    href: field("signing", "contractTotal"),
  },
  {
    key: "contract_foreign_capital",
    stage: "signed",
    isMet: (f) => f.contractForeignCapital !== null,
    href: field("signing", "contractForeignCapital"),
  },
  {
    key: "promised_start",
    stage: "signed",
    appliesTo: isNoMerger,
    isMet: (f) => f.promisedStartOn !== null,
    href: field("signing", "promisedStartOn"),
  },
  {
    key: "promised_production",
    stage: "signed",
    isMet: (f) => f.promisedProductionOn !== null,
    href: field("signing", "promisedProductionOn"),
  },
  {
    key: "promised_capacity",
    stage: "signed",
    isMet: (f) => f.promisedCapacityOn !== null,
    href: field("signing", "promisedCapacityOn"),
  },
  {
    key: "needs_linked",
    stage: "signed",
    isMet: (f) => f.unansweredNeedIds.length === 0,
    href: (f) => (f.unansweredNeedIds[0] ? `/needs/${f.unansweredNeedIds[0]}` : `/projects/${f.id}#needs`),
  },

  // 落地注册
  {
    key: "company",
    stage: "registered",
    isMet: (f) => hasText(f.companyName),
    href: field("registration", "companyName"),
  },
  {
    key: "credit_code",
    stage: "registered",
    isMet: (f) => f.creditCode !== null && checkCreditCode(f.creditCode).ok,
    href: field("registration", "creditCode"),
  },
  {
    key: "foreign_share",
    stage: "registered",
    isMet: (f) => f.foreignSharePercent !== null,
    href: field("money", "foreignSharePercent"),
  },
  {
    key: "initial_report",
    stage: "registered",
    isMet: (f) => f.initialReportOn !== null,
    href: field("registration", "initialReportOn"),
  },
  {
    key: "filing_code",
    stage: "registered",
    isMet: (f) => hasText(f.filingCode),
    href: field("registration", "filingCode"),
  },

  // 开工在建
  {
    key: "site_obtained",
    stage: "construction",
    appliesTo: isNoMerger,
    isMet: (f) => f.siteObtainedOn !== null,
    href: field("construction", "siteObtainedOn"),
  },
  {
    key: "eia_done",
    stage: "construction",
    appliesTo: isNoMerger,
    isMet: (f) => f.eiaDoneOn !== null,
    href: field("construction", "eiaDoneOn"),
  },
  {
    key: "construction_permit",
    stage: "construction",
    appliesTo: isBuilt,
    isMet: (f) => hasText(f.constructionPermitNo),
    href: field("construction", "constructionPermitNo"),
  },
  {
    key: "actual_start",
    stage: "construction",
    appliesTo: isBuilt,
    isMet: (f) => f.actualStartOn !== null,
    href: field("construction", "actualStartOn"),
  },
  {
    key: "equipment_moved_in",
    stage: "construction",
    appliesTo: (f) => isNoMerger(f) && f.isLeasedPlant,
    isMet: (f) => f.equipmentMovedInOn !== null,
    href: field("construction", "equipmentMovedInOn"),
  },
  {
    key: "first_arrival",
    stage: "construction",
    appliesTo: isNoMerger,
    isMet: (f) => f.foreignCapitalEntries + f.fixedInvestmentEntries > 0,
    href: page("capital/new?kind=foreign_capital"),
  },
  {
    key: "closing",
    stage: "construction",
    appliesTo: isMerger,
    isMet: (f) => f.closedOn !== null,
    href: field("construction", "closedOn"),
  },

  // 投产
  {
    key: "accepted",
    stage: "production",
    isMet: (f) => f.acceptedOn !== null,
    href: field("production", "acceptedOn"),
  },
  {
    key: "production_extent",
    stage: "production",
    isMet: (f) => f.productionExtent !== null,
    href: field("production", "productionExtent"),
  },
  {
    key: "fixed_investment_arrived",
    stage: "production",
    isMet: (f) => f.fixedInvestmentEntries > 0,
    href: page("capital/new?kind=fixed_investment"),
  },
  {
    key: "capital_arrived",
    stage: "production",
    isMet: (f) => f.foreignCapitalEntries > 0,
    href: page("capital/new?kind=foreign_capital"),
  },
  { key: "jobs_actual", stage: "production", isMet: (f) => f.jobsActual !== null, href: field("people", "jobsActual") },

  // 达产·增资
  {
    key: "capacity_reached",
    stage: "full_capacity",
    isMet: isCapacityReached,
    href: field("production", "actualOutputWan"),
  },
  { key: "aftercare_officer", stage: "full_capacity", isMet: (f) => f.aftercareOfficerId !== null, href: page("team") },
] as const satisfies readonly GateItem[];

export type GateItemKey = (typeof gateItems)[number]["key"];
export const gateItemKeys: readonly GateItemKey[] = gateItems.map((item) => item.key);

/**
 * What a project still needs to enter `stage`, empty when its gate is open.
 *
 * Only the gate of that one stage is looked at: the earlier ones were passed, by their items or by a leader.
 * `switchedOff` are the items an administrator does not require.
 * Source: product brief, "Stages and gates".
 */
export function missingFor(stage: Stage, facts: GateFacts, switchedOff: readonly string[] = []): MissingItem[] {
  const items: readonly (GateItem & { key: GateItemKey })[] = gateItems;
  return items
    .filter((item) => item.stage === stage && !switchedOff.includes(item.key))
    .filter((item) => (item.appliesTo?.(facts) ?? true) && !item.isMet(facts))
    .map((item) => ({ key: item.key, stage, href: item.href(facts), ...countOf(item.key, facts) }));
}

function countOf(key: GateItemKey, facts: GateFacts): { count?: number } {
  if (key === "needs_linked") return { count: facts.unansweredNeedIds.length };
  return key === "guards_reviewed" ? { count: facts.unreviewedGuards.length } : {};
}

/** The latest word of a named person on what is planned, and not an objection; a promise made rules out "nothing is planned". */
function isSupportReviewed(facts: GateFacts): boolean {
  const latest = facts.latestReview;
  if (!latest || latest.result === "objected") return false;
  return latest.subject !== noPlannedSupport || facts.governmentCommitments === 0;
}

/** Promised output or tax met, or assessed. */
function isCapacityReached(facts: GateFacts): boolean {
  const meets = (actual: number | null, promised: number | null) =>
    actual !== null && promised !== null && actual >= promised;
  return (
    facts.capacityAssessedOn !== null ||
    meets(facts.actualOutputWan, facts.promisedOutputWan) ||
    meets(facts.actualTaxWan, facts.promisedTaxWan)
  );
}

function hasText(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}
