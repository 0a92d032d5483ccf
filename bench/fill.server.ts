import { randomUUID } from "node:crypto";
import pg from "pg";
import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import type { Stage } from "~/domain/projects/codes";
import { investorTokens } from "~/domain/projects/project-tokens";
import { refreshProjects } from "~/domain/supervision/refresh-projects.server";
import { seal } from "~/platform/crypto/seal.server";
import { asSystem } from "~/platform/db/db.server";
import { addDays, todayIn, toUtcDate } from "~/values/calendar-date";
import { maskEmail, maskPhone } from "~/values/mask";
import { nameKey } from "~/values/similarity";
import { buildNeeds, type FindMeasure } from "~~/seeds/demo/build-needs";
import { type BuiltProject, buildProject, type InvestorRef, instant, type World } from "~~/seeds/demo/build-project";
import { measureFinder } from "~~/seeds/demo/find-measure.server";
import { type Chance, chanceFrom } from "~~/seeds/demo/random";
import { emptyRows } from "~~/seeds/demo/rows";
import { type Venture, ventures } from "~~/seeds/demo/ventures";
import { type BenchZone, makeBenchZones } from "./bench-zones.server";
import { insertJson, insertWorld } from "./insert-json.server";
import { inventCompany } from "./invented-names";

const projectsPerBatch = 1_000;
const longestRefreshMs = 120_000;

/** Of a hundred projects, how many stand in each stage: a funnel that has been filling for years. */
const stageShares: [Stage, number][] = [
  ["lead", 16],
  ["negotiation", 20],
  ["appraisal", 9],
  ["signed", 9],
  ["registered", 8],
  ["construction", 13],
  ["production", 13],
  ["full_capacity", 12],
];
const stagesByShare = stageShares.flatMap(([stage, share]) => Array.from({ length: share }, () => stage));
const venturesByWeight = ventures.flatMap((venture) => Array.from({ length: venture.weight }, () => venture));

/**
 * Fills an empty database with `projects` projects over the real zones, with everything in proportion that the demo's
 * generator gives them: investors, needs, links, follow-ups, talks, moves, history, capital.
 *
 * A thousand at a time, so memory stays where it is. Lights and counters come from the product's own rules.
 */
export async function fill({
  ownerUrl,
  superuserUrl,
  projects,
  say,
}: {
  ownerUrl: string;
  superuserUrl: string;
  projects: number;
  say: (message: string) => void;
}): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off");
    const chance = chanceFrom(20_261_122);
    const zones = await makeBenchZones(client, chance, projects);
    const setting = await asSystem("all", async (tx) => ({
      calendar: await getWorkingCalendar(tx),
      findMeasure: remembered(await measureFinder(tx)),
    }));
    const world = await makeWorld(client, chance);
    const ids: string[] = [];
    const flush = async () => {
      await insertWorld(client, world.rows);
      world.rows = emptyRows();
      say(`${ids.length} projects …`);
    };
    let inBatch = 0;
    for (const zone of zones) {
      const investors: InvestorRef[] = [];
      for (let at = 0; at < zone.projects; at += 1) {
        const project = addProject(world, zone, investors, at);
        buildNeeds({ world, ...setting }, project);
        if (isOpened(project)) open(world, project);
        ids.push(project.id);
        inBatch += 1;
        if (inBatch % projectsPerBatch === 0) await flush();
      }
    }
    await flush();
    await insertJson(
      client,
      "project_serial",
      [...world.serials].map(([key, last]) => ({ zoneId: key.split("/")[0], year: Number(key.split("/")[1]), last })),
    );
    await client.query("ANALYZE");
    for (let at = 0; at < ids.length; at += projectsPerBatch) {
      await asSystem("all", (tx) => refreshProjects(tx, ids.slice(at, at + projectsPerBatch)), {
        timeout: longestRefreshMs,
      });
      if (at % (10 * projectsPerBatch) === 0) say(`lights and counters: ${at} …`);
    }
  } finally {
    await client.end();
  }
  await vacuum(superuserUrl);
}

async function vacuum(superuserUrl: string): Promise<void> {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query("VACUUM ANALYZE");
  await superuser.query("CHECKPOINT");
  await superuser.end();
}

async function makeWorld(client: pg.Client, chance: Chance): Promise<World> {
  const { rows } = await client.query<{ cny: string; on: string }>(
    `SELECT cny_per_unit AS cny, day::text AS on FROM exchange_rate WHERE currency = 'USD' ORDER BY day DESC LIMIT 1`,
  );
  const today = todayIn("Asia/Shanghai", new Date());
  const [rate] = rows;
  return {
    rows: emptyRows(),
    chance,
    today,
    dollar: { cny: Number(rate?.cny ?? 7), on: rate?.on ?? today },
    serials: new Map(),
    withFiles: false,
  };
}

