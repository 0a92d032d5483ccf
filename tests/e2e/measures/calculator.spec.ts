import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

test("an officer fills in a profile, sees what fits and what is missing, and prints it in English and Chinese", async ({
  page,
}) => {
  await signIn(page, "officer@demo.landfall.local");
  await page.getByRole("navigation").getByRole("link", { name: "政策计算器", exact: true }).first().click();
  await expect(page.getByText("测算结果会列在这里")).toBeVisible();
  await page.getByRole("combobox", { name: "经开区" }).selectOption("");
  await page.getByRole("combobox", { name: "行业", exact: true }).selectOption("biopharma");
  await page.getByRole("checkbox", { name: "用地" }).check();
  await page.getByRole("textbox", { name: "具体想要什么" }).fill("希望返还土地出让金");
  await page.getByRole("button", { name: "测算" }).click();

  await expect(page.getByText("所填内容已触及").first()).toBeVisible();
  await expect(page).toHaveURL(/sector=biopharma/);
  const level = page.getByRole("listitem").filter({ hasText: "项目所在园区是国家级经开区" }).last();
  await level.getByRole("link", { name: "在上方填写" }).click();
  await page.getByRole("combobox", { name: "园区级别" }).selectOption("national");
  await page.getByRole("button", { name: "测算" }).click();
  await expect(page.getByRole("heading", { name: /^条件均满足（\d+）$/ })).toBeVisible();

  await page.locator("main").getByLabel("更多操作").click();
  await page.getByRole("link", { name: "打印给投资方（英文）" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const paper = page.getByRole("main");
  await expect(paper.getByRole("heading", { level: 1 })).toHaveText("Policies applicable to the project");
  await expect(paper.getByText("What we need from you to decide")).toBeVisible();
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText("项目适用政策清单");
  await page.getByRole("link", { name: "返回计算器" }).click();
  await expect(page.getByText("所填内容已触及").first()).toBeVisible();
});

test("a project's page leads to what it could use, filled in from its record, without script too", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signIn(page, "leader@demo.landfall.local");
  await page.goto("/projects");
  await page.locator('main a[href^="/projects/"]').first().click();
  const project = new URL(page.url()).pathname;
  const link = page.locator(`a[href="/calculator?project=${project.split("/")[2]}"]`);
  await expect(link).toHaveCount(1);
  await page.goto((await link.getAttribute("href")) ?? "");
  await expect(page.getByText("按项目资料填写")).toBeVisible();
  await expect(page.getByRole("heading", { name: "不得承诺的事项" })).toBeVisible();
  await page.getByRole("link", { name: "打印给投资方（中文）" }).click();
  await expect(page.getByText("用浏览器的打印功能")).toBeVisible();
  await page.goto(`/calculator?${new URLSearchParams({ project: crypto.randomUUID() })}`);
  await expect(page.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();
  await context.close();
});
