import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { getArticleOutcome } from "~/domain/outcomes/article-outcome.server";
import { type CountedSector, countedSectors, type OutcomeFilters } from "~/domain/outcomes/outcome-filters";
import { getOutcomeNeeds } from "~/domain/outcomes/outcome-needs.server";
import { getOutcomePage } from "~/domain/outcomes/outcome-page.server";
import { getUnusedPage } from "~/domain/outcomes/unused-page.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { resetDatabase } from "~~/tests/support/database";
import { makeLinked, makeOutcomeWorld, type OutcomeWorld } from "./outcome-world";

beforeEach(resetDatabase);

/** A figure as it is printed. */
function text(cell: { count: number; isPart: boolean } | undefined): string {
  return cell ? `${cell.count}${cell.isPart ? "+" : ""}` : "-";
}

async function page(viewer: Viewer, filters: OutcomeFilters = {}) {
  const found = await getOutcomePage(viewer, { open: "all", ...filters });
  if (!found) throw new Error("no page");
  return found;
}

async function linkedOf(viewer: Viewer, filters: OutcomeFilters = {}) {
  return text((await page(viewer, filters)).total.figures.linked);
}

async function times(count: number, make: () => Promise<unknown>) {
  for (let at = 0; at < count; at += 1) await make();
}

/** Zone A: four projects, one of them opened and one sensitive; zone B: three. */
async function fill(world: OutcomeWorld) {
  const inA = { zone: world.zoneA, officer: world.officer };
  await times(2, () => makeLinked({ ...inA, appliedOn: "2026-03-03", answeredOn: "2026-03-09" }));
  await makeLinked({
    ...inA,
    project: { openedAt: new Date() },
    state: "declined",
    answeredOn: "2026-03-06",
    reason: "额度已满",
  });
  await makeLinked({ ...inA, project: { confidentiality: "sensitive" }, answeredOn: "2026-03-10" });
  await times(3, () => makeLinked({ zone: world.zoneB, answeredOn: "2026-03-12" }));
}

describe("the figures of", () => {
  test("everybody who looks at a zone rest on what they may see", async () => {
    const world = await makeOutcomeWorld();
    await fill(world);
    expect(await linkedOf(world.leader)).toBe("4");
    expect(await linkedOf(world.verifier)).toBe("4");
    expect(await linkedOf(world.zoneAuditor)).toBe("4");
    expect(await linkedOf(world.officer)).toBe("4");
    expect(await linkedOf(world.colleague)).toBe("3");
    expect(await linkedOf(world.leaderB)).toBe("3");
  });

  test.each(["provincial", "officeAuditor"] as const)(
    "the %s rest on all zones, also on projects not opened",
    async (who) => {
      const world = await makeOutcomeWorld();
      await fill(world);
      const { total } = await page(world[who]);
      expect([text(total.figures.linked), text(total.figures.granted), text(total.figures.declined)]).toEqual([
        "7",
        "6",
        "1",
      ]);
    },
  );

  test("another province, a liaison and an administrator are nothing, or absent", async () => {
    const world = await makeOutcomeWorld();
    await fill(world);
    expect((await page(world.otherProvince)).lines).toEqual([]);
    for (const who of ["liaison", "administrator"] as const) {
      expect(await getOutcomePage(world[who], {})).toBeNull();
      expect(await getOutcomeNeeds(world[who], {})).toBeNull();
      expect(await getUnusedPage(world[who])).toBeNull();
      expect(await getArticleOutcome(world[who], "P25-13")).toBeNull();
    }
  });
});

describe("F7: zone sums equal the province's", () => {
  test("when every cell may be told, figure by figure", async () => {
    const world = await makeOutcomeWorld();
    await fill(world);
    const zones = [await page(world.leader), await page(world.leaderB)];
    const province = await page(world.provincial, { part: "zone" });
    for (const figure of ["linked", "applied", "granted", "used", "declined"] as const) {
      const sum = zones.reduce((total, zone) => total + zone.total.figures[figure].count, 0);
      const parts = province.partTotals.reduce((total, part) => total + part.figures[figure].count, 0);
      if (!province.total.figures[figure].isPart) expect([sum, parts], figure).toEqual([sum, sum]);
      expect(parts, figure).toBe(province.total.figures[figure].count);
    }
    expect(province.total.figures.linked).toEqual({ count: 7, isPart: false });
  });

  test("and the parts shown add up to the total also where something is kept back", async () => {
    const world = await makeOutcomeWorld();
    await times(2, () => makeLinked({ zone: world.zoneA }));
    await times(4, () => makeLinked({ zone: world.zoneB }));
    const province = await page(world.provincial, { part: "zone" });
    expect(text(province.total.figures.linked)).toBe("4+");
    expect(province.partTotals.map(({ part, figures }) => [part.key, text(figures.linked)])).toEqual([
      [world.zoneB.id, "4"],
      [world.zoneA.id, "0+"],
    ]);
  });
});

