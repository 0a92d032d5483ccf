import { randomUUID } from "node:crypto";
import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import { markDemoLoaded } from "~/domain/people/demo-accounts.server";
import type { Stage } from "~/domain/projects/codes";
import { investorTokens } from "~/domain/projects/project-tokens";
import { refreshProjects } from "~/domain/supervision/refresh-projects.server";
import { seal } from "~/platform/crypto/seal.server";
import { asSystem } from "~/platform/db/db.server";
import { addDays, todayIn, toUtcDate } from "~/values/calendar-date";
import { maskDocument, maskEmail, maskName, maskPhone } from "~/values/mask";
import { nameKey } from "~/values/similarity";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { demoAccounts, demoPassword } from "./accounts";
import { addNeed, buildNeeds } from "./build-needs";
import { type BuiltProject, buildProject, type InvestorRef, instant, type World } from "./build-project";
import { measureFinder } from "./find-measure.server";
import { insertRows } from "./insert-rows.server";
import { demoInvestors } from "./investors";
import { type DemoZone, loadPeople } from "./people.server";
import { chanceFrom } from "./random";
import { emptyRows } from "./rows";
import { type Venture, ventures } from "./ventures";

/** How many projects of each stage a zone has: the first zone is the one to look around in. */
const countsByZone: Record<"first" | "second" | "elsewhere" | "small", Record<Stage, number>> = {
  first: {
    lead: 9,
    negotiation: 11,
    appraisal: 7,
    signed: 8,
    registered: 6,
    construction: 10,
    production: 7,
    full_capacity: 4,
  },
  second: {
    lead: 5,
    negotiation: 6,
    appraisal: 4,
    signed: 4,
    registered: 3,
    construction: 5,
    production: 4,
    full_capacity: 2,
  },
  elsewhere: {
    lead: 4,
    negotiation: 4,
    appraisal: 3,
    signed: 3,
    registered: 2,
    construction: 3,
    production: 2,
    full_capacity: 1,
  },
  small: {
    lead: 3,
    negotiation: 3,
    appraisal: 1,
    signed: 1,
    registered: 1,
    construction: 3,
    production: 3,
    full_capacity: 1,
  },
};

const longestLoadMs = 120_000;
const projectsPerRefresh = 200;

/**
 * Loads the demo: invented investors, people and projects in real zones, with a history that goes back eighteen months.
 *
 * All or nothing, so that an interrupted load is simply begun again; a loaded demo is left alone.
 */
export async function loadDemo(): Promise<void> {
  const client = ownerClient();
  const [first] = demoAccounts;
  if (await client.user.findUnique({ where: { email: first?.email ?? "" }, select: { id: true } })) return;

  const projects = await client.$transaction(
    async (tx) => {
      // The transaction's client has every table of the plain one; people are written by functions that take either.
      const zones = await loadPeople(tx as typeof client);
      const rate = await tx.exchangeRate.findFirst({ where: { currency: "USD" }, orderBy: { day: "desc" } });
      const today = todayIn("Asia/Shanghai", new Date());
      const world: World = {
        rows: emptyRows(),
        chance: chanceFrom(20_250_521),
        today,
        dollar: { cny: Number(rate?.cnyPerUnit ?? 7), on: rate ? rate.day.toISOString().slice(0, 10) : today },
        serials: new Map(),
        withFiles: true,
      };
      const setting = { world, calendar: await getWorkingCalendar(tx), findMeasure: await measureFinder(tx) };
      const built = zones.flatMap((zone, index) => {
        const counts =
          index === 0
            ? countsByZone.first
            : index === 1
              ? countsByZone.second
              : index === 2
                ? countsByZone.elsewhere
                : countsByZone.small;
        return buildZone(world, zone, counts);
      });
      for (const project of built) buildNeeds(setting, project);
      tellStories(setting, built);
      await insertRows(tx as typeof client, world.rows);
      for (const [key, last] of world.serials) {
        const [zoneId = "", year = ""] = key.split("/");
        await tx.projectSerial.create({ data: { zoneId, year: Number(year), last } });
      }
      await markDemoLoaded(tx, { password: demoPassword, emails: demoAccounts.map(({ email }) => email) });
      return built;
    },
    { timeout: longestLoadMs, maxWait: 10_000 },
  );

  // Lights and counters are computed by the product's own rules.
  for (let at = 0; at < projects.length; at += projectsPerRefresh) {
    const ids = projects.slice(at, at + projectsPerRefresh).map((project) => project.id);
    await asSystem("all", (tx) => refreshProjects(tx, ids), { timeout: longestLoadMs });
  }
}

