import type { Page } from "@playwright/test";
import { expect, test } from "~~/tests/e2e/support/app";
import { signedIn } from "~~/tests/e2e/support/people";

const withoutScript = { javaScriptEnabled: false };

/** The page on which a need of some project of the zone is raised. */
async function raisingPage(page: Page): Promise<string> {
  await page.goto("/needs");
  const href = await page.locator('td a[href^="/projects/"]').first().getAttribute("href");
  return `${href}/needs/new`;
}

test("a land need goes from the officer's side to the liaison's desk and back, and is closed and rated", async ({
  browser,
}) => {
  const leader = await signedIn(browser, "leader", withoutScript);
  await leader.goto(await raisingPage(leader));
  await leader.getByRole("link", { name: "用地", exact: true }).click();
  await leader.getByLabel("需求名称").fill("二期工业用地 40 亩");
  await leader.getByLabel("用地面积").fill("40");
  await leader.getByLabel("供地方式").selectOption("standard_land");
  await leader.getByLabel("用地性质").selectOption("industrial_2");
  await leader.getByRole("button", { name: "登记需求" }).click();
  await expect(leader.getByRole("heading", { name: "二期工业用地 40 亩" })).toBeVisible();
  const address = new URL(leader.url()).pathname;

  const liaison = await signedIn(browser, "liaison-land", withoutScript);
  await expect(liaison).toHaveURL(/\/desk$/);
  await liaison.goto(address);
  await liaison.getByRole("button", { name: "受理" }).click();
  await liaison.getByRole("button", { name: "开始办理" }).click();
  await liaison.getByRole("link", { name: "答复" }).click();
  await liaison.getByLabel("答复内容").fill("地块已挂牌");
  await liaison.getByRole("button", { name: "提交答复" }).click();
  await expect(liaison.getByText("答复已送招商专员确认")).toBeVisible();

  await leader.goto(`${address}/return`);
  await leader.getByLabel("退回意见").fill("请附成交确认书");
  await leader.getByRole("button", { name: "退回部门" }).click();
  await liaison.goto(`${address}/answer`);
  await liaison.getByLabel("答复内容").fill("已附成交确认书");
  await liaison.getByRole("button", { name: "提交答复" }).click();

  await leader.goto(`${address}/close`);
  await leader.getByLabel(/依政策办结/).check();
  await leader.getByLabel("结果说明").fill("供地 40 亩");
  await leader.getByRole("button", { name: "办结" }).click();
  await expect(leader.getByText("请先登记对接结果，或改选常规办理、无政策可用并说明理由").first()).toBeVisible();
  await leader.getByLabel(/常规办理/).check();
  await leader.getByRole("button", { name: "办结" }).click();
  await expect(leader.getByText("已办结").first()).toBeVisible();
  await leader.goto(`${address}/rating`);
  await leader.getByLabel(/4 分/).check();
  await leader.getByLabel("评价人").fill("总经理");
  await leader.getByRole("button", { name: "保存评价" }).click();
  await expect(leader.getByText("4 分（满分 5 分）")).toBeVisible();
});

test("a wish that a guard forbids is stopped at the form, and recorded once the guard was read", async ({
  browser,
}) => {
  const leader = await signedIn(browser, "leader", withoutScript);
  await leader.goto(`${await raisingPage(leader)}?category=land`);
  await leader.getByLabel("需求名称").fill("M0 地块建设写字楼");
  await leader.getByLabel("用地面积").fill("12");
  await leader.getByLabel("供地方式").selectOption("m0");
  await leader.getByLabel("用地性质").selectOption("office");
  await leader.getByRole("button", { name: "登记需求" }).click();
  await expect(leader.getByText("以下规定禁止或限制所提内容")).toBeVisible();
  await expect(leader.getByRole("link", { name: /P25-13/ }).first()).toBeVisible();
  await leader.getByLabel(/已阅读上述规定/).check();
  await leader.getByRole("button", { name: "登记需求" }).click();
  await expect(leader.getByRole("heading", { name: "M0 地块建设写字楼" })).toBeVisible();
});

test("persons are shown masked, in full for a purpose, and another department finds nothing", async ({ browser }) => {
  const leader = await signedIn(browser, "leader", withoutScript);
  await leader.goto(`${await raisingPage(leader)}?category=entry_exit`);
  await leader.getByLabel("需求名称").fill("外籍工程师来华");
  const person = leader.getByRole("main").locator("details").first();
  await person.getByLabel("姓名").fill("Hans Meyer");
  await person.getByLabel("国籍（地区）").fill("德国");
  await person.getByLabel("申请事项").selectOption("business_visa");
  await person.getByLabel("证件号码").fill("C01X00T47");
  await leader.getByRole("button", { name: "登记需求" }).click();
  await expect(leader.getByText("H*** M***")).toBeVisible();
  await expect(leader.getByText("Hans Meyer")).toHaveCount(0);
  const address = new URL(leader.url()).pathname;

  await leader.locator("#persons").getByRole("link", { name: "查看" }).click();
  await leader.getByLabel("出具邀请函").check();
  await leader.getByRole("button", { name: "查看" }).click();
  await expect(leader.getByText("C01X00T47")).toBeVisible();

  const other = await signedIn(browser, "liaison-land", withoutScript);
  expect((await other.goto(address))?.status()).toBe(404);
  const stranger = await signedIn(browser, "leader-b", withoutScript);
  expect((await stranger.goto(address))?.status()).toBe(404);
});
