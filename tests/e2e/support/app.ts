import { rmSync } from "node:fs";
import { test as base } from "@playwright/test";
import { Installation } from "./installation";
import { copyOfTemplate } from "./template";

export { expect } from "@playwright/test";

/** Every worker tests an installation of its own, with the demo in its first state when the worker begins. */
export const test = base.extend<object, { installation: Installation }>({
  installation: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const installation = await Installation.start(copyOfTemplate());
      await use(installation);
      await installation.stop();
      rmSync(installation.dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ installation }, use) => use(installation.url),
});
