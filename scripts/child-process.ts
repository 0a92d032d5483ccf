import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type ProgramName, programArguments, programEnvironment } from "./program-launch";

const firstDelayMs = 250;
const longestDelayMs = 10_000;
const steadyAfterMs = 30_000;

type Program = {
  name: ProgramName;
  command: string[];
  env: NodeJS.ProcessEnv;
  say: (message: string) => void;
  onStart: () => void;
};

/** One of the installation's programs, started again with growing delays whenever it ends unasked. */
export class SupervisedProcess {
  private child: ChildProcess | null = null;
  private isStopping = false;
  private failures = 0;

  constructor(private readonly program: Program) {
    this.launch();
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** How often in a row it ended soon after its start. */
  get failuresInARow(): number {
    return this.failures;
  }

  async stop(withinMs: number): Promise<void> {
    this.isStopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<boolean>((resolve) => child.once("exit", () => resolve(true)));
    child.kill("SIGTERM");
    if (await Promise.race([ended, sleep(withinMs, false, { ref: false })])) return;
    child.kill("SIGKILL");
    await ended;
  }

  /** In a process group of its own: Ctrl-C in the terminal reaches the supervisor, which then stops all in order. */
  private launch(): void {
    const { name, command, env, say, onStart } = this.program;
    const startedAt = Date.now();
    const child = spawn(process.execPath, programArguments(name, command), {
      env: programEnvironment(env),
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      detached: true,
      windowsHide: true,
    });
    this.child = child;
    onStart();
    child.once("exit", async (code, signal) => {
      if (this.isStopping) return;
      this.failures = Date.now() - startedAt > steadyAfterMs ? 1 : this.failures + 1;
      const delay = Math.min(firstDelayMs * 2 ** (this.failures - 1), longestDelayMs);
      say(`The ${name} process ended (${signal ?? `code ${code}`}); starting it again.`);
      await sleep(delay);
      if (!this.isStopping) this.launch();
    });
  }
}
