import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Notes the processes a supervisor has started, for the next start to end if this one is killed. */
export function noteProcesses(dataDir, pids) {
  const file = path.join(dataDir, "processes.json");
  writeFileSync(`${file}.new`, JSON.stringify(pids), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Ends web and worker processes of an earlier run in this data folder whose supervisor was killed. */
export async function endLeftovers(dataDir) {
  const file = path.join(dataDir, "processes.json");
  if (!existsSync(file)) return;
  const noted = readNoted(file);
  for (let attempt = 0; attempt < 100; attempt++) {
    const left = noted.filter((pid) => isOurs(pid));
    if (left.length === 0) break;
    // They notice their supervisor's death themselves; after half a second they have had their time.
    if (attempt === 10) for (const pid of left) tryKill(pid);
    await sleep(50);
  }
  rmSync(file, { force: true });
}

/** A process number may meanwhile be another program's. */
function isOurs(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return commandOf(pid).includes(path.resolve("scripts/child-guard.mjs"));
}

function commandOf(pid) {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    } catch {
      return "";
    }
  }
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

function tryKill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended meanwhile.
  }
}

function readNoted(file) {
  try {
    return Object.values(JSON.parse(readFileSync(file, "utf8"))).filter(Number.isInteger);
  } catch {
    return [];
  }
}
