import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { demoPassword } from "~~/seeds/demo/accounts";
import { expect } from "./app";

/** Signs in by the form, in whatever language it stands. Passes once it led in. */
export async function signIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto("/login");
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await page.locator("form:has(#password) button[type=submit]").first().click();
  await expect(page).not.toHaveURL(/\/login/);
}

/** A browser of their own for one of the demo's people, signed in. `who` is what stands before @demo.landfall.local. */
export async function signedIn(browser: Browser, who: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page, `${who}@demo.landfall.local`);
  await expect(page).toHaveURL(/\/(home|desk)$/);
  return page;
}
