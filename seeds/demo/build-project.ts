import { randomUUID } from "node:crypto";
import { type Stage, stages } from "~/domain/projects/codes";
import { projectTokens } from "~/domain/projects/project-tokens";
import { addDays, addMonths, type CalendarDate, todayIn, toUtcDate } from "~/values/calendar-date";
import { creditCodeCheckSign } from "~/values/credit-code";
import type { DemoZone } from "./people.server";
import type { Chance } from "./random";
import type { WorldRows } from "./rows";
import { samplePdf } from "./sample-pdf";
import { ageInStage, timelineTo } from "./timeline";
import type { Venture } from "./ventures";

export type World = {
  rows: WorldRows;
  chance: Chance;
  today: CalendarDate;
  /** Yuan per US dollar and the day of the rate. */
  dollar: { cny: number; on: CalendarDate };
  serials: Map<string, number>;
  /** Files cost space: a large world does without their bytes. */
  withFiles: boolean;
};

export type InvestorRef = { id: string; zh: string; en: string; country: string };

export type ProjectPlan = {
  zone: DemoZone;
  venture: Venture;
  investor: InvestorRef;
  stage: Stage;
  officerId: string;
  status?: "dormant" | "lost" | "abandoned" | "delayed";
  /** Sensitive projects are seen by their team and the leaders only. */
  isSensitive?: boolean;
  /** Days since the last substantive interaction; few unless a light is to show. */
  quietDays?: number;
  daysInStage?: number;
  kind?: "new" | "expansion" | "joint_venture" | "reinvested_profit";
  name?: string;
};

export type BuiltProject = {
  row: WorldRows["project"][number];
  id: string;
  code: string;
  name: string;
  plan: ProjectPlan;
  createdOn: CalendarDate;
  entered: Partial<Record<Stage, CalendarDate>>;
};

