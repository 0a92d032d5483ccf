import { readdirSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sql } from "~~/tests/support/database";
import {
  changedTables,
  type DatabaseState,
  databaseState,
  differing,
  keepState,
  restore,
} from "~~/tests/support/database-state";
import { type Answer, WebServer } from "~~/tests/support/web-server";
import { makeWorld, type Principal, principals, type World } from "~~/tests/support/world";
import type { Audience, RouteRow, Verdict } from "./route-row";
import { routeTable } from "./route-table";

let web: WebServer;
let world: World;
let asMade: DatabaseState;

beforeAll(async () => {
  world = await makeWorld();
  await keepState();
  asMade = await databaseState();
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());
/** A page that fails says why in the server's log. */
afterEach(({ task }) => {
  if (task.result?.state === "fail" && web) process.stderr.write(web.complaints());
});

test("A1: every route and method is in the table, and the table names no other", () => {
  const existing = readdirSync("app/routes").map((file) => file.replace(/\.tsx?$/, ""));
  expect([...new Set(routeTable.map(({ route }) => route))].sort()).toEqual(existing.sort());
  for (const route of existing) {
    const rows = routeTable.filter((row) => row.route === route);
    const { hasLoader, hasAction } = handlersOf(route);
    expect({ route, get: rows.some(({ get }) => get), post: rows.some(({ post }) => post) }).toEqual({
      route,
      get: hasLoader,
      post: hasAction,
    });
  }
});

describe("A1: reading", () => {
  for (const row of routeTable.filter(({ get }) => get !== undefined)) {
    test(`${row.route}: GET ${shown(row)}`, async () => {
      const answers = await Promise.all(
        principals.map(
          async (who) => [who, verdictOf(await web.send(row.path(world), { cookie: world.cookies[who] }))] as const,
        ),
      );
      expect(Object.fromEntries(answers)).toEqual(expected(row.get));
    });
  }
});

describe("A1 and A4: writing; a refused write leaves nothing but a row in the trail", () => {
  for (const row of routeTable.filter(({ post }) => post !== undefined)) {
    test(`${row.route}: POST ${shown(row)}`, async () => {
      const { post } = row;
      if (!post) return;
      const rules = expected(
        "who" in post ? post.who : { allow: post.allow, ...(post.forbidden ? { forbidden: post.forbidden } : {}) },
      );
      const send = async (who: Principal) => {
        const answer = await web.send(row.path(world), {
          cookie: world.cookies[who],
          ...(post.json
            ? { body: JSON.stringify(post.json), headers: { "Content-Type": "application/json" } }
            : { form: post.form(world) }),
          ...(post.file ? { file: post.file } : {}),
        });
        return [who, answer.status === post.status ? "allow" : verdictOf(answer)] as const;
      };
      const begin = async () => {
        for (const statement of post.before?.(world) ?? []) await sql(statement);
        return post.before ? databaseState() : asMade;
      };

      const refused = principals.filter((who) => rules[who] !== "allow");
      const before = await begin();
      const verdicts = Object.fromEntries(await Promise.all(refused.map(send)));
      const after = await databaseState();
      expect({ written: changedTables(before, after) }).toEqual({ written: [] });
      expect(await denials()).toEqual(deniedOnce(rules));
      await restore(differing(asMade, after));

      for (const who of principals.filter((one) => rules[one] === "allow")) {
        const start = await begin();
        const [, verdict] = await send(who);
        const end = await databaseState();
        await restore(differing(asMade, end));
        verdicts[who] = verdict;
        if (!post.isTraceless && verdict === "allow")
          expect({ who, hasWritten: differing(start, end).length > 0 }).toEqual({ who, hasWritten: true });
      }
      expect(verdicts).toEqual(rules);
    });
  }
});

describe("methods no form of ours uses", () => {
  for (const route of new Set(routeTable.filter(({ post }) => !post).map(({ route: name }) => name))) {
    test(`${route} takes no form`, async () => {
      const row = routeTable.find((candidate) => candidate.route === route);
      if (!row || handlersOf(route).hasAction) return;
      const answer = await web.send(row.path(world), { cookie: world.cookies.leaderA, form: {} });
      expect([404, 405]).toContain(answer.status);
    });
  }
});

/** Who was refused something, by the trail. */
async function denials(): Promise<string[]> {
  const rows = await sql<{ id: string }>("SELECT actor_id AS id FROM audit_event WHERE outcome = 'denied'");
  const names = new Map(Object.entries(world.people).map(([name, { userId }]) => [userId, name]));
  return rows.map(({ id }) => names.get(id) ?? id).sort();
}

function deniedOnce(rules: Record<Principal, string>): string[] {
  return principals.filter((who) => rules[who] === "forbidden").sort();
}

/** What each principal is to be told. Without a session everybody is sent to sign in, whatever the page. */
function expected(rule: Verdict | Audience | undefined): Record<Principal, string> {
  const told = (who: Principal) => {
    if (rule === "anyone" || rule === "no one") return rule === "anyone" ? "allow" : "absent";
    if (who === "anonymous" || who === "disabled") return "sign in";
    if (rule === "everyone" || rule === undefined) return "allow";
    if (rule.allow.includes(who)) return "allow";
    return rule.forbidden?.includes(who) ? "forbidden" : "absent";
  };
  return Object.fromEntries(principals.map((who) => [who, told(who)])) as Record<Principal, string>;
}

function verdictOf({ status, headers }: Answer): string {
  // A program is told to bring a token, a person is led to the sign-in page.
  if (status === 401 && headers["www-authenticate"]?.startsWith("Bearer")) return "sign in";
  if (status === 404) return "absent";
  if (status === 403) return "forbidden";
  if ((status === 302 || status === 303) && /^\/login(\?next=|$)/.test(headers.location ?? "")) return "sign in";
  return status === 200 || status === 302 || status === 303 ? "allow" : `${status}`;
}

function handlersOf(route: string): { hasLoader: boolean; hasAction: boolean } {
  const file = readdirSync("app/routes").find((name) => name.replace(/\.tsx?$/, "") === route) ?? "";
  const text = readFileSync(`app/routes/${file}`, "utf8");
  const has = (name: string) =>
    new RegExp(`^export (async )?(function|const) ${name}\\b|^export \\{[^}]*\\b${name}\\b`, "m").test(text);
  return { hasLoader: has("loader"), hasAction: has("action") };
}

function shown(row: RouteRow): string {
  const ids = new Proxy(
    {},
    {
      get: (_t, name) =>
        name === "cases" || name === "people"
          ? ids
          : String(name) === "toString"
            ? () => "…"
            : String(name).endsWith("Id") || name === "id"
              ? `:${String(name)}`
              : ids,
    },
  );
  return row.path(ids as World);
}
