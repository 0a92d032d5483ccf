import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { prepare } from "~~/scripts/setup/prepare.mjs";
import type { Bare } from "./bare-sql.server";
import { openBenchDatabase } from "./bench-database.server";
import { HttpClient } from "./http-client";
import { Installation } from "./installation";
import type { Job } from "./jobs.server";
import { measureAlone, measureTogether, quantile } from "./measure";
import { type Line, printed, type Report } from "./print";
import type { BenchWorld } from "./world.server";

/*
 * npm run bench [-- --projects 1000|10000|100000] [--seconds 8] [--webs 1] [--only word] [--profile]
 *
 * Fills a database of its own, drives the built server over HTTP, and prints each job beside its target and beside the
 * time its SQL takes alone. See docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    projects: { type: "string", default: "10000" },
    seconds: { type: "string", default: "8" },
    /** Web processes, as a bigger installation runs one for each core behind its proxy. */
    webs: { type: "string", default: "1" },
    /** Only jobs whose "name (role)" this pattern fits. */
    only: { type: "string", default: "" },
    /** Writes a CPU profile of the web process to bench/results/profiles. */
    profile: { type: "boolean", default: false },
    "no-browser": { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
});
const projects = Number(values.projects);
const seconds = Number(values.seconds);
const webs = Number(values.webs);
const users = 8;
const say = (message: string) => process.stderr.write(`${message}\n`);

if (!values["no-build"]) await prepare({ say });
const database = await openBenchDatabase(projects, say);
let installation: Installation | undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end(130));
try {
  await run();
  await end(0);
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  await end(1);
}

async function end(code: number): Promise<never> {
  await installation?.stop();
  await database.stop();
  process.exit(code);
}

async function run(): Promise<void> {
  const { readWorld } = await import("./world.server");
  const { benchJobs } = await import("./jobs.server");
  const { benchEmails, benchPassword } = await import("./bench-zones.server");
  const loadBefore = os.loadavg()[0] ?? 0;
  installation = await Installation.start({ profile: values.profile, webs });
  const { urls } = installation;
  const sessions = { officer: new HttpClient(urls), leader: new HttpClient(urls), provincial: new HttpClient(urls) };
  for (const role of ["officer", "leader", "provincial"] as const)
    await sessions[role].signIn(benchEmails[role], benchPassword);
  await sleep(1_000);
  const atRest = installation.memory();

  const lines: Line[] = [];
  const failures: string[] = [];
  const world = await readWorld(database.superuserUrl);
  for (const job of benchJobs(world)) {
    const { name, role, target } = job;
    if (!new RegExp(values.only).test(`${name} (${role})`)) continue;
    say(`${name} (${role}) …`);
    try {
      const client = sessions[role];
      const alone = await measureAlone(client, job.shot, seconds / 2);
      const together = await measureTogether(client, job.shot, {
        users,
        seconds,
        cpuMs: () => installation?.webCpuMs() ?? null,
      });
      const bare = await measureBare(job, world);
      lines.push({
        job: name,
        role,
        ...(target ? { target } : {}),
        alone,
        together,
        bare,
        isCommand: job.undo !== undefined,
      });
    } catch (error) {
      // Numbers of wrong answers would mean nothing; the other jobs are measured all the same.
      failures.push(`${name} (${role}): ${error instanceof Error ? error.message : error}`);
    }
  }
  const afterwards = installation.memory();

  const { measureFirstBoard } = await import("./first-board");
  const firstBoard = values["no-browser"]
    ? null
    : await measureFirstBoard(urls[0] ?? "", sessions.officer.cookieList());
  const report: Report = {
    date: new Date().toISOString().slice(0, 10),
    projects,
    webs,
    filledOn: database.filledOn,
    machine: `${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB`,
    versions: { Node: process.versions.node, PostgreSQL: await postgresVersion() },
    loadBefore,
    loadAfter: os.loadavg()[0] ?? 0,
    lines,
    firstBoard,
    memory: { atRest, afterwards },
    floor: { commitMs: await commitMs() },
  };
  mkdirSync("bench/results", { recursive: true });
  writeFileSync(
    `bench/results/${report.date}-${projects}${webs > 1 ? `-${webs}-webs` : ""}.json`,
    `${JSON.stringify(report, null, 2)}\n`,
  );
  process.stdout.write(`${printed(report)}\n`);
  if (failures.length > 0) throw new Error(`Not measured:\n${failures.join("\n")}`);
}

async function measureBare({ role, bare, undo }: Job, world: BenchWorld): Promise<Bare> {
  const { measureBareSql } = await import("./bare-sql.server");
  // Once unheard: what is kept in the process from then on belongs to no page.
  if (!undo) await bare(0);
  const since = new Date();
  const takenBack = undo && (() => withSuperuser((client) => undo(client, since)));
  return measureBareSql(database.urls.app, world.viewers[role], () => bare(0), takenBack);
}

async function postgresVersion(): Promise<string> {
  return withSuperuser(
    async (client) =>
      (await client.query<{ server_version: string }>("SHOW server_version")).rows[0]?.server_version ?? "",
  );
}

/** What the disk takes for one commit, which every command waits for. */
async function commitMs(): Promise<number> {
  return withSuperuser(async (client) => {
    await client.query("CREATE TABLE IF NOT EXISTS landfall_ops.bench_commit (at timestamptz)");
    const times: number[] = [];
    for (let at = 0; at < 60; at += 1) {
      const startedAt = performance.now();
      await client.query("INSERT INTO landfall_ops.bench_commit VALUES (now())");
      times.push(performance.now() - startedAt);
    }
    await client.query("DROP TABLE landfall_ops.bench_commit");
    return quantile(times, 0.5);
  });
}

async function withSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