describe("A15: what an office is not told", () => {
  test("a fourth outcome cannot be worked out from linked and the other three", async () => {
    const world = await makeOutcomeWorld();
    await times(4, () => makeLinked({ zone: world.zoneA }));
    await makeLinked({ zone: world.zoneA, state: "declined" });
    const { total } = await page(world.provincial);
    expect([text(total.figures.linked), text(total.figures.granted), text(total.figures.declined)]).toEqual([
      "4+",
      "4",
      "0+",
    ]);
  });

  test("days and reasons of one hidden project", async () => {
    const world = await makeOutcomeWorld();
    await makeLinked({ zone: world.zoneA, state: "declined", answeredOn: "2026-03-09", reason: "不得外传的原因" });
    const { lines, total } = await page(world.provincial);
    expect([total.fromLink, lines.flatMap(({ reasons }) => reasons)]).toEqual([null, []]);
    const { rows } = (await getOutcomeNeeds(world.provincial, { figure: "declined" })) ?? { rows: null };
    expect(rows).toEqual([]);
  });

  test("the same figures, of opened projects, are told with their reasons", async () => {
    const world = await makeOutcomeWorld();
    const opened = { openedAt: new Date() };
    await makeLinked({
      zone: world.zoneA,
      state: "declined",
      answeredOn: "2026-03-09",
      reason: "额度已满",
      project: opened,
    });
    const { lines, total } = await page(world.provincial);
    expect(total.fromLink).toEqual({ median: 5, mean: 5, count: 1 });
    expect(lines[0]?.reasons.map(({ reason }) => reason)).toEqual(["额度已满"]);
    expect((await getOutcomeNeeds(world.provincial, { figure: "declined" }))?.rows).toHaveLength(1);
  });

  test("the block on an article's page follows the same rule", async () => {
    const world = await makeOutcomeWorld();
    await times(2, () => makeLinked({ zone: world.zoneA }));
    expect(text((await getArticleOutcome(world.provincial, "P25-13"))?.figures.linked)).toBe("0+");
    expect(text((await getArticleOutcome(world.leader, "P25-13"))?.figures.linked)).toBe("2");
  });
});

test("an article is taken apart into measures, with median and mean working days", async () => {
  const world = await makeOutcomeWorld();
  const inA = { zone: world.zoneA, officer: world.officer };
  await makeLinked({ ...inA, appliedOn: "2026-03-04", answeredOn: "2026-03-09" });
  await makeLinked({ ...inA, appliedOn: "2026-03-05", answeredOn: "2026-03-06" });
  await makeLinked({ ...inA, measureKey: "P25-13c", state: "used", answeredOn: "2026-03-03" });
  const [line] = (await page(world.leader)).lines;
  expect(line?.key).toBe("P25-13");
  expect(line?.fromLink).toEqual({ median: 4, mean: 3.3, count: 3 });
  expect(line?.fromApplication).toEqual({ median: 2, mean: 2, count: 2 });
  expect(line?.parts.map(({ part, figures }) => [part.key, text(figures.linked), text(figures.used)])).toEqual([
    ["P25-13a", "2", "0"],
    ["P25-13c", "1", "1"],
  ]);
});

test("filters narrow by zone, sector, document, category and the quarter of linking, figures and lists alike", async () => {
  const world = await makeOutcomeWorld();
  const opened = { openedAt: new Date() };
  await makeLinked({ zone: world.zoneA, linkedOn: "2026-03-31", project: { ...opened, flags: ["biopharma"] } });
  await makeLinked({ zone: world.zoneB, linkedOn: "2026-04-01", measureKey: "P22-5a", project: opened });
  const cases: [OutcomeFilters, string][] = [
    [{}, "2"],
    [{ zone: world.zoneA.id }, "1"],
    [{ province: "320000" }, "2"],
    [{ province: "440000" }, "0"],
    [{ sector: "biopharma" }, "1"],
    [{ sector: "unknown" }, "1"],
    [{ sector: "digital" }, "0"],
    [{ document: "P22" }, "1"],
    [{ category: "land" }, "2"],
    [{ category: "finance" }, "0"],
    [{ period: "2026Q1" }, "1"],
    [{ period: "2026Q2" }, "1"],
    [{ period: "2026" }, "2"],
    [{ period: "2025" }, "0"],
  ];
  for (const [filters, count] of cases) {
    expect(await linkedOf(world.provincial, filters), JSON.stringify(filters)).toBe(count);
    expect((await getOutcomeNeeds(world.provincial, filters))?.rows.length, JSON.stringify(filters)).toBe(
      Number(count),
    );
  }
});

