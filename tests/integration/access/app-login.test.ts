import { describe, expect, test } from "vitest";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeProject } from "~~/seeds/factories/projects.server";
import { appSql, ownerSql } from "~~/tests/support/database";

/** What somebody who speaks SQL as the app's login would try. */
describe("the app's login may not", () => {
  test.each([
    ["switch row security off", "ALTER TABLE project DISABLE ROW LEVEL SECURITY", /must be owner/],
    ["free the owner of it", "ALTER TABLE project NO FORCE ROW LEVEL SECURITY", /must be owner/],
    ["drop a policy", "DROP POLICY project_read ON project", /must be owner/],
    ["add a policy", "CREATE POLICY mine ON project USING (true)", /must be owner/],
    ["make a table", "CREATE TABLE mine (a int)", /permission denied/],
    ["make a function", "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'", /permission denied/],
    ["become the owner", "SET ROLE landfall_owner", /permission denied/],
    ["be given the owner's rights", "GRANT landfall_owner TO current_user", /permission denied/],
    ["get round row security", "ALTER ROLE current_user BYPASSRLS", /permission denied/],
    ["read the queue", "SELECT * FROM graphile_worker._private_jobs", /permission denied/],
    ["read what the installation notes about itself", "SELECT * FROM landfall_ops.mark", /permission denied/],
    ["read the migrations", "SELECT * FROM _prisma_migrations", /permission denied/],
    ["read passwords of logins", "SELECT rolpassword FROM pg_authid", /permission denied/],
    ["read files of the machine", "SELECT pg_read_file('/etc/passwd')", /permission denied/],
    ["run programs", "COPY (SELECT 1) TO PROGRAM 'id'", /permission denied/],
    ["empty a table", "TRUNCATE project", /permission denied/],
    ["empty the trail", "TRUNCATE audit_event", /permission denied/],
    ["remove a person", "DELETE FROM app_user", /permission denied/],
    ["change a login address", "UPDATE app_user SET email = 'x@x'", /permission denied/],
    ["let a disabled person in", "UPDATE app_user SET disabled_at = NULL", /permission denied/],
    ["remove a right", "DELETE FROM membership", /permission denied/],
    ["remove a measure", "DELETE FROM measure", /permission denied/],
  ])("%s", async (_what, statement, refusal) => {
    await expect(appSql(statement)).rejects.toThrow(refusal);
  });

  test("give itself a right, or change tables an administrator keeps, without one", async () => {
    const zone = await makeZone();
    const officer = await makeViewer({ role: "officer", org: zone });
    await expect(
      appSql("INSERT INTO membership (id, user_id, org_id, role) VALUES (gen_random_uuid(), $1, $2, 'leader')", [
        officer.userId,
        zone.id,
      ]),
    ).rejects.toThrow(/row-level security/);
    for (const [table, column] of [
      ["membership", "role"],
      ["org", "name_zh"],
      ["exchange_rate", "currency"],
    ]) {
      expect((await ownerSql(`SELECT 1 FROM ${table} LIMIT 1`)).length, table).toBe(1);
      expect(await appSql(`UPDATE ${table} SET ${column} = ${column} RETURNING 1`), table).toEqual([]);
    }
  });

  test("learn what is in a guarded table from the planner's statistics", async () => {
    await makeProject({ zone: await makeZone(), name: "统计里的名称" });
    await ownerSql("ANALYZE project");
    expect(await appSql("SELECT 1 FROM pg_stats WHERE tablename = 'project'")).toEqual([]);
  });

  test("find anything by a function that runs as the owner, with nobody set", async () => {
    await makeProject({ zone: await makeZone(), name: "函数里的名称" });
    const answers = [
      await appSql("SELECT app_search_projects('{}', 10)"),
      await appSql("SELECT app_search_needs('{}', 10)"),
      await appSql("SELECT app_search_investors('{}', 10)"),
      await appSql(`SELECT app_similar_investors('{}', '{""}', '[]', 10)`),
      await appSql("SELECT * FROM app_zone_totals()"),
      await appSql("SELECT * FROM app_outcome_rows(NULL, NULL, NULL, NULL, NULL) WHERE projects || links <> '[][]'"),
      await appSql("SELECT * FROM app_gap_rows(NULL, NULL, NULL, NULL) WHERE projects || needs <> '[][]'"),
      await appSql("SELECT * FROM project_brief"),
    ];
    expect(answers.flat()).toEqual([]);
  });
});

test("every function that runs as the owner has a search path of its own and is not for everybody", async () => {
  const loose = await ownerSql(`
    SELECT p.proname FROM pg_proc p
     WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
       AND (p.proconfig IS NULL OR NOT p.proconfig::text LIKE '%search_path=public, pg_temp%'
         OR EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0))`);
  expect(loose).toEqual([]);
});

test("with nobody set no measure is rewritten", async () => {
  const changed = await appSql("UPDATE measure SET title_zh = 'x' RETURNING key");
  expect(changed).toEqual([]);
});
