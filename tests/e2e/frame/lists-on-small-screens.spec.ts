import { expect, test } from "~~/tests/e2e/support/app";
import { signedIn } from "~~/tests/e2e/support/people";

const phone = { viewport: { width: 375, height: 800 } };

test("on a phone the filters fold behind one line that says what is set, without script", async ({ browser }) => {
  const page = await signedIn(browser, "leader", { ...phone, javaScriptEnabled: false });
  await page.goto("/needs?light=red");
  const fold = page.locator(".filterfold > summary");
  await expect(fold).toContainText("督办");
  const category = page.getByLabel("类别", { exact: true });
  await expect(category).toBeHidden();
  const firstRow = await page.locator("tbody tr").first().boundingBox();
  expect(firstRow?.y).toBeLessThan(260);

  await fold.click();
  await category.selectOption("land");
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page).toHaveURL(/category=land/);
  await expect(page).toHaveURL(/light=red/);
  await expect(fold).toContainText("用地");
});

test("with room the filters stand open and nothing has to be pressed", async ({ browser }) => {
  const page = await signedIn(browser, "leader", { viewport: { width: 1366, height: 800 } });
  await page.goto("/needs");
  await expect(page.locator(".filterfold > summary")).toBeHidden();
  await page.getByLabel("类别", { exact: true }).selectOption("land");
  await expect(page).toHaveURL(/category=land/);
});

test("the names of needs keep their room in English", async ({ browser }) => {
  const page = await signedIn(browser, "leader", { viewport: { width: 1280, height: 800 } });
  await page.getByRole("button", { name: "English" }).click();
  await page.goto("/needs");
  const name = await page.locator("tbody th").first().boundingBox();
  expect(name?.width).toBeGreaterThan(150);
  await page.getByRole("button", { name: "中文" }).click();
});

test("a liaison's desk lights its place in the rail", async ({ browser }) => {
  const page = await signedIn(browser, "liaison-land");
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.locator(".rail [aria-current=page]")).toHaveText("工作台");
});