function addProject(world: World, zone: BenchZone, investors: InvestorRef[], at: number): BuiltProject {
  const { chance } = world;
  const stage = chance.pick(stagesByShare);
  const venture = chance.pick(venturesByWeight);
  const status = chance.happens(0.1)
    ? "dormant"
    : chance.happens(0.08)
      ? "lost"
      : chance.happens(0.04)
        ? "abandoned"
        : chance.happens(0.04)
          ? "delayed"
          : undefined;
  return buildProject(world, {
    zone,
    venture,
    investor: investorOf(world, zone, investors, venture),
    stage,
    // A few carry most of the work.
    officerId: zone.officers[Math.floor(zone.officers.length * chance.next() ** 2)] ?? "",
    ...(status ? { status } : {}),
    isSensitive: at % 25 === 24,
    ...(chance.happens(0.15) ? { quietDays: chance.whole(61, 140) } : {}),
    ...(stage === "full_capacity" && chance.happens(0.4) ? { kind: "expansion" as const } : {}),
  });
}

/** Seven of ten projects come with an investor of their own; the others are further projects of one that is known. */
function investorOf(world: World, zone: BenchZone, known: InvestorRef[], { chain }: Venture): InvestorRef {
  const { chance, rows } = world;
  if (known.length > 0 && chance.happens(0.3)) return chance.pick(known);
  const id = randomUUID();
  const { zh, en, country } = inventCompany(chance, chain);
  const link = { zoneId: zone.id, createdById: zone.officers[0] ?? null };
  rows.investor.push({
    ...link,
    id,
    nameZh: zh,
    nameEn: en,
    aliases: [],
    countryCode: country,
    controllerName: en,
    controllerCountry: country,
    tags: chance.happens(0.3) ? ["high_tech"] : [],
    isExisting: chance.happens(0.25),
    nameKey: nameKey(zh),
    tokens: investorTokens({ nameZh: zh, nameEn: en, aliases: [] }),
    updatedAt: instant(addDays(world.today, -chance.whole(1, 700))),
  });
  const phone = `+86 138 ${chance.whole(1000, 9999)} ${chance.whole(1000, 9999)}`;
  const email = `contact-${chance.whole(1, 999_999)}@example.com`;
  rows.contact.push({
    ...link,
    investorId: id,
    name: "投资方项目负责人",
    position: "中国区总经理",
    phoneSealed: seal(phone),
    phoneMasked: maskPhone(phone),
    emailSealed: seal(email),
    emailMasked: maskEmail(email),
    isFirst: true,
  });
  const made = { id, zh, en, country };
  known.push(made);
  return made;
}

/** A province sees about every sixth of the projects that are signed or further. */
function isOpened({ row, plan }: BuiltProject): boolean {
  return (
    ["signed", "registered", "construction", "production", "full_capacity"].includes(plan.stage) &&
    !plan.isSensitive &&
    Number(row.landAreaMu ?? 0) % 6 === 0
  );
}

function open({ rows, today, chance }: World, { id, row, plan }: BuiltProject): void {
  const on = addDays(today, -chance.whole(3, 300));
  const link = { zoneId: plan.zone.id, projectId: id, byId: plan.zone.leaders[0] ?? null, at: instant(on, 15) };
  row.openedAt = instant(on);
  const isListed = chance.happens(0.5);
  if (isListed)
    rows.listMembership.push({
      ...link,
      level: "provincial",
      listName: "省重点外资项目清单",
      edition: on.slice(0, 4),
      state: "listed",
      decidedOn: toUtcDate(on),
      document: "省商务主管部门通知",
    });
  rows.provinceOpening.push({
    ...link,
    reason: isListed ? "listed" : "reported",
    note: "投资规模大，申请省级协调用地指标",
  });
  rows.activity.push({ ...link, kind: isListed ? "listing.recorded" : "project.reported-up", detail: {} });
}

/** The matcher's answer depends on few things that come again and again. */
function remembered(findMeasure: FindMeasure): FindMeasure {
  const known = new Map<string, ReturnType<FindMeasure>>();
  return (project, category, text) => {
    const { zone, venture, stage, kind } = project.plan;
    const key = [zone.provinceCode, venture.flag, venture.industryCode, stage, kind, category, text].join("|");
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const found = findMeasure(project, category, text);
    known.set(key, found);
    return found;
  };
}
