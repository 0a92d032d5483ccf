import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { demoPassword } from "~~/seeds/demo/accounts";
import { expect } from "./app";

/** A browser of their own for one of the demo's people, signed in. `who` is what stands before @demo.landfall.local. */
export async function signedIn(browser: Browser, who: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto("/login");
  await page.locator("#email").fill(`${who}@demo.landfall.local`);
  await page.locator("#password").fill(demoPassword);
  await page.locator("form:has(#password) button[type=submit]").first().click();
  await expect(page).toHaveURL(/\/(home|desk)$/);
  return page;
}
