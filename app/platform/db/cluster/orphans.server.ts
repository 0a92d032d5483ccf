import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ClusterUser, runAs } from "./cluster-user.server";

const fastStopMs = 8_000;

/**
 * Ends what an earlier run left over in a cluster's folder: a server whose supervisor was killed, or back ends whose
 * first process was killed and which still hold its shared memory. Only processes that work in this very folder.
 */
export async function endOrphans(dataFolder: string, user: ClusterUser): Promise<void> {
  const first = firstProcess(dataFolder);
  const found = processesIn(dataFolder, user);
  if (first !== null && found.includes(first)) {
    signal(user, "INT", [first]);
    const stopBy = Date.now() + fastStopMs;
    while (Date.now() < stopBy && processesIn(dataFolder, user).includes(first)) await sleep(50);
  }
  for (let attempt = 0; attempt < 40; attempt++) {
    const left = processesIn(dataFolder, user);
    if (left.length === 0) return;
    signal(user, "KILL", left);
    await sleep(50);
  }
}

/** The process that postmaster.pid names, which may be long gone and its number another program's. */
export function firstProcess(dataFolder: string): number | null {
  try {
    const pid = Number(readFileSync(path.join(dataFolder, "postmaster.pid"), "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Every PostgreSQL process works in its cluster's folder. Asked as the cluster's user, because even root may not be
 * allowed to look at other users' processes in a container.
 */
export function processesIn(dataFolder: string, user: ClusterUser): number[] {
  if (process.platform === "linux") {
    const script = 'for p in /proc/[0-9]*; do if [ "$p/cwd" -ef "$1" ]; then echo "$p"; fi; done';
    return toNumbers(runAs(user, "/bin/sh", ["-c", script, "sh", dataFolder]).stdout.replaceAll("/proc/", ""));
  }
  if (process.platform === "darwin") {
    const { stdout } = runAs(user, "lsof", ["-a", "-c", "postgres", "-d", "cwd", "-Fpn"]);
    const records = stdout.split(/^p/m).map((record) => record.split("\n"));
    return toNumbers(
      records
        .filter((lines) => lines.includes(`n${dataFolder}`))
        .map(([pid]) => pid)
        .join("\n"),
    );
  }
  return [];
}

function signal(user: ClusterUser, name: "INT" | "KILL", pids: number[]): void {
  runAs(user, "/bin/sh", ["-c", `kill -${name} "$@"`, "sh", ...pids.map(String)]);
}

function toNumbers(lines: string): number[] {
  return lines.split("\n").filter(Boolean).map(Number);
}
