import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

test("a keeper of the library is told what is wrong with a standing, and nothing typed is lost", async ({ page }) => {
  await signIn(page, "administrator@demo.landfall.local");
  await page.goto("/measures/documents/P22");
  await expect(page.getByText("还没有导入这份文件的原文")).toBeVisible();
  await page.getByRole("link", { name: "调整时效" }).click();
  await page.getByLabel("对象").selectOption("P22-4a");
  await page.getByLabel("改为").selectOption("lapsed");
  await page.getByRole("textbox", { name: "理由 必填" }).fill("试点已经结束");
  await page.getByRole("textbox", { name: /自哪一天起/ }).fill("2099-01-01");
  await page.getByRole("button", { name: "保存时效" }).click();
  await expect(page.getByText("日期不能晚于今天").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "理由 必填" })).toHaveValue("试点已经结束");
});

test("an officer finds what is to be looked at again among the library's pages", async ({ page }) => {
  await signIn(page, "officer@demo.landfall.local");
  await page.goto("/measures");
  await page.getByRole("link", { name: "待复核" }).click();
  await expect(page.getByRole("heading", { name: "待复核", level: 1 })).toBeVisible();
  await page.getByRole("combobox", { name: "状态" }).selectOption("holds");
  await expect(page.getByText("没有符合条件的事项")).toBeVisible();
});
