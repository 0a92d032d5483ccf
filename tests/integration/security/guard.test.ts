import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "~~/tests/support/database";
import { changedTables, databaseState } from "~~/tests/support/database-state";
import { type Sent, WebServer } from "~~/tests/support/web-server";
import { makeWorld, type World } from "~~/tests/support/world";
import { routeTable } from "./route-table";

let web: WebServer;
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());

const elsewhere = "https://evil.example";

/** Where a form may come from that is not a page of ours, and what it may pretend. */
const origins: Record<string, () => Sent["headers"]> = {
  "another site": () => ({ Origin: elsewhere }),
  "another port of this machine": () => ({ Origin: "http://127.0.0.1:1" }),
  "a null origin": () => ({ Origin: "null" }),
  "no origin": () => ({ Origin: undefined }),
  "no origin but our Referer": () => ({ Origin: undefined, Referer: `${web.origin}/home` }),
  "another site that forges forwarding headers": () => ({
    Origin: elsewhere,
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
    Forwarded: "host=evil.example;proto=https",
  }),
  "a browser's word: cross-site": () => ({ "Sec-Fetch-Site": "cross-site" }),
  "a browser's word: same-site, another port or subdomain": () => ({ "Sec-Fetch-Site": "same-site" }),
  "a browser's word: none, typed into the address bar": () => ({ "Sec-Fetch-Site": "none" }),
};

describe("C4: a form from elsewhere is refused before any code runs, on every route that takes forms", () => {
  for (const [name, headers] of Object.entries(origins)) {
    test(name, async () => {
      const before = await databaseState();
      for (const row of routeTable.filter(({ post }) => post)) {
        const answer = await web.send(row.path(world), {
          cookie: world.cookies.leaderA,
          form: row.post?.form(world) ?? {},
          headers: headers(),
        });
        expect({ route: row.route, status: answer.status }).toEqual({ route: row.route, status: 403 });
        expect(answer.body).toMatch(row.post?.json ? /"status":403,.*"urn:uuid:[0-9a-f-]{36}"/ : /^403 [0-9a-f-]{36}$/);
      }
      expect(changedTables(before, await databaseState())).toEqual([]);
    });
  }

  test("other methods and data posts are no way around it", async () => {
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const answer = await web.send("/account", {
        method,
        cookie: world.cookies.leaderA,
        form: {},
        headers: { Origin: elsewhere },
      });
      expect(answer.status).toBe(403);
    }
    const data = await web.send("/account?_data=routes%2F_app.account", {
      cookie: world.cookies.leaderA,
      form: { intent: "end-others" },
      headers: { Origin: elsewhere },
    });
    expect(data.status).toBe(403);
  });

  test("a bearer token beside a cookie is no exemption", async () => {
    const answer = await web.send("/account", {
      cookie: world.cookies.leaderA,
      form: {},
      headers: { Origin: undefined, Authorization: "Bearer x" },
    });
    expect(answer.status).toBe(403);
  });
});

