import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

const text = `关于支持外资项目落地的若干措施

第一条 支持区内企业上市融资，鼓励企业参与绿证绿电交易。
第二条 不得以任何形式违规减免土地出让金。
第三条 本措施自2026年5月1日起施行，有效期三年。

测试市人民政府
2026年4月1日
`;

test("a keeper reviews a document article by article, without script too", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signIn(page, "administrator@demo.landfall.local");
  await page.goto("/library/import");
  await page.locator("textarea").fill(text);
  await page.getByRole("button", { name: "读取" }).click();
  const draft = new URL(page.url()).pathname;
  await page.goto(`${draft}/head`);
  await page.locator("#key").fill("E2E26");
  await page.locator("#issuer-zh").fill("测试市人民政府");
  await page.locator("input[name=level][value=national]").check();
  await page.locator("#standing").selectOption("in_force");
  await page.locator("#standingReason-zh").fill("现行有效。");
  await page.getByRole("button", { name: "确认" }).click();

  await page.goto(`${draft}/articles/1`);
  await expect(page.getByText("已审阅 0 / 3 条").first()).toBeVisible();
  await expect(page.locator(".review-text mark", { hasText: "鼓励" })).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: /上市融资/ })
      .getByText("依据：“支持”")
      .first(),
  ).toBeVisible();

  const second = page.getByRole("region", { name: /绿证绿电交易/ });
  await second.getByText("修改这项措施").click();
  await second.getByLabel("名称（英文）").fill("Trading in green power");
  await second.getByLabel("要增加的条件种类").selectOption("region");
  await second.getByRole("button", { name: "增加条件" }).click();
  await expect(second.getByLabel("名称（英文）")).toHaveValue("Trading in green power");
  await page.getByRole("button", { name: "采用并看下一条" }).first().click();
  await expect(second.getByText("请选择取值，或去掉这项条件").first()).toBeVisible();
  await second.getByRole("checkbox", { name: "东部" }).check();
  await second.getByLabel("条件的话（中文）").last().fill("园区在东部地区");
  await page.getByRole("button", { name: "采用并看下一条" }).first().click();

  await expect(page).toHaveURL(new RegExp(`${draft}/articles/2`));
  await expect(page.getByText("减免 + 土地出让金").first()).toBeVisible();
  await page.getByRole("button", { name: "采用并看下一条" }).first().click();
  await expect(page.getByText("按背景处理").first()).toBeVisible();
  await page.getByRole("button", { name: "这一条是背景，没有措施" }).first().click();
  await expect(page).toHaveURL(new RegExp(`${draft}$`));
  await page.goto(`${draft}/articles/1`);
  await expect(page.getByText("已审阅 3 / 3 条").first()).toBeVisible();
  await expect(page.getByText("园区在东部地区").first()).toBeVisible();
  await context.close();
});
