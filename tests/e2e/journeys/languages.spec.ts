import type { Page } from "@playwright/test";
import { expect, test } from "~~/tests/e2e/support/app";
import { signedIn } from "~~/tests/e2e/support/people";
import { placesOf } from "~~/tests/e2e/support/places";

const notForVerifiers = /q=|no-such-page|^\/(people|import|projects\/new)$/;
const han = /\p{Script=Han}/u;
/** Words of the program: names of projects, people and places are data and stay as they are. */
const programWords = "label, button, thead th, legend, nav a, .section-title";

test("in English every page's titles, labels and buttons are English; switching back they are Chinese", async ({
  browser,
}) => {
  // Nobody else's journey goes by this account: its language is kept with the person.
  const page = await signedIn(browser, "verifier");
  const chosen = await choose(page, "zh-CN");
  expect(chosen).toMatch(han);

  expect(await choose(page, "en")).not.toMatch(/看板|需求/);
  const chinese: string[] = [];
  for (const path of placesOf.leader.filter((one) => !notForVerifiers.test(one))) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const words = await page.locator(programWords).allInnerTexts();
    chinese.push(...words.filter((text) => han.test(text) && text !== "中文").map((text) => `${path} ${text}`));
    // Neither a key nor a placeholder stands where words belong.
    expect(await page.locator("body").textContent(), path).not.toMatch(
      /\b(common|forms|codes|projects|needs|frame):[a-z]\w+|\{\{\w+\}\}/,
    );
  }
  expect(chinese).toEqual([]);
  expect(await choose(page, "zh-CN")).toBe(chosen);
});

/** Switches the language and gives the words of the navigation. */
async function choose(page: Page, language: "zh-CN" | "en"): Promise<string> {
  await page.request.post("/language", { form: { language }, headers: { Origin: new URL(page.url()).origin } });
  await page.goto("/home");
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  return (await page.locator("nav").first().textContent()) ?? "";
}