test("B13: an encoded body is refused before it is unpacked, whatever the encoding", async () => {
  for (const encoding of ["gzip", "br", "deflate", "identity", "x-unknown"]) {
    const answer = await web.send("/login", {
      body: "x",
      headers: { "Content-Encoding": encoding, "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect(answer.status).toBe(415);
  }
  expect(
    (await web.send("/home", { cookie: world.cookies.leaderA, headers: { "Content-Encoding": "gzip" } })).status,
  ).toBe(415);
});

test("data requests of the framework answer nothing", async () => {
  for (const path of [
    `/projects/${world.cases.plainA.id}?_data=routes%2F_app.projects.%24projectId`,
    "/home?_data=routes%2F_app.home",
    "/board?_data=root",
  ]) {
    const answer = await web.send(path, { cookie: world.cookies.leaderA });
    expect(answer.status).toBe(404);
    expect(answer.body).toMatch(/^404 [0-9a-f-]{36}$/);
  }
  expect((await web.send("/__manifest?p=/home", { cookie: world.cookies.leaderA })).status).toBe(404);
});

describe("headers", () => {
  test("C10 and C11: every answer has a strict policy with a fresh nonce and is not stored", async () => {
    const nonces = new Set<string>();
    for (const row of routeTable.filter(({ get }) => get)) {
      const { headers } = await web.send(row.path(world), { cookie: world.cookies.leaderA });
      const policy = String(headers["content-security-policy"]);
      expect(String(headers["cache-control"]), row.route).toContain("no-store");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(policy).not.toContain("unsafe-eval");
      if (policy.startsWith("sandbox")) continue;
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe-inline");
      nonces.add(/'nonce-([\w-]+)'/.exec(policy)?.[1] ?? "");
    }
    expect(nonces.size).toBeGreaterThan(40);
    expect(nonces.has("")).toBe(false);
  });

  test("C10: every script of a page carries the page's own nonce", async () => {
    for (const path of ["/login", "/home", "/board"]) {
      const { headers, body } = await web.send(path, { cookie: path === "/login" ? "" : world.cookies.leaderA });
      const nonce = /'nonce-([\w-]+)'/.exec(String(headers["content-security-policy"]))?.[1];
      const scripts = [...body.matchAll(/<script\b[^>]*>/g)].map((match) => match[0]);
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    }
  });

  test("no answer tells what the server is made of", async () => {
    const { headers } = await web.send("/login");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers.server).toBeUndefined();
    expect(headers.etag).toBeUndefined();
  });
});

test("C12: what breaks shows a number to quote and nothing else, and the log has it too", async () => {
  await sql("ALTER TABLE follow_up RENAME TO follow_up_away");
  try {
    const { status, body } = await web.send("/home", { cookie: world.cookies.officerA });
    expect(status).toBe(500);
    expect(body).not.toMatch(/follow_up|relation|prisma|postgres|\bat \/|node_modules|Error:/i);
    // The frame around it has ids of its own.
    const page = body.slice(body.indexOf("<main"));
    const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(page)?.[0] ?? "none";
    // The line comes through a pipe, after the answer or before it.
    let log = "";
    const told = () => {
      log += web.complaints();
      return log;
    };
    await expect.poll(told, { timeout: 10_000 }).toContain(id);
  } finally {
    await sql("ALTER TABLE follow_up_away RENAME TO follow_up");
  }
});

test("B5: too much is refused before it is read", async () => {
  const huge = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": String(30 * 1024 * 1024) };
  const answer = await web
    .send("/login", { method: "POST", headers: huge, body: "" })
    .catch((error: Error) => error.message);
  expect(typeof answer === "string" ? answer : answer.status).toBe(413);
  expect(
    (
      await web.send("/login", {
        method: "POST",
        body: "x=1",
        headers: { "Transfer-Encoding": "chunked", "Content-Length": undefined },
      })
    ).status,
  ).toBe(411);
  const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`field${n}`, "x"]));
  expect((await web.send("/login", { form: many })).status).toBe(422);
});

test("B5: a form that was cut off or put together wrongly is the sender's mistake, not a failure of ours", async () => {
  const headers = { "Content-Type": "multipart/form-data; boundary=x" };
  for (const body of ["", "--x\r\n", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n', "x=1"]) {
    const answer = await web.send("/account", { cookie: world.cookies.leaderA, body, headers });
    expect(answer.status, body).toBe(400);
  }
  expect(web.complaints()).not.toContain("FormData");
});

test("C9: nobody is led outside", async () => {
  for (const back of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/%0d%0aSet-Cookie:x=1",
  ]) {
    for (const [path, form] of [
      ["/language", { language: "en", back }],
      ["/theme", { theme: "dark", back }],
    ] as const) {
      const { headers } = await web.send(path, { form, cookie: world.cookies.leaderA });
      expect(new URL(headers.location ?? "", web.origin).origin).toBe(web.origin);
      expect(headers.location).not.toMatch(/^\/[/\\]/);
    }
  }
  const next = await web.send("/home?x=1");
  expect(next.headers.location).toBe("/login?next=%2Fhome%3Fx%3D1");
});
