import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/setup/chromium.mjs";

const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;
// Nothing but the tested page may leave the machine: no updates, no field trials, no connection checks.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/e2e/support/global-setup.ts",
  outputDir: "test-results/browser",
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...(isRoot ? ["--no-sandbox"] : []), ...quiet],
    },
  },
});
