import { expect, test } from "vitest";
import { tablesWithoutCanaries } from "~~/tests/support/canaries";
import { sql } from "~~/tests/support/database";
import { foreignCanaries, makeWorld, principals, visibleCases } from "~~/tests/support/world";

/** Tables with a zone whose words are not of a case: the trail, places and people. */
const elsewhere = ["audit_event", "membership", "org", "zone", "zone_ranking", "activity", "project_flag"];

test("every table that holds people's words has a canary in the world", async () => {
  const world = await makeWorld();
  expect((await tablesWithoutCanaries(world.cases.openA.tables)).filter((name) => !elsewhere.includes(name))).toEqual(
    [],
  );
  const [counted] = await sql<{ n: number }>(
    "SELECT count(*)::int AS n FROM need WHERE title LIKE 'casebplain-need.title%'",
  );
  expect(counted?.n).toBe(2);
});

test("a word is foreign to everyone whose cases it is not of", async () => {
  const world = await makeWorld();
  for (const principal of principals) {
    const texts = Object.entries(world.cases).map(([name, { group }]) => [name, `${group}-project.summary-x`] as const);
    const met = texts.filter(([, text]) => foreignCanaries(world, principal, text).length === 0).map(([name]) => name);
    expect(met.sort()).toEqual(principal === "liaison" ? [] : [...visibleCases[principal]].sort());
  }
  expect(
    foreignCanaries(
      world,
      "liaison",
      "caseaplain-need.title caseaplainoff-need.title caseasecret-project.name caseasecret-project.public_name",
    ),
  ).toEqual(["caseaplainoff-need.title", "caseasecret-project.name"]);
});
