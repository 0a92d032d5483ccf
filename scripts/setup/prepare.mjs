import { setTimeout as sleep } from "node:timers/promises";
import { ensureInstalled } from "./install.mjs";
import { takeLock } from "./lock.mjs";

/**
 * Brings a checkout to where its programs can run: packages installed, database client written, programs built; each
 * only if something changed. One process at a time; another one waits for it.
 */
export async function prepare({ build = true, say }) {
  const lock = await waitForLock(say);
  try {
    await ensureInstalled(say);
    const { ensurePrismaClient } = await import("./prisma-client.mjs");
    await ensurePrismaClient(say);
    if (!build) return;
    const { ensureBuilt } = await import("./build.mjs");
    await ensureBuilt(say);
  } finally {
    await lock.release();
  }
}

async function waitForLock(say) {
  for (let waited = 0; ; waited++) {
    const lock = await takeLock(".", "build", () => ({ what: "building" }));
    if (lock.held) return lock;
    if (waited === 0) say(`Process ${lock.holder.pid} is installing or building in this folder; waiting for it …`);
    await sleep(500);
  }
}
