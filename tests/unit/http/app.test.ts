import { once } from "node:events";
import { Agent, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "~/http/app";
import { uploadLimitBytes } from "~/http/body-limit";

/** What reached the pages: nothing of ours may run for a refused request. */
const reached: { path: string; headers: Record<string, unknown>; ip: string | undefined; protocol: string }[] = [];
let isUp = true;

const server = createApp({
  baseUrl: "http://127.0.0.1:3000",
  isDevelopment: false,
  trustedProxies: 0,
  logger: pino({ level: "silent" }),
  isDatabaseUp: async () => isUp,
  assets: () => {},
  pages: async (req, res) => {
    reached.push({ path: req.path, headers: { ...req.headers }, ip: req.ip, protocol: req.protocol });
    if (req.path === "/broken") throw new Error("secret detail");
    if (req.path === "/slow") await once(req, "end");
    res.type("html").send(`<p>${"x".repeat(2_000)}</p>`);
  },
}).listen(0, "127.0.0.1");

let port = 0;
beforeAll(() => {
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = send({ host: "127.0.0.1", port, method, path, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk) => chunks.push(chunk));
      res.on("end", () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks).toString() }),
      );
      res.on("error", reject);
    });
    req.on("error", reject);
    req.end(body);
  });
}

const formType = { "content-type": "application/x-www-form-urlencoded" };
const sameOrigin = { "sec-fetch-site": "same-origin" };

test("a page carries a fresh nonce, no inline scripts, no framing, and is not stored (C10, C11)", async () => {
  const [first, second] = [await ask("GET", "/board"), await ask("GET", "/board")];
  const policy = String(first.headers["content-security-policy"]);
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{20,}'/);
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("form-action 'self'");
  expect(policy).not.toContain("unsafe");
  expect(second.headers["content-security-policy"]).not.toBe(policy);
  expect(first.headers["cache-control"]).toBe("no-store");
  expect(first.headers["x-content-type-options"]).toBe("nosniff");
  expect(first.headers["x-frame-options"]).toBe("DENY");
  expect(first.headers["x-powered-by"]).toBeUndefined();
});

