import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { projectScope } from "~/domain/access/scope.server";
import { projectScopeSql } from "~/domain/access/scope-sql.server";
import type { Viewer } from "~/domain/access/viewer";
import { stages } from "~/domain/projects/codes";
import { getProjectBoard } from "~/domain/projects/project-board.server";
import type { ListFilters, ListPage } from "~/domain/projects/project-filters";
import { getProjectList } from "~/domain/projects/project-list.server";
import { search } from "~/domain/search/search.server";
import { refreshProjects } from "~/domain/supervision/refresh-projects.server";
import { asSystem, asViewer } from "~/platform/db/db.server";
import { bigrams } from "~/values/text";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeInvestor, makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { resetDatabase, sql } from "~~/tests/support/database";

beforeEach(resetDatabase);

describe("each role sees its own, on board, list and search alike, twice guarded", () => {
  const cases: { who: Exclude<keyof World, "zone" | "ids">; sees: string[]; needs?: string[] }[] = [
    { who: "officer", sees: ["plain", "open", "mine", "mineOpen"] },
    { who: "colleague", sees: ["plain", "open"] },
    { who: "leader", sees: ["plain", "open", "sensitive", "mine", "mineOpen"] },
    { who: "verifier", sees: ["plain", "open", "sensitive", "mine", "mineOpen"] },
    { who: "auditor", sees: ["plain", "open", "sensitive", "mine", "mineOpen"] },
    { who: "leaderB", sees: ["plainB", "openB"] },
    { who: "provincial", sees: ["open", "mineOpen", "openB"] },
    { who: "provinceAuditor", sees: ["open", "mineOpen", "openB"] },
    { who: "elsewhere", sees: [] },
    { who: "liaison", sees: [], needs: ["plain"] },
    { who: "administrator", sees: [] },
  ];
  for (const { who, sees, needs = sees } of cases) {
    test(who, async () => {
      const world = await makeWorld();
      const viewer = world[who];
      const expected = [...sees].sort();

      const board = await getProjectBoard(viewer, { filters: {}, after: {} });
      expect(board.columns.flatMap((column) => column.cards.map((card) => key(card.name))).sort()).toEqual(expected);
      expect(board.columns.reduce((sum, column) => sum + column.count, 0)).toBe(expected.length);
      expect(board.columns.reduce((sum, column) => sum + Number(column.sum?.money.amount ?? 0), 0)).toBe(
        expected.length * 1e8,
      );
      expect(board.options.countries.map((country) => country.id).sort()).toEqual(countriesOf(expected));

      const list = await getProjectList(viewer, { filters: {}, page: {} });
      expect(list.rows.map((row) => key(row.name)).sort()).toEqual(expected);
      expect(list.total).toBe(expected.length);

      const found = await search(viewer, "金丝雀");
      expect(found.projects.rows.map((row) => key(row.name)).sort()).toEqual(expected);
      expect(found.investors.rows.map((row) => key(row.nameZh ?? "")).sort()).toEqual(expected);
      expect(found.needs.rows.map((row) => key(row.title)).sort()).toEqual([...needs].sort());

      // The written condition alone, the policy alone and Prisma's scope give the same rows.
      const scope = projectScopeSql(viewer);
      const bySql = await asSystem(
        "all",
        (tx) => tx.$queryRaw<{ name: string }[]>`SELECT p.name FROM project p WHERE ${scope}`,
      );
      const byPolicy = await asViewer(viewer, (tx) => tx.$queryRaw<{ name: string }[]>`SELECT p.name FROM project p`);
      const byPrisma = await asSystem("all", (tx) =>
        tx.project.findMany({ where: projectScope(viewer), select: { name: true } }),
      );
      for (const rows of [bySql, byPolicy, byPrisma]) expect(rows.map((row) => key(row.name)).sort()).toEqual(expected);
    });
  }

  test("a liaison finds the need of the desk without the project behind it", async () => {
    const { liaison } = await makeWorld();
    const found = await search(liaison, "金丝雀");
    expect(found.needs.rows).toMatchObject([{ title: "金丝雀plain", project: null }]);
  });

  test("filters of another zone tell nothing", async () => {
    const { leaderB, officer, zone } = await makeWorld();
    for (const filters of [{ zone: zone.id }, { officer: officer.userId }, { country: "FR" }] satisfies ListFilters[]) {
      expect(await names(leaderB, filters)).toEqual([]);
    }
    const { options } = await getProjectList(leaderB, { filters: {}, page: {} });
    expect(options.officers).toEqual([]);
    expect(options.countries.map((country) => country.id)).not.toContain("FR");
  });
});

