import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** The browser to test with: the one CHROMIUM_PATH names, else the system's; undefined leaves it to Playwright's own. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place));
}

/** Finds a browser, or installs the system's as root on Debian and Ubuntu. Returns null, or what a person has to do. */
export async function ensureChromium(say) {
  if (findChromium() || (await hasPlaywrightsOwn())) return null;
  const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (canInstall) {
    say("Installing Chromium and a Chinese typeface (apt-get) …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env });
    const packages = ["chromium", "fonts-noto-cjk"];
    const installed = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
    if (findChromium()) return null;
    say(installed.output.split("\n").slice(-5).join("\n"));
  }
  return (
    "No Chromium was found for the browser tests. Install it (Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk; " +
    "elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to one."
  );
}

async function hasPlaywrightsOwn() {
  try {
    const { chromium } = await import("@playwright/test");
    return existsSync(chromium.executablePath());
  } catch {
    return false;
  }
}
