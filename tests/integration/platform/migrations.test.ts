import { expect, test } from "vitest";
import { diffSchema, migrate } from "~/platform/db/migrate.server";
import { env } from "~/platform/env.server";
import { appSql, ownerSql, resetDatabase, sql } from "~~/tests/support/database";

const ownerUrl = env.databaseOwnerUrl ?? "";

test("the migrations lead to what schema.prisma says", async () => {
  expect(await diffSchema(ownerUrl)).toBe("");
});

test("a migrated database has nothing left to apply", async () => {
  expect(await migrate(ownerUrl)).toEqual([]);
});

test("the history is the one Prisma's own command line reads", async () => {
  const rows = await ownerSql(
    "SELECT migration_name, finished_at, rolled_back_at, applied_steps_count FROM _prisma_migrations",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows)
    expect(row).toMatchObject({ finished_at: expect.any(Date), rolled_back_at: null, applied_steps_count: 1 });
});

test("the app's login is no superuser, does not bypass row security and owns nothing", async () => {
  const [login] = await appSql(`
    SELECT current_user AS name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
           (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
    FROM pg_roles WHERE rolname = current_user`);
  expect(login).toEqual({
    name: "landfall_runtime",
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owned: 0,
  });
});

test("the app cannot read the history of migrations or change tables", async () => {
  await expect(appSql("SELECT * FROM _prisma_migrations")).rejects.toThrow(/permission denied/);
  await expect(appSql("CREATE TABLE mine (id int)")).rejects.toThrow(/permission denied/);
  await expect(appSql("ALTER TABLE project DISABLE ROW LEVEL SECURITY")).rejects.toThrow(/must be owner/);
});

test("emptying the database between tests keeps reference data", async () => {
  await sql("INSERT INTO landfall_ops.mark (key, value) VALUES ('kept', '1')");
  const before = await sql("SELECT count(*)::int AS n FROM _prisma_migrations");
  await resetDatabase();
  expect(await sql("SELECT count(*)::int AS n FROM _prisma_migrations")).toEqual(before);
});
