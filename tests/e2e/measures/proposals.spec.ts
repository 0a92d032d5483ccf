import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

test("a confirmed priority sector brings a measure unasked: set aside with a reason, taken back, raised and linked", async ({
  page,
}) => {
  await signIn(page, "leader@demo.landfall.local");
  await page.goto("/projects?stage=lead");
  const project = (await page.locator('main tbody a[href^="/projects/"]').first().getAttribute("href")) ?? "";
  await page.goto(`${project}/flags`);
  await page.getByRole("combobox").last().selectOption({ index: 1 });
  await page.getByRole("textbox").last().fill("投资方提供的产品说明");
  await page.locator("main form button[type=submit]").click();

  const block = page.getByRole("region", { name: "政策主动匹配" });
  await expect(async () => {
    await page.goto(project);
    await expect(block.getByRole("link", { name: "优先列入重大和重点外资项目清单" })).toBeVisible({ timeout: 500 });
  }).toPass();

  await block.getByRole("link", { name: /^不适用：P25-6a/ }).click();
  await page.getByRole("button", { name: "标为不适用" }).click();
  await expect(page.getByText("请填写此项").first()).toBeVisible();
  await page.getByRole("textbox", { name: "理由" }).fill("企业暂不申请");
  await page.getByRole("button", { name: "标为不适用" }).click();
  await expect(page.getByText("P25-6a 已标为不适用，不再提出")).toBeVisible();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.getByText("P25-6a 已恢复，待处理")).toBeVisible();

  await page.goto(project);
  await block.getByRole("link", { name: /^登记需求：P25-6a/ }).click();
  await expect(page.getByText("登记后即对接：P25-6a")).toBeVisible();
  await page.getByRole("button", { name: "登记需求" }).click();
  await expect(page.getByText("需求已登记，并已对接 P25-6a")).toBeVisible();
  await expect(page.getByRole("list", { name: "已对接" }).getByText("P25-6a")).toBeVisible();

  await page.goto(`/proposals?project=${project.split("/")[2]}&state=linked`);
  await expect(page.getByRole("link", { name: "优先列入重大和重点外资项目清单" })).toBeVisible();
});
