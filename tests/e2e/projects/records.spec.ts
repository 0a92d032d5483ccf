import type { Page } from "@playwright/test";
import { demoPassword } from "~~/seeds/demo/accounts";
import { expect, test } from "~~/tests/e2e/support/app";
import { signedIn } from "~~/tests/e2e/support/people";

const withoutScript = { javaScriptEnabled: false };

/** Enters a lead through the form and gives its address. */
async function enterLead(page: Page, name: string, investor: string): Promise<string> {
  await page.goto("/projects/new");
  await page.getByLabel("项目名称").fill(name);
  await page.getByLabel("投资方名称").fill(investor);
  await page.getByLabel("国别（地区）").fill("德国");
  await page.getByLabel("行业").fill("3973 集成电路制造");
  await page.getByLabel("投资规模").selectOption("from_1b");
  await page.getByLabel("来源渠道").selectOption("fair");
  await page.getByLabel("姓名").fill("Anna Schmidt");
  await page.getByLabel("电话", { exact: true }).fill("+49 170 1234567");
  await page.getByRole("button", { name: "登记线索" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("a lead is entered with the keyboard alone, with its flag suggested and its contact masked", async ({
  browser,
}) => {
  const page = await signedIn(browser, "officer");
  await page.goto("/projects/new");
  const type = (text: string) => page.keyboard.type(text);
  const next = () => page.keyboard.press("Tab");
  await type("曜石晶圆测试基地");
  await next();
  await type("曜石测试有限公司");
  for (const step of [next, next]) await step();
  await type("德国");
  await next();
  await type("3973");
  await next();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press("ArrowDown");
  await next();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("ArrowDown");
  await next();
  await type("Otto Berg");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "曜石晶圆测试基地" })).toBeVisible();
  await expect(page.locator("#flags").getByText("系统建议")).toBeVisible();
  await expect(page.locator("#flags").getByText("行业代码 3973")).toBeVisible();
  await page.locator("#flags").getByRole("button", { name: "确认" }).click();
  await expect(page.locator("#flags").getByText("已确认")).toBeVisible();
});

test("a like investor is shown before a second lead of it is entered", async ({ browser }) => {
  const page = await signedIn(browser, "officer", withoutScript);
  await enterLead(page, "北岸一期", "北岸封测有限公司");
  await page.goto("/projects/new");
  await page.getByLabel("项目名称").fill("北岸二期");
  await page.getByLabel("投资方名称").fill("北岸封测（中国）有限公司");
  await page.getByLabel("国别（地区）").fill("DE");
  await page.getByLabel("行业").fill("芯片封装");
  await page.getByLabel("投资规模").selectOption("unknown");
  await page.getByLabel("来源渠道").selectOption("walk_in");
  await page.getByLabel("姓名").fill("Anna");
  await page.getByRole("button", { name: "登记线索" }).click();
  await expect(page.getByText("请先核对是否重复")).toBeVisible();
  await expect(page.getByRole("radio", { name: /就是这家：北岸封测有限公司/ })).toBeChecked();
  await page.getByRole("button", { name: "已核对，继续登记" }).click();
  await expect(page.locator("#investor").getByRole("link", { name: "北岸封测有限公司" })).toBeVisible();
});

test("the second of two who edit at once sees both versions and loses nothing", async ({ browser }) => {
  const officer = await signedIn(browser, "officer", withoutScript);
  const leader = await signedIn(browser, "leader", withoutScript);
  const address = await enterLead(officer, "冲突试验", "冲突试验投资方");
  await officer.goto(`${address}/edit/identity`);
  await leader.goto(`${address}/edit/identity`);
  await officer.getByLabel("项目名称").fill("甲方案");
  await officer.getByLabel("招商活动").fill("进博会");
  await officer.getByRole("button", { name: "保存" }).click();
  await leader.getByLabel("项目名称").fill("乙方案");
  await leader.getByLabel("项目概况").fill("二期扩产");
  await leader.getByRole("button", { name: "保存" }).click();
  await expect(leader.getByText(/在您编辑期间修改了这一部分/)).toBeVisible();
  await expect(leader.getByText("甲方案", { exact: true }).last()).toBeVisible();
  await leader.getByRole("button", { name: "按选择保存" }).click();
  await expect(leader.getByRole("heading", { level: 1, name: "乙方案" })).toBeVisible();
  await expect(leader.locator("#identity").getByText("进博会")).toBeVisible();
  await expect(leader.locator("#identity").getByText("二期扩产")).toBeVisible();
  await expect(leader.locator("#history").getByText("甲方案 → 乙方案")).toBeVisible();
});

