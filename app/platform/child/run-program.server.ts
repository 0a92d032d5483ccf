import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

export type ProgramEnd = "done" | "failed" | "timed-out" | "out-of-memory";

/** Programs of ours that work beside the web process: their built file, and their source where nothing is built. */
const programs = {
  importer: { built: "build/importer.mjs", source: "app/jobs/importer.server.ts" },
  "policy-reader": { built: "build/policy-reader.mjs", source: "app/jobs/policy-reader.server.ts" },
} as const;

type Limits = { heapMegabytes: number; timeMs: number };

const mostAtOnce = 2;
let running = 0;

/**
 * Runs one of our programs in a process of its own and tells how it ended; null when as many as may are running already.
 *
 * Whatever a hostile file does to it, the web process lives on: the heap is limited, and it is killed when its time is up.
 * It also ends when this process does. What it has to say it writes to the database.
 */
export function runProgram(
  program: keyof typeof programs,
  args: readonly string[],
  limits: Limits,
): Promise<ProgramEnd> | null {
  if (running >= mostAtOnce) return null;
  return whenEnded(start(program, args, limits, "ignore"), limits);
}

/** The same for a program that reads its work from standard input and sends one message back. */
export function askProgram(
  program: keyof typeof programs,
  input: Buffer,
  limits: Limits,
): Promise<{ end: ProgramEnd; answer: unknown }> | null {
  if (running >= mostAtOnce) return null;
  const child = start(program, [], limits, "pipe");
  let answer: unknown = null;
  child.once("message", (message) => {
    answer = message;
  });
  // It may end before it has read everything; how it ended says why.
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  return whenEnded(child, limits).then((end) => ({ end, answer }));
}

/** Built programs start built programs, sources sources: a stale build is never mixed in. */
const isBuilt = import.meta.dirname.startsWith(path.resolve("build"));

function start(
  program: keyof typeof programs,
  args: readonly string[],
  { heapMegabytes }: Limits,
  stdin: "ignore" | "pipe",
): ChildProcess {
  running += 1;
  const { built, source } = programs[program];
  const entry = isBuilt ? [path.resolve(built)] : ["--import", "tsx", path.resolve(source)];
  const guard = path.resolve("scripts/child-guard.mjs");
  return spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, "--import", guard, ...entry, ...args], {
    stdio: [stdin, "ignore", "pipe", "ipc"],
    windowsHide: true,
  });
}

function whenEnded(child: ChildProcess, { timeMs }: Limits): Promise<ProgramEnd> {
  let complaints = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaints = (complaints + chunk.toString("utf8")).slice(-20_000);
  });
  return new Promise((resolve) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, timeMs);
    const end = (how: ProgramEnd) => {
      clearTimeout(timer);
      running -= 1;
      resolve(how);
    };
    child.once("error", () => end("failed"));
    child.once("close", (code) => {
      if (code === 0) end("done");
      else if (isLate) end("timed-out");
      else end(/heap out of memory|heap limit/i.test(complaints) ? "out-of-memory" : "failed");
    });
  });
}