test("every project lies in one sector, the same for figures and lists", async () => {
  const world = await makeOutcomeWorld();
  for (const industryCode of [null, "13", "3973", "5100", "64", "6510", "7000", "97"])
    for (const flags of [[], ["integrated_circuits", "biopharma"], ["high_end_equipment"]] as const)
      await makeLinked({ zone: world.zoneA, project: { industryCode, flags: [...flags] } });
  const { project } = await makeLinked({ zone: world.zoneA, project: { industryCode: "13" } });
  await ownerClient().projectFlag.create({
    data: { zoneId: world.zoneA.id, projectId: project.id, flag: "biopharma", state: "suggested", reason: {} },
  });
  const { partTotals } = await page(world.leader, { part: "sector" });
  const counts = new Map(partTotals.map(({ part, figures }) => [part.key, figures.linked.count]));
  let sum = 0;
  for (const sector of countedSectors satisfies readonly CountedSector[]) {
    const listed = (await getOutcomeNeeds(world.leader, { sector }))?.rows.length;
    expect(listed, sector).toBe(counts.get(sector) ?? 0);
    sum += listed ?? 0;
  }
  expect(sum).toBe(25);
});

test("proposals count beside links, with those set aside", async () => {
  const world = await makeOutcomeWorld();
  const project = await makeProject({ zone: world.zoneA, officer: world.officer });
  const need = await makeNeed({ project });
  const proposal = { zoneId: world.zoneA.id, projectId: project.id, cause: "project_changed" as const };
  await ownerClient().measureProposal.createMany({
    data: [
      { ...proposal, measureKey: "P25-13a", needId: need.id },
      { ...proposal, measureKey: "P25-13c", state: "not_relevant" },
    ],
  });
  const { total } = await page(world.leader);
  expect([text(total.figures.proposed), text(total.figures.notRelevant), text(total.figures.linked)]).toEqual([
    "2",
    "1",
    "0",
  ]);
  const listed = await getOutcomeNeeds(world.leader, { figure: "proposed", article: "P25-13" });
  expect(listed?.rows.map((row) => [row.measureKey, row.need?.title ?? null]).sort()).toEqual([
    ["P25-13a", "需要工业用地"],
    ["P25-13c", null],
  ]);
});

test("unused articles are those nobody took up, and those that led to nothing", async () => {
  const world = await makeOutcomeWorld();
  await makeLinked({ zone: world.zoneA, officer: world.officer, state: "declined" });
  await makeLinked({ zone: world.zoneA, officer: world.officer, measureKey: "P22-5a", state: "used" });
  const unused = await getUnusedPage(world.leader);
  expect(unused?.neverGranted.map(({ key }) => key)).toEqual(["P25-13"]);
  const never = unused?.neverLinked.map(({ key }) => key) ?? [];
  expect(never).not.toContain("P25-13");
  expect(never).not.toContain("P22-5");
  expect(never.some((key) => key.startsWith("ZJ"))).toBe(false);
  expect(unused?.articleCount).toBe(never.length + 2);
});

test("the list behind a figure goes on page by page", async () => {
  const world = await makeOutcomeWorld();
  const { need } = await makeLinked({ zone: world.zoneA, officer: world.officer });
  const measures = await ownerClient().measure.findMany({
    where: { key: { not: "P25-13a" } },
    select: { key: true },
    take: 60,
  });
  await ownerClient().needLink.createMany({
    data: measures.map(({ key }) => ({
      zoneId: world.zoneA.id,
      needId: need.id,
      measureKey: key,
      state: "linked" as const,
      linkedAt: new Date("2026-04-01T00:00:00Z"),
    })),
  });
  const first = await getOutcomeNeeds(world.leader, {});
  expect(first?.total).toBe(61);
  const second = await getOutcomeNeeds(world.leader, { after: first?.next ?? undefined });
  expect([first?.rows.length, second?.rows.length, second?.next]).toEqual([50, 11, null]);
  expect(new Set([...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ id }) => id)).size).toBe(61);
});
