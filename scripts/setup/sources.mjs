import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A hash over the names and contents of files and folders; what does not exist counts as empty. */
export function hashOf(places, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const file of places.flatMap(filesUnder)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether the work that `stampFile` stands for was done for exactly these sources. */
export function isStamped(stampFile, hash) {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8").trim() === hash;
}

export function stamp(stampFile, hash) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${hash}\n`);
}

function filesUnder(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [place];
  return readdirSync(place)
    .sort()
    .filter((name) => name !== "node_modules" && !name.startsWith("."))
    .flatMap((name) => filesUnder(path.posix.join(place, name)));
}
