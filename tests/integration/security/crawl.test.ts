import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crawl, type Visit } from "~~/tests/support/crawl";
import { sql } from "~~/tests/support/database";
import { WebServer } from "~~/tests/support/web-server";
import {
  foreignCanaries,
  makeWorld,
  type Principal,
  principals,
  visibleCases,
  type World,
} from "~~/tests/support/world";
import { draftCanary } from "~~/tests/support/world-policy";

let web: WebServer;
let world: World;
const visits = new Map<Principal, Visit[]>();

beforeAll(async () => {
  world = await makeWorld();
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());

/** Searches, list filters and cursors with the words and ids of every group, seen or not. */
function probes({ cases, policy }: World): string[] {
  const groups = Object.values(cases);
  const words = groups.flatMap(({ group }) => [
    `/search?q=${group}`,
    `/projects?q=${group}`,
    `/board?q=${group}`,
    `/needs?q=${group}`,
    `/investors?q=${group}`,
  ]);
  const ids = groups.flatMap((one) => [
    `/projects?officer=${one.id}&zone=${one.zone.id}`,
    `/projects?sort=name&after=${one.id}`,
    `/projects/new?investor=${one.investorId}&similar=${one.group}`,
    `/needs?after=${one.landId}&zone=${one.zone.id}`,
    `/projects/${one.id}`,
    `/projects/${one.id}/history`,
    `/projects/${one.id}?_data=routes%2F_app.projects.%24projectId`,
    `/needs/${one.landId}`,
    `/needs/${one.financeId}`,
    `/files/${one.fileId}`,
    `/files/${one.needFileId}`,
    `/investors/${one.investorId}`,
    `/outbox/${one.mailId}`,
    `/outbox/${one.mailId}/html`,
    `/import/${one.importId}`,
    `/rechecks/${one.recheckId}`,
    `/rechecks?zone=${one.zone.id}`,
    `/proposals/${one.proposalId}/set-aside`,
    `/proposals?zone=${one.zone.id}&project=${one.id}`,
    `/projects/${one.id}/deadlines/${one.deadlineId}`,
    `/projects/${one.id}/deadlines/new`,
    `/calculator?project=${one.id}`,
    `/calculator/sheet?project=${one.id}`,
    `/outcomes?zone=${one.zone.id}&part=zone&open=all`,
    `/outcomes/needs?zone=${one.zone.id}`,
    `/outcomes/gaps?zone=${one.zone.id}&part=zone`,
    `/outcomes/gaps/export?zone=${one.zone.id}&part=zone`,
    `/outcomes/unused?zone=${one.zone.id}`,
  ]);
  const draft = `/library/drafts/${policy.draftId}`;
  const drafts = ["", "/file", "/head", "/compare", "/keep", "/publish", "/articles/1"].map(
    (page) => `${draft}${page}`,
  );
  return [...words, ...ids, ...drafts];
}

describe("A3: a crawl over links, searches, filters, files, mails and data requests", () => {
  for (const who of principals) {
    test(`${who} meets no foreign canary, and no page breaks`, async () => {
      const found = await crawl(web, world.cookies[who], probes(world));
      visits.set(who, found);
      const leaks = found.flatMap(({ path, body, headers }) =>
        foreignCanaries(world, who, echoless(path, body + JSON.stringify(headers))).map((word) => `${path} ${word}`),
      );
      expect(leaks).toEqual([]);
      expect(found.filter(({ status }) => status >= 500).map(({ path, status }) => `${status} ${path}`)).toEqual([]);
      if (visibleCases[who].length > 0) expect(found.length).toBeGreaterThan(60);
    }, 120_000);
  }
});

test("A3: what an office is still reading is met by nobody else, and by the office itself", () => {
  const met = principals.filter((who) => (visits.get(who) ?? []).some(({ body }) => body.includes(draftCanary)));
  // Both sit at the office the draft is of.
  expect(met).toEqual(["provincial", "administrator"]);
});

test("A9: no page of anybody shows a phone, an e-mail, a name or a passport that is kept sealed", () => {
  const secrets = Object.values(world.cases).flatMap(({ secrets: { phone, email, personName, passport } }) => [
    phone,
    email,
    personName,
    passport,
  ]);
  const shown = [...visits].flatMap(([who, found]) =>
    found.flatMap(({ path, body }) =>
      secrets.filter((secret) => body.includes(secret)).map((secret) => `${who} ${path} ${secret}`),
    ),
  );
  expect(shown).toEqual([]);
});

test("B1: words that are markup reach every page as words", () => {
  const broken = [...visits].flatMap(([who, found]) =>
    found.filter(({ headers, body }) => isHtml(headers) && isAlive(body)).map(({ path }) => `${who} ${path}`),
  );
  expect(broken).toEqual([]);
  const met = (visits.get("leaderA") ?? []).filter(({ body }) => body.includes("window.pwned")).length;
  expect(met).toBeGreaterThan(20);
});

test("the crawl has met the words of nearly every field of a project its leader may read", async () => {
  const text = (visits.get("leaderA") ?? []).map(({ body }) => body).join("\n");
  const met = new Set([...text.matchAll(/case[abc][a-z]+-([a-z_]+\.[a-z_]+)/g)].map((match) => match[1] ?? ""));
  const [row] = await sql<{ n: number }>(
    "SELECT count(*)::int AS n FROM information_schema.columns WHERE table_name = 'project' AND data_type = 'text'",
  );
  expect(row?.n).toBeGreaterThan(30);
  expect([...neverShown].filter((field) => met.has(field))).toEqual([]);
  for (const field of [
    "project.name",
    "project.summary",
    "investor.name_zh",
    "contact.name",
    "need.title",
    "interaction.notes",
    "commitment.what",
    "evidence.title",
    "activity.title",
  ]) {
    expect(met).toContain(field);
  }
});

test("C10: no page carries an inline script, style or handler", () => {
  const pages = [...visits.values()].flat().filter(({ headers, path }) => isHtml(headers) && !path.endsWith("/html"));
  const inline = pages.filter(({ body }) =>
    /<script(?![^>]*\bsrc=)[^>]*>|<style\b|<[^>]+\sstyle="|<[^>]+\son[a-z]+="|javascript:/i.test(body),
  );
  expect(inline.map(({ path }) => path)).toEqual([]);
});

const neverShown = new Set(["project.import_identity"]);

/** A search repeats what was asked for, and an address is its own; neither tells anything. */
function echoless(path: string, text: string): string {
  const asked = [...path.matchAll(/case[abc][a-z]+/g)].map((match) => match[0]);
  return asked.length > 0
    ? asked.reduce((rest, word) => rest.replaceAll(new RegExp(`${word}(?!-|off-)`, "g"), ""), text)
    : text;
}

function isHtml(headers: Visit["headers"]): boolean {
  return (headers["content-type"] ?? "").startsWith("text/html");
}

function isAlive(body: string): boolean {
  return /<script>window\.pwned|<img src=x|onerror=window\.pwned=1>(?!&)/.test(
    body.replaceAll("&lt;img src=x onerror=window.pwned=1&gt;", ""),
  );
}
