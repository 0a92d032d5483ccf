import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries.server";
import { type ClusterUser, runAs } from "./cluster-user.server";
import type { ClusterRecord } from "./place.server";

/** The major version of the data files; another one needs a dump and restore. */
const postgresMajor = "18";

/**
 * Makes the database files of a place if there are none. Made under another name first: an interrupted attempt is
 * thrown away and never taken for a database.
 */
export function initialise(binaries: Binaries, user: ClusterUser, { place, passwords }: ClusterRecord): void {
  const unfinished = path.join(place, "data.unfinished");
  const passwordFile = path.join(place, "password.unfinished");
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${passwords.superuser}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    // Sorting is by code point everywhere; character classes come from the system's UTF-8 locale where there is one.
    const first = run(["--lc-ctype=C.UTF-8"]);
    const result = first.status === 0 ? first : run([]);
    if (result.status !== 0) {
      throw new Error(
        `A new database could not be made in ${place}:\n${result.error?.message ?? result.stderr.trim()}`,
      );
    }
    renameSync(unfinished, path.join(place, "data"));
  } finally {
    rmSync(passwordFile, { force: true });
  }

  function run(extra: string[]) {
    rmSync(unfinished, { recursive: true, force: true });
    const login = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", ...extra];
    return runAs(user, binaries.initdb, ["-D", unfinished, ...login, ...locale], { cwd: place });
  }
}

/** Throws if the files were written by another major version of PostgreSQL. */
export function checkVersion(dataFolder: string): void {
  const version = readFileSync(path.join(dataFolder, "PG_VERSION"), "utf8").trim();
  if (version === postgresMajor) return;
  throw new Error(
    `The database in ${dataFolder} was made by PostgreSQL ${version}; this is PostgreSQL ${postgresMajor}. ` +
      "Dump it with the old version and restore it, or start with DATA_DIR set to a new folder.",
  );
}

/**
 * A database whose passwords and keys are gone (its data folder was deleted) is of no use to the next one in its place.
 * It is renamed, never deleted.
 */
export function setAside(place: string, say: (message: string) => void): void {
  if (!existsSync(place) || readdirSync(place).length === 0) return;
  const aside = `${place}.before-${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}`;
  renameSync(place, aside);
  say(`An older database without its passwords was found and moved to ${aside}.`);
}
