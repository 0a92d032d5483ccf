import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { answers } from "~/platform/db/cluster/answers.server";
import { readRecord } from "~/platform/db/cluster/place.server";
import { embeddedUrls, type OpenedDatabase, openDatabase } from "~/platform/db/open-database.server";
import { type Environment, parseEnvironment } from "~/platform/environment";
import { keepSecrets } from "~/platform/secrets.server";
import { takeLock } from "~~/scripts/setup/lock.mjs";

const waitForServerMs = 60_000;

/**
 * Runs a command's work with the installation's database: the server of the environment, the one that "npm start"
 * has running, or the embedded one, started for the command and stopped after it. The environment is complete before
 * `work` runs, so it imports domain code with import(). Its number is the exit code.
 */
export async function withDatabase(
  work: (database: { applied: string[] }) => Promise<number | undefined>,
): Promise<void> {
  const settings = parseEnvironment(process.env);
  const opened = await open(settings);
  try {
    Object.assign(process.env, {
      LOG_LEVEL: process.env["LOG_LEVEL"] || "warn",
      ...missingSecrets(settings),
      DATA_DIR: settings.dataDir,
      DATABASE_URL: opened.urls.app,
      DATABASE_OWNER_URL: opened.urls.owner,
    });
    process.exitCode = (await work(opened)) ?? 0;
  } finally {
    await opened.stop();
  }
}

type Opened = Pick<OpenedDatabase, "urls" | "applied"> & { stop: () => Promise<void> };

async function open(settings: Environment): Promise<Opened> {
  const say = (message: string) => process.stderr.write(`${message}\n`);
  if (settings.databaseUrl || settings.databaseOwnerUrl) {
    const { urls, applied } = await openDatabase(settings);
    return { urls, applied, stop: async () => {} };
  }
  const giveUpAt = Date.now() + waitForServerMs;
  for (;;) {
    const running = await findRunning(settings.dataDir);
    if (running) return { urls: running, applied: [], stop: async () => {} };
    const lock = await takeLock(settings.dataDir, "data", () => ({ what: "a command", url: "" }));
    if (lock.held) {
      const { urls, cluster, applied } = await openDatabase({ ...settings, say });
      return {
        urls,
        applied,
        stop: async () => {
          await cluster?.stop();
          await lock.release?.();
        },
      };
    }
    if (Date.now() > giveUpAt) {
      throw new Error(
        `Process ${lock.holder?.pid} uses ${settings.dataDir}, but its database does not answer. Try again when it is ready.`,
      );
    }
    await sleep(300);
  }
}

async function findRunning(dataDir: string) {
  const record = readRecord(dataDir);
  if (!record) return null;
  return (await answers(record)) ? embeddedUrls({ record }) : null;
}

function missingSecrets(settings: Environment): Record<string, string> {
  if (settings.authSecret && settings.personalDataKeys.length > 0) return {};
  const { AUTH_SECRET, PERSONAL_DATA_KEYS } = keepSecrets(path.resolve(settings.dataDir));
  return {
    AUTH_SECRET: process.env["AUTH_SECRET"] || AUTH_SECRET,
    PERSONAL_DATA_KEYS: process.env["PERSONAL_DATA_KEYS"] || PERSONAL_DATA_KEYS,
  };
}