describe("the board", () => {
  test("stands in the order of the stages, longest-waiting first, without what has ended or sleeps", async () => {
    const { zone, leader } = await oneZone();
    await makeProject({ zone, name: "新", stage: "lead", stageEnteredAt: new Date("2026-11-01") });
    await makeProject({ zone, name: "旧", stage: "lead", stageEnteredAt: new Date("2026-01-01") });
    await makeProject({ zone, name: "延期", stage: "signed", status: "delayed" });
    for (const status of ["dormant", "lost", "abandoned", "transferred"] as const)
      await makeProject({ zone, name: status, status });
    const { columns } = await getProjectBoard(leader, { filters: {}, after: {} });
    expect(columns.map((column) => column.stage)).toEqual([...stages]);
    expect(columns.map((column) => column.cards.map((card) => card.name))).toEqual([
      ["旧", "新"],
      [],
      [],
      ["延期"],
      [],
      [],
      [],
      [],
    ]);
  });

  test("names the sum in yuan with the dates of the rates, and what could not be converted", async () => {
    const { zone, leader } = await oneZone();
    const total = (amount: number, currency: string, cny: number | null, on: string | null) => ({
      totalInvestment: amount,
      totalInvestmentCurrency: currency,
      investmentCny: cny,
      investmentRateOn: on ? new Date(on) : null,
    });
    await makeProject({ zone, ...total(100, "CNY", 100, null) });
    await makeProject({ zone, ...total(10, "USD", 70, "2026-01-05") });
    await makeProject({ zone, ...total(10, "EUR", 80, "2026-06-01") });
    await makeProject({ zone, ...total(10, "KZT", null, null) });
    await makeProject({ zone });
    const { columns } = await getProjectBoard(leader, { filters: {}, after: {} });
    expect(columns[0]?.count).toBe(5);
    expect(columns[0]?.sum).toEqual({
      money: { amount: "250.0000", currency: "CNY" },
      rateDates: ["2026-01-05", "2026-06-01"],
      unconverted: 1,
    });
    expect(columns[1]?.sum).toBeNull();
  });

  test("pages each column for itself, every project once, also where many entered at the same moment", async () => {
    const { zone, leader } = await oneZone();
    const at = new Date("2026-05-01");
    for (let index = 0; index < 45; index += 1)
      await quick(zone.id, {
        name: `${index}`,
        stageEnteredAt: index < 30 ? at : new Date(at.getTime() + index * 1000),
      });
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { columns } = await getProjectBoard(leader, { filters: {}, after: after ? { lead: after } : {} });
      const [lead] = columns;
      expect(lead?.count).toBe(45);
      expect(lead?.isContinued).toBe(page > 0);
      seen.push(...(lead?.cards.map((card) => card.name) ?? []));
      after = lead?.next ?? undefined;
    }
    expect(after).toBeUndefined();
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
  });

  test("cards can be moved by the team and the leader only", async () => {
    const { officer, colleague, leader, verifier, provincial } = await makeWorld();
    const movable = async (viewer: Viewer) =>
      (await getProjectBoard(viewer, { filters: {}, after: {} })).columns
        .flatMap((column) => column.cards.filter((card) => card.canMove).map((card) => key(card.name)))
        .sort();
    expect(await movable(officer)).toEqual(["mine", "mineOpen"]);
    expect(await movable(leader)).toEqual(["mine", "mineOpen", "open", "plain", "sensitive"]);
    for (const viewer of [colleague, verifier, provincial]) expect(await movable(viewer)).toEqual([]);
  });

  test("an address with nonsense in it shows the first page", async () => {
    const { zone, leader } = await oneZone();
    await makeProject({ zone, name: "一" });
    for (const cursor of [
      "x",
      "~",
      "2026-99-99T00:00:00+00:00~00000000-0000-0000-0000-000000000000",
      "';--~1",
      "infinity~00000000-0000-0000-0000-000000000000",
    ]) {
      const { columns } = await getProjectBoard(leader, { filters: {}, after: { lead: cursor } });
      expect(columns[0]?.cards).toHaveLength(1);
    }
  });
});

