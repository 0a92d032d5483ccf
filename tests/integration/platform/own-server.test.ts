import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "~/platform/db/access.server";
import { openDatabase } from "~/platform/db/open-database.server";
import { sql } from "~~/tests/support/database";

// A server of one's own, with logins an administrator made: the roles of these tests are named own_….
const password = "for-tests-only";
const logins = ["own_owner", "own_app", "own_bypass", "own_deputy", "own_stranger"];

beforeAll(async () => {
  await removeAll();
  for (const login of logins) await sql(`CREATE ROLE ${login} LOGIN PASSWORD '${password}'`);
  await sql("ALTER ROLE own_bypass BYPASSRLS");
  await sql("GRANT own_owner TO own_deputy");
  await sql("GRANT landfall_app TO own_owner WITH ADMIN TRUE, INHERIT FALSE, SET FALSE");
  await sql("CREATE DATABASE own_database OWNER own_owner");
});

afterAll(removeAll);

test("a fresh database of one's own gets its tables, and the app's login its rights", async () => {
  const { cluster, applied } = await open("own_app");
  expect(cluster).toBeNull();
  expect(applied.length).toBeGreaterThan(0);
  const counted = await withClient(url("own_app"), (client) => client.query("SELECT count(*)::int AS n FROM project"));
  expect(counted.rows).toEqual([{ n: 0 }]);
  expect((await open("own_app")).applied).toEqual([]);
});

test.each([
  ["own_bypass", /"own_bypass" bypasses row-level security/],
  ["own_owner", /"own_owner" owns tables or the database/],
  ["own_deputy", /"own_deputy" belongs to "own_owner", which owns tables/],
])("%s is refused as the app's login", async (login, message) => {
  await expect(open(login)).rejects.toThrow(message);
});

test("a superuser is refused as the app's login", async () => {
  await sql("ALTER ROLE own_stranger SUPERUSER");
  await expect(open("own_stranger")).rejects.toThrow(/"own_stranger" is a superuser/);
  await sql("ALTER ROLE own_stranger NOSUPERUSER");
});

test("two addresses that lead to different databases are refused", async () => {
  const databaseUrl = url("own_app").replace("own_database", "postgres");
  await expect(openDatabase({ dataDir: ".", databaseUrl, databaseOwnerUrl: url("own_owner") })).rejects.toThrow(
    /two different databases/,
  );
});

test("an owner that may not hand out the app's role is told what an administrator has to run", async () => {
  await sql("REVOKE landfall_app FROM own_owner CASCADE");
  await expect(open("own_app")).rejects.toThrow(/run once:[\s\S]*GRANT landfall_app TO "own_app"/);
});

test("a wrong password and a missing database are said plainly", async () => {
  const databaseUrl = url("own_app");
  const wrongPassword = url("own_owner").replace(password, "wrong");
  await expect(openDatabase({ dataDir: ".", databaseUrl, databaseOwnerUrl: wrongPassword })).rejects.toThrow(
    /refuses the login/,
  );
  const missing = url("own_owner").replace("own_database", "no_such_database");
  await expect(openDatabase({ dataDir: ".", databaseUrl, databaseOwnerUrl: missing })).rejects.toThrow(
    /There is no database no_such_database/,
  );
});

function open(login: string) {
  return openDatabase({ dataDir: ".", databaseUrl: url(login), databaseOwnerUrl: url("own_owner") });
}

function url(login: string): string {
  const { hostname, port } = new URL(process.env["TEST_SUPERUSER_URL"] ?? "");
  return `postgresql://${login}:${password}@${hostname}:${port}/own_database`;
}

async function removeAll(): Promise<void> {
  await sql("DROP DATABASE IF EXISTS own_database WITH (FORCE)");
  await sql(
    "DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'own_owner') THEN DROP OWNED BY own_owner CASCADE; END IF; END $$",
  );
  for (const login of logins) await sql(`DROP ROLE IF EXISTS ${login}`);
}
