import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "~/platform/db/cluster/port.server";
import { type ProgramName, programArguments, programEnvironment } from "~~/scripts/program-launch";

const readyWithinMs = 30_000;

/** The built web, in one process or several, and the worker, run as the supervisor runs them. */
export class Installation {
  private constructor(
    readonly urls: string[],
    private readonly webs: ChildProcess[],
    private readonly worker: ChildProcess,
  ) {}

  /** The environment holds the database's addresses and the keys. */
  static async start({ profile, webs }: { profile: boolean; webs: number }): Promise<Installation> {
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1" };
    const flags = profile ? ["--cpu-prof", "--cpu-prof-dir", path.resolve("bench/results/profiles")] : [];
    const started: { url: string; web: ChildProcess }[] = [];
    while (started.length < webs) {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const own = { PORT: String(port), BASE_URL: url, DATABASE_OWNER_URL: undefined };
      started.push({ url, web: launch("web", { ...env, ...own }, flags) });
    }
    const urls = started.map(({ url }) => url);
    const worker = launch("worker", { ...env, BASE_URL: urls[0] });
    const installation = new Installation(
      urls,
      started.map(({ web }) => web),
      worker,
    );
    const readyBy = Date.now() + readyWithinMs;
    for (const url of urls) {
      while (!(await fetch(`${url}/healthz`).catch(() => null))?.ok) {
        if (Date.now() > readyBy) {
          await installation.stop();
          throw new Error("The web process does not answer.");
        }
        await sleep(50);
      }
    }
    return installation;
  }

  /** Resident memory in MB; null where the system does not tell. */
  memory(): { webMb: number; workerMb: number } | null {
    const [webMb, workerMb] = [sumOf(this.webs.map(residentMb)), residentMb(this.worker)];
    return webMb !== null && workerMb !== null ? { webMb, workerMb } : null;
  }

  /** Processor time the web processes have used since their start, in ms: unlike the clock, no other program lengthens it. */
  webCpuMs(): number | null {
    return sumOf(this.webs.map(cpuMs));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.webs, this.worker].map(end));
  }
}

function launch(name: ProgramName, env: NodeJS.ProcessEnv, flags: string[] = []): ChildProcess {
  return spawn(process.execPath, programArguments(name, [`build/${name}.mjs`], flags), {
    env: programEnvironment(env),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<boolean>((resolve) => child.once("exit", () => resolve(true)));
  child.kill("SIGTERM");
  if (await Promise.race([ended, sleep(6_000, false)])) return;
  child.kill("SIGKILL");
  await ended;
}

/** Null if one of them is not known. */
function sumOf(numbers: (number | null)[]): number | null {
  return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

function residentMb({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1_024) : null;
  } catch {
    return null;
  }
}

/** Linux counts in hundredths of a second. */
const msPerTick = 10;

function cpuMs({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch {
    return null;
  }
}
