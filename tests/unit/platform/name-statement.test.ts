import { expect, test } from "vitest";
import { statementNamer } from "~/platform/db/name-statement";

test("a statement gets a name of its own when it comes again, and keeps it", () => {
  const nameOf = statementNamer();
  expect(nameOf({ sql: "SELECT 1" })).toBe("");
  const name = nameOf({ sql: "SELECT 1" });
  expect(name).not.toBe("");
  expect(nameOf({ sql: "SELECT 1" })).toBe(name);
  nameOf({ sql: "SELECT 2" });
  expect(nameOf({ sql: "SELECT 2" })).not.toBe(name);
});

test("a statement filtered through another table is planned for its values every time", () => {
  const nameOf = statementNamer();
  const sql =
    'SELECT 1 FROM "public"."need" LEFT JOIN "public"."project" AS "j0" ON "j0"."id" = "public"."need"."project_id"';
  for (let time = 0; time < 3; time += 1) expect(nameOf({ sql })).toBe("");
});

test("no more than five hundred statements are named, so that connections do not grow without end", () => {
  const nameOf = statementNamer();
  const names = new Set<string>();
  for (let at = 0; at < 2_000; at += 1) {
    nameOf({ sql: `SELECT ${at}` });
    names.add(nameOf({ sql: `SELECT ${at}` }));
  }
  names.delete("");
  expect(names.size).toBe(500);
  expect(nameOf({ sql: "SELECT 7" })).not.toBe("");
});
