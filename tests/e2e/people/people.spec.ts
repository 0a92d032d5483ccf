import { demoPassword } from "~~/seeds/demo/accounts";
import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

const newPassword = "Harbour-9-lantern";

test("an administrator invites an officer, who comes in and is later moved out; the leader sees all of it", async ({
  browser,
  page,
}) => {
  await signIn(page, "administrator@demo.landfall.local");
  await page.goto("/admin/people/invite");
  await page.getByLabel("姓名").fill("温若水");
  await page.getByLabel("邮箱").fill("wen@office.example");
  const leaderPage = await (await browser.newContext()).newPage();
  await signIn(leaderPage, "leader@demo.landfall.local");
  await leaderPage.goto("/people");
  const ownZone =
    (
      await leaderPage
        .getByRole("row", { name: /园区领导/ })
        .getByRole("cell")
        .nth(1)
        .textContent()
    )?.trim() ?? "";
  const option = page.getByLabel("机构").locator("option", { hasText: ownZone }).first();
  await page.getByLabel("机构").selectOption((await option.getAttribute("value")) ?? "");
  await page.getByLabel("身份").selectOption("officer");
  await page.getByRole("button", { name: "发出邀请" }).click();
  await expect(page.getByText("已向 wen@office.example 发出邀请")).toBeVisible();

  await page.goto("/outbox");
  await page
    .getByRole("link", { name: /邀请您使用/ })
    .first()
    .click();
  const link = /https?:\/\/\S+\/invitation\/[\w-]+/.exec((await page.locator("pre").textContent()) ?? "")?.[0] ?? "";
  const guest = await (await browser.newContext()).newPage();
  await guest.goto(link);
  await guest.locator("#password").fill(newPassword);
  await guest.locator("#again").fill(newPassword);
  await guest.getByRole("button", { name: "开通账号" }).click();
  await expect(guest.getByText("账号已开通，请登录。")).toBeVisible();
  await signIn(guest, "wen@office.example", newPassword);
  await guest.goto("/admin/people");
  await expect(guest.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();

  await leaderPage.reload();
  await expect(leaderPage.getByRole("row", { name: /授予身份 招商专员.*温若水/ })).toBeVisible();

  await page.goto("/admin/people?q=wen@office.example");
  await page.getByRole("link", { name: "温若水" }).click();
  await page.getByRole("button", { name: /结束身份/ }).click();
  await expect(page.getByText("目前没有身份，不能登录。")).toBeVisible();
  await guest.goto("/home");
  await expect(guest).toHaveURL(/\/login/);
  await leaderPage.reload();
  await expect(leaderPage.getByRole("row", { name: /结束身份 招商专员.*温若水/ })).toBeVisible();
});

test("the demo's accounts are a press away, and signing out ends the session for good", async ({ page, context }) => {
  await page.goto("/login");
  await page.getByRole("button", { name: /园区领导.*leader$/ }).click();
  await expect(page).toHaveURL(/\/home/);
  const [session] = (await context.cookies()).filter(({ name }) => name === "__Host-landfall");
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
  await page.locator("summary.topbar-person").click();
  await page.getByRole("button", { name: "退出登录" }).click();
  await expect(page.getByText("您已退出登录。")).toBeVisible();
  if (session) await context.addCookies([session]);
  await page.goto("/home");
  await expect(page).toHaveURL(/\/login/);
});

test("a client that keeps Secure cookies from plain http signs in on this machine too", async ({ installation }) => {
  const first = await fetch(`${installation.url}/login`);
  // Such a client sends back only what is not marked Secure.
  const plain = first.headers
    .getSetCookie()
    .filter((cookie) => !/;\s*Secure/i.test(cookie))
    .map((cookie) => cookie.split(";")[0]);
  const answer = await fetch(`${installation.url}/login`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: plain.join("; "), origin: installation.url },
    body: new URLSearchParams({ email: "officer@demo.landfall.local", password: demoPassword }),
  });
  expect(answer.status).toBe(303);
  const session = answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  expect(session).toMatch(/^landfall=/);
  const home = await fetch(`${installation.url}/account`, { headers: { cookie: session } });
  expect(home.status).toBe(200);
});
