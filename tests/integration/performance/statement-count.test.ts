import { beforeAll, expect, test } from "vitest";
import { getAuditTrail } from "~/domain/activity/audit-trail.server";
import { getAdministratorHome } from "~/domain/home/administrator-home.server";
import { getLeaderHome } from "~/domain/home/leader-home.server";
import { getOfficerHome } from "~/domain/home/officer-home.server";
import { getProvincialHome } from "~/domain/home/provincial-home.server";
import { getVerifierHome } from "~/domain/home/verifier-home.server";
import { getInvestorList } from "~/domain/investors/investor-list.server";
import { getInvestorPage } from "~/domain/investors/investor-page.server";
import { getMeasureLibrary } from "~/domain/measures/measure-library.server";
import { getDesk } from "~/domain/needs/desk.server";
import { getNeedList } from "~/domain/needs/need-list.server";
import { getNeedPage } from "~/domain/needs/need-page.server";
import { getProjectBoard } from "~/domain/projects/project-board.server";
import { getProjectHistory } from "~/domain/projects/project-history.server";
import { getProjectList } from "~/domain/projects/project-list.server";
import { getProjectPage } from "~/domain/projects/project-page.server";
import { getStagePage } from "~/domain/projects/stage-page.server";
import { search } from "~/domain/search/search.server";
import { onStatement } from "~/platform/db/db.server";
import { makeSizedWorld, type SizedWorld } from "./rows-of-a-world";

/** Both fit on one page of every list, so that only the number of rows differs. */
const few = 3;
const many = 40;
let small: SizedWorld;
let large: SizedWorld;

beforeAll(async () => {
  small = await makeSizedWorld(few);
  large = await makeSizedWorld(many);
});

const noFilters = { filters: {}, after: {} };

/** These show the same however many rows there are; any other that showed none of them would pass easily. */
const alike = new Set(["the administrator's home", "an investor", "the library of measures"]);

/** What each page reads. */
const pages: [name: string, read: (world: SizedWorld) => Promise<unknown>][] = [
  ["the officer's home", ({ officer }) => getOfficerHome(officer)],
  ["the leader's home", ({ leader }) => getLeaderHome(leader)],
  ["the verifier's home", ({ verifier }) => getVerifierHome(verifier)],
  ["the provincial officer's home", ({ provincial }) => getProvincialHome(provincial)],
  ["the auditor's home", ({ auditor }) => getAuditTrail(auditor, {})],
  ["the administrator's home", ({ administrator }) => getAdministratorHome(administrator)],
  ["the board of a zone", ({ officer }) => getProjectBoard(officer, noFilters)],
  ["the board of a province", ({ provincial }) => getProjectBoard(provincial, noFilters)],
  ["the list of a zone", ({ leader }) => getProjectList(leader, { filters: {}, page: {} })],
  ["the list of a province", ({ provincial }) => getProjectList(provincial, { filters: {}, page: {} })],
  ["search", ({ officer }) => search(officer, "投资")],
  ["a liaison's search", ({ liaison }) => search(liaison, "工业")],
  ["a project", ({ officer, projectId }) => getProjectPage(officer, projectId)],
  ["a project seen from the province", ({ provincial, projectId }) => getProjectPage(provincial, projectId)],
  ["a project's stage", ({ leader, projectId }) => getStagePage(leader, projectId)],
  ["a project's history", ({ officer, projectId }) => getProjectHistory(officer, projectId, {})],
  ["a need with its measures", ({ officer, needId }) => getNeedPage(officer, needId)],
  ["a need on a liaison's desk", ({ liaison, needId }) => getNeedPage(liaison, needId)],
  ["the desk", ({ liaison }) => getDesk(liaison)],
  ["the list of needs", ({ officer }) => getNeedList(officer, { overdue: false, mine: false })],
  ["the list of investors", ({ officer }) => getInvestorList(officer, {})],
  ["an investor", ({ officer, investorId }) => getInvestorPage(officer, investorId)],
  ["the library of measures", ({ officer }) => getMeasureLibrary(officer, {})],
];

test.each(pages)("%s takes no more statements for many rows than for few", async (name, read) => {
  // The first call may fill what the process keeps.
  await read(small);
  const withFew = await told(() => read(small));
  const withMany = await told(() => read(large));
  expect(withFew.answer, "the page answers").toBeTruthy();
  if (!alike.has(name))
    expect(sizeOf(withMany.answer), "the page shows the rows").toBeGreaterThan(sizeOf(withFew.answer));
  expect(withMany.statements.length, `statements sent:\n${withMany.statements.join("\n")}`).toBeLessThanOrEqual(
    withFew.statements.length,
  );
});

async function told<T>(work: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
  const statements: string[] = [];
  const stop = onStatement(({ query }) => statements.push(query));
  const answer = await work();
  // Statements are told just after they are answered.
  await expect.poll(() => statements.some((statement) => statement === "COMMIT")).toBe(true);
  stop();
  return { answer, statements };
}

function sizeOf(answer: unknown): number {
  return JSON.stringify(answer).length;
}
