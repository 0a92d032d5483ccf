import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "~~/tests/e2e/support/app";
import { signedIn } from "~~/tests/e2e/support/people";
import { pagesOfRecords } from "~~/tests/e2e/support/places";

/** Gzip bytes of JavaScript. The brief allows 110,000 on reading pages, 140,000 with forms, 130,000 on the board; ours stay far below. */
const mostJavaScript = 20_000;
/** The first board in a browser that has nothing of ours yet. */
const mostRequests = 20;
const mostBytes = 220_000;

test("no page loads more script than it may", async ({ browser }) => {
  const page = await signedIn(browser, "leader");
  const sizes = new Map<string, number>();
  page.on("response", async (response) => {
    if (!(response.headers()["content-type"] ?? "").includes("javascript")) return;
    sizes.set(response.url(), gzipSync(await response.body()).length);
  });
  const [project = "", section = ""] = await pagesOfRecords(page);
  for (const path of ["/home", "/board", "/projects", "/needs", "/measures", "/projects/new", project, section]) {
    sizes.clear();
    await loadAfresh(page, path);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(sizes.size, path).toBeGreaterThan(0);
    expect(total, path).toBeLessThanOrEqual(mostJavaScript);
  }
});

test("the first board, cold: few requests, few bytes", async ({ browser }) => {
  const context = await browser.newContext({
    storageState: await (await signedIn(browser, "leader")).context().storageState(),
  });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const received = { requests: 0, bytes: 0 };
  await network.send("Network.enable");
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    received.requests += 1;
    received.bytes += encodedDataLength;
  });
  await page.goto("/board");
  await page.waitForLoadState("networkidle");
  await expect(page.locator("[data-card-id]").first()).toBeVisible();
  expect(received.requests).toBeGreaterThan(1);
  expect(received.requests).toBeLessThanOrEqual(mostRequests);
  expect(received.bytes).toBeLessThanOrEqual(mostBytes);
});

/** As if for the first time. */
async function loadAfresh(page: Page, path: string): Promise<void> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.clearBrowserCache");
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await network.detach();
}
