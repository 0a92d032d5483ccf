import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { forgetMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { getNeedMeasures } from "~/domain/measures/need-measures.server";
import { exportGapPage, getGapPage } from "~/domain/outcomes/gap-page.server";
import { gapTable } from "~/domain/outcomes/gap-table.server";
import type { GapFilters } from "~/domain/outcomes/outcome-filters";
import { asViewer } from "~/platform/db/db.server";
import { csvText } from "~/values/csv";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { resetDatabase, sql } from "~~/tests/support/database";
import { makeOutcomeWorld, type OutcomeWorld } from "./outcome-world";

beforeEach(resetDatabase);

type GapOf = { zone: OutcomeWorld["zoneA"]; officer?: Viewer; project?: object; need?: object };

function makeGap({ zone, officer, project, need }: GapOf) {
  return makeProject({ zone, officer, ...project }).then((made) =>
    makeNeed({ project: made, state: "declined", outcome: "no_measure", closedAt: new Date(), ...need }),
  );
}

async function counts(viewer: Viewer, filters: GapFilters = {}) {
  const { total } = (await getGapPage(viewer, filters)) ?? {};
  return Object.fromEntries(
    Object.entries(total ?? {}).map(([figure, cell]) => [figure, `${cell.count}${cell.isPart ? "+" : ""}`]),
  );
}

test("needs closed with the finding and open ones with it are gaps, by category", async () => {
  const world = await makeOutcomeWorld();
  const inA = { zone: world.zoneA, officer: world.officer };
  await makeGap({ ...inA, need: { title: "需要直升机场", category: "logistics" } });
  await makeGap({ ...inA, need: { state: "in_progress", closedAt: null, category: "living" } });
  await makeGap({ ...inA, need: { state: "met", outcome: "ordinary_service" } });
  expect(await counts(world.leader)).toEqual({ all: "2", closed: "1", found: "1", now: "0" });
  const page = await getGapPage(world.leader, {});
  expect(page?.lines.map(({ category, share, examples }) => [category, share, examples.length]).sort()).toEqual([
    ["living", 0.5, 1],
    ["logistics", 0.5, 1],
  ]);
});

test("what the engine finds no measure for is the same here as on the need's own page", async () => {
  const world = await makeOutcomeWorld();
  const project = await makeProject({ zone: world.zoneA, officer: world.officer });
  const ids = new Map<string, string>();
  for (const category of ["land", "finance", "grievance", "listing", "safety"] as const)
    ids.set(category, (await makeNeed({ project, category, title: "一项需求" })).id);
  const inForce = await sql<{ key: string }>(
    "SELECT key FROM measure WHERE standing = 'in_force' AND 'safety' = ANY (categories::text[])",
  );
  const setStanding = async (standing: string) => {
    const keys = inForce.map(({ key }) => key);
    await sql("UPDATE measure SET standing = $1::text::standing WHERE key = ANY ($2)", [standing, keys]);
    forgetMeasureCatalogue();
  };
  await setStanding("lapsed");
  try {
    const page = await getGapPage(world.leader, {});
    const found = new Set(
      page?.lines.filter(({ figures }) => figures.now.count > 0).map(({ category }) => `${category}`),
    );
    expect(found.has("safety")).toBe(true);
    for (const [category, id] of ids) {
      const measures = await asViewer(world.leader, (tx) => getNeedMeasures(tx, world.leader, id));
      expect(found.has(category), category).toBe(measures?.isGap);
    }
  } finally {
    await setStanding("in_force");
  }
});

describe("an office", () => {
  test("is told small figures of several zones together, and no titles of projects not opened to it", async () => {
    const world = await makeOutcomeWorld();
    for (const zone of [world.zoneA, world.zoneA, world.zoneB])
      await makeGap({ zone, need: { title: "不得外传的需求" } });
    await makeGap({ zone: world.zoneB, project: { openedAt: new Date() }, need: { title: "已开放的需求" } });
    expect(await counts(world.provincial)).toMatchObject({ all: "4", closed: "4" });
    const page = await getGapPage(world.provincial, { part: "zone" });
    expect(page?.lines[0]?.examples.map(({ title }) => title)).toEqual(["已开放的需求"]);
    expect(JSON.stringify(page)).not.toContain("不得外传");
  });

  test("is told no share of a line of which nothing is told", async () => {
    const world = await makeOutcomeWorld();
    await makeGap({ zone: world.zoneA });
    const page = await getGapPage(world.provincial, {});
    expect(page?.lines.map(({ share }) => share)).toEqual([null]);
  });

  test("cannot work out one kind from all of them and the others", async () => {
    const world = await makeOutcomeWorld();
    for (let at = 0; at < 3; at += 1) await makeGap({ zone: world.zoneA });
    await makeGap({ zone: world.zoneA, need: { state: "in_progress", closedAt: null } });
    expect(await counts(world.provincial)).toEqual({ all: "3+", closed: "3", found: "0+", now: "0" });
  });
});

test("a sensitive project's gap is absent for an officer who is not on it", async () => {
  const world = await makeOutcomeWorld();
  await makeGap({ zone: world.zoneA, officer: world.officer, project: { confidentiality: "sensitive" } });
  expect(await counts(world.officer)).toMatchObject({ all: "1" });
  expect(await counts(world.colleague)).toMatchObject({ all: "0" });
});

test("the file holds titles as text, and each download is on record; none for a liaison", async () => {
  const world = await makeOutcomeWorld();
  await makeGap({ zone: world.zoneA, officer: world.officer, need: { title: "=HYPERLINK(1)" } });
  const page = await exportGapPage(world.leader, {});
  expect(csvText(gapTable(page ?? (await Promise.reject(new Error("no page"))), "en"))).toContain(`"'=HYPERLINK(1)"`);
  expect(await exportGapPage(world.liaison, {})).toBeNull();
  const audit = await sql("SELECT actor_id, outcome FROM audit_event WHERE action = 'gaps.exported'");
  expect(audit).toEqual([{ actor_id: world.leader.userId, outcome: "done" }]);
});
