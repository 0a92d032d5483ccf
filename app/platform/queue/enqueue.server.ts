import type { Tx } from "~/platform/db/db.server";
import type { JobCatalogue, JobName } from "./job-catalogue";

/**
 * Adds a job in the transaction of the change: it exists exactly when the change does.
 *
 * `key` makes later calls replace a job that waits under the same key; `runAt` delays it.
 */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobCatalogue[Name],
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  const body = JSON.stringify(payload);
  await tx.$executeRaw`SELECT app_enqueue(${name}, ${body}::json, ${options.key ?? null}, ${options.runAt ?? null}::timestamptz)`;
}
