import { run } from "./run.mjs";

const checks = [
  { name: "types", command: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."] },
  {
    name: "format and lint",
    command: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--max-diagnostics=30"],
  },
  { name: "unused code and packages", command: ["node_modules/knip/bin/knip.js", "--no-progress"] },
];

/** Runs every static check and shows what each complains about. Each counts as one. */
export async function runChecks(say) {
  const counts = { passed: 0, failed: 0 };
  for (const { name, command } of checks) {
    const { status, output } = await run(process.execPath, command);
    say(`${status === 0 ? "✓" : "✗"} ${name}`);
    if (status === 0) counts.passed++;
    else {
      counts.failed++;
      say(output.trim());
    }
  }
  return counts;
}
