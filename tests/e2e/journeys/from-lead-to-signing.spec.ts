import type { Page } from "@playwright/test";
import { expect, test } from "~~/tests/e2e/support/app";
import { fillField, fillFirstMissing } from "~~/tests/e2e/support/fill-missing";
import { signedIn } from "~~/tests/e2e/support/people";

/** Only in this journey's words, and others at the next try: whoever finds them has seen what they may not. */
const publicWord = Array.from({ length: 3 }, () =>
  String.fromCodePoint(0x9f00 + Math.floor(Math.random() * 0x80)),
).join("");
const investor = `${Array.from({ length: 9 }, () => String.fromCodePoint(97 + Math.floor(Math.random() * 26))).join("")} Halbleiter AG`;
const name = `${publicWord}功率芯片制造基地`;

type Raised = { category: string; fields: Record<string, string>; article: RegExp; liaison: string };

/** What the investor asks for, and an article of the floor that serves it. */
const raised: Raised[] = [
  {
    category: "land",
    fields: {
      title: `${publicWord}一期工业用地 60 亩`,
      landAreaMu: "60",
      landMode: "grant",
      landUseClass: "industrial_2",
    },
    article: /^(P25-13|P22-5|P14-17|P21-2)/,
    liaison: "liaison-land",
  },
  {
    category: "eia",
    fields: { title: `${publicWord}项目环评报告书审批`, eiaClass: "report", eiaState: "drafting" },
    article: /^(P22-4|P25-14|P14-16)/,
    liaison: "liaison-eia",
  },
  {
    category: "finance",
    fields: { title: `${publicWord}设备贷款 2 亿元`, "financeAmount.amount": "20000", financeInstrument: "bank_loan" },
    article: /^(P25-16|P22-6|P14-13|P21-2|P21-5)/,
    liaison: "liaison-finance",
  },
  {
    category: "entry_exit",
    fields: {
      title: `${publicWord}外籍工程师来华签证`,
      "persons.0.name": "Hanna Keller",
      "persons.0.nationality": "德国",
      "persons.0.documentKind": "business_visa",
      "persons.0.documentNumber": "C01X77T99",
    },
    article: /^P22-11/,
    liaison: "liaison-entry",
  },
];

