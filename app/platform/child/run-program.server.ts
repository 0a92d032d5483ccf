import { spawn } from "node:child_process";
import path from "node:path";
import { env } from "~/platform/env.server";

export type ProgramEnd = "done" | "failed" | "timed-out" | "out-of-memory";

/** Programs of ours that work beside the web process: their built file, and their source where nothing is built. */
const programs = {
  importer: { built: "build/importer.mjs", source: "app/jobs/importer.server.ts" },
} as const;

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
  limits: { heapMegabytes: number; timeMs: number },
): Promise<ProgramEnd> | null {
  if (running >= mostAtOnce) return null;
  running += 1;
  const { built, source } = programs[program];
  const entry = env.nodeEnv === "production" ? [path.resolve(built)] : ["--import", "tsx", path.resolve(source)];
  const guard = path.resolve("scripts/child-guard.mjs");
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${limits.heapMegabytes}`, "--import", guard, ...entry, ...args],
    {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      windowsHide: true,
    },
  );
  let complaints = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaints = (complaints + chunk.toString("utf8")).slice(-20_000);
  });
  return new Promise((resolve) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, limits.timeMs);
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
