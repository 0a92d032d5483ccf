import { beforeAll, describe, expect, test } from "vitest";
import { stages } from "~/domain/projects/codes";
import { readGateFacts } from "~/domain/projects/gate-facts.server";
import { missingFor } from "~/domain/projects/gates";
import { asSystem } from "~/platform/db/db.server";
import { checkCreditCode } from "~/values/credit-code";
import { demoAccounts } from "~~/seeds/demo/accounts";
import { loadDemo } from "~~/seeds/demo/load.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";

describe("the demo", () => {
  beforeAll(() => loadDemo(), 120_000);

  test("has every account it announces, with the role it says", async () => {
    const users = await ownerClient().user.findMany({
      where: { email: { in: demoAccounts.map((account) => account.email) } },
      include: { memberships: true, accounts: true },
    });
    expect(new Map(users.map((user) => [user.email, user.memberships[0]?.role]))).toEqual(
      new Map(demoAccounts.map((account) => [account.email, account.role])),
    );
    expect(users.every((user) => user.accounts.length === 1)).toBe(true);
  });

  test("shows every stage, light, status and kind of need state", async () => {
    const client = ownerClient();
    const projects = await client.project.findMany({ select: { stage: true, light: true, status: true } });
    expect(new Set(projects.map((project) => project.stage))).toEqual(new Set(stages));
    expect([...new Set(projects.map((project) => project.light))]).toEqual(
      expect.arrayContaining(["green", "yellow", "red"]),
    );
    expect(new Set(projects.map((project) => project.status)).size).toBeGreaterThanOrEqual(5);
    const needs = await client.need.findMany({ select: { state: true, light: true, links: true } });
    expect([...new Set(needs.map((need) => need.state))]).toEqual(
      expect.arrayContaining(["raised", "accepted", "in_progress", "waiting", "met"]),
    );
    expect(needs.filter((need) => need.light === "red").length).toBeGreaterThan(3);
    expect(
      needs.flatMap((need) => need.links).filter((link) => link.state === "granted" || link.state === "used").length,
    ).toBeGreaterThan(20);
  });

  test("has a history of at least a year and a half", async () => {
    const first = await ownerClient().activity.findFirstOrThrow({ orderBy: { at: "asc" } });
    expect(Date.now() - first.at.getTime()).toBeGreaterThan(547 * 86_400_000);
  });

  test("keeps to the gates: whatever a project has passed stands on its records", async () => {
    const rows = await ownerClient().project.findMany({ select: { id: true, stage: true } });
    const gaps = await asSystem("all", async (tx) => {
      const facts = await readGateFacts(
        tx,
        rows.map((row) => row.id),
      );
      return facts.flatMap((one) =>
        stages
          .slice(1, stages.indexOf(one.stage) + 1)
          .flatMap((stage) => missingFor(stage, one).map((item) => `${one.stage}: ${item.key}`)),
      );
    });
    expect([...new Set(gaps)]).toEqual([]);
  });

  test("uses right credit codes and no date after today", async () => {
    const client = ownerClient();
    const codes = await client.project.findMany({ where: { creditCode: { not: null } }, select: { creditCode: true } });
    expect(codes.filter((row) => !checkCreditCode(row.creditCode ?? "").ok)).toEqual([]);
    expect(await client.activity.count({ where: { at: { gt: new Date(Date.now() + 86_400_000) } } })).toBe(0);
  });

  test("what it records as a gap was pursued with no measure, and each kind of need says its own finding", async () => {
    const found = await ownerClient().need.findMany({
      where: { outcome: "no_measure" },
      select: {
        category: true,
        outcomeText: true,
        links: { where: { state: { notIn: ["proposed", "not_relevant"] } }, select: { id: true } },
      },
    });
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ links }) => links.length > 0)).toEqual([]);
    const kinds = new Map<string | null, Set<string>>();
    for (const { category, outcomeText } of found)
      kinds.set(outcomeText, (kinds.get(outcomeText) ?? new Set()).add(category));
    expect([...kinds].filter(([text, categories]) => !text || categories.size > 1)).toEqual([]);
  });

  test("is loaded once", async () => {
    const before = await ownerClient().project.count();
    await loadDemo();
    expect(await ownerClient().project.count()).toBe(before);
  });
});
