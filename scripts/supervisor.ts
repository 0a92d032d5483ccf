import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster } from "~/platform/db/cluster/cluster.server";
import { readMarks } from "~/platform/db/marks.server";
import { type OpenedDatabase, openDatabase } from "~/platform/db/open-database.server";
import { type Environment, isLoopback, localUrl, parseEnvironment } from "~/platform/environment";
import { keepSecrets } from "~/platform/secrets.server";
import { demoAccounts, demoPassword } from "~~/seeds/demo/accounts";
import { SupervisedProcess } from "./child-process";
import { referenceVersion } from "./reference-version";
import { noteProcesses } from "./setup/leftovers.mjs";
import { run } from "./setup/run.mjs";

type Status = { url: string; isStopping: boolean; whenAsked: () => void };
type Supervision = {
  status: Status;
  say: (message: string) => void;
  /** Runs the sources as they are instead of the build. */
  isDevelopment: boolean;
};
type Program = "web" | "worker" | "cli";

const built = { web: "build/web.mjs", worker: "build/worker.mjs", cli: "build/cli.mjs" };
const sources = { web: "app/http/server.ts", worker: "app/jobs/worker.server.ts", cli: "scripts/cli.ts" };

const readyWithinMs = 60_000;
const givenUpAfter = 4;
/** Together less than the ten seconds a stop may take. */
const stopWithinMs = { web: 4_000, worker: 2_500, database: 2_500 };

/**
 * Runs an installation until it is told to stop: database, web and worker, each started again when it fails.
 * The caller holds the data folder's lock. Returns the exit code; whatever a person has to know was said.
 */
export async function supervise({ status, say, isDevelopment }: Supervision): Promise<number> {
  const stopAsked = watchForStop(status);
  let opened: OpenedDatabase | null = null;
  const children: { web?: SupervisedProcess; worker?: SupervisedProcess } = {};
  try {
    const settings = parseEnvironment({ ...process.env, NODE_ENV: isDevelopment ? "development" : "production" });
    const program = (name: Program) => (isDevelopment ? ["--import", "tsx", sources[name]] : [built[name]]);
    opened = await openDatabase({ ...settings, say });
    const env = childEnvironment(settings, opened, say);
    const isDemo = await seed(settings, opened, { say, run: (args) => runCommand([...program("cli"), ...args], env) });
    if (status.isStopping) return 0;

    const note = () => noteProcesses(settings.dataDir, { web: children.web?.pid, worker: children.worker?.pid });
    const { DATABASE_OWNER_URL: _kept, ...webEnv } = env;
    children.web = new SupervisedProcess({ name: "web", command: program("web"), env: webEnv, say, onStart: note });
    children.worker = new SupervisedProcess({ name: "worker", command: program("worker"), env, say, onStart: note });
    note();
    if (opened.cluster) keepRunning(opened.cluster, status, say);

    const isReady = await untilReady(localUrl(settings.host, settings.port), children.web, status);
    if (isReady) {
      status.url = settings.baseUrl;
      say(readyLine(settings.baseUrl, isDemo));
      await stopAsked;
    } else if (!status.isStopping) {
      say(
        `The web process does not answer at ${localUrl(settings.host, settings.port)}/healthz. Its messages are above.`,
      );
      return 1;
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    status.isStopping = true;
    await children.web?.stop(stopWithinMs.web);
    await children.worker?.stop(stopWithinMs.worker);
    await opened?.cluster?.stop(stopWithinMs.database);
  }
}

/** Resolves on Ctrl-C, SIGTERM, a closed terminal, or when the npm that started this is gone. */
function watchForStop(status: Status): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      status.isStopping = true;
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    if (!process.env["npm_lifecycle_event"]) return;
    const npm = process.ppid;
    status.whenAsked = () => process.ppid !== npm && stop();
    setInterval(status.whenAsked, 250).unref();
  });
}

