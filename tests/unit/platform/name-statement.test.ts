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
