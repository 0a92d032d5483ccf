import type { CalendarDate } from "~/values/calendar-date";
import type { ProjectKind, Stage, Status } from "./codes";
import type { AssessmentResult, EvidenceKind, listCheckResults, ReviewResult } from "./record-codes";

/**
 * What the gates look at. Money is present or not: a gate never compares amounts, and figures in 万元 are numbers.
 * Read by `gate-facts.server.ts`.
 */
export type GateFacts = {
  id: string;
  zoneId: string;
  stage: Stage;
  status: Status;
  kind: ProjectKind;

  sourceChannel: string | null;
  investorId: string | null;
  investorIsAnonymous: boolean;
  countryCode: string | null;
  industryCode: string | null;
  industryText: string | null;
  investmentRange: string | null;
  firstContactName: string | null;

  /** The latest one decides. */
  assessment: AssessmentResult | null;
  officerId: string | null;
  /** Contact persons of the investor. */
  contacts: number;
  totalInvestment: number | null;
  foreignCapital: number | null;
  amountUnknownReason: string | null;
  /** All needs ever raised. */
  needs: number;
  noNeedsYetReason: string | null;
  firstRegisteredAt: string | null;

  negativeListResult: (typeof listCheckResults)[number] | null;
  encouragedResult: string | null;
  site: string | null;
  landAreaMu: number | null;
  intensityWanPerMu: number | null;
  taxWanPerMu: number | null;
  energyTce: number | null;
  emissionNote: string | null;
  eiaClass: string | null;
  jobsPlanned: number | null;
  /** Kinds of the files there are; removed ones do not count. */
  evidence: EvidenceKind[];
  latestReview: { subject: string; result: ReviewResult } | null;
  /** Promises of government that stand. */
  governmentCommitments: number;
  /** Prohibitions that standing promises touch and that no review, or only one overtaken by an objection, covers. */
  unreviewedGuards: string[];

  appraisalPassedOn: CalendarDate | null;
  contractSignedOn: CalendarDate | null;
  contractTotal: number | null;
  contractForeignCapital: number | null;
  promisedStartOn: CalendarDate | null;
  promisedProductionOn: CalendarDate | null;
  promisedCapacityOn: CalendarDate | null;
  /** Open needs with neither a linked measure (linked, applied, granted, used) nor the finding that none serves. */
  unansweredNeedIds: string[];

  companyName: string | null;
  creditCode: string | null;
  foreignSharePercent: number | null;
  initialReportOn: CalendarDate | null;
  filingCode: string | null;

  siteObtainedOn: CalendarDate | null;
  eiaDoneOn: CalendarDate | null;
  constructionPermitNo: string | null;
  actualStartOn: CalendarDate | null;
  isLeasedPlant: boolean;
  equipmentMovedInOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  /** Entries that were not voided. */
  foreignCapitalEntries: number;
  fixedInvestmentEntries: number;

  acceptedOn: CalendarDate | null;
  productionExtent: string | null;
  jobsActual: number | null;

  promisedOutputWan: number | null;
  actualOutputWan: number | null;
  promisedTaxWan: number | null;
  actualTaxWan: number | null;
  capacityAssessedOn: CalendarDate | null;
  aftercareOfficerId: string | null;
};
