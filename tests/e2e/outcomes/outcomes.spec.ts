import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

test("a leader opens an article's outcomes, goes to the needs behind a figure, and downloads the gap report", async ({
  page,
}) => {
  await signIn(page, "leader@demo.landfall.local");
  await page.goto("/measures");
  await page.getByRole("link", { name: "执行情况", exact: true }).click();
  await expect(page.getByRole("heading", { name: "执行情况", level: 1 })).toBeVisible();

  await page
    .getByRole("link", { name: /^展开 P/ })
    .first()
    .click();
  await expect(page.getByRole("link", { name: /^收起 P/ })).toBeVisible();
  const figure = page.locator('main a[href^="/outcomes/needs"][href*="figure=linked"]').first();
  const count = Number(await figure.textContent());
  await figure.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("已对接");
  await expect(page.locator("main tbody tr")).toHaveCount(Math.min(count, 50));

  await page.goto("/outcomes/gaps");
  await expect(page.getByRole("table", { name: "各类需求的政策缺口" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "下载表格" }).click();
  expect((await download).suggestedFilename()).toMatch(/^政策缺口-\d{4}-\d{2}-\d{2}\.csv$/);
});
