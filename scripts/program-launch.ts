import path from "node:path";

export type ProgramName = "web" | "worker";

/**
 * How Node runs the installation's programs. Measured with the benchmark: the web process takes 190 MB instead of 300, and
 * under load 210 instead of 620.
 *
 * - `liftoff-only`: the database client's WebAssembly compiles queries, and keeps the result of each. Optimising that
 *   code took 80 MB of work space that was never given back.
 */
const nodeFlags = ["--enable-source-maps", "--liftoff-only"];

/**
 * In MB: semi-space for young objects, where what a page leaves behind is thrown away cheaply and the worker needs little;
 * old space at most, about four times what lives in it, without which leftovers pile up.
 */
const memoryFlags = {
  web: ["--max-semi-space-size=16", "--max-old-space-size=256"],
  worker: ["--max-semi-space-size=2", "--max-old-space-size=256"],
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
