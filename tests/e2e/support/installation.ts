import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";

const readyWithinMs = 180_000;

/** An installation as "npm start" runs it, with a port and a data folder of its own. */
export class Installation {
  output = "";

  private constructor(
    readonly process: ChildProcess,
    readonly url: string,
    readonly dataDir: string,
  ) {
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on("data", (chunk) => {
        this.output += chunk;
      });
    }
  }

  /** Starts it and waits until it says that it is ready. Throws with its output if it ends instead. */
  static async start(dataDir: string, environment: Record<string, string> = {}): Promise<Installation> {
    const installation = await Installation.launch(dataDir, environment);
    await installation.saysReady();
    return installation;
  }

  /** Starts it without waiting. */
  static async launch(dataDir: string, environment: Record<string, string> = {}): Promise<Installation> {
    const port = environment["PORT"] ?? String(await freePort());
    const env = { ...process.env, DATA_DIR: dataDir, PORT: port, NODE_ENV: "production" as const, ...environment };
    for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "BASE_URL", "npm_lifecycle_event"]) {
      if (!(name in environment)) Reflect.deleteProperty(env, name);
    }
    const child = spawn(process.execPath, [path.resolve("scripts/start.mjs")], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new Installation(child, `http://127.0.0.1:${port}`, dataDir);
  }

  async saysReady(): Promise<void> {
    const readyBy = Date.now() + readyWithinMs;
    while (!this.output.includes("Landfall is ready:")) {
      if (this.hasEnded || Date.now() > readyBy) throw new Error(`The installation is not ready:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  get hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  /** Waits for its end and returns the exit code; null after a signal. */
  async ended(): Promise<number | null> {
    if (!this.hasEnded) await new Promise((resolve) => this.process.once("close", resolve));
    return this.process.exitCode;
  }

  /** Stops it as Ctrl-C does. */
  async stop(): Promise<void> {
    if (!this.hasEnded) this.process.kill("SIGINT");
    await this.ended();
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
