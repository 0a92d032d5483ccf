import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { expect, test } from "~~/tests/e2e/support/app";
import { signedIn } from "~~/tests/e2e/support/people";
import { pagesOfRecords, placesOf } from "~~/tests/e2e/support/places";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const looks = [
  { theme: "light", width: 1366 },
  { theme: "dark", width: 1366 },
  { theme: "light", width: 375 },
  { theme: "dark", width: 375 },
] as const;

for (const { theme, width } of looks) {
  test(`axe finds nothing on any page, and nothing is wider than the window: ${theme}, ${width} wide`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    const options = { viewport: { width, height: 900 }, colorScheme: theme };
    for (const [who, places] of Object.entries(placesOf)) {
      const page = await signedIn(browser, who, options);
      // The pages of records are many and alike: in one light each.
      const isWhole = (theme === "light") === (width === 1366);
      const records = who === "leader" && isWhole ? await pagesOfRecords(page) : [];
      for (const path of [...places, ...records]) {
        await page.goto(path);
        found.push(...(await problems(page)).map((problem) => `${who} ${path} ${problem}`));
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
}

test("axe finds nothing on the pages before signing in", async ({ page }) => {
  for (const path of ["/login", "/forgot", `/reset/${"x".repeat(43)}`, `/invitation/${"x".repeat(43)}`]) {
    await page.goto(path);
    expect(await problems(page), path).toEqual([]);
  }
});

async function problems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const result: AxeResults = await page.evaluate("axe.run(document)");
  const isTooWide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
  return [
    ...result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
    ...(isTooWide ? ["is wider than the window"] : []),
  ];
}