/** What the programs find in their environment. Secrets not given are made and kept in the data folder. */
function childEnvironment(
  settings: Environment,
  { urls, cluster }: OpenedDatabase,
  say: Supervision["say"],
): NodeJS.ProcessEnv {
  const kept = process.env["AUTH_SECRET"] && process.env["PERSONAL_DATA_KEYS"] ? {} : keepSecrets(settings.dataDir);
  if (!cluster && Object.keys(kept).length > 0) {
    say(
      `AUTH_SECRET or PERSONAL_DATA_KEYS is not set; those in ${path.join(settings.dataDir, "secrets.json")} are used. Back that file up.`,
    );
  }
  const given = Object.fromEntries(
    Object.entries(process.env).filter(([name, value]) => value && !name.startsWith("npm_")),
  );
  return {
    LOG_LEVEL: "warn",
    ...kept,
    ...given,
    NODE_ENV: settings.nodeEnv,
    HOST: settings.host,
    PORT: String(settings.port),
    BASE_URL: settings.baseUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
  };
}

type Seeding = { say: Supervision["say"]; run: (args: string[]) => Promise<void> };

/**
 * Loads reference data when its sources changed, and on the embedded database, once, the demo. Says whether there is a
 * demo. Its accounts have a published password, so it stays on this machine unless the administrator says otherwise.
 */
async function seed(settings: Environment, { urls, cluster }: OpenedDatabase, { say, run }: Seeding): Promise<boolean> {
  const marks = await readMarks(urls.owner);
  if (marks.reference !== referenceVersion()) {
    say("Loading reference data …");
    await run(["seed", "reference"]);
  }
  const mayShow = isLoopback(settings.host) || settings.allowDemoOnNetwork;
  if (marks.demo && !mayShow) {
    throw new Error(
      `This database holds the demo accounts, whose password is published, and HOST=${settings.host} can be reached from other machines. ` +
        "Start with HOST=127.0.0.1, or with DATA_DIR set to a folder without the demo; or, if you mean it, set ALLOW_DEMO_ON_NETWORK=1.",
    );
  }
  if (marks.demo) return true;
  if (!cluster) return false;
  if (!mayShow) {
    say(
      `No demo data is loaded, because HOST=${settings.host} can be reached from other machines (ALLOW_DEMO_ON_NETWORK=1 loads it all the same).`,
    );
    return false;
  }
  say("Loading the demo …");
  await run(["seed", "demo"]);
  return true;
}

async function runCommand(command: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const result = await run(process.execPath, ["--enable-source-maps", ...command], { env });
  if (result.status !== 0) throw new Error(`"${command.join(" ")}" failed:\n${result.output}`);
}

/** Starts the embedded database again whenever it ends unasked, for as long as the installation runs. */
async function keepRunning(cluster: Cluster, status: Status, say: Supervision["say"]): Promise<void> {
  for (let failures = 0; !status.isStopping; ) {
    if (failures === 0) await cluster.crashed();
    if (status.isStopping) return;
    try {
      if (failures === 0) say("The database ended unexpectedly; starting it again.");
      await cluster.restart();
      failures = 0;
    } catch (error) {
      failures++;
      say(error instanceof Error ? error.message : String(error));
      await sleep(Math.min(1_000 * 2 ** failures, 30_000), undefined, { ref: false });
    }
  }
}

async function untilReady(url: string, web: SupervisedProcess, status: Status): Promise<boolean> {
  const readyBy = Date.now() + readyWithinMs;
  while (Date.now() < readyBy && !status.isStopping && web.failuresInARow < givenUpAfter) {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return true;
    await sleep(50);
  }
  return false;
}

function readyLine(url: string, isDemo: boolean): string {
  if (!isDemo) return `Landfall is ready: ${url}  (Ctrl-C stops it)`;
  const accounts = demoAccounts.map(({ email }) => email).join(" ");
  return `Landfall is ready: ${url}  demo accounts: ${accounts}  password: ${demoPassword}  (Ctrl-C stops it)`;
}
