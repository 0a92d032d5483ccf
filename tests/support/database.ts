import pg from "pg";
import { inject } from "vitest";
import { withClient } from "~/platform/db/access.server";

type Row = Record<string, unknown>;

const pools = new Map<string, pg.Pool>();

/** Asks as the database's superuser: what is really there, whoever may see it. */
export function sql<T extends Row = Row>(text: string, params: unknown[] = []): Promise<T[]> {
  return ask<T>("TEST_SUPERUSER_URL", text, params);
}

/** Asks as the owner of the tables. */
export function ownerSql<T extends Row = Row>(text: string, params: unknown[] = []): Promise<T[]> {
  return ask<T>("DATABASE_OWNER_URL", text, params);
}

/** Asks as the app's login, with nobody set. */
export function appSql<T extends Row = Row>(text: string, params: unknown[] = []): Promise<T[]> {
  return ask<T>("DATABASE_URL", text, params);
}

/** Empties the tables that a new installation has empty, and the queue; reference data stays. */
export async function resetDatabase(): Promise<void> {
  const { reference } = inject("database");
  await withClient(process.env["TEST_SUPERUSER_URL"] ?? "", async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')",
    );
    const business = rows.map(({ name }) => name).filter((name) => !reference.includes(name));
    // As a replica neither foreign keys nor triggers look on, so order and what the app may delete do not matter.
    await client.query(
      `SET session_replication_role = replica; ${business.map((name) => `DELETE FROM ${name}`).join("; ")}`,
    );
  });
}

const libraryTables = ["policy_document", "policy_article", "measure"];

/** As `resetDatabase`, and the policy library is again what the release brings; for tests that publish. */
export async function resetLibrary(): Promise<void> {
  await resetDatabase();
  await withClient(process.env["TEST_SUPERUSER_URL"] ?? "", async (client) => {
    const { rows } = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = 'as_released'");
    const each = libraryTables.map((name) =>
      rows.length === 0
        ? `CREATE TABLE as_released.${name} AS TABLE ${name}`
        : `DELETE FROM ${name}; INSERT INTO ${name} SELECT * FROM as_released.${name}`,
    );
    if (rows.length === 0) await client.query("CREATE SCHEMA as_released");
    await client.query(`SET session_replication_role = replica; ${each.join("; ")}`);
  });
}

/** Makes this worker's database anew from the template. */
export async function cloneTemplate(name: string): Promise<void> {
  const { superuser, template } = inject("database");
  await withClient(superuser.replace(/\/[^/]*$/, "/postgres"), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER landfall_owner`);
  });
}

export async function closeConnections(): Promise<void> {
  await Promise.all([...pools.values()].map((pool) => pool.end()));
  pools.clear();
}

async function ask<T extends Row>(variable: string, text: string, params: unknown[]): Promise<T[]> {
  const pool = pools.get(variable) ?? new pg.Pool({ connectionString: process.env[variable], max: 4 });
  if (!pools.has(variable)) {
    pool.on("error", () => {});
    pools.set(variable, pool);
  }
  return (await pool.query<T>(text, params)).rows;
}
