import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { superuserUrl } from "~/platform/db/cluster/answers.server";
import { databaseName, type OpenedDatabase, openDatabase } from "~/platform/db/open-database.server";
import { parseEnvironment } from "~/platform/environment";
import { keepSecrets } from "~/platform/secrets.server";
import { resetEmbedded } from "~~/scripts/cli/db-reset";
import { takeLock } from "~~/scripts/setup/lock.mjs";
import { hashOf } from "~~/scripts/setup/sources.mjs";

export type BenchDatabase = Pick<OpenedDatabase, "urls"> & {
  superuserUrl: string;
  dataDir: string;
  filledOn: string;
  stop: () => Promise<void>;
};

/** What the filled rows depend on: when one of these changes, the database is made anew. New migrations are applied to it. */
const generator = ["fill.server.ts", "bench-zones.server.ts", "insert-json.server.ts", "invented-names.ts"]
  .map((name) => `bench/${name}`)
  .concat("seeds/demo", "seeds/reference");

/**
 * Opens the benchmark's own embedded database for so many projects, filled when it is new or its generator changed,
 * and leaves the environment as the application expects it. Statements are told in this process (NODE_ENV is "test").
 */
export async function openBenchDatabase(projects: number, say: (message: string) => void): Promise<BenchDatabase> {
  const dataDir = path.resolve(process.env["DATA_DIR"] || ".data", `bench-${projects}`);
  const settings = parseEnvironment({ NODE_ENV: "test", DATA_DIR: dataDir });
  const versionFile = path.join(dataDir, "bench.json");
  const version = hashOf(generator);
  const kept = readVersion(versionFile);
  const isStale = kept.version !== version;
  // Deleting takes the folder's lock for as long as this process lives, as opening has to.
  const isHeld = isStale
    ? (await resetEmbedded(settings, true)) === 0
    : (await takeLock(dataDir, "data", () => ({ what: "the benchmark", url: "" }))).held;
  if (!isHeld) throw new Error(`Another process uses ${dataDir}.`);
  if (isStale) rmSync(versionFile, { force: true });
  const { urls, cluster } = await openDatabase({ dataDir, say });
  if (!cluster) throw new Error("The benchmark uses an embedded database of its own.");
  Object.assign(process.env, {
    ...keepSecrets(dataDir),
    NODE_ENV: "test",
    LOG_LEVEL: "warn",
    DATA_DIR: dataDir,
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
  });
  const database = {
    urls,
    dataDir,
    superuserUrl: superuserUrl(cluster.record, databaseName),
    stop: () => cluster.stop(),
  };
  if (!isStale) return { ...database, filledOn: kept.filledOn };

  try {
    const startedAt = performance.now();
    const { loadReference } = await import("~~/seeds/reference/load.server");
    await loadReference();
    const { fill } = await import("./fill.server");
    await fill({ ownerUrl: urls.owner, superuserUrl: database.superuserUrl, projects, say });
    say(`Filled with ${projects} projects in ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`);
    const filledOn = new Date().toISOString().slice(0, 10);
    writeFileSync(versionFile, JSON.stringify({ version, filledOn }));
    return { ...database, filledOn };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

function readVersion(file: string): { version: string; filledOn: string } {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { version: "", filledOn: "" };
  }
}
