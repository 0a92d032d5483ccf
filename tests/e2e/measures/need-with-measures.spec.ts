import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** An open land need with suggestions; what it is exactly is the demo's business. */
async function openLandNeed(page: Page): Promise<string> {
  await page.goto("/needs?category=land");
  await page.locator('main a[href^="/needs/"]').first().click();
  await expect(page.getByRole("heading", { name: "政策措施" })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const result: AxeResults = await page.evaluate("axe.run(document)");
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test("a leader chooses measures for a need, judges a condition, records the grant, and finds it on the article's page", async ({
  page,
}) => {
  await signIn(page, "leader@demo.landfall.local");
  const needPath = await openLandNeed(page);

  const tick = page.getByRole("checkbox", { name: /^选择 P/ }).first();
  const key = (await tick.getAttribute("value")) ?? "";
  await tick.check();
  await page.getByRole("button", { name: "对接所选措施" }).click();
  await expect(page.getByText("已对接 1 项措施")).toBeVisible();
  const linked = page.locator(`#m-${key}`);
  await expect(linked.getByText("已对接", { exact: true })).toBeVisible();

  await page
    .getByRole("button", { name: /^符合：/ })
    .first()
    .click();
  await expect(page.getByText("判断已记录")).toBeVisible();

  await linked.getByText("已申报", { exact: true }).click();
  await linked.getByRole("textbox", { name: "申报日期" }).fill("2099-01-01");
  await linked.getByRole("button", { name: "登记申报" }).click();
  await expect(page.getByRole("alert")).toContainText("日期不能晚于今天");
  await page.getByRole("textbox", { name: "申报日期" }).fill("20260105");
  await page.getByRole("button", { name: "登记申报" }).click();
  await expect(page.getByText("申报已登记")).toBeVisible();

  await linked.getByText("已获批", { exact: true }).click();
  await linked.getByRole("textbox", { name: "获批内容" }).fill("供地 60 亩");
  await linked.getByRole("textbox", { name: "获批日期" }).fill("2026-01-06");
  await linked.getByRole("button", { name: "登记获批" }).click();
  await expect(page.locator(`#m-${key}`).getByText("供地 60 亩")).toBeVisible();

  await page.locator(`#m-${key}`).getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`/measures/.*#${key}$`));
  await expect(page.locator(`main a[href^="${needPath}"]`).first()).toBeVisible();
});

test("a measure set aside is taken back by its undo", async ({ page }) => {
  await signIn(page, "leader@demo.landfall.local");
  await openLandNeed(page);
  const button = page.getByRole("button", { name: /^不适用：/ }).first();
  const key = (await button.getAttribute("value")) ?? "";
  await button.click();
  await expect(page.getByText("已标为不适用，不再推荐")).toBeVisible();
  await expect(page.locator(`#m-${key}`)).toHaveCount(0);
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.locator(`#m-${key}`)).toHaveCount(1);
});

test("a draft is linked only with a reason", async ({ page }) => {
  await signIn(page, "leader@demo.landfall.local");
  const path = await openLandNeed(page);
  const draft = page.locator('a[href*="/links?measure="]').first();
  await page.goto((await draft.getAttribute("href")) ?? path);
  await page.getByRole("button", { name: "仍然对接" }).click();
  await expect(page.getByRole("alert")).toContainText("请写明为什么对接非现行措施");
  await page.getByLabel("对接理由").fill("正式文件的对应条款尚未入库");
  await page.getByRole("button", { name: "仍然对接" }).click();
  await expect(page.getByText("已对接 1 项措施")).toBeVisible();
});

test("the library is searched by two signs, read as a sentence, and works without script", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signIn(page, "liaison@demo.landfall.local");
  await page.goto("/measures");
  await expect(page.getByText("共 80 条")).toBeVisible();
  await page.getByRole("searchbox", { name: "搜索条文" }).fill("绿电");
  await page.getByRole("combobox", { name: "文件" }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page.getByText(/项措施：绿电，/)).toBeVisible();
  await page.getByRole("link", { name: /绿证绿电交易/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.close();
});

test.describe("no page of measures breaks an accessibility rule", () => {
  for (const [theme, width] of [
    ["light", 1280],
    ["dark", 375],
  ] as const) {
    test(`${theme}, ${width} wide`, async ({ page, context, baseURL }) => {
      await signIn(page, "leader@demo.landfall.local");
      await context.addCookies([{ name: "theme", value: theme, url: baseURL ?? "" }]);
      await page.setViewportSize({ width, height: 900 });
      const need = await openLandNeed(page);
      for (const path of [
        need,
        `${need}/links/new?q=用地`,
        `${need}/links?measure=P22-10e`,
        "/measures",
        "/measures?q=zzzz",
        "/measures/P25-13",
        "/measures/documents/ZJ",
      ]) {
        await page.goto(path);
        expect(await violations(page), path).toEqual([]);
      }
    });
  }
});
