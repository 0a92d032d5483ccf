import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "~/platform/db/cluster/port.server";
import { type ProgramName, programArguments, programEnvironment } from "~~/scripts/program-launch";

const readyWithinMs = 30_000;

/** The built web and worker, run as the supervisor runs them. */
export class Installation {
  private constructor(
    readonly url: string,
    private readonly web: ChildProcess,
    private readonly worker: ChildProcess,
  ) {}

  /** The environment holds the database's addresses and the keys. */
  static async start({ profile }: { profile: boolean }): Promise<Installation> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      BASE_URL: url,
    };
    const webEnv: NodeJS.ProcessEnv = { ...env, DATABASE_OWNER_URL: undefined };
    const flags = profile ? ["--cpu-prof", "--cpu-prof-dir", path.resolve("bench/results/profiles")] : [];
    const installation = new Installation(url, launch("web", webEnv, flags), launch("worker", env));
    const readyBy = Date.now() + readyWithinMs;
    while (!(await fetch(`${url}/healthz`).catch(() => null))?.ok) {
      if (Date.now() > readyBy) {
        await installation.stop();
        throw new Error("The web process does not answer.");
      }
      await sleep(50);
    }
    return installation;
  }

  /** Resident memory in MB; null where the system does not tell. */
  memory(): { webMb: number; workerMb: number } | null {
    const [webMb, workerMb] = [residentMb(this.web), residentMb(this.worker)];
    return webMb !== null && workerMb !== null ? { webMb, workerMb } : null;
  }

  /** Processor time the web process has used since its start, in ms: unlike the clock, no other program lengthens it. */
  webCpuMs(): number | null {
    return cpuMs(this.web);
  }

  async stop(): Promise<void> {
    await Promise.all([this.web, this.worker].map(end));
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
