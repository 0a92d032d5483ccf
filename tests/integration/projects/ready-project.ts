import type { Viewer } from "~/domain/access/viewer";
import type { Stage } from "~/domain/projects/codes";
import type { Prisma } from "~/platform/db/generated/client";
import type { MadeOrg } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeInvestor, makeProject } from "~~/seeds/factories/projects.server";

const on = new Date("2026-03-02");
const file = { fileName: "a.pdf", mime: "application/pdf", sizeBytes: 1, sha256: "0" };

/** A project at `stage` that lacks nothing for any later stage; a test takes away what it is about. */
export async function makeReadyProject(
  input: { zone: MadeOrg; officer: Viewer; stage: Stage } & Partial<
    Omit<Prisma.ProjectUncheckedCreateInput, "zoneId" | "stage">
  >,
) {
  const { zone, officer, stage, ...fields } = input;
  const client = ownerClient();
  const investor = await makeInvestor({ zone });
  const money = {
    totalInvestment: 5e8,
    foreignCapital: 3e8,
    contractTotal: 5e8,
    contractForeignCapital: 3e8,
    fixedInvestment: 4e8,
  };
  const project = await makeProject({
    zone,
    officer,
    stage,
    investorId: investor.id,
    sourceChannel: "fair",
    industryCode: "3973",
    investmentRange: "from_500m",
    firstContactName: "Anna Muster",
    ...money,
    totalInvestmentCurrency: "CNY",
    foreignCapitalCurrency: "CNY",
    contractTotalCurrency: "CNY",
    contractForeignCapitalCurrency: "CNY",
    fixedInvestmentCurrency: "CNY",
    investmentCny: 5e8,
    noNeedsYetReason: "选址后再提",
    firstRegisteredAt: on,
    negativeListResult: "not_listed",
    encouragedResult: "encouraged",
    site: "A-12 地块",
    landAreaMu: 60,
    intensityWanPerMu: 800,
    taxWanPerMu: 40,
    energyTce: 3200,
    emissionNote: "VOCs 1.2 吨/年",
    eiaClass: "report",
    jobsPlanned: 300,
    appraisalPassedOn: on,
    contractSignedOn: on,
    promisedStartOn: new Date("2099-06-01"),
    promisedProductionOn: new Date("2099-12-01"),
    promisedCapacityOn: new Date("2100-12-01"),
    companyName: "测试半导体有限公司",
    creditCode: "91350100M000100Y43",
    foreignSharePercent: 100,
    initialReportOn: on,
    filingCode: "2604-320000-89-01-000001",
    siteObtainedOn: on,
    eiaDoneOn: on,
    constructionPermitNo: "3200002605200101",
    actualStartOn: on,
    statisticalEntryOn: on,
    acceptedOn: on,
    productionExtent: "partial",
    jobsActual: 120,
    capacityAssessedOn: on,
    aftercareOfficerId: officer.userId,
    ...fields,
  });
  const record = { zoneId: zone.id, projectId: project.id };
  await client.contact.create({ data: { zoneId: zone.id, investorId: investor.id, name: "Anna Muster" } });
  await client.assessment.create({ data: { ...record, result: "follow", on } });
  await client.interaction.create({
    data: { ...record, kind: "meeting", on: new Date(), isSubstantive: true, notes: "面谈" },
  });
  await client.complianceReview.create({
    data: { ...record, subject: "no_planned_support", result: "cleared", reviewerName: "王五", reviewedOn: on },
  });
  await client.evidence.createMany({
    data: [
      { ...record, ...file, kind: "credit_document" },
      { ...record, ...file, kind: "contract" },
    ],
  });
  await client.capitalEntry.createMany({
    data: [
      { ...record, kind: "foreign_capital", amount: 1e8, currency: "CNY", arrivedOn: on },
      { ...record, kind: "fixed_investment", amount: 1e8, currency: "CNY", arrivedOn: on },
    ],
  });
  return project;
}
