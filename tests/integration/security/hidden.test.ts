import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeProject } from "~~/seeds/factories/projects.server";
import { sql } from "~~/tests/support/database";
import { WebServer } from "~~/tests/support/web-server";
import { makeWorld, type Principal, type World } from "~~/tests/support/world";

let web: WebServer;
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());

/** Pages whose counts, sums, choices and orders could tell of a hidden project. */
const pages = [
  "/home",
  "/board",
  "/projects",
  "/projects?sort=amount",
  "/projects?sort=light",
  "/projects?need=open",
  "/projects?light=red",
  "/needs",
  "/investors",
  "/search?q=case",
  "/measures/P25-13",
  "/measures",
  "/outcomes?open=all",
  "/outcomes?part=sector",
  "/outcomes/gaps",
  "/outcomes/unused",
];

/** A page as its reader sees it, without what differs from answer to answer. */
async function shown(who: Principal, path: string): Promise<string> {
  const { status, body } = await web.send(path, { cookie: world.cookies[who] });
  expect(status).toBe(200);
  return body.replaceAll(/nonce="[^"]*"|<time\b.*?<\/time>|name="operationId" value="[^"]*"/g, "");
}

describe("A8: a hidden project changes nothing on any page of those who may not know of it", () => {
  const hidden: [string, readonly Principal[], () => Promise<unknown>][] = [
    [
      "a sensitive project of the zone",
      ["officerA2", "provincial", "liaison", "officerB"],
      () => copyOf("zoneA", { confidentiality: "sensitive", officer: world.people.officerA }),
    ],
    [
      "a project of another zone that is not opened",
      ["officerA", "leaderA", "provincial", "otherProvince"],
      () => copyOf("zoneB", { officer: world.people.officerB }),
    ],
  ];
  for (const [name, readers, make] of hidden) {
    test(name, async () => {
      const before = new Map<string, string>();
      for (const who of readers) for (const path of pagesFor(who)) before.set(`${who} ${path}`, await shown(who, path));
      await make();
      for (const who of readers) {
        for (const path of pagesFor(who))
          expect(await shown(who, path), `${who} ${path}`).toBe(before.get(`${who} ${path}`));
      }
    });
  }

  test("nor do the words, codes and names only it has find anything", async () => {
    const { secretA } = world.cases;
    for (const who of ["officerA2", "officerB", "provincial"] as const) {
      for (const path of ["/search?q=", "/projects?q=", "/investors?text=", "/needs?q="]) {
        const [of, none] = [await shown(who, `${path}${secretA.group}`), await shown(who, `${path}caseanothing`)];
        expect(of.replaceAll(secretA.group, "…"), `${who} ${path}`).toBe(none.replaceAll("caseanothing", "…"));
      }
    }
  });
});

describe("A8: duplicate checks and unique values", () => {
  const lead = {
    sourceChannel: "fair",
    countryCode: "德国",
    industry: "3973",
    investmentRange: "from_500m",
    firstContactName: "Anna",
  };

  test("a lead like a hidden one is taken without a word about it", async () => {
    await sql(
      "UPDATE investor SET name_key = 'zynthar', name_zh = '赞塔尔半导体', name_en = 'Zynthar Semiconductor' WHERE id = $1",
      [world.cases.secretA.investorId],
    );
    const form = { ...lead, name: "全新的项目名", investor: "Zynthar Semiconductor" };
    const answer = await web.send("/projects/new", { cookie: world.cookies.officerA2, form });
    expect(answer.status).toBe(303);
  });

  test("across zones only the date of a first registration is told, not by whom or what", async () => {
    await sql("UPDATE project SET first_registered_at = '2026-03-04T01:00:00Z' WHERE id = $1", [world.cases.plainB.id]);
    await sql("UPDATE investor SET name_key = 'quorvex', name_zh = '阔维斯', name_en = 'Quorvex' WHERE id = $1", [
      world.cases.plainB.investorId,
    ]);
    const { status, body } = await web.send("/projects/new", {
      cookie: world.cookies.officerA,
      form: { ...lead, name: "另一个项目名", investor: "Quorvex" },
    });
    expect(status).toBe(409);
    expect(body).toMatch(/2026-03-04|3月4日/);
    expect(body).not.toMatch(/casebplain|乙开发区/);
  });

  test("project codes, e-mails of unseen mails and import identities of other zones do not collide", async () => {
    const [zoneCodes] = await sql<{ n: number }>(
      "SELECT count(*)::int AS n FROM pg_indexes WHERE tablename = 'project' AND indexdef LIKE 'CREATE UNIQUE%' AND indexdef NOT LIKE '%zone_id%' AND indexdef NOT LIKE '%(id)%'",
    );
    expect(zoneCodes?.n).toBe(0);
    for (const table of ["investor", "evidence", "need"]) {
      const loose = await sql(
        "SELECT indexdef FROM pg_indexes WHERE tablename = $1 AND indexdef LIKE 'CREATE UNIQUE%' AND indexdef !~ 'zone_id|project_id|\\(id\\)'",
        [table],
      );
      expect(loose).toEqual([]);
    }
  });

  test("foreign keys between guarded rows carry the zone, so a row of another zone cannot be pointed at", async () => {
    const { plainA, plainB } = world.cases;
    await expect(
      ownerClient().need.update({ where: { id: plainA.landId }, data: { projectId: plainB.id, serial: 99 } }),
    ).rejects.toThrow(/Foreign key constraint/);
    await expect(
      ownerClient().project.update({ where: { id: plainA.id }, data: { investorId: plainB.investorId } }),
    ).rejects.toThrow(/Foreign key constraint/);
  });
});

test("A15: an office is told totals of a zone only from three projects on", async () => {
  const totals = () =>
    sql<{ zone: string; stage: string; projects: number | null }>(
      `SELECT t.zone_id AS zone, t.stage, t.projects FROM (SELECT app_enter($1::uuid, $2::uuid)) entered, LATERAL app_zone_totals() t WHERE t.zone_id = $3`,
      [world.people.provincial.userId, world.people.provincial.membershipId, world.zoneB.id],
    );
  for (const row of await totals()) expect(row.projects === null || row.projects >= 3).toBe(true);
});

function pagesFor(who: Principal): string[] {
  // What the office above may know of every project is its share in totals of three and more; see A15.
  if (who === "provincial" || who === "otherProvince") return pages.filter((path) => path !== "/home");
  if (who !== "liaison") return pages;
  return ["/desk", "/needs", "/search?q=case"];
}

async function copyOf(zone: "zoneA" | "zoneB", fields: Omit<Parameters<typeof makeProject>[0], "zone">) {
  return makeProject({
    zone: world[zone],
    name: "casehidden",
    investmentCny: 9e9,
    totalInvestment: 9e9,
    totalInvestmentCurrency: "CNY",
    light: "red",
    openNeeds: 1,
    overdueNeeds: 1,
    ...fields,
  });
}
