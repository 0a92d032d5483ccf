import { expect, test } from "~~/tests/e2e/support/app";
import { signIn } from "~~/tests/e2e/support/people";

test("a card dragged past a closed gate stays where it was and says what is missing", async ({ page }) => {
  await signIn(page, "leader@demo.landfall.local");
  await page.goto("/board");
  const column = page.locator("[data-column=negotiation]");
  const card = column.locator("[data-card-id]").first();
  const id = await card.getAttribute("data-card-id");
  await card.dragTo(page.locator("[data-column=appraisal] [data-cards]"));
  await expect(page.getByText("外资准入负面清单核对")).toBeVisible();
  await expect(column.locator(`[data-card-id="${id}"]`)).toBeVisible();
});

test("the same with the keyboard: the card's menu, the refusal, the missing item's own field", async ({ page }) => {
  await signIn(page, "leader@demo.landfall.local");
  await page.goto("/board");
  await page.locator("[data-column=negotiation] summary").first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("进入该阶段的条件未齐。")).toBeVisible();
  await page.getByRole("link", { name: "选址" }).click();
  await expect(page.locator(":target")).toBeVisible();
});

test("a leader moves past the gate with a reason and takes it back from the notice", async ({ page }) => {
  await signIn(page, "leader@demo.landfall.local");
  await page.goto("/board");
  const card = page.locator("[data-column=negotiation] [data-card-id]").first();
  const id = await card.getAttribute("data-card-id");
  await page.goto(`/projects/${id}/stage`);
  await page.locator("#force summary").click();
  await page.locator("#force textarea").fill("评审会已定，材料本周补齐");
  await page.locator("#force button").click();
  await expect(page.getByRole("status")).toContainText("已越过条件推进到“评审”");
  await page.getByRole("status").getByRole("button").click();
  await expect(page.getByRole("status")).toContainText("已退回到“在谈”");
  await page.goto(`/projects/${id}/stage`);
  await expect(page.locator("#moves")).toContainText("评审会已定，材料本周补齐");
  await expect(page.locator("#moves")).toContainText("撤销刚才的阶段变更");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("board, list and search filter, sort and page all the same", async ({ page }) => {
    await signIn(page, "officer@demo.landfall.local");
    await page.goto("/board");
    await page.locator("select[name=light]").selectOption("red");
    await page.getByRole("button", { name: "筛选" }).click();
    await expect(page).toHaveURL(/light=red/);
    await page.goto("/projects");
    await page.getByRole("link", { name: "总投资" }).click();
    await expect(page).toHaveURL(/sort=amount&direction=descending/);
    await expect(page.locator("th[aria-sort=descending]")).toContainText("总投资");
    await page.goto("/search?q=半导");
    await expect(page.locator("#projects li").first()).toBeVisible();
  });
});