function buildZone(world: World, zone: DemoZone, counts: Record<Stage, number>): BuiltProject[] {
  const { chance } = world;
  const investors = new Map<string, InvestorRef>();
  const built: BuiltProject[] = [];
  let number = 0;
  for (const [stage, count] of Object.entries(counts) as [Stage, number][]) {
    for (let at = 0; at < count; at += 1) {
      number += 1;
      const status =
        number % 17 === 0
          ? "dormant"
          : number % 23 === 0
            ? "lost"
            : number % 29 === 0
              ? "abandoned"
              : number % 13 === 0
                ? "delayed"
                : undefined;
      const venture = weighted(world, ventures);
      const investor = investorOf(world, zone, investors, venture);
      built.push(
        buildProject(world, {
          zone,
          venture,
          investor,
          name: phaseName(`${investor.zh}${venture.what}`, built),
          stage,
          officerId: chance.pick(zone.officers),
          ...(status ? { status } : {}),
          isSensitive: number % 19 === 0,
          ...(chance.happens(0.15) ? { quietDays: chance.whole(61, 140) } : {}),
          ...(stage === "full_capacity" && chance.happens(0.4) ? { kind: "expansion" as const } : {}),
        }),
      );
    }
  }
  return built;
}

/** The same investor comes again with the same kind of project: then it is the next phase of it. */
function phaseName(name: string, earlier: readonly BuiltProject[]): string {
  const phase = earlier.filter((project) => project.name.startsWith(name)).length;
  return phase === 0 ? name : `${name}${["二", "三", "四", "五", "六"][phase - 1] ?? phase + 1}期`;
}

function weighted({ chance }: World, items: readonly Venture[]): Venture {
  return chance.pick(items.flatMap((item) => Array.from({ length: item.weight }, () => item)));
}

/** An investor of the zone: made when first needed, met again on later projects. */
function investorOf(world: World, zone: DemoZone, known: Map<string, InvestorRef>, venture: Venture): InvestorRef {
  const { chance, rows } = world;
  const invented = chance.pick(demoInvestors.filter((investor) => investor.chains.includes(venture.chain)));
  const met = known.get(invented.en);
  if (met) return met;
  const id = randomUUID();
  const [contactName, position] = invented.contact;
  const email = `${invented.en.split(/[\s.,]+/)[0]?.toLowerCase()}@example.com`;
  const phone = `+86 ${chance.whole(130, 189)} ${chance.whole(1000, 9999)} ${chance.whole(1000, 9999)}`;
  rows.investor.push({
    id,
    zoneId: zone.id,
    nameZh: invented.zh,
    nameEn: invented.en,
    aliases: [],
    countryCode: invented.country,
    controllerName: invented.en,
    controllerCountry: invented.country,
    tags: invented.tags,
    isExisting: chance.happens(0.25),
    nameKey: nameKey(invented.zh),
    tokens: investorTokens({ nameZh: invented.zh, nameEn: invented.en, aliases: [] }),
    createdById: zone.officers[0] ?? null,
  });
  rows.contact.push({
    zoneId: zone.id,
    investorId: id,
    name: contactName,
    position,
    phoneSealed: seal(phone),
    phoneMasked: maskPhone(phone),
    emailSealed: seal(email),
    emailMasked: maskEmail(email),
    isFirst: true,
    createdById: zone.officers[0] ?? null,
  });
  const made = { id, zh: invented.zh, en: invented.en, country: invented.country };
  known.set(invented.en, made);
  return made;
}

