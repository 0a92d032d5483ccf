import type { Page } from "@playwright/test";
import { expect } from "./app";

type Fields = Record<string, string>;

/** What is typed on each page that a missing item leads to: values by field name. Longest address first. */
const answers: [page: RegExp, fields: Fields][] = [
  [/\/assessments\/new/, { result: "follow" }],
  [/\/first-registration/, {}],
  [/\/reviews\/new/, { planned: "none", reviewerName: "郑合规", reviewerOffice: "市司法局" }],
  [/\/edit\/money/, { "totalInvestment.amount": "80000", "foreignCapital.amount": "60000" }],
  [/\/edit\/land/, { site: "集成电路产业园 A-12", landAreaMu: "60", intensityWanPerMu: "900", taxWanPerMu: "45" }],
  [
    /\/edit\/appraisal/,
    {
      negativeListEditionId: "negative_list_2024",
      negativeListResult: "not_listed",
      encouragedEditionId: "encouraged_catalogue_2025",
      encouragedResult: "encouraged",
      energyTce: "3200",
      emissionNote: "VOCs 1.2 吨/年",
      eiaClass: "report",
    },
  ],
  [/\/edit\/people/, { jobsPlanned: "320" }],
  [/\/edit\/needs/, { noNeedsYetReason: "选址后再提" }],
  [
    /\/edit\/signing/,
    {
      contractSignedOn: "2026-11-20",
      "contractTotal.amount": "80000",
      "contractForeignCapital.amount": "60000",
      promisedStartOn: "2027-03-01",
      promisedProductionOn: "2028-06-01",
      promisedCapacityOn: "2029-12-01",
      promisedOutputWan: "150000",
      promisedTaxWan: "6000",
    },
  ],
];

const pdf = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

/** Follows the first missing item of the project's next stage, fills in its page and sends it. False when nothing is missing. */
export async function fillFirstMissing(page: Page, project: string): Promise<boolean> {
  await page.goto(project);
  const item = page.locator("#stage details li a").first();
  if ((await item.count()) === 0) return false;
  const name = (await item.textContent()) ?? "";
  await item.click();
  const { pathname, hash } = new URL(page.url());
  if (hash.startsWith("#f-")) await expect(page.locator(hash), `${name} leads to its field`).toBeVisible();
  const form = page.locator("main form[method=post]").first();
  if (pathname.endsWith("/evidence/new")) {
    await form
      .locator("input[type=file]")
      .setInputFiles({ name: `${name}.pdf`, mimeType: "application/pdf", buffer: pdf });
  } else {
    const [, fields] = answers.find(([address]) => address.test(pathname)) ?? [];
    expect(fields, `${name}: ${pathname}`).toBeDefined();
    for (const [field, value] of Object.entries(fields ?? {})) await fillField(page, field, value);
  }
  await form.locator("button[type=submit]").last().click();
  await expect(page).toHaveURL(new RegExp(`${project}(#.*)?$`));
  return true;
}

/** Fills a field by its name, whatever it is: text, choice, or one of several. Fields a form does not have are left out. */
export async function fillField(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(`main form[method=post] [name="${name}"]`);
  if ((await field.count()) > 1) return field.and(page.locator(`[value="${value}"]`)).check();
  const tag = await field.evaluate((element) => element.tagName);
  await (tag === "SELECT" ? field.selectOption(value) : field.fill(value));
}
