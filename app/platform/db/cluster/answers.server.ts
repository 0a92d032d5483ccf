import path from "node:path";
import pg from "pg";
import type { ClusterRecord } from "./place.server";

/** The superuser's address of one database of the cluster. For setting up roles, and for tests. */
export function superuserUrl(record: ClusterRecord, database = "postgres"): string {
  return `postgresql://postgres:${record.passwords.superuser}@127.0.0.1:${record.port}/${database}`;
}

/**
 * Whether this cluster's server takes logins now. The server is asked for its folder: the copy of a data folder has the
 * first one's port and passwords, and must never be mistaken for it.
 */
export async function answers(record: ClusterRecord): Promise<boolean> {
  const client = new pg.Client({ connectionString: superuserUrl(record), connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("SELECT current_setting('data_directory') AS folder");
    return rows[0] !== undefined && path.relative(path.join(record.place, "data"), rows[0].folder) === "";
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
