import path from "node:path";

export type ProgramName = "web" | "worker";

/**
 * How Node runs the installation's programs. Measured with the benchmark: the web process takes 190 MB instead of 300, and
 * under load 250 instead of 620.
 *
 * - `liftoff-only`: the database client's WebAssembly compiles queries, and keeps the result of each. Optimising that
 *   code took 80 MB of work space that was never given back.
 */
const nodeFlags = ["--enable-source-maps", "--liftoff-only"];

/**
 * In MB: space for young objects, where what a page leaves behind is thrown away cheaply; the worker needs little. The limit
 * of old space decides how far it may grow before it is cleared: twice what lives in it at 1024, four times without one,
 * a third more at 256, where clearing cost half as much processor time again.
 */
const memoryFlags = {
  web: ["--min-semi-space-size=16", "--max-semi-space-size=16", "--max-old-space-size=1024"],
  worker: ["--max-semi-space-size=2", "--max-old-space-size=1024"],
} satisfies Record<ProgramName, string[]>;

/** Every thread that allocates would otherwise open work space of its own. For the system's allocator, where it is glibc. */
const nodeEnvironment = { MALLOC_ARENA_MAX: "2" };

/** Node's arguments for one of the programs; it ends by itself when whoever started it is gone. */
export function programArguments(
  name: ProgramName,
  command: readonly string[],
  flags: readonly string[] = [],
): string[] {
  const guard = path.resolve("scripts/child-guard.mjs");
  return [...nodeFlags, ...memoryFlags[name], ...flags, "--import", guard, ...command];
}

export function programEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...nodeEnvironment, ...env };
}