test("pages are compressed for those who can read it", async () => {
  expect((await ask("GET", "/board", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe("gzip");
  expect((await ask("GET", "/board", { "accept-encoding": "gzip, br" })).headers["content-encoding"]).toBe("br");
  expect((await ask("GET", "/board")).headers["content-encoding"]).toBeUndefined();
});

test.each([
  ["a compressed body", "POST", "/projects/new", { ...sameOrigin, "content-encoding": "gzip" }, 415],
  ["a compressed body on a read", "GET", "/board", { "content-encoding": "br" }, 415],
  ["a form from elsewhere", "POST", "/projects/new", { origin: "https://evil.example" }, 403],
  ["a form from nowhere", "POST", "/projects/new", {}, 403],
  [
    "a form that only forwards our name",
    "POST",
    "/projects/new",
    { "x-forwarded-host": "127.0.0.1:3000", origin: "https://evil.example" },
    403,
  ],
  ["a resource route from elsewhere", "POST", "/projects/1/stage", { origin: "null" }, 403],
  ["a data request", "GET", "/board?_data=routes%2F_app.board", {}, 404],
  ["a data request behind a thousand other words", "GET", `/board?${"a&".repeat(1_100)}_data=root`, {}, 404],
  ["a data request in other letters", "GET", "/board?x=1&%5Fdat%61=root", {}, 404],
  ["an address that names another server", "GET", "//evil.example/home", {}, 400],
  ["the same with a backslash", "GET", "/\\evil.example/home", {}, 400],
  ["an address of a proxy's kind", "GET", "http://evil.example/home", {}, 400],
  ["an escape that cannot be read", "GET", "/projects/%ff", {}, 400],
  ["a host with a name before it", "GET", "/board", { host: "evil.example@127.0.0.1" }, 400],
  ["a host that is no name", "GET", "/board", { host: "a b" }, 400],
  ["a method no form of ours uses", "PUT", "/account", sameOrigin, 405],
  ["the same for deleting", "DELETE", "/account", sameOrigin, 405],
  ["a request that wants itself back", "TRACE", "/board", sameOrigin, 405],
  [
    "a form larger than any of ours",
    "POST",
    "/projects/new",
    { ...sameOrigin, "content-length": String(2 * 1024 * 1024) },
    413,
  ],
  [
    "a file where none is taken",
    "POST",
    "/account",
    { ...sameOrigin, "content-type": "multipart/form-data; boundary=x", "content-length": String(2 * 1024 * 1024) },
    413,
  ],
  [
    "a file too large",
    "POST",
    "/import",
    {
      ...sameOrigin,
      "content-type": "multipart/form-data; boundary=x",
      "content-length": String(uploadLimitBytes + 1),
    },
    413,
  ],
  ["a body that is no form", "POST", "/projects/new", { ...sameOrigin, "content-type": "application/json" }, 415],
  ["a body of no type", "POST", "/projects/new", { ...sameOrigin, "content-length": "0" }, 415],
  ["parts without a boundary", "POST", "/import", { ...sameOrigin, "content-type": "multipart/form-data" }, 415],
  ["a body without a length", "POST", "/projects/new", { ...sameOrigin, "transfer-encoding": "chunked" }, 411],
])("%s is refused before any code of ours runs", async (_case, method, path, headers, status) => {
  reached.length = 0;
  const answer = await ask(method, path, headers);
  expect(answer.status).toBe(status);
  expect(reached).toEqual([]);
});

test("a file within the limit may go where files are taken", async () => {
  const headers = { ...sameOrigin, "content-type": "multipart/form-data; boundary=x", "content-length": "4" };
  expect((await ask("POST", "/projects/1/evidence/new", headers, "--x-")).status).toBe(200);
});

test("forwarding headers are not believed without a proxy", async () => {
  reached.length = 0;
  await ask("GET", "/board", {
    "x-forwarded-for": "10.0.0.9",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "evil.example",
    "x-real-ip": "10.0.0.9",
    forwarded: "for=10.0.0.9",
  });
  const [seen] = reached;
  expect(seen?.ip).toBe("127.0.0.1");
  expect(seen?.protocol).toBe("http");
  expect(Object.keys(seen?.headers ?? {}).filter((name) => name.includes("forward") || name === "x-real-ip")).toEqual(
    [],
  );
});

test("forms whose bodies never arrive keep no reader out (B5)", async () => {
  const agent = new Agent({ maxSockets: 200 });
  const headers = { ...sameOrigin, ...formType, "content-length": "10" };
  const slow = Array.from({ length: 70 }, () => {
    const req = send({ host: "127.0.0.1", port, method: "POST", path: "/slow", headers, agent });
    const status = new Promise<number>((resolve) => {
      req.on("response", (res) => resolve(res.resume().statusCode ?? 0));
      req.on("error", () => resolve(0));
    });
    req.flushHeaders();
    return { req, status };
  });
  const refused = await Promise.race(slow.map(async ({ status }) => status));
  expect(refused).toBe(503);
  expect((await ask("GET", "/board")).status).toBe(200);
  for (const { req } of slow) req.destroy();
  await Promise.all(slow.map(({ status }) => status));
});

test("health follows the database", async () => {
  expect((await ask("GET", "/healthz")).status).toBe(200);
  isUp = false;
  expect((await ask("GET", "/healthz")).status).toBe(503);
  isUp = true;
});

test("a failure nobody caught shows a number and nothing else (C12)", async () => {
  const answer = await ask("GET", "/broken");
  expect(answer.status).toBe(500);
  expect(answer.body).toMatch(/^500 [0-9a-f-]{36}$/);
});
