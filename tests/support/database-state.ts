import { sql } from "./database";

export type DatabaseState = ReadonlyMap<string, string>;

/** What a session or a sign-in writes by itself, and what tells of a refusal. */
const aside = ["sign_in_attempt", "audit_event"];
/** The app's login may not write these, the database sees to it. */
const reference = ["province", "country", "currency", "industry", "catalogue_edition", "zone_ranking"];
const queue = "graphile_worker._private_jobs";

/** The content of every table as one hash each: equal before and after means that nothing was written. */
export async function databaseState(): Promise<DatabaseState> {
  const tables = await businessTables();
  const each = tables.map(
    (name) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ${rowsOf(name)} t`,
  );
  const rows = await sql<{ name: string; hash: string }>(each.join(" UNION ALL "));
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

/** The tables whose content differs between two states; what is written by itself or tells of a refusal left aside. */
export function changedTables(before: DatabaseState, after: DatabaseState): string[] {
  return differing(before, after).filter((name) => !aside.includes(name));
}

export function differing(before: DatabaseState, after: DatabaseState): string[] {
  return [...after.keys()].filter((name) => before.get(name) !== after.get(name));
}

/** Remembers every table as it is now. */
export async function keepState(): Promise<void> {
  await sql("DROP SCHEMA IF EXISTS kept CASCADE");
  await sql("CREATE SCHEMA kept");
  for (const name of await businessTables()) await sql(`CREATE TABLE kept.${name.replace(".", "_")} AS TABLE ${name}`);
}

/** Puts these tables back to what was remembered. */
export async function restore(names: Iterable<string>): Promise<void> {
  // The queue was empty, and fills columns of its own.
  const isQueue = (name: string) => name === queue;
  // As a replica neither foreign keys nor triggers look on.
  const each = [...names].map(
    (name) => `DELETE FROM ${name}; ${isQueue(name) ? "" : `INSERT INTO ${name} SELECT * FROM kept.${name};`}`,
  );
  if (each.length > 0)
    await sql(`SET session_replication_role = replica; ${each.join(" ")} SET session_replication_role = DEFAULT`);
}

async function businessTables(): Promise<string[]> {
  const rows = await sql<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_prisma%' ORDER BY 1",
  );
  return [...rows.map(({ name }) => name).filter((name) => !reference.includes(name)), queue];
}

/** A session notes when it was last seen, and goes when its person was disabled; that is no change anybody made. */
function rowsOf(name: string): string {
  if (name !== "app_session") return name;
  return "(SELECT s.id, token, user_id, membership_id, expires_at FROM app_session s JOIN app_user u ON u.id = user_id WHERE u.disabled_at IS NULL)";
}
