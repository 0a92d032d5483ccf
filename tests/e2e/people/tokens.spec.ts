import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

test("an officer makes a token for a program, which then asks for measures, and revokes it", async ({
  page,
  playwright,
}) => {
  await signIn(page, "officer@demo.landfall.local");
  await page.goto("/account");
  await page.getByRole("link", { name: "管理接口令牌" }).click();
  await page.getByRole("button", { name: "创建令牌" }).click();
  await expect(page.getByText("必填").last()).toBeVisible();
  await page.getByLabel("名称").fill("招商看板");
  await page.getByRole("button", { name: "创建令牌" }).click();
  await expect(page.getByText("令牌已创建，请立即复制")).toBeVisible();
  const token = (await page.locator("#token").textContent()) ?? "";

  const program = await playwright.request.newContext({ baseURL: new URL(page.url()).origin });
  const ask = () =>
    program.post("/api/v1/measures/suggest", {
      headers: { Authorization: `Bearer ${token}` },
      data: { project: { province: "330000" }, need: { category: "eia", text: "环评太慢" } },
    });
  const answer = await ask();
  expect(answer.status()).toBe(200);
  expect((await answer.json()).suggestions[0].key).toMatch(/^P22-4/);

  await page.getByRole("link", { name: "已保存好，返回列表" }).click();
  await expect(page.getByText(token)).toHaveCount(0);
  await page.getByRole("button", { name: "撤销：令牌“招商看板”" }).click();
  await expect(page.getByText("令牌“招商看板”已撤销，立即失效")).toBeVisible();
  await expect(page.getByRole("row", { name: /招商看板.*已撤销/ })).toBeVisible();
  expect((await ask()).status()).toBe(401);
  await program.dispose();
});