type Setting = Parameters<typeof addNeed>[0];

/** What the province sees, and a few needs that everybody can find: one overdue and escalated, one about to be met, one with travellers. */
function tellStories(setting: Setting, built: BuiltProject[]): void {
  const { world } = setting;
  const zones = [...new Set(built.map((project) => project.plan.zone))];
  for (const [index, zone] of zones.entries()) {
    const own = built.filter((project) => project.plan.zone === zone && !project.plan.status);
    const large = own.filter(
      (project) =>
        !project.plan.isSensitive &&
        ["signed", "registered", "construction", "production"].includes(project.plan.stage),
    );
    // Every third, so that all stages from signing on are among them.
    const opened = large.filter((_, at) => at % 3 === 0).slice(0, index < 3 ? 7 : 2);
    for (const [at, project] of opened.entries()) {
      open(world, project, at % 2 === 0 ? "listed" : "reported");
    }
    if (index >= 3) continue;
    const [troubled] = opened;
    if (troubled && zone.departments.length > 0) {
      addNeed(setting, troubled, {
        serial: 9,
        category: "energy",
        state: "in_progress",
        raisedDaysAgo: 34,
        isEscalated: true,
      });
      open(world, troubled, "escalated", world.rows.need.at(-1)?.id);
    }
    const hosting = own.find((project) => project.plan.stage === "construction" && project !== troubled);
    if (hosting) travellers(setting, hosting);
  }
}

function open(
  { rows, today }: World,
  project: BuiltProject,
  reason: "reported" | "listed" | "escalated",
  needId?: string,
): void {
  const { zone } = project.plan;
  const byId = zone.leaders[0] ?? null;
  const on = addDays(today, reason === "escalated" ? -3 : -20);
  const link = { zoneId: zone.id, projectId: project.id, byId };
  project.row.openedAt ??= instant(on);
  if (reason === "listed") {
    rows.listMembership.push({
      ...link,
      level: "provincial",
      listName: "省重点外资项目清单",
      edition: today.slice(0, 4),
      state: "listed",
      decidedOn: toUtcDate(on),
      document: "省商务主管部门通知",
      at: instant(on),
    });
  }
  const note =
    reason === "escalated"
      ? "供电增容涉及省级主网，需省级部门协调"
      : reason === "listed"
        ? "列入省重点外资项目清单"
        : "投资规模大，申请省级协调用地指标";
  rows.provinceOpening.push({ ...link, reason, needId: needId ?? null, note, at: instant(on, 15) });
  rows.activity.push({
    ...link,
    needId: needId ?? null,
    kind: reason === "escalated" ? "need.escalated" : reason === "listed" ? "listing.recorded" : "project.reported-up",
    detail:
      reason === "listed"
        ? { level: "provincial", listName: "省重点外资项目清单", edition: today.slice(0, 4), state: "listed" }
        : reason === "escalated"
          ? { action: "escalate", serial: rows.need.find((need) => need.id === needId)?.serial ?? 0, title: note }
          : { note },
    at: instant(on, 15),
  });
}

function travellers(setting: Setting, project: BuiltProject): void {
  const { rows, today } = setting.world;
  addNeed(setting, project, { serial: 8, category: "entry_exit", state: "accepted", raisedDaysAgo: 3 });
  const need = rows.need.at(-1);
  if (!need?.id) return;
  const people = [
    ["Annika Feldberg", "C4QT71R9K", "DE", "安装调试工程师"],
    ["Tobias Lindqvist", "90418273", "SE", "工艺主管"],
  ] as const;
  for (const [name, document, nationality, position] of people) {
    rows.needPerson.push({
      zoneId: need.zoneId,
      needId: need.id,
      nameSealed: seal(name),
      nameMasked: maskName(name),
      documentSealed: seal(document),
      documentMasked: maskDocument(document),
      nationality,
      documentKind: "business_visa",
      from: toUtcDate(addDays(today, 12)),
      to: toUtcDate(addDays(today, 100)),
      position,
      addedById: project.plan.officerId,
    });
  }
}
