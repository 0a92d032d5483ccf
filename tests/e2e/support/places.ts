import type { Page } from "@playwright/test";

/** Everybody whose pages differ, and the pages only they have. `…` stands for one row of the list before it. */
export const placesOf = {
  leader: [
    "/home",
    "/board",
    "/projects",
    "/projects?q=zzzz",
    "/needs",
    "/needs?light=red",
    "/investors",
    "/search?q=半导体",
    "/search?q=zzzz",
    "/measures",
    "/measures/P25-13",
    "/measures/documents/P22",
    "/rechecks",
    "/calculator",
    "/calculator?filled=on&province=330000&sector=biopharma&categories[]=land&categories[]=eia",
    "/calculator/sheet?filled=on&province=330000&categories[]=land&drafts=on",
    "/people",
    "/import",
    "/account",
    "/outbox",
    "/projects/new",
    "/no-such-page",
  ],
  liaison: ["/desk", "/needs", "/outbox"],
  provincial: ["/home", "/board", "/projects"],
  auditor: ["/home"],
  verifier: ["/home"],
  administrator: [
    "/home",
    "/admin/people",
    "/admin/people/invite",
    "/admin/people/invitations",
    "/admin/orgs",
    "/admin/calendar",
    "/admin/rates",
    "/admin/settings",
    "/library/import",
    "/measures/documents/P22/standing",
    "/account/tokens",
  ],
} as const satisfies Record<string, readonly string[]>;

/** The pages of one project, one need and one investor that a leader can reach. */
export async function pagesOfRecords(page: Page): Promise<string[]> {
  const project = await firstLink(page, "/projects?stage=construction", "/projects/");
  const need = await firstLink(page, "/needs?category=entry_exit", "/needs/");
  const investor = await firstLink(page, "/investors", "/investors/");
  const sections = [
    "identity",
    "investor",
    "industry",
    "money",
    "land",
    "people",
    "appraisal",
    "signing",
    "registration",
    "construction",
    "production",
  ];
  const records = [
    "history",
    "interactions",
    "stage",
    "status",
    "team",
    "milestones",
    "flags",
    "report-up",
    "appraisal-approval",
    "appraisal-withdrawal",
    "verifications/signed",
  ];
  const fresh = [
    "assessments",
    "interactions",
    "capital",
    "reviews",
    "commitments",
    "deadlines",
    "listings",
    "evidence",
    "needs",
    "follow-ups",
  ];
  return [
    project,
    ...sections.map((section) => `${project}/edit/${section}`),
    ...records.map((record) => `${project}/${record}`),
    ...fresh.map((record) => `${project}/${record}/new`),
    ...["land", "eia", "finance", "talent", "entry_exit", "grievance"].map(
      (category) => `${project}/needs/new?category=${category}`,
    ),
    need,
    ...["edit", "close", "withdraw", "escalate", "persons/new", "follow-ups/new", "evidence/new", "links/new"].map(
      (part) => `${need}/${part}`,
    ),
    investor,
    `${investor}/edit`,
    `${investor}/contacts/new`,
  ];
}

async function firstLink(page: Page, list: string, under: string): Promise<string> {
  await page.goto(list);
  const hrefs = await page
    .locator(`main a[href^="${under}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const found = hrefs.find((href) => /^\/[a-z]+\/[0-9a-f-]{36}$/.test(href));
  if (!found) throw new Error(`${list} has no row.`);
  return found;
}