/** Adds one project with everything its stage stands on: the records each gate asks for, with dates that fit. */
export function buildProject(world: World, plan: ProjectPlan): BuiltProject {
  const { chance, today, rows } = world;
  const { zone, venture, investor, stage } = plan;
  const id = randomUUID();
  const enteredOn = addDays(today, -(plan.daysInStage ?? ageInStage(stage, chance)));
  const { entered, createdOn } = timelineTo(stage, enteredOn, chance);
  const code = nextCode(world, zone, createdOn);
  const name = plan.name ?? `${investor.zh}${venture.what}`;
  const has = (wanted: Stage) => stages.indexOf(stage) >= stages.indexOf(wanted);

  const yi = venture.yi[0] + (venture.yi[1] - venture.yi[0]) * chance.next() ** 2;
  const isDollar = chance.happens(0.55);
  const currency = isDollar ? "USD" : "CNY";
  const totalYuan = Math.round(yi * 100) * 1_000_000;
  const total = isDollar ? Math.round(totalYuan / world.dollar.cny / 1_000_000) * 1_000_000 : totalYuan;
  const totalCny = isDollar ? total * world.dollar.cny : total;
  const mu = chance.whole(...venture.mu);
  const jobs = chance.whole(...venture.jobs);
  const foreignShare = chance.pick([51, 60, 70, 80, 100, 100, 100]);
  const at = (wanted: Stage) => (has(wanted) ? (entered[wanted] ?? null) : null);
  const signedOn = at("signed");
  const startOn = at("construction");
  const capital = Math.round((total * 0.4 * foreignShare) / 100);

  const project: WorldRows["project"][number] = {
    id,
    zoneId: zone.id,
    code,
    name,
    publicName: plan.isSensitive ? `项目 ${code.slice(-4)}` : null,
    confidentiality: plan.isSensitive ? "sensitive" : chance.happens(0.3) ? "public" : "internal",
    kind: plan.kind ?? "new",
    stage,
    status: plan.status ?? "ongoing",
    stageEnteredAt: instant(enteredOn),
    statusSince: instant(plan.status ? later(addDays(today, -chance.whole(5, 40)), enteredOn) : createdOn, 15),
    statusReason: plan.status ? statusReasons[plan.status] : null,
    lostTo: plan.status === "lost" ? "外省某国家级经开区" : null,
    sourceChannel: chance.pick([
      "overseas_post",
      "delegation",
      "fair",
      "fund",
      "intermediary",
      "standard_land",
      "investor_referral",
      "investor_referral",
      "leader_referral",
      "walk_in",
    ]),
    campaign: chance.happens(0.3)
      ? chance.pick(["进博会专场对接", "德国工业推介周", "日韩高端制造小组团", "生物医药产业大会"])
      : null,
    firstContactOrgId: zone.id,
    firstContactUserId: plan.officerId,
    firstContactOn: toUtcDate(createdOn),
    summary: `${investor.zh}拟在园区投资建设${venture.what}，预计用工 ${jobs} 人。`,
    investorId: investor.id,
    countryCode: investor.country,
    firstContactName: "投资方项目负责人",
    industryCode: venture.industryCode,
    chain: venture.chain,
    chainRole: venture.chainRole,
    flags: venture.flag && has("negotiation") ? [venture.flag] : [],
    fitsLeadingIndustry: has("negotiation") ? true : null,
    investmentRange: rangeOf(totalYuan),
    officerId: plan.officerId,
    createdById: plan.officerId,
    createdAt: instant(createdOn),
    updatedAt: instant(enteredOn),
    // In negotiation
    ...(has("negotiation")
      ? {
          firstRegisteredAt: instant(addDays(entered.negotiation ?? createdOn, -2)),
          protectedUntil: toUtcDate(addDays(entered.negotiation ?? createdOn, 178)),
          totalInvestment: String(total),
          totalInvestmentCurrency: currency,
          foreignCapital: String(capital),
          foreignCapitalCurrency: currency,
          fixedInvestment: String(Math.round(totalYuan * 0.7)),
          fixedInvestmentCurrency: "CNY",
          foreignSharePercent: String(foreignShare),
          investmentCny: String(Math.round(totalCny)),
          investmentRateOn: isDollar ? toUtcDate(world.dollar.on) : null,
          responsibleLeaderId: zone.leaders[0] ?? null,
          verifierId: zone.verifiers[0] ?? null,
          serviceOfficerId: chance.happens(0.5) ? chance.pick(zone.officers) : null,
        }
      : {}),
    ...(has("appraisal") ? appraisal(world, { mu, jobs, totalYuan }) : {}),
    ...(signedOn
      ? {
          appraisalPassedOn: toUtcDate(addDays(signedOn, -6)),
          contractSignedOn: toUtcDate(signedOn),
          contractTotal: String(total),
          contractTotalCurrency: currency,
          contractForeignCapital: String(capital),
          contractForeignCapitalCurrency: currency,
          promisedStartOn: toUtcDate(addDays(signedOn, 150)),
          promisedProductionOn: toUtcDate(addMonths(signedOn, 16)),
          promisedCapacityOn: toUtcDate(addMonths(signedOn, 28)),
          promisedOutputWan: String(mu * 800),
          promisedTaxWan: String(mu * 30),
        }
      : {}),
    ...(has("registered")
      ? {
          companyName: `${investor.zh}（${zoneTown[zone.code] ?? "园区"}）有限公司`,
          creditCode: creditCode(zone, world),
          companyRegisteredOn: toUtcDate(entered.registered ?? enteredOn),
          initialReportOn: toUtcDate(entered.registered ?? enteredOn),
          filingCode: `${createdOn.slice(2, 4)}${zone.provinceCode.slice(0, 4)}-04-${String(chance.whole(100_000, 999_999))}`,
          registeredCapital: String(capital),
          registeredCapitalCurrency: currency,
        }
      : {}),
    ...(startOn
      ? {
          siteObtainedOn: toUtcDate(addDays(startOn, -40)),
          eiaDoneOn: toUtcDate(addDays(startOn, -20)),
          constructionPermitNo: `${zone.provinceCode}${startOn.replaceAll("-", "")}${chance.whole(1000, 9999)}`,
          actualStartOn: toUtcDate(startOn),
          statisticalEntryOn: chance.happens(0.8) ? toUtcDate(addDays(startOn, 20)) : null,
        }
      : {}),
    ...(has("production")
      ? {
          acceptedOn: toUtcDate(entered.production ?? enteredOn),
          productionExtent: chance.pick(["partial", "full"]),
          jobsActual: Math.round(jobs * 0.8),
          actualOutputWan: String(mu * (has("full_capacity") ? 860 : 420)),
          actualTaxWan: String(mu * (has("full_capacity") ? 33 : 12)),
          intensityActualWanPerMu: String(Math.round(totalYuan / 10_000 / mu)),
        }
      : {}),
    ...(has("full_capacity")
      ? { capacityAssessedOn: toUtcDate(enteredOn), aftercareOfficerId: chance.pick(zone.officers) }
      : {}),
    tokens: projectTokens({ code, name }, { nameZh: investor.zh, nameEn: investor.en, aliases: [] }),
    teamIds: [plan.officerId],
  };
  rows.project.push(project);

  const built: BuiltProject = { row: project, id, code, name, plan, createdOn, entered };
  const link = { zoneId: zone.id, projectId: id };
  rows.projectMember.push({ ...link, userId: plan.officerId, teamRole: "officer" });
  if (venture.flag) {
    rows.projectFlag.push({
      ...link,
      flag: venture.flag,
      state: has("negotiation") ? "confirmed" : "suggested",
      reason: { kind: "class", detail: [venture.industryCode] },
      ...(has("negotiation") ? { decidedById: plan.officerId, decidedAt: instant(createdOn) } : {}),
    });
  }
  addMoves(world, built);
  addRecords(world, built, { currency, total, capital, has });
  return built;
}

