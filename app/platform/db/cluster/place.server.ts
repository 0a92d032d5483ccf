import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { type ClusterUser, canWrite } from "./cluster-user.server";

/** What a data folder remembers of its database: where it is, its port, and the passwords of its three logins. */
export type ClusterRecord = {
  place: string;
  port: number;
  passwords: { superuser: string; owner: string; runtime: string };
};

/** Reads the record of a data folder; null if it has no database yet. */
export function readRecord(dataDir: string): ClusterRecord | null {
  const file = recordFile(dataDir);
  try {
    const record: ClusterRecord = JSON.parse(readFileSync(file, "utf8"));
    return { ...record, place: path.resolve(dataDir, record.place) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return null;
    if (code === "EACCES")
      throw new Error(`${file} belongs to another user: start as that user, or set DATA_DIR to a folder of your own.`);
    throw new Error(
      `${file} cannot be read (${error instanceof Error ? error.message : error}). Restore it from a backup, or move ${dataDir} away to start anew.`,
    );
  }
}

/**
 * Written under another name and renamed, so that a crash leaves the old record or the new one. A place inside the data
 * folder is noted relative to it: the folder can be moved.
 */
export function writeRecord(dataDir: string, record: ClusterRecord): void {
  const file = recordFile(dataDir);
  const inside = path.relative(dataDir, record.place);
  const place = inside.startsWith("..") ? record.place : inside;
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...record, place }, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function newRecord(dataDir: string, user: ClusterUser): ClusterRecord {
  const password = () => randomBytes(24).toString("base64url");
  return {
    place: choosePlace(dataDir, user),
    port: 0,
    passwords: { superuser: password(), owner: password(), runtime: password() },
  };
}

/**
 * Makes the data folder. It holds secrets; as root the cluster's user must still pass through it to the database inside,
 * so it gets the right to pass (not to list).
 */
export function makeDataFolder(dataDir: string): void {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  else if (isRoot && !(statSync(dataDir).mode & 0o001)) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
}

/** Makes a folder that belongs to the cluster's user alone. */
export function makeClusterFolder(folder: string, user: ClusterUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user && statSync(folder).uid !== user.uid) chownSync(folder, user.uid, user.gid);
}

/** Places outside any checkout that root can make and every user can pass through, best first. */
export function sharedPlaces(): string[] {
  return ["/var/lib/landfall", path.join(os.tmpdir(), "landfall"), "/tmp/landfall"].filter((place, index, all) => {
    if (all.indexOf(place) !== index) return false;
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      const { uid, mode } = statSync(place);
      return uid === process.getuid?.() && !(mode & 0o022);
    } catch {
      return false;
    }
  });
}

function recordFile(dataDir: string): string {
  return path.join(dataDir, "database.json");
}

/** The data folder itself, or, where the cluster's user cannot reach that, a shared place under a name of its own. */
function choosePlace(dataDir: string, user: ClusterUser): string {
  const inside = path.join(dataDir, "postgres");
  makeClusterFolder(inside, user);
  if (canWrite(user, inside)) return inside;

  const name = createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 16);
  for (const shared of sharedPlaces()) {
    const place = path.join(shared, name);
    makeClusterFolder(place, user);
    if (canWrite(user, place)) return place;
  }
  throw new Error(
    `PostgreSQL runs as another user than root and can reach neither ${dataDir} nor /var/lib/landfall. ` +
      "Set DATA_DIR to a folder every user may pass through, or start as an ordinary user.",
  );
}
