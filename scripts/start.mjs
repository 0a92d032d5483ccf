import { setTimeout as sleep } from "node:timers/promises";
import { loadEnvironmentFile } from "./setup/environment-file.mjs";
import { checkNodeVersion } from "./setup/node-version.mjs";

checkNodeVersion();
loadEnvironmentFile();

const { takeLock } = await import("./setup/lock.mjs");
const { endLeftovers } = await import("./setup/leftovers.mjs");
const { portTrouble } = await import("./setup/port.mjs");
const { prepare } = await import("./setup/prepare.mjs");

const say = (message) => process.stdout.write(`${message}\n`);
const isDevelopment = process.argv.includes("--dev");
const dataDir = process.env.DATA_DIR || ".data";
/** Told to whoever finds the lock taken; the supervisor fills it in. */
const status = { what: "npm start", url: "", isStopping: false, whenAsked: () => {} };

await lockDataFolder();
await endLeftovers(dataDir);
const trouble = await portTrouble(process.env.HOST || "127.0.0.1", Number(process.env.PORT || 3000) || 3000);
if (trouble) stop(trouble);
await prepare({ build: !isDevelopment, say });
if (isDevelopment) (await import("tsx/esm/api")).register();
const { supervise } = await import(
  new URL(isDevelopment ? "./supervisor.ts" : "../build/supervisor.mjs", import.meta.url).href
);
process.exitCode = await supervise({ status, say, isDevelopment });

async function lockDataFolder() {
  for (let attempt = 0; ; attempt++) {
    const lock = await takeLock(dataDir, "data", describe).catch((error) => stop(folderTrouble(error)));
    if (lock.held) return;
    const { what, pid, url, isStopping } = lock.holder;
    if (!isStopping || attempt > 60) {
      stop(
        `Landfall is already running in this folder${url ? `: ${url}` : ""} (${what}, process ${pid}). ` +
          "Stop that one first, or start a second with a PORT and a DATA_DIR of its own.",
      );
    }
    if (attempt === 0) say(`An earlier start (process ${pid}) is just stopping; waiting for it …`);
    await sleep(250);
  }
}

function describe() {
  status.whenAsked();
  return { what: status.what, url: status.url, isStopping: status.isStopping };
}

/** Why the data folder cannot be made or used, as a sentence that says what to do. */
function folderTrouble(error) {
  const reasons = {
    EEXIST: "is a file, not a folder",
    ENOTDIR: "lies below a file, not a folder",
    EACCES: "cannot be made or entered by this user",
    EPERM: "cannot be made or entered by this user",
    EROFS: "is on a disk that cannot be written",
    ENOSPC: "cannot be made, because the disk is full",
  };
  if (!(error.code in reasons)) throw error;
  return `DATA_DIR=${dataDir} ${reasons[error.code]}. Set DATA_DIR to a folder this user can write.`;
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
