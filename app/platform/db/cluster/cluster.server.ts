import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { answers } from "./answers.server";
import { type Binaries, findBinaries } from "./binaries.server";
import { type ClusterUser, chooseClusterUser, runAs } from "./cluster-user.server";
import { checkVersion, initialise, setAside } from "./initialise.server";
import { endOrphans, firstProcess, processesIn } from "./orphans.server";
import {
  type ClusterRecord,
  makeClusterFolder,
  makeDataFolder,
  newRecord,
  readRecord,
  writeRecord,
} from "./place.server";
import { freePort } from "./port.server";

const startWithinMs = 60_000;
const stopWithinMs = 8_000;
const logKeptBytes = 5_000_000;

export type Cluster = {
  record: ClusterRecord;
  /** Where the database files are. */
  dataFolder: string;
  /** Resolves when the server ends without having been asked to. */
  crashed: () => Promise<void>;
  /** Starts it again on the same port after a crash. */
  restart: () => Promise<void>;
  /** Ends it within the time given, by force if need be. */
  stop: (withinMs?: number) => Promise<void>;
};

export type ClusterOptions = {
  /** False for throw-away test databases: faster, and lost on a power cut. */
  isDurable?: boolean;
  say?: (message: string) => void;
};

/**
 * Starts the PostgreSQL server that belongs to a data folder, making it on first use, and recovers from whatever an
 * earlier run left behind. The caller holds the data folder's lock. Throws with a message for people if it cannot.
 */
export async function startCluster(dataDir: string, options: ClusterOptions = {}): Promise<Cluster> {
  const say = options.say ?? (() => {});
  makeDataFolder(dataDir);
  const known = readRecord(dataDir);
  const user = chooseClusterUser(path.join(known?.place ?? path.join(dataDir, "postgres"), "data"));
  const binaries = findBinaries(user);
  const record = known ?? newRecord(dataDir, user);
  const dataFolder = path.join(record.place, "data");

  if (!known) setAside(record.place, say);
  makeClusterFolder(record.place, user);
  if (path.relative(dataDir, record.place).startsWith(".."))
    say(`The database is in ${record.place}: PostgreSQL does not run as root and cannot reach ${dataDir}.`);
  if (!record.port) record.port = await freePort();
  writeRecord(dataDir, record);
  if (!existsSync(path.join(dataFolder, "PG_VERSION"))) {
    say("Making a new database …");
    initialise(binaries, user, record);
  }
  checkVersion(dataFolder);

  const server = new Server(binaries, user, record, dataFolder, options.isDurable ?? true);
  await server.start({ mayChangePort: true });
  writeRecord(dataDir, record);
  return {
    record,
    dataFolder,
    crashed: () => server.crashed,
    restart: () => server.start({ mayChangePort: false }),
    stop: (withinMs) => server.stop(withinMs),
  };
}

class Server {
  crashed: Promise<void> = Promise.resolve();
  private process: ChildProcess | null = null;
  private isStopping = false;

  constructor(
    private readonly binaries: Binaries,
    private readonly user: ClusterUser,
    private readonly record: ClusterRecord,
    private readonly dataFolder: string,
    private readonly isDurable: boolean,
  ) {}

  async start({ mayChangePort }: { mayChangePort: boolean }): Promise<void> {
    let complaint = "";
    for (let attempt = 0; attempt < 8; attempt++) {
      if (firstProcess(this.dataFolder) !== null) await endOrphans(this.dataFolder, this.user);
      const logStart = this.logSize();
      this.launch();
      if (await this.isReady()) return;
      complaint = this.logFrom(logStart);
      if (/could not (bind|create any TCP)/i.test(complaint)) {
        if (mayChangePort) this.record.port = await freePort();
      } else if (/lock file .* already exists|pre-existing shared memory/i.test(complaint)) {
        await this.clearStaleLock();
      } else {
        break;
      }
      await sleep(200 * (attempt + 1));
    }
    throw new Error(
      `The database in ${this.dataFolder} does not start. PostgreSQL says:\n${complaint.trim() || "(nothing)"}\n` +
        `Its log is ${this.logFile}. Free disk space or repair the folder if the log says so; or restore a backup; ` +
        "or start with DATA_DIR set to a new folder.",
    );
  }

  async stop(withinMs = stopWithinMs): Promise<void> {
    this.isStopping = true;
    const child = this.process;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    if (process.platform === "win32") runAs(null, this.binaries.pgCtl, ["stop", "-D", this.dataFolder, "-m", "fast"]);
    else child.kill("SIGINT");
    if (await happensWithin(ended, withinMs)) return;
    child.kill("SIGQUIT");
    if (await happensWithin(ended, 1_000)) return;
    child.kill("SIGKILL");
    await endOrphans(this.dataFolder, this.user);
  }

  private get logFile(): string {
    return path.join(this.record.place, "postgres.log");
  }

  /** In a process group of its own, so that Ctrl-C in the terminal does not take the database away before the app. */
  private launch(): void {
    if (this.logSize() > logKeptBytes) renameSync(this.logFile, `${this.logFile}.1`);
    const log = openSync(this.logFile, "a", 0o600);
    const settings = {
      ...commonSettings,
      ...(this.isDurable ? {} : throwAwaySettings),
      port: String(this.record.port),
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const options: SpawnOptions = {
      ...(this.user ?? {}),
      cwd: this.dataFolder,
      stdio: ["ignore", log, log],
      detached: true,
      windowsHide: true,
    };
    if (process.platform !== "win32") options.env = { NODE_ENV: "production", LC_ALL: "C", TZ: "UTC" };
    const child = spawn(this.binaries.postgres, ["-D", this.dataFolder, ...flags], options);
    closeSync(log);
    this.process = child;
    this.isStopping = false;
    this.crashed = new Promise((resolve) => {
      const end = () => this.isStopping || resolve();
      child.once("exit", end);
      child.once("error", end);
    });
  }

  private async isReady(): Promise<boolean> {
    const child = this.process;
    const readyBy = Date.now() + startWithinMs;
    while (child && child.exitCode === null && child.signalCode === null && child.pid && Date.now() < readyBy) {
      if (await answers(this.record)) return true;
      await sleep(30);
    }
    return false;
  }

  /** A lock file whose process is not one of this folder is left over; its number may have become another program's. */
  private async clearStaleLock(): Promise<void> {
    await endOrphans(this.dataFolder, this.user);
    if (processesIn(this.dataFolder, this.user).length > 0) return;
    rmSync(path.join(this.dataFolder, "postmaster.pid"), { force: true });
  }

  private logSize(): number {
    return statSync(this.logFile, { throwIfNoEntry: false })?.size ?? 0;
  }

  private logFrom(position: number): string {
    if (!existsSync(this.logFile)) return "";
    return readFileSync(this.logFile).subarray(position).toString("utf8").split("\n").slice(-15).join("\n");
  }
}

/** Errors are logged without the statements and values that led to them: those may hold personal data. */
const commonSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  maintenance_work_mem: "128MB",
  work_mem: "8MB",
  random_page_cost: "1.1",
  jit: "off",
  synchronous_commit: "on",
  max_wal_size: "2GB",
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  log_timezone: "UTC",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_parameter_max_length_on_error: "0",
  idle_in_transaction_session_timeout: "60s",
};

const throwAwaySettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
};

async function happensWithin(event: Promise<void>, ms: number): Promise<boolean> {
  return Promise.race([event.then(() => true), sleep(ms, false, { ref: false })]);
}
