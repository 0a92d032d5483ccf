import { expect, test } from "~~/tests/e2e/support/app";
import { fillField } from "~~/tests/e2e/support/fill-missing";
import { signedIn } from "~~/tests/e2e/support/people";

test("before any script has run a lead is entered, moved past its gate with a reason, and moved back", async ({
  browser,
}) => {
  const leader = await signedIn(browser, "leader", { javaScriptEnabled: false });
  const name = `无脚本线索 ${Date.now()}`;
  await leader.goto("/projects/new");
  const typed = {
    name,
    investorIsAnonymous: "on",
    countryCode: "新加坡",
    industry: "3973",
    investmentRange: "from_100m",
    sourceChannel: "walk_in",
    firstContactName: "Tan",
  };
  for (const [field, value] of Object.entries(typed)) {
    if (value === "on") await leader.locator(`[name=${field}]`).check();
    else await fillField(leader, field, value);
  }
  await leader.getByRole("button", { name: "登记线索" }).click();
  await expect(leader.getByRole("heading", { level: 1, name })).toBeVisible();

  await leader
    .locator("#stage")
    .getByRole("link", { name: "阶段推进与退回" })
    .or(leader.locator("#stage").getByRole("link", { name: "阶段变更记录" }))
    .click();
  await leader.locator("#force summary").click();
  await leader.locator("#force button").click();
  await expect(leader.getByText("请说明原因。").first()).toBeVisible();
  await leader.locator("#force textarea").fill("招商大会现场签约意向");
  await leader.locator("#force button").click();
  await expect(leader.getByText("已越过条件推进到“在谈”")).toBeVisible();

  await leader.locator("#stage").getByRole("link", { name: "阶段推进与退回" }).click();
  await leader.locator("#back textarea").fill("先补研判");
  await leader.locator("#back button").last().click();
  await expect(leader.getByText("已退回到“线索”").first()).toBeVisible();
});
