import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { checkNodeVersion } from "./setup/node-version.mjs";

checkNodeVersion();

const { prepare } = await import("./setup/prepare.mjs");
const { run } = await import("./setup/run.mjs");
const say = (message) => process.stdout.write(`${message}\n`);
const results = "test-results/counts";
const total = { passed: 0, failed: 0 };

await prepare({ build: false, say });
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const { runChecks } = await import("./setup/checks.mjs");
add("checks", await runChecks(say));
add("unit and architecture", await vitest("unit", ["--project", "unit", "--project", "architecture"]));
add("integration", await vitest("integration", ["--project", "integration"]));
add("browser", await browser());

say(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function vitest(name, projects) {
  const file = path.join(results, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const env = { ...process.env, NODE_ENV: "test" };
  const { status } = await run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...projects, ...reporters], {
    env,
    show: true,
  });
  const report = read(file);
  return counted(status, report?.numPassedTests, report?.numFailedTests);
}

async function browser() {
  const { ensureChromium } = await import("./setup/chromium.mjs");
  const missing = await ensureChromium(say);
  if (missing) {
    say(missing);
    return { passed: 0, failed: 1 };
  }
  await prepare({ say });
  const file = path.join(results, "browser.json");
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { status } = await run(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
    { env, show: true },
  );
  const stats = read(file)?.stats;
  return counted(status, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected);
}

/** A runner that fails without a failed test (a file that does not load, a server that does not start) counts as one. */
function counted(status, passed = 0, failed = 0) {
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function add(name, counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  say(`— ${name}: ${counts.passed} passed, ${counts.failed} failed`);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