const zoneTown: Record<string, string> = {
  Z33008: "嘉兴",
  Z33002: "宁波",
  Z32002: "昆山",
  Z33001: "杭州",
  Z33006: "湖州",
  Z33009: "金华",
  Z33014: "平湖",
  Z33016: "柯桥",
  Z33021: "长兴",
};

const statusReasons = {
  dormant: "总部调整全球投资节奏，暂缓推进，转入储备库",
  lost: "投资方选择了离主要客户更近的园区",
  abandoned: "投资方取消该产品线的扩产计划",
  delayed: "设备交付推迟，开工时间顺延",
};

/** The day a project was lost or abandoned; null while it goes on. */
export function dayOfEnd({ row }: BuiltProject): CalendarDate | null {
  const { status, statusSince } = row;
  return (status === "lost" || status === "abandoned") && statusSince instanceof Date
    ? todayIn("Asia/Shanghai", statusSince)
    : null;
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** The middle of a working day in China, as an instant. */
export function instant(day: CalendarDate, hour = 10): Date {
  return new Date(`${day}T${String(hour).padStart(2, "0")}:00:00+08:00`);
}

function nextCode(world: World, zone: DemoZone, createdOn: CalendarDate): string {
  const year = createdOn.slice(0, 4);
  const key = `${zone.id}/${year}`;
  const serial = (world.serials.get(key) ?? 0) + 1;
  world.serials.set(key, serial);
  return `${zone.code}-${year}-${String(serial).padStart(4, "0")}`;
}

/** A code with a right check digit; the organisation part is made up. */
function creditCode(zone: DemoZone, { chance }: World): string {
  const letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const organisation = Array.from({ length: 9 }, () => letters.charAt(chance.whole(0, letters.length - 1))).join("");
  const first = `91${zone.provinceCode.slice(0, 4)}00${organisation}`;
  return `${first}${creditCodeCheckSign(first)}`;
}

function rangeOf(yuan: number) {
  const yi = yuan / 100_000_000;
  if (yi < 1) return "under_100m" as const;
  if (yi < 5) return "from_100m" as const;
  if (yi < 10) return "from_500m" as const;
  if (yi < 50) return "from_1b" as const;
  return yi < 100 ? ("from_5b" as const) : ("from_10b" as const);
}

function appraisal({ chance, today }: World, { mu, jobs, totalYuan }: { mu: number; jobs: number; totalYuan: number }) {
  return {
    negativeListEditionId: "negative_list_2024",
    negativeListResult: "not_listed" as const,
    encouragedEditionId: "encouraged_catalogue_2025",
    encouragedResult: chance.happens(0.7) ? ("encouraged" as const) : ("not_encouraged" as const),
    catalogueCheckedOn: toUtcDate(addDays(today, -chance.whole(20, 300))),
    site: chance.pick(["国际合作产业园东区", "先进制造业片区二期", "科技创新走廊南块", "临空智造园"]),
    plot: `${chance.whole(2024, 2026)}-${String(chance.whole(1, 60)).padStart(2, "0")} 号地块`,
    landMode: chance.pick(["grant", "standard_land", "standard_land", "lease", "storeyed_factory"] as const),
    landAreaMu: String(mu),
    floorAreaRatio: chance.pick(["1.5", "1.8", "2.0", "2.5"]),
    intensityWanPerMu: String(Math.round(totalYuan / 10_000 / mu)),
    taxWanPerMu: String(chance.whole(25, 60)),
    energyTce: String(chance.whole(600, 18_000)),
    emissionNote: "废气经处理后达标排放，废水纳管，危险废物委托有资质单位处置。",
    eiaClass: chance.pick(["report", "form", "form"] as const),
    hasPlanningEiaCover: chance.pick([true, true, null]),
    jobsPlanned: jobs,
    foreignStaff: chance.whole(2, 18),
  };
}

function addMoves({ rows }: World, { row, id, code, plan, entered, createdOn }: BuiltProject): void {
  const link = { zoneId: plan.zone.id, projectId: id, byId: plan.officerId };
  let from: Stage | null = null;
  for (const stage of stages) {
    const on = entered[stage];
    if (!on) continue;
    rows.stageMove.push({ ...link, kind: from ? "forward" : "created", from, to: stage, at: instant(on) });
    rows.activity.push({
      ...link,
      kind: from ? "stage.moved" : "project.created",
      changes: from ? [{ field: "stage", from, to: stage }] : [],
      detail: from ? { from, to: stage } : { code },
      at: instant(on),
    });
    from = stage;
  }
  if (plan.status) {
    const reason = statusReasons[plan.status];
    const at = row.statusSince instanceof Date ? row.statusSince : instant(createdOn, 15);
    const on = todayIn("Asia/Shanghai", at);
    const change = { from: "ongoing", to: plan.status } as const;
    const lostTo = row.lostTo ?? null;
    rows.statusChange.push({ ...link, ...change, reason, on: toUtcDate(on), lostTo, at });
    rows.activity.push({
      ...link,
      kind: "project.status-changed",
      changes: [{ field: "status", ...change }],
      detail: { ...change, reason, on, ...(lostTo ? { lostTo } : {}) },
      at,
    });
  }
}

type Money = { currency: string; total: number; capital: number; has: (stage: Stage) => boolean };

/** The records the gates ask for, and the talks that led there. */
function addRecords(world: World, built: BuiltProject, { currency, total, capital, has }: Money): void {
  const { rows, chance, today } = world;
  const { id, plan, entered, createdOn } = built;
  const link = { zoneId: plan.zone.id, projectId: id };
  const byId = plan.officerId;

  if (has("negotiation") && entered.negotiation) {
    const on = addDays(entered.negotiation, -1);
    rows.assessment.push({
      ...link,
      result: "follow",
      notes: "产业方向契合，投资方决策链清晰，建议跟进。",
      byId,
      on: toUtcDate(on),
      at: instant(on),
    });
  } else if (chance.happens(0.4)) {
    rows.assessment.push({
      ...link,
      result: chance.pick(["follow", "reserve"]),
      notes: "已初步沟通，待补充投资计划。",
      byId,
      on: toUtcDate(createdOn),
      at: instant(createdOn, 16),
    });
  }

  addInteractions(world, built);

  if (has("appraisal") && entered.appraisal) {
    addFile(world, built, "credit_document", "bank-credit-letter.pdf", entered.appraisal);
    rows.complianceReview.push({
      ...link,
      subject: "拟给予的人才公寓和设备进口便利支持",
      result: "cleared",
      legalBasis: "公平竞争审查条例；园区产业扶持办法",
      reviewerName: "法制审查专员",
      reviewerOffice: "管委会法制办",
      reviewedOn: toUtcDate(entered.appraisal),
      byId,
      at: instant(entered.appraisal, 15),
    });
    rows.commitment.push({
      ...link,
      party: "government",
      what: "协调提供人才公寓 30 套",
      legalBasis: "园区人才公寓管理办法",
      byId,
      at: instant(entered.appraisal, 16),
      guardKeys: [],
    });
  }
  if (has("signed") && entered.signed) {
    addFile(world, built, "letter_of_intent", "letter-of-intent.pdf", addDays(entered.signed, -30));
    addFile(world, built, "contract", "investment-contract.pdf", entered.signed);
    verify(world, built, "signed", entered.signed);
    rows.commitment.push({
      ...link,
      party: "investor",
      what: `签约后 5 个月内开工，总投资不低于约定额`,
      dueOn: toUtcDate(addDays(entered.signed, 150)),
      byId,
      at: instant(entered.signed, 16),
      guardKeys: [],
      state: has("construction") ? "kept" : "open",
    });
  }
  if (has("construction") && entered.construction) {
    addFile(world, built, "construction_permit", "construction-permit.pdf", addDays(entered.construction, -5));
    addFile(world, built, "start_proof", "start-of-works.pdf", entered.construction);
    verify(world, built, "construction", entered.construction);
    const parts = has("full_capacity") ? 5 : has("production") ? 4 : chance.whole(1, 3);
    for (let part = 0; part < parts; part += 1) {
      const on = addDays(entered.construction, part * chance.whole(25, 70));
      if (on > today) break;
      rows.capitalEntry.push({
        ...link,
        kind: "foreign_capital",
        amount: String(Math.round(capital / 6)),
        currency,
        arrivedOn: toUtcDate(on),
        byId,
        at: instant(on),
      });
      rows.capitalEntry.push({
        ...link,
        kind: "fixed_investment",
        amount: String(Math.round((currency === "USD" ? total * world.dollar.cny : total) / 9)),
        currency: "CNY",
        arrivedOn: toUtcDate(on),
        byId,
        at: instant(on, 11),
      });
    }
  }
  if (has("production") && entered.production) {
    addFile(world, built, "acceptance", "acceptance-report.pdf", entered.production);
    verify(world, built, "production", entered.production);
  }
  addMilestones(world, built);
}

const talks = [
  ["call", "电话沟通投资时间表，投资方确认年内完成董事会审议。"],
  ["visit_here", "投资方来园区踏勘地块，关注供电和物流条件。"],
  ["visit_there", "赴投资方工厂考察生产线和环保设施。"],
  ["meeting", "三方会谈，就用地规模和建设节奏达成一致。"],
  ["video_meeting", "视频会议，投资方法务与财务参加，核对合同条款。"],
  ["fair", "展会期间会见，交换项目需求清单。"],
] as const;

function addInteractions({ rows, chance, today }: World, built: BuiltProject): void {
  const { id, plan, createdOn } = built;
  const endedOn = dayOfEnd(built);
  const quietSince = addDays(today, -(plan.quietDays ?? chance.whole(2, 45)));
  const last = endedOn && endedOn < quietSince ? endedOn : quietSince;
  const count = chance.whole(2, 5);
  for (let at = 0; at < count; at += 1) {
    const on = at === 0 ? last : addDays(createdOn, chance.whole(0, 60));
    if (on < createdOn || on > last) continue;
    const [kind, notes] = chance.pick(talks);
    rows.interaction.push({
      zoneId: plan.zone.id,
      projectId: id,
      kind,
      on: toUtcDate(on),
      isSubstantive: true,
      notes,
      ourSide: "招商一部",
      theirSide: "投资方项目组",
      byId: plan.officerId,
      at: instant(on, 14),
    });
    rows.activity.push({
      zoneId: plan.zone.id,
      projectId: id,
      kind: "interaction.recorded",
      detail: { interaction: kind, on, isSubstantive: true },
      byId: plan.officerId,
      at: instant(on, 14),
    });
  }
}

function addFile(
  { rows, withFiles }: World,
  { id, code, plan }: BuiltProject,
  kind: WorldRows["evidence"][number]["kind"],
  fileName: string,
  on: CalendarDate,
): void {
  const evidenceId = randomUUID();
  const bytes = samplePdf(`${code} - ${fileName} (demo file)`);
  rows.evidence.push({
    id: evidenceId,
    zoneId: plan.zone.id,
    projectId: id,
    kind,
    fileName,
    mime: "application/pdf",
    sizeBytes: bytes.length,
    sha256: "demo",
    uploadedById: plan.officerId,
    uploadedAt: instant(on),
  });
  if (withFiles) rows.evidenceContent.push({ evidenceId, zoneId: plan.zone.id, bytes });
}

/** Most are verified within days by the zone's verifier; a few still wait. */
function verify(
  { rows, chance, today }: World,
  { id, plan }: BuiltProject,
  subject: "signed" | "construction" | "production",
  on: CalendarDate,
): void {
  const decidedOn = addDays(on, chance.whole(2, 9));
  const isDone = decidedOn <= today && chance.happens(0.85);
  rows.evidenceVerification.push({
    zoneId: plan.zone.id,
    projectId: id,
    subject,
    state: isDone ? "verified" : "pending",
    enteredByIds: [plan.officerId],
    requestedById: plan.officerId,
    requestedAt: instant(on, 17),
    ...(isDone ? { decidedById: plan.zone.verifiers[0] ?? null, decidedAt: instant(decidedOn) } : {}),
  });
}

function addMilestones({ rows }: World, { id, plan, entered }: BuiltProject): void {
  const link = { zoneId: plan.zone.id, projectId: id, updatedById: plan.officerId };
  const add = (
    code: WorldRows["milestone"][number]["code"],
    planned: CalendarDate | undefined,
    actual: CalendarDate | undefined,
  ) => {
    if (!planned && !actual) return;
    rows.milestone.push({
      ...link,
      code,
      plannedOn: planned ? toUtcDate(planned) : null,
      actualOn: actual ? toUtcDate(actual) : null,
    });
  };
  const {
    negotiation,
    appraisal: appraised,
    signed,
    registered,
    construction,
    production,
    full_capacity: full,
  } = entered;
  add("visit_here", undefined, negotiation);
  add("appraisal_meeting", appraised && addDays(appraised, 10), signed && addDays(signed, -6));
  add("signing", appraised && addDays(appraised, 40), signed);
  add("registration", signed && addDays(signed, 40), registered);
  add("filing", signed && addDays(signed, 50), registered && addDays(registered, 8));
  add("land_supply", signed && addDays(signed, 90), construction && addDays(construction, -40));
  add("eia", signed && addDays(signed, 110), construction && addDays(construction, -20));
  add("construction_permit", signed && addDays(signed, 140), construction && addDays(construction, -5));
  add("start", signed && addDays(signed, 150), construction);
  add("production", signed && addMonths(signed, 16), production);
  add("full_capacity", signed && addMonths(signed, 28), full);
}