describe("the list", () => {
  test("filters by stage, status, light, sector, open need, officer, country and text, each and together", async () => {
    const { zone, leader, officer } = await oneZone();
    const a = await makeProject({
      zone,
      officer,
      name: "晶圆厂",
      stage: "signed",
      flags: ["integrated_circuits"],
      countryCode: "JP",
      light: "red",
    });
    await makeProject({
      zone,
      name: "疫苗厂",
      stage: "lead",
      status: "dormant",
      flags: ["biopharma"],
      countryCode: "FR",
      light: "yellow",
    });
    await makeProject({ zone, name: "晶圆设备", stage: "lead", countryCode: "FR" });
    await makeNeed({ project: a, category: "eia" });
    await asSystem("all", async (tx) => tx.project.updateMany({ where: { id: a.id }, data: { openNeeds: 1 } }));
    const cases: [ListFilters, string[]][] = [
      [{ stage: "lead" }, ["晶圆设备", "疫苗厂"]],
      [{ status: "dormant" }, ["疫苗厂"]],
      [{ light: "red" }, ["晶圆厂"]],
      [{ flag: "biopharma" }, ["疫苗厂"]],
      [{ need: "any" }, ["晶圆厂"]],
      [{ need: "eia" }, ["晶圆厂"]],
      [{ need: "land" }, []],
      [{ officer: officer.userId }, ["晶圆厂"]],
      [{ country: "FR" }, ["晶圆设备", "疫苗厂"]],
      [{ q: "晶圆" }, ["晶圆厂", "晶圆设备"]],
      [{ q: "晶" }, ["晶圆厂", "晶圆设备"]],
      [{ q: "晶圆", country: "FR", stage: "lead" }, ["晶圆设备"]],
      [{ q: "!!!" }, []],
      [{ zone: zone.id, q: "疫苗" }, ["疫苗厂"]],
    ];
    for (const [filters, expected] of cases)
      expect(await names(leader, filters), JSON.stringify(filters)).toEqual([...expected].sort());
    expect(await names(officer, { officer: "mine" })).toEqual(["晶圆厂"]);
    expect(await names(leader, { officer: "mine" })).toEqual([]);
  });

  const orders: [page: ListPage, order: string][] = [
    [{}, "312"],
    [{ sort: "updated", direction: "ascending" }, "213"],
    [{ sort: "code" }, "123"],
    // By code point: 一 U+4E00, 丙 U+4E19, 乙 U+4E59.
    [{ sort: "name" }, "312"],
    [{ sort: "amount" }, "213"],
    [{ sort: "amount", direction: "ascending" }, "312"],
    [{ sort: "days" }, "132"],
    [{ sort: "days", direction: "ascending" }, "231"],
    [{ sort: "light" }, "321"],
    [{ sort: "light", direction: "ascending" }, "123"],
  ];
  for (const [page, order] of orders) {
    test(`sorts by ${page.sort ?? "nothing said"} ${page.direction ?? ""}`, async () => {
      const { zone, leader } = await oneZone();
      await makeProject({
        zone,
        code: "1",
        name: "丙",
        investmentCny: 5,
        stageEnteredAt: new Date("2026-01-01"),
        light: "green",
      });
      await makeProject({
        zone,
        code: "2",
        name: "乙",
        investmentCny: 9,
        stageEnteredAt: new Date("2026-03-01"),
        light: "grey",
      });
      await makeProject({
        zone,
        code: "3",
        name: "一",
        investmentCny: null,
        stageEnteredAt: new Date("2026-02-01"),
        light: "red",
      });
      await sql(
        "UPDATE project SET updated_at = CASE code WHEN '1' THEN timestamptz '2026-05-02' WHEN '2' THEN '2026-05-01' ELSE '2026-05-03' END",
      );
      const { rows } = await getProjectList(leader, { filters: {}, page });
      expect(rows.map((row) => row.code).join("")).toBe(order);
    });
  }

  test("pages on and back by every order without losing or doubling a row", async () => {
    const { zone, leader } = await oneZone();
    for (let index = 0; index < 120; index += 1) {
      await quick(zone.id, {
        name: `P${index % 7}`,
        investmentCny: index % 5 ? index % 5 : null,
        light: (["green", "red", "yellow"] as const)[index % 3],
        stageEnteredAt: new Date(1.75e12 + (index % 4) * 1e8),
      });
    }
    for (const sort of ["updated", "code", "name", "amount", "days", "light"] as const) {
      for (const direction of ["ascending", "descending"] as const) {
        const first = await getProjectList(leader, { filters: {}, page: { sort, direction } });
        const second = await getProjectList(leader, {
          filters: {},
          page: { sort, direction, after: first.next ?? "" },
        });
        const third = await getProjectList(leader, {
          filters: {},
          page: { sort, direction, after: second.next ?? "" },
        });
        const ids = [first, second, third].flatMap((page) => page.rows.map((row) => row.id));
        expect([ids.length, new Set(ids).size], sort).toEqual([120, 120]);
        expect([first.previous, third.next]).toEqual([null, null]);
        expect(first.total).toBe(120);
        const back = await getProjectList(leader, {
          filters: {},
          page: { sort, direction, before: third.previous ?? "" },
        });
        expect(back.rows.map((row) => row.id)).toEqual(second.rows.map((row) => row.id));
        const start = await getProjectList(leader, {
          filters: {},
          page: { sort, direction, before: back.previous ?? "" },
        });
        expect(start.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
        expect(start.previous).toBeNull();
      }
    }
  });

  test("an address with nonsense in it shows the first page", async () => {
    const { zone, leader } = await oneZone();
    await makeProject({ zone, name: "一" });
    for (const sort of ["updated", "code", "name", "amount", "days", "light"] as const) {
      for (const after of [
        "x",
        "~",
        "abc~00000000-0000-0000-0000-0000000000zz",
        "1e999~00000000-0000-0000-0000-000000000000",
        "' OR 1=1~00000000-0000-0000-0000-00000000000x",
      ]) {
        const { rows } = await getProjectList(leader, { filters: {}, page: { sort, after } });
        expect(rows.length).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("search", () => {
  test("finds by one and two Chinese signs, by beginnings of words, by code and by several words", async () => {
    const { zone, leader } = await oneZone();
    const investor = await makeInvestor({ zone, nameZh: "博芯半导体", nameEn: "Boxin Semiconductor" });
    await sql("UPDATE investor SET tokens = tokens || ARRAY['boxin', 'box']");
    const project = await makeProject({
      zone,
      name: "功率器件 Fab2",
      code: "320506-2026-0017",
      investorId: investor.id,
    });
    await sql("UPDATE project SET tokens = tokens || ARRAY['320506']");
    const hits = async (q: string) => {
      const found = await search(leader, q);
      return [found.projects.rows.length, found.investors.rows.length];
    };
    expect(await hits("器")).toEqual([1, 0]);
    expect(await hits("半导")).toEqual([0, 1]);
    expect(await hits("fab")).toEqual([1, 0]);
    expect(await hits("FAB2 功率")).toEqual([1, 0]);
    expect(await hits("功率 光伏")).toEqual([0, 0]);
    expect(await hits("320506")).toEqual([1, 0]);
    expect(await hits("BOX")).toEqual([0, 1]);
    expect(await hits("、。 ")).toEqual([0, 0]);
    expect((await search(leader, "半导")).investors.rows).toMatchObject([{ id: investor.id, projects: 1 }]);
    expect((await search(leader, "器件")).projects.rows).toMatchObject([{ id: project.id }]);
  });

  test("measures are found by everyone", async () => {
    const { leader } = await oneZone();
    const [measure] = await sql<{ key: string; title_zh: string }>(
      "SELECT key, title_zh FROM measure WHERE nature <> 'context' ORDER BY key LIMIT 1",
    );
    const found = await search(leader, measure?.title_zh ?? "");
    expect(found.measures.rows.map((row) => row.key)).toContain(measure?.key);
  });
});

describe("the number of statements does not grow with the number of rows", () => {
  for (const size of [3, 90]) {
    test(`${size} projects`, async () => {
      const { zone, leader } = await oneZone();
      for (let index = 0; index < size; index += 1)
        await quick(zone.id, { name: `晶圆${index}`, stage: stages[index % 8] });
      await asSystem("all", async (tx) =>
        refreshProjects(
          tx,
          (await tx.project.findMany({ select: { id: true } })).map((row) => row.id),
        ),
      );
      // BEGIN, who is looking, the page's own, COMMIT.
      expect(await statements(() => getProjectBoard(leader, { filters: {}, after: {} }))).toBe(5);
      expect(await statements(() => getProjectList(leader, { filters: {}, page: {} }))).toBe(size > 50 ? 6 : 5);
      expect(await statements(() => search(leader, "晶圆"))).toBe(5);
    });
  }
});

/** Statements that the driver sends while `work` runs. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const original = pg.Client.prototype.query;
  let asked = 0;
  pg.Client.prototype.query = function counted(this: unknown, ...args: unknown[]) {
    asked += 1;
    return Reflect.apply(original, this, args);
  } as typeof original;
  try {
    await work();
    return asked;
  } finally {
    pg.Client.prototype.query = original;
  }
}

async function names(viewer: Viewer, filters: ListFilters): Promise<string[]> {
  const { rows } = await getProjectList(viewer, { filters, page: {} });
  return rows.map((row) => row.name).sort();
}

/** Names begin with a word that every project, investor and need of the world has, for the search. */
function key(name: string): string {
  return name.replace("金丝雀", "");
}

function countriesOf(names: string[]): string[] {
  return [...new Set(names.map((name) => (name.endsWith("B") ? "JP" : name === "sensitive" ? "FR" : "DE")))].sort();
}

type World = Awaited<ReturnType<typeof makeWorld>>;

async function makeWorld() {
  const province = await makeProvince();
  const [zone, zoneB] = [await makeZone({ province }), await makeZone({ province })];
  const far = await makeProvince({ provinceCode: "440000" });
  const land = await makeDepartment({ parent: zone });
  const officer = await makeViewer({ role: "officer", org: zone });
  const openedAt = new Date();
  const add = async (name: string, more: Partial<Parameters<typeof makeProject>[0]> = {}) => {
    const home = name.endsWith("B") ? zoneB : zone;
    const investor = await makeInvestor({ zone: home, nameZh: `金丝雀${name}` });
    const project = await makeProject({
      zone: home,
      name: `金丝雀${name}`,
      investorId: investor.id,
      countryCode: countriesOf([name])[0],
      totalInvestment: 1e8,
      investmentCny: 1e8,
      ...more,
    });
    await makeNeed({ project, title: `金丝雀${name}`, departmentId: name === "plain" ? land.id : null });
    return project.id;
  };
  const ids = {
    plain: await add("plain"),
    open: await add("open", { openedAt }),
    sensitive: await add("sensitive", { confidentiality: "sensitive" }),
    mine: await add("mine", { confidentiality: "sensitive", officer }),
    mineOpen: await add("mineOpen", { confidentiality: "sensitive", officer, openedAt }),
    plainB: await add("plainB"),
    openB: await add("openB", { openedAt }),
  };
  return {
    zone,
    ids,
    officer,
    colleague: await makeViewer({ role: "officer", org: zone }),
    leader: await makeViewer({ role: "leader", org: zone }),
    verifier: await makeViewer({ role: "verifier", org: zone }),
    auditor: await makeViewer({ role: "auditor", org: zone }),
    leaderB: await makeViewer({ role: "leader", org: zoneB }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    provinceAuditor: await makeViewer({ role: "auditor", org: province }),
    elsewhere: await makeViewer({ role: "provincial", org: far }),
    liaison: await makeViewer({ role: "liaison", org: land }),
    administrator: await makeViewer({ role: "administrator", org: province }),
  };
}

async function oneZone() {
  const zone = await makeZone();
  return {
    zone,
    leader: await makeViewer({ role: "leader", org: zone }),
    officer: await makeViewer({ role: "officer", org: zone }),
  };
}

/** A project in one statement, where a test needs many. */
async function quick(
  zoneId: string,
  fields: Partial<NonNullable<Parameters<typeof makeProject>[0]>> & { name: string },
) {
  const { zone: _zone, officer: _officer, ...columns } = fields;
  await ownerClient().project.create({
    data: { ...columns, zoneId, code: crypto.randomUUID().slice(0, 13), tokens: bigrams(fields.name) },
    select: { id: true },
  });
}
