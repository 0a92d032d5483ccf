import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { withClient } from "~/platform/db/access.server";
import { superuserUrl } from "~/platform/db/cluster/answers.server";
import { openDatabase } from "~/platform/db/open-database.server";
import { testEnvironment } from "./environment";

declare module "vitest" {
  export interface ProvidedContext {
    database: { superuser: string; owner: string; app: string; template: string; reference: string[] };
    /** What tests write goes below it; it is gone when the run ends, however single files ended. */
    folder: string;
  }
}

/** One throw-away PostgreSQL for the whole run, with a migrated database that test files get clones of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "landfall-test-"));
  const { cluster, urls } = await openDatabase({ dataDir, isDurable: false });
  if (!cluster) throw new Error("Tests use the embedded database.");
  const stop = async () => {
    await cluster.stop();
    await rm(cluster.record.place, { recursive: true, force: true });
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    loadReferenceData(urls, dataDir);
    project.provide("folder", dataDir);
    const superuser = superuserUrl(cluster.record, "landfall");
    project.provide("database", { superuser, ...urls, template: "landfall", reference: await filledTables(superuser) });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In a process of its own, which ends its connections: a template with an open connection cannot be cloned. */
function loadReferenceData(urls: { owner: string; app: string }, dataDir: string): void {
  if (!existsSync("seeds/reference/load.server.ts")) return;
  const code =
    'import("./seeds/reference/load.server.ts").then((m) => m.loadReference()).then(() => process.exit(0), (e) => { console.error(e); process.exit(1); })';
  const result = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    encoding: "utf8",
    env: { ...process.env, ...testEnvironment(urls, dataDir) },
  });
  if (result.status !== 0) throw new Error(`The reference data did not load:\n${result.stderr}`);
}

async function filledTables(superuser: string): Promise<string[]> {
  return withClient(superuser, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')",
    );
    const filled: string[] = [];
    for (const { name } of rows) {
      const found = await client.query(`SELECT FROM ${name} LIMIT 1`);
      if (found.rowCount) filled.push(name);
    }
    return filled;
  });
}