test("a contract is uploaded, downloaded as a file, and verified by somebody else only", async ({ browser }) => {
  const officer = await signedIn(browser, "officer", withoutScript);
  const address = await enterLead(officer, "核验试验", "核验试验投资方");
  await officer.goto(`${address}/evidence/new?kind=contract`);
  await officer.locator("input[type=file]").setInputFiles({
    name: "合同.docx",
    mimeType: "application/zip",
    buffer: Buffer.from("PK\u0003\u0004 word/vbaProject.bin"),
  });
  await officer.getByRole("button", { name: "上传" }).click();
  await expect(officer.getByText("文档含有宏，请另存为不含宏的格式后上传").first()).toBeVisible();
  await officer
    .locator("input[type=file]")
    .setInputFiles({ name: "投资合同.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") });
  await officer.getByRole("button", { name: "上传" }).click();
  const link = officer.locator("#evidence").getByRole("link", { name: "投资合同.pdf" });
  await expect(link).toBeVisible();

  const href = (await link.getAttribute("href")) ?? "";
  const response = await officer.request.get(href);
  expect(response.headers()["content-disposition"]).toContain("attachment");
  expect(response.headers()["x-content-type-options"]).toBe("nosniff");
  expect(response.headers()["content-security-policy"]).toContain("sandbox");
  expect((await response.body()).toString()).toContain("%PDF-1.7");
  const stranger = await signedIn(browser, "officer-b", withoutScript);
  expect((await stranger.request.get(href)).status()).toBe(404);

  await officer.goto(`${address}/verifications/signed`);
  await officer.getByRole("button", { name: "申请核验" }).click();
  const verifier = await signedIn(browser, "verifier", withoutScript);
  await verifier.goto(`${address}/verifications/signed`);
  await verifier.getByLabel("一致，通过核验").check();
  await verifier.getByRole("button", { name: "提交结论" }).click();
  await expect(verifier.locator("#verification").getByText("已核验")).toBeVisible();
});

test("a contact's number is masked until a purpose is given", async ({ browser }) => {
  const page = await signedIn(browser, "officer", withoutScript);
  const address = await enterLead(page, "掩码试验", "掩码试验投资方");
  await page.goto(address);
  await page.locator("#investor").getByRole("link", { name: "掩码试验投资方" }).click();
  await expect(page.locator("#contacts").getByText("+49****4567")).toBeVisible();
  await page.locator("#contacts").getByRole("link", { name: "查看" }).click();
  await page.getByLabel("用途").fill("约见面");
  await page.getByRole("button", { name: "查看" }).click();
  await expect(page.getByText("+49 170 1234567")).toBeVisible();
});

test("what was typed when the session ended comes back after signing in, to the same person only", async ({
  browser,
}) => {
  const page = await signedIn(browser, "officer");
  const project = await enterLead(page, "玄武岩刻蚀设备项目", "Basalt Etch GmbH");
  const form = `${project}/interactions/new`;
  const signIn = async (who: string) => {
    await page.getByLabel("邮箱").fill(`${who}@demo.landfall.local`);
    await page.getByLabel("密码", { exact: true }).fill(demoPassword);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "记录往来" })).toBeVisible();
  };
  const writeAndLoseTheSession = async () => {
    await page.goto(form);
    await page.getByLabel("实质性", { exact: true }).check();
    await page.getByLabel("内容与结论").fill("对方董事会已批准项目，请于下周报供地方案。");
    await page.context().clearCookies({ name: /landfall/ });
    await page.getByRole("button", { name: "保存" }).click();
    await expect(page).toHaveURL(/\/login/);
  };

  await writeAndLoseTheSession();
  await signIn("officer");
  await expect(page.getByLabel("内容与结论")).toHaveValue("对方董事会已批准项目，请于下周报供地方案。");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.locator("#interactions").getByText("对方董事会已批准项目")).toBeVisible();

  await writeAndLoseTheSession();
  await signIn("leader");
  await expect(page.getByLabel("内容与结论")).toHaveValue("");
});