test("a foreign chip maker's lead comes to a signed contract, and everybody sees of it what is theirs", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const enter = (who: string) => signedIn(browser, who);
  const officer = await enter("officer");
  let project = "";
  const needs = new Map<string, string>();

  await test.step("the officer logs the lead on one screen", async () => {
    await officer.getByRole("link", { name: "新增线索" }).first().click();
    for (const [field, value] of Object.entries({
      name,
      investor,
      countryCode: "德国",
      industry: "3973 集成电路制造",
      investmentRange: "from_500m",
      sourceChannel: "fair",
      firstContactName: "Hanna Keller",
      firstContactPhone: "+49 170 7654321",
    }))
      await fillField(officer, field, value);
    await officer.getByRole("button", { name: "登记线索" }).click();
    await expect(officer.getByRole("heading", { level: 1, name })).toBeVisible();
    project = new URL(officer.url()).pathname;
    await expect(officer.locator("#flags")).toContainText("集成电路");
  });

  await test.step("raises land, EIA, finance and entry needs, and links an article that serves each", async () => {
    for (const need of raised) needs.set(need.category, await raiseAndLink(officer, project, need));
  });

  await test.step("fills in what negotiation and appraisal need, by the links to each missing item", async () => {
    while (await fillFirstMissing(officer, project));
    await officer.getByRole("button", { name: "推进到“在谈”" }).click();
    await expect(officer.getByRole("status")).toContainText("已推进到“在谈”");
    while (await fillFirstMissing(officer, project));
  });

  await test.step("drags the card on the board to appraisal", async () => {
    await officer.goto(`/board?q=${publicWord}`);
    await officer.locator("[data-card-id]").dragTo(officer.locator("[data-column=appraisal] [data-cards]"));
    await expect(officer.locator("[data-column=appraisal] [data-card-id]")).toContainText(name);
    await officer.goto(project);
    await expect(officer.locator("#history")).toContainText("评审");
  });

  const leader = await enter("leader");
  await test.step("the leader approves the appraisal", async () => {
    await leader.goto(`${project}/appraisal-approval`);
    await leader.locator("main form[method=post] button[type=submit]").last().click();
    await expect(leader).toHaveURL(new RegExp(`${project}(#.*)?$`));
  });

  await test.step("one liaison accepts, answers; the officer records the grant and closes; another stays overdue", async () => {
    const liaison = await enter("liaison-land");
    await liaison.goto("/desk");
    await liaison.getByRole("link", { name: new RegExp(`${publicWord}一期工业用地`) }).click();
    for (const button of ["受理", "开始办理"]) await liaison.getByRole("button", { name: button }).click();
    await liaison.getByRole("link", { name: "答复" }).click();
    await liaison.getByLabel("答复内容").fill("A-12 地块已挂牌出让，成交 60 亩");
    await liaison.getByRole("button", { name: "提交答复" }).click();
    await expect(liaison.getByText("答复已送招商专员确认")).toBeVisible();

    const land = needs.get("land") ?? "";
    await officer.goto(land);
    await officer.locator("#measures").getByText("已适用", { exact: true }).first().click();
    await officer.getByRole("textbox", { name: "适用内容" }).fill("出让 60 亩");
    await officer.getByRole("textbox", { name: "适用日期" }).fill("2026-11-20");
    await officer.getByRole("button", { name: "登记适用" }).click();
    await expect(officer.getByText("适用已登记")).toBeVisible();
    await officer.goto(`${land}/close`);
    await officer.getByLabel(/依政策办结/).check();
    await officer.getByLabel("结果说明").fill("出让 60 亩，已签成交确认书");
    await officer.getByRole("button", { name: "办结" }).click();
    await expect(officer.getByText("已办结").first()).toBeVisible();
  });

  await test.step("signing opens once the contract and its dates are there and every open need has its article", async () => {
    while (await fillFirstMissing(officer, project));
    // The same move as by dragging, with the keyboard alone.
    await officer.goto(`/board?q=${publicWord}`);
    await officer.locator("[data-card-id] summary").focus();
    await officer.keyboard.press("Enter");
    await officer.keyboard.press("Tab");
    await officer.keyboard.press("Enter");
    await expect(officer.getByRole("status")).toContainText("已推进到“签约”");
    await officer.goto(project);
    await expect(officer.locator("#stage")).toContainText("尚未申请核验，不计入统计");
  });

  await test.step("the leader sees it, the province only once it was reported up", async () => {
    await leader.goto(`/projects?q=${publicWord}`);
    await expect(leader.getByRole("link", { name })).toBeVisible();
    await leader.goto("/needs?light=red");
    await expect(leader.locator("main")).toContainText("逾期");
    const provincial = await enter("provincial");
    expect((await provincial.goto(project))?.status()).toBe(404);
    await findsNothing(provincial);

    await leader.goto(`${project}/report-up`);
    await leader.locator("main form[method=post] button[type=submit]").last().click();
    await expect(leader).toHaveURL(new RegExp(`${project}(#.*)?$`));
    expect((await provincial.goto(project))?.status()).toBe(200);
    await expect(provincial.getByRole("heading", { level: 1, name })).toBeVisible();
    await provincial.goto("/home");
    await expect(provincial.getByText(name).first()).toBeVisible();
  });

  await test.step("another zone finds it by no way", async () => {
    for (const who of ["officer-b", "leader-b", "officer-c"]) {
      const stranger = await enter(who);
      for (const address of [
        project,
        `${project}/history`,
        `${project}/stage`,
        `${project}?_data=routes%2F_app.projects.%24projectId`,
        ...needs.values(),
      ]) {
        expect((await stranger.goto(address))?.status(), `${who} ${address}`).toBe(404);
      }
      await findsNothing(stranger);
    }
  });
});

/** Raises one need from the project's page and links the first fitting article of the floor. Gives the need's address. */
async function raiseAndLink(page: Page, project: string, { category, fields, article }: Raised): Promise<string> {
  await page.goto(`${project}/needs/new?category=${category}`);
  for (const [field, value] of Object.entries(fields)) await fillField(page, field, value);
  await page.getByRole("button", { name: "登记需求" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(fields["title"] ?? "");
  const address = new URL(page.url()).pathname;
  // A passport number is never shown in full again.
  await expect(page.locator("body")).not.toContainText("C01X77T99");

  const keys = await page
    .locator('main input[type=checkbox][name="measureKeys[]"]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute("value") ?? ""));
  const key = keys.find((one) => article.test(one)) ?? "";
  expect(
    keys.slice(0, 5).some((one) => article.test(one)),
    `${category} suggests ${keys.slice(0, 5).join(" ")}`,
  ).toBe(true);
  await page.locator(`main input[type=checkbox][value="${key}"]`).check();
  await page.getByRole("button", { name: "对接所选措施" }).click();
  await expect(page.getByText("已对接 1 项措施")).toBeVisible();
  return address;
}

/** Neither list, board, needs nor search know the word; counts stay what they are. */
async function findsNothing(page: Page): Promise<void> {
  for (const address of ["/projects", "/board", "/needs", "/home", "/investors"]) {
    await page.goto(address);
    await expect(page.locator("main")).not.toContainText(publicWord);
  }
  for (const address of [
    `/search?q=${publicWord}`,
    `/projects?q=${publicWord}`,
    `/investors?text=${investor.split(" ")[0]}`,
  ]) {
    await page.goto(address);
    // The word itself is in the search field and in the filter's own link; what it would find is not.
    const found = page.locator('main a[href^="/projects/"], main a[href^="/investors/"], main a[href^="/needs/"]');
    await expect(found.filter({ hasText: new RegExp(`${publicWord}|${investor}`) })).toHaveCount(0);
  }
}
