import { chromium } from "@playwright/test";
import { findChromium } from "~~/scripts/setup/chromium.mjs";
import { quantile } from "./measure";

export type FirstBoard = { loadMs: number; requests: number; bytes: number; scriptBytes: number };

const rounds = 5;

/** The board as the first page of a browser that has never been here: time to the load event, requests, bytes sent. */
export async function measureFirstBoard(url: string, cookies: { name: string; value: string }[]): Promise<FirstBoard> {
  const found: FirstBoard[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await once(url, cookies));
  const loadMs = quantile(
    found.map((one) => one.loadMs),
    0.5,
  );
  return found.find((one) => one.loadMs === loadMs) ?? { loadMs, requests: 0, bytes: 0, scriptBytes: 0 };
}

/** A browser of its own each time: nothing is kept, neither files nor compiled scripts. */
async function once(url: string, cookies: { name: string; value: string }[]): Promise<FirstBoard> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await context.addCookies(
      cookies.map((cookie) => ({ ...cookie, url: url.replace("http:", "https:"), secure: true })),
    );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const kinds = new Map<string, string>();
    let [requests, bytes, scriptBytes] = [0, 0, 0];
    session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      requests += 1;
      bytes += encodedDataLength;
      if (kinds.get(requestId) === "Script") scriptBytes += encodedDataLength;
    });
    await page.goto(`${url}/board`, { waitUntil: "load" });
    if ((await page.locator("#board").count()) !== 1)
      throw new Error(`The browser was shown ${page.url()} instead of the board.`);
    const loadMs = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation");
      return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd - navigation.startTime : 0;
    });
    return { loadMs: Math.round(loadMs), requests, bytes, scriptBytes };
  } finally {
    await browser.close();
  }
}
