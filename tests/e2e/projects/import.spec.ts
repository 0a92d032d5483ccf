import { readFileSync } from "node:fs";
import { demoPassword } from "~~/seeds/demo/accounts";
import { expect, test } from "~~/tests/e2e/support/app";

test("an officer imports a messy list without script: columns, problems, a decision, and nothing twice", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/login?next=/import");
  await page.getByLabel("邮箱").fill("officer-b@demo.landfall.local");
  await page.getByLabel("密码", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "登录", exact: true }).click();

  const upload = async () => {
    await page.goto("/import");
    await page.getByLabel("CSV 文件").setInputFiles({
      name: "一览表.csv",
      mimeType: "text/csv",
      buffer: readFileSync("tests/fixtures/projects-messy.csv"),
    });
    await page.getByRole("button", { name: "上传并预览" }).click();
    await expect(page.getByRole("heading", { name: "一览表.csv" })).toBeVisible();
  };
  await upload();
  await expect(page.getByLabel("总投资(万美元): 对应为")).toHaveValue("amount");
  await expect(page.locator("#problems").getByRole("row", { name: /第 7 行.*日期不存在.*2024-02-30/ })).toBeVisible();
  await expect(page.locator("#duplicates").getByText("本文件第 1 行")).toBeVisible();

  await page.getByRole("button", { name: "写入" }).click();
  await expect(page.getByText("有行不能导入，没有写入任何内容。")).toBeVisible();
  await page.getByLabel(/跳过不能导入的 6 行/).check();
  await page.getByLabel("作为新项目导入").check();
  await page.getByRole("button", { name: "写入" }).click();
  await expect(page.getByText("8 个项目已写入。")).toBeVisible();

  await page.getByRole("link", { name: "诺登精密轴承生产基地" }).click();
  await expect(page.getByRole("heading", { name: "诺登精密轴承生产基地" })).toBeVisible();
  await expect(page.getByText("3,000 万美元").first()).toBeVisible();

  await upload();
  await expect(page.locator("dl", { hasText: "无变化" })).toContainText(/新增\s*0[\s\S]*无变化\s*8/);
  await expect(page.getByText("没有可写入的内容。")).toBeVisible();
});
