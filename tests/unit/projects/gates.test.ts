import { describe, expect, test } from "vitest";
import { type Stage, stages } from "~/domain/projects/codes";
import type { GateFacts } from "~/domain/projects/gate-facts";
import { type GateItemKey, gateItemKeys, gateItems, missingFor } from "~/domain/projects/gates";
import en from "~/i18n/en/stages";
import zh from "~/i18n/zh-CN/stages";
import { completeFacts } from "./facts";

const keys = (stage: Stage, overrides: Partial<GateFacts>, off: GateItemKey[] = []) =>
  missingFor(stage, completeFacts(overrides), off).map((item) => item.key);

describe("a project that has everything passes every gate", () => {
  for (const stage of stages) {
    test(stage, () => expect(keys(stage, {})).toEqual([]));
  }
});

describe("each item is missed exactly when its record or file is not there", () => {
  const cases: [stage: Stage, without: Partial<GateFacts>, missing: GateItemKey[]][] = [
    ["lead", { sourceChannel: null }, ["source_channel"]],
    ["lead", { investorId: null }, ["investor_named"]],
    ["lead", { investorId: null, investorIsAnonymous: true }, []],
    ["lead", { countryCode: null }, ["country"]],
    ["lead", { industryCode: null }, ["industry"]],
    ["lead", { industryCode: null, industryText: "半导体设备" }, []],
    ["lead", { industryCode: null, industryText: "  " }, ["industry"]],
    ["lead", { investmentRange: null }, []],
    ["lead", { investmentRange: null, totalInvestment: null }, ["investment_range"]],
    ["lead", { firstContactName: null }, []],
    ["lead", { firstContactName: null, contacts: 0 }, ["first_contact"]],

    ["negotiation", { assessment: null }, ["assessment_follow"]],
    ["negotiation", { assessment: "reserve" }, ["assessment_follow"]],
    ["negotiation", { assessment: "refer" }, ["assessment_follow"]],
    ["negotiation", { assessment: "reject" }, ["assessment_follow"]],
    ["negotiation", { officerId: null }, ["officer"]],
    // Anonymous is enough for a lead, not for negotiation.
    ["negotiation", { investorId: null, investorIsAnonymous: true, contacts: 0 }, ["investor", "contact"]],
    ["negotiation", { contacts: 0 }, ["contact"]],
    ["negotiation", { totalInvestment: null }, ["total_investment"]],
    ["negotiation", { foreignCapital: null }, ["foreign_capital"]],
    ["negotiation", { totalInvestment: null, foreignCapital: null, amountUnknownReason: "投资方董事会未定" }, []],
    ["negotiation", { totalInvestment: null, amountUnknownReason: " " }, ["total_investment"]],
    ["negotiation", { totalInvestment: 0 }, []],
    ["negotiation", { industryCode: null, industryText: "芯片" }, ["industry_division"]],
    ["negotiation", { industryCode: "C" }, ["industry_division"]],
    ["negotiation", { industryCode: "39" }, []],
    ["negotiation", { industryCode: "C39" }, []],
    ["negotiation", { industryCode: "397" }, []],
    ["negotiation", { needs: 0 }, ["first_needs"]],
    ["negotiation", { needs: 0, noNeedsYetReason: "尚未选址" }, []],
    ["negotiation", { firstRegisteredAt: null }, ["first_registration"]],

    ["appraisal", { negativeListResult: null }, ["negative_list"]],
    ["appraisal", { negativeListResult: "restricted" }, []],
    ["appraisal", { negativeListResult: "prohibited" }, ["not_prohibited"]],
    ["appraisal", { encouragedResult: null }, ["encouraged_catalogue"]],
    ["appraisal", { encouragedResult: "not_encouraged" }, []],
    ["appraisal", { site: null }, ["site"]],
    ["appraisal", { landAreaMu: null }, ["land_area"]],
    ["appraisal", { intensityWanPerMu: null }, ["intensity"]],
    ["appraisal", { taxWanPerMu: null }, ["tax_per_mu"]],
    ["appraisal", { energyTce: null }, ["energy"]],
    ["appraisal", { energyTce: 0 }, []],
    ["appraisal", { emissionNote: null }, ["emission"]],
    ["appraisal", { eiaClass: null }, ["eia_class"]],
    ["appraisal", { jobsPlanned: null }, ["jobs_planned"]],
    ["appraisal", { evidence: [] }, ["credit_document"]],
    ["appraisal", { latestReview: null }, ["compliance_review"]],
    ["appraisal", { latestReview: { subject: "土地", result: "objected" } }, ["compliance_review"]],
    ["appraisal", { latestReview: { subject: "土地", result: "cleared_with_conditions" } }, []],
    // "Nothing is planned" cannot stand beside a promise of government.
    ["appraisal", { latestReview: { subject: "no_planned_support", result: "cleared" } }, ["compliance_review"]],
    ["appraisal", { latestReview: { subject: "no_planned_support", result: "cleared" }, governmentCommitments: 0 }, []],
    ["appraisal", { unreviewedGuards: ["P14-18g"] }, ["guards_reviewed"]],
    [
      "appraisal",
      { latestReview: { subject: "地价", result: "objected" }, unreviewedGuards: ["P14-18g"] },
      ["compliance_review", "guards_reviewed"],
    ],

    ["signed", { appraisalPassedOn: null }, ["appraisal_passed"]],
    ["signed", { evidence: [] }, ["contract_file"]],
    ["signed", { evidence: ["letter_of_intent", "commitment_document"] }, ["contract_file"]],
    ["signed", { contractSignedOn: null }, ["contract_date"]],
    ["signed", { contractTotal: null }, ["contract_total"]],
    ["signed", { contractForeignCapital: null }, ["contract_foreign_capital"]],
    ["signed", { promisedStartOn: null }, ["promised_start"]],
    ["signed", { promisedStartOn: null, kind: "merger" }, []],
    ["signed", { promisedProductionOn: null }, ["promised_production"]],
    ["signed", { promisedCapacityOn: null }, ["promised_capacity"]],
    ["signed", { unansweredNeedIds: ["n1", "n2"] }, ["needs_linked"]],

    ["registered", { companyName: null }, ["company"]],
    ["registered", { creditCode: null }, ["credit_code"]],
    ["registered", { creditCode: "91350100M000100Y4A" }, ["credit_code"]],
    ["registered", { foreignSharePercent: null }, ["foreign_share"]],
    ["registered", { initialReportOn: null }, ["initial_report"]],
    ["registered", { filingCode: null }, ["filing_code"]],

    ["construction", { siteObtainedOn: null }, ["site_obtained"]],
    ["construction", { eiaDoneOn: null }, ["eia_done"]],
    ["construction", { constructionPermitNo: null }, ["construction_permit"]],
    ["construction", { actualStartOn: null }, ["actual_start"]],
    ["construction", { foreignCapitalEntries: 0 }, []],
    ["construction", { fixedInvestmentEntries: 0 }, []],
    ["construction", { foreignCapitalEntries: 0, fixedInvestmentEntries: 0 }, ["first_arrival"]],
    ["construction", { equipmentMovedInOn: null, closedOn: null }, []],
    ["construction", { isLeasedPlant: true, constructionPermitNo: null, actualStartOn: null }, []],
    ["construction", { isLeasedPlant: true, equipmentMovedInOn: null }, ["equipment_moved_in"]],
    ["construction", { isLeasedPlant: true, siteObtainedOn: null, eiaDoneOn: null }, ["site_obtained", "eia_done"]],
    ["construction", { kind: "merger", closedOn: null }, ["closing"]],
    [
      "construction",
      {
        kind: "merger",
        siteObtainedOn: null,
        eiaDoneOn: null,
        constructionPermitNo: null,
        actualStartOn: null,
        foreignCapitalEntries: 0,
        fixedInvestmentEntries: 0,
      },
      [],
    ],

    ["production", { acceptedOn: null }, ["accepted"]],
    ["production", { productionExtent: null }, ["production_extent"]],
    ["production", { fixedInvestmentEntries: 0 }, ["fixed_investment_arrived"]],
    ["production", { foreignCapitalEntries: 0 }, ["capital_arrived"]],
    ["production", { jobsActual: null }, ["jobs_actual"]],

    ["full_capacity", { actualOutputWan: 79_999 }, ["capacity_reached"]],
    ["full_capacity", { actualOutputWan: 79_999, actualTaxWan: 4_000 }, []],
    ["full_capacity", { actualOutputWan: 79_999, capacityAssessedOn: "2028-12-31" }, []],
    ["full_capacity", { promisedOutputWan: null, promisedTaxWan: null }, ["capacity_reached"]],
    ["full_capacity", { aftercareOfficerId: null }, ["aftercare_officer"]],
  ];
  for (const [stage, without, missing] of cases) {
    test(`${stage} ${JSON.stringify(without)} → ${missing.join(", ") || "open"}`, () => {
      expect(keys(stage, without)).toEqual(missing);
    });
  }

  test("every item is missed in some case", () => {
    const missed = new Set(cases.flatMap(([, , missing]) => missing));
    expect(gateItemKeys.filter((key) => !missed.has(key))).toEqual([]);
  });
});

test("an item that an administrator has switched off is not required", () => {
  expect(keys("registered", { filingCode: null, companyName: null }, ["filing_code"])).toEqual(["company"]);
});

test("only the gate of the stage to be entered is looked at", () => {
  expect(keys("construction", { sourceChannel: null, assessment: null, companyName: null })).toEqual([]);
});

test("open needs are counted and lead to the first of them", () => {
  const [item] = missingFor("signed", completeFacts({ unansweredNeedIds: ["n1", "n2"] }));
  expect(item).toMatchObject({ key: "needs_linked", count: 2, href: "/needs/n1" });
});

test("every item leads to a place and has its words in both languages", () => {
  for (const item of gateItems) {
    expect(item.href(completeFacts({ unansweredNeedIds: ["n1"] }))).toMatch(/^\/(projects|needs|investors)\//);
    expect(
      [zh, en].map((words) => Object.keys(words.gate).some((key) => key === item.key || key === `${item.key}_other`)),
    ).toEqual([true, true]);
  }
});
