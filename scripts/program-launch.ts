import path from "node:path";

/**
 * How Node runs the installation's programs. Measured with the benchmark: the web process takes 170 MB instead of 300.
 *
 * - `liftoff-only`: the database client's WebAssembly compiles queries, and keeps the result of each. Optimising that
 *   code took 80 MB of work space that was never given back.
 * - `max-semi-space-size` (MB): young objects of a few pages; a larger one only delays when leftovers are collected.
 * - `max-old-space-size` (MB): four times what lives in it; without it the leftovers of pages pile up to 400 MB.
 */
const nodeFlags = ["--enable-source-maps", "--liftoff-only", "--max-semi-space-size=8", "--max-old-space-size=256"];

/** Every thread that allocates would otherwise open work space of its own. For the system's allocator, where it is glibc. */
const nodeEnvironment = { MALLOC_ARENA_MAX: "2" };

/** Node's arguments for one of the programs; it ends by itself when whoever started it is gone. */
export function programArguments(program: readonly string[], flags: readonly string[] = []): string[] {
  return [...nodeFlags, ...flags, "--import", path.resolve("scripts/child-guard.mjs"), ...program];
}

export function programEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...nodeEnvironment, ...env };
}
