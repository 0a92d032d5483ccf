import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

/** The user PostgreSQL runs as; null is the user of this process. */
export type ClusterUser = { uid: number; gid: number } | null;

/**
 * PostgreSQL refuses to run as root, and initdb wants a user with an entry in the user list. As root, an existing
 * cluster keeps the user that owns it; a new one takes the first unprivileged system user there is.
 */
export function chooseClusterUser(existingDataFolder: string): ClusterUser {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(existingDataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["landfall", "postgres", "nobody"]) {
    const entry = users.find(([user]) => user === name);
    if (entry && Number(entry[2]) > 0) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is no user postgres or nobody to run it as. " +
      "Start Landfall as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL to a server of your own.",
  );
}

/** Runs a program as the cluster's user and waits for it. */
export function runAs(user: ClusterUser, command: string, args: string[], options: { cwd?: string } = {}) {
  return spawnSync(command, args, { ...(user ?? {}), cwd: options.cwd ?? "/", encoding: "utf8", windowsHide: true });
}

/** Whether the cluster's user can enter a folder and write there. */
export function canWrite(user: ClusterUser, folder: string): boolean {
  if (!user) return true;
  const probe = runAs(user, "/bin/sh", ["-c", 'cd "$1" && : > .probe && rm .probe', "sh", folder]);
  return probe.status === 0;
}
