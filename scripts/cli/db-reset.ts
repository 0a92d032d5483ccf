import { rm } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { chooseClusterUser } from "~/platform/db/cluster/cluster-user.server";
import { endOrphans } from "~/platform/db/cluster/orphans.server";
import { readRecord } from "~/platform/db/cluster/place.server";
import type { Environment } from "~/platform/environment";
import { takeLock } from "~~/scripts/setup/lock.mjs";

/** Deletes the embedded database of the data folder. Keys and uploaded files stay. Returns the exit code. */
export async function resetEmbedded(settings: Environment, isSure: boolean): Promise<number> {
  if (settings.databaseUrl || settings.databaseOwnerUrl) {
    process.stderr.write(
      "DATABASE_URL names a server of your own; only the embedded database is reset by this command.\n",
    );
    return 1;
  }
  const lock = await takeLock(settings.dataDir, "data", () => ({ what: "db reset", url: "" }));
  if (!lock.held) {
    process.stderr.write(`Landfall is running in this folder (process ${lock.holder?.pid}). Stop it first.\n`);
    return 1;
  }
  const record = readRecord(settings.dataDir);
  if (!record) {
    process.stdout.write(`There is no database in ${settings.dataDir}.\n`);
    return 0;
  }
  if (!isSure && !(await confirmed(record.place))) return 1;
  const dataFolder = path.join(record.place, "data");
  await endOrphans(dataFolder, chooseClusterUser(dataFolder));
  await rm(record.place, { recursive: true, force: true });
  await rm(path.join(settings.dataDir, "database.json"));
  process.stdout.write("The database is deleted. npm start makes a new one.\n");
  return 0;
}

async function confirmed(place: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    process.stderr.write(`This deletes the database in ${place}. Say --yes to do it.\n`);
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete the database in ${place} with everything in it? Type "delete": `);
  terminal.close();
  return answer.trim() === "delete";
}
