import { spawn } from "node:child_process";
import { env } from "~/platform/env.server";
import { logger } from "~/platform/logger.server";

export type ScanResult = "clean" | "infected" | "failed";

const longestScanMs = 30_000;

/**
 * Asks the configured virus scanner (SCAN_COMMAND, e.g. `clamdscan --no-summary -`) about a file.
 *
 * The file goes to its standard input; exit 0 is clean, 1 infected, anything else, a missing program or 30 seconds
 * without an answer is `failed`, which callers refuse: when a scanner is configured, nothing passes unseen (security case B6).
 * Without a scanner every file is clean.
 */
export async function scanFile(bytes: Uint8Array, command: string | undefined = env.scanCommand): Promise<ScanResult> {
  const [program, ...args] = command?.split(/\s+/).filter(Boolean) ?? [];
  if (!program) return "clean";
  const code = await run(program, args, bytes);
  if (code === 0) return "clean";
  if (code === 1) return "infected";
  logger.error({ code }, "the virus scanner gave no verdict; the file is refused");
  return "failed";
}

function run(program: string, args: string[], input: Uint8Array): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["pipe", "ignore", "ignore"],
      timeout: longestScanMs,
      killSignal: "SIGKILL",
    });
    child.on("error", () => resolve(null));
    child.on("close", (code) => resolve(code));
    // A scanner may answer before it has read everything.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
