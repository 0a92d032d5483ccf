import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

const text = `关于支持外资项目的若干措施
第一条 支持外资企业向?qū)I(yè)化发展。
第二条 鼓励外资企业增资。
浙江省商务厅
2026年3月1日`;

test("a provincial officer reads a policy text, puts the damaged place right, and says what document it is", async ({
  page,
}) => {
  await signIn(page, "provincial@demo.landfall.local");
  await page.goto("/measures");
  await page.getByRole("link", { name: "导入文件" }).click();
  await page.getByRole("button", { name: "读取" }).click();
  await expect(page.getByText("请选择文件，或者粘贴正文").first()).toBeVisible();
  await page.getByRole("textbox", { name: "或者粘贴正文" }).fill(text);
  await page.getByRole("button", { name: "读取" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("关于支持外资项目的若干措施");
  await page.locator("#problems").getByRole("link", { name: "第一条" }).click();
  const damaged = page.locator(".policy-problem");
  await expect(damaged.getByRole("textbox", { name: "收到的文字" })).toHaveValue("?qū)I(yè)");
  await damaged.getByRole("textbox", { name: "更正为" }).fill("专业");
  await damaged.getByRole("button", { name: "更正并重新读取" }).click();
  await expect(page.getByText("没有待核之处了")).toBeVisible();
  await expect(page.locator("#article-1")).toContainText("支持外资企业向专业化发展。");
  await expect(page.locator("#article-1")).toContainText("“?qū)I(yè)” → “专业”");

  await page.getByRole("link", { name: "确认文件信息" }).first().click();
  await expect(page.getByRole("textbox", { name: "文件代号" })).toHaveValue("ZJ26");
  await page.getByRole("button", { name: "确认" }).click();
  await expect(page.getByRole("alert")).toContainText("效力");
  await page.getByRole("combobox", { name: "效力" }).selectOption("in_force");
  await page.locator('[name="standingReason.zh"]').fill("现行有效，未见修订。");
  await page.getByRole("button", { name: "确认" }).click();
  await expect(page.getByText("条款编号以 ZJ26 开头")).toBeVisible();
  await expect(page.getByText("ZJ26-2", { exact: true })).toBeVisible();

  await page.locator("main").getByLabel("更多操作").click();
  await page.getByRole("button", { name: "放弃这份草稿" }).click();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.getByText("草稿已重新打开")).toBeVisible();
});
