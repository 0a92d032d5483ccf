import type { Page } from "@playwright/test";
import { expect, test } from "~~/tests/e2e/support/app";
import { signedIn } from "~~/tests/e2e/support/people";

/** A project of the zone in appraisal or before it; which one is the demo's business. */
async function someProject(page: Page): Promise<string> {
  await page.goto("/projects?stage=negotiation");
  const hrefs = await page
    .locator('main a[href^="/projects/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const found = hrefs.find((href) => /^\/projects\/[0-9a-f-]{36}$/.test(href));
  if (!found) throw new Error("The demo has no project in negotiation.");
  return found;
}

test("a promise against a prohibition is told while typed, refused, reviewed by another person, then recorded with the review", async ({
  browser,
}) => {
  const leader = await signedIn(browser, "leader");
  const project = await someProject(leader);
  await leader.goto(`${project}/commitments/new`);
  await leader.getByLabel("承诺内容").fill("返还土地出让金，不得迟于六月");
  await leader.getByLabel("依据").fill("市政府专题会议纪要");
  const guard = leader.locator("[data-guards-of=what] > .callout");
  await expect(guard.getByRole("link", { name: /^P14-18g/ })).toHaveAttribute("href", "/measures/P14-18#P14-18g");
  await expect(guard.locator("mark")).toHaveText(["返还", "出让金"]);
  await leader.getByRole("button", { name: "保存" }).click();
  await expect(leader.getByText("有 1 处需要修改")).toBeVisible();

  await leader.getByRole("link", { name: "请他人作合规审查" }).click();
  await expect(leader.getByRole("checkbox", { name: /^P14-18g/ })).toBeChecked();
  await leader.getByLabel("支持内容").fill("土地价款安排");
  await leader.getByLabel("审查结论").selectOption("cleared_with_conditions");
  await leader.getByLabel("依据").fill("市政府专题会议纪要");
  await leader.getByRole("button", { name: "保存" }).click();
  await expect(leader.getByText("请选择审查人，或填写园区以外审查人的姓名和单位").first()).toBeVisible();
  const reviewer = leader.locator("select[name=reviewerId]");
  await expect(reviewer.getByRole("option", { name: /郑怀瑾/ })).toHaveCount(0);
  await leader.getByLabel("园区以外审查人姓名").fill("李法务");
  await leader.getByLabel("所在单位").fill("市司法局");
  await leader.getByRole("button", { name: "保存" }).click();
  await expect(leader.locator("#reviews")).toContainText("李法务（市司法局）");

  await leader.goto(`${project}/commitments/new`);
  await expect(leader.getByLabel("承诺内容"), "what was refused is still there").toHaveValue(/返还土地出让金/);
  const reviews = leader.locator("select[name=reviewId]");
  const covering = reviews.getByRole("option", { name: /李法务.*P14-18g/ });
  await reviews.selectOption((await covering.getAttribute("value")) ?? "");
  await leader.getByRole("button", { name: "保存" }).click();
  const recorded = leader.locator("#commitments");
  await expect(recorded).toContainText("返还土地出让金");
  await expect(recorded.getByRole("link", { name: "P14-18g" })).toBeVisible();
  await expect(recorded).toContainText("合规审查：李法务");
});

test("without script the words are checked on request and nothing is recorded", async ({ browser }) => {
  const leader = await signedIn(browser, "leader", { javaScriptEnabled: false });
  const project = await someProject(leader);
  await leader.goto(`${project}/commitments/new`);
  await leader.getByLabel("承诺内容").fill("前五年免税，企业不得转让");
  await leader.getByRole("button", { name: "核对用语" }).click();
  await expect(leader.getByText("尚未登记")).toBeVisible();
  await expect(leader.locator("[data-guards-of=what]").getByRole("link", { name: /^P25-7f/ })).toBeVisible();
  await expect(leader.getByLabel("承诺内容")).toHaveValue("前五年免税，企业不得转让");
});

test("a granted reinvestment asks for the day its 60 months count from and shows the deadline on the project", async ({
  browser,
}) => {
  const leader = await signedIn(browser, "leader");
  await leader.goto("/measures/P25-6");
  await expect(leader.locator("#P25-6d").getByRole("link", { name: /^T25-2/ })).toBeVisible();

  const project = await someProject(leader);
  await leader.goto(`${project}/needs/new?category=tax_reinvest`);
  await leader.getByLabel("需求名称").fill("境外投资者以分配利润再投资，申请递延纳税");
  await leader.getByRole("button", { name: "登记需求" }).click();
  await leader.getByRole("checkbox", { name: /P25-6d/ }).check();
  await leader.getByRole("button", { name: "对接所选措施" }).click();
  const linked = leader.locator("#m-P25-6d");
  await linked.getByText("已申报", { exact: true }).click();
  await linked.getByRole("textbox", { name: "申报日期" }).fill("2026-03-10");
  await linked.getByRole("button", { name: "登记申报" }).click();
  await linked.getByText("已获批", { exact: true }).click();
  await linked.getByRole("textbox", { name: "获批内容" }).fill("递延纳税已备案");
  await linked.getByRole("textbox", { name: "获批日期" }).fill("2026-03-20");
  const day = linked.getByRole("textbox", { name: /再投资时间/ });
  await day.fill("2024-03-02");
  await linked.getByRole("button", { name: "登记获批" }).click();
  await expect(leader.getByText("这一天不在该来源的执行期内").first()).toBeVisible();
  await leader.getByRole("textbox", { name: /再投资时间/ }).fill("2026-03-02");
  await leader.getByRole("button", { name: "登记获批" }).click();
  await expect(leader.locator("#m-P25-6d")).toContainText("递延纳税已备案");

  await leader.goto(`${project}#deadlines`);
  const deadlines = leader.locator("#deadlines");
  await expect(deadlines).toContainText("再投资连续持有满5年（60个月）");
  await expect(deadlines).toContainText("2031年3月2日");
  await expect(deadlines.getByRole("link", { name: /^T25-2/ })).toBeVisible();
  await leader.goto("/home");
  await expect(leader.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(leader.getByRole("main"), "five years ahead it is not near yet").not.toContainText("60个月");
});
