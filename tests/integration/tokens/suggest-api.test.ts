import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { makeToken } from "~/domain/tokens/make-token.server";
import { revokeToken } from "~/domain/tokens/revoke-token.server";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { resetDatabase } from "~~/tests/support/database";
import { signInAs } from "~~/tests/support/sign-in";
import { type Sent, WebServer } from "~~/tests/support/web-server";

let web: WebServer;
let officer: Viewer;
let token: string;

const path = "/api/v1/measures/suggest";
const need = { category: "land", text: "想返还土地出让金，要80亩工业用地" };

beforeAll(async () => {
  await resetDatabase();
  const zone = await makeZone({ province: await makeProvince() });
  officer = await makeViewer({ role: "officer", org: zone });
  token = await newToken("read");
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());

async function newToken(scope: "read" | "write"): Promise<string> {
  const made = await makeToken(officer, { name: "x", membershipId: officer.membershipId, scope, days: 30 });
  return made.ok && made.token ? made.token : "";
}

async function ask(body: unknown, headers: Sent["headers"] = {}, cookie?: string) {
  const answer = await web.send(path, {
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}`, Origin: undefined, ...headers },
    ...(cookie ? { cookie } : {}),
  });
  return { ...answer, json: JSON.parse(answer.body) };
}

describe("what is answered", () => {
  test("measures explained condition by condition, the guard the wish offends first", async () => {
    const { status, headers, json } = await ask({
      project: { province: "320000", zoneLevel: "national", manufacturing: true },
      need,
      limit: 3,
    });
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^application\/json/);
    expect(json.suggestions).toHaveLength(3);
    for (const one of json.suggestions) {
      expect(Object.keys(one).sort()).toEqual(["conditions", "key", "matched", "score", "standing", "title"]);
      for (const condition of one.conditions) {
        expect(Object.keys(condition).sort()).toEqual(["field", "state", "text"]);
        expect(["met", "unmet", "unknown"]).toContain(condition.state);
      }
    }
    expect(json.guards[0]).toMatchObject({ key: "P14-18g", triggered: true });
    expect(json.guards.slice(1).some((guard: { triggered: boolean }) => !guard.triggered)).toBe(true);
    expect(json.gap).toBe(false);
  });

  test("speaks the language that is asked for, else the account's", async () => {
    const chinese = await ask({ need, limit: 1 });
    expect(chinese.headers["content-language"]).toBe("zh-CN");
    const english = await ask({ need, limit: 1 }, { "Accept-Language": "en-GB,en;q=0.9" });
    expect(english.headers["content-language"]).toBe("en");
    expect(english.json.suggestions[0].key).toBe(chinese.json.suggestions[0].key);
    expect(JSON.stringify(english.json.suggestions[0].conditions)).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test("an unknown fact leaves its condition open and names the field; another province's measures are away", async () => {
    const { json } = await ask({
      project: { zoneLevel: null, hasPlanningEia: null },
      need: { category: "eia", text: "简化环评" },
    });
    const open = json.suggestions.flatMap((one: { conditions: { state: string; field: string }[] }) => one.conditions);
    expect(open).toContainEqual(expect.objectContaining({ state: "unknown", field: "hasPlanningEia" }));
    const away = await ask({ project: { province: "440000" }, need, limit: 50 });
    expect(away.json.suggestions.filter(({ key }: { key: string }) => key.startsWith("ZJ"))).toEqual([]);
  });

  test("a session asks as well, but only from a page of ours", async () => {
    const cookie = await signInAs(officer);
    const session = { Authorization: undefined };
    expect((await ask({ need }, { ...session, Origin: web.origin }, cookie)).status).toBe(200);
    expect((await ask({ need }, { ...session, Origin: "https://evil.example" }, cookie)).status).toBe(403);
  });

  test("the description is made from the same schemas", async () => {
    const { status, body } = await web.send("/api/v1/openapi.json");
    const description = JSON.parse(body);
    expect([status, description.openapi]).toEqual([200, "3.1.0"]);
    const post = description.paths[path].post;
    const asked = post.requestBody.content["application/json"].schema;
    expect(asked.required).toEqual(["need"]);
    expect(asked.properties.need.properties.category.enum).toContain("grievance");
    expect(post.responses["200"].content["application/json"].schema.required).toEqual(["suggestions", "guards", "gap"]);
  });
});

describe("what is refused, always as a problem in JSON", () => {
  const refusals: [string, number, () => ReturnType<typeof ask>][] = [
    ["no token", 401, () => ask({ need }, { Authorization: undefined })],
    ["an invented token", 401, () => ask({ need }, { Authorization: `Bearer lf_${"A".repeat(49)}` })],
    ["another scheme", 401, () => ask({ need }, { Authorization: "Basic eDp5" })],
    ["no JSON", 400, () => ask("{")],
    ["a form", 415, () => ask("a=1", { "Content-Type": "application/x-www-form-urlencoded" })],
    ["an encoded body", 415, () => ask({ need }, { "Content-Encoding": "gzip" })],
    ["a body too large", 413, () => ask(JSON.stringify({ need: { category: "land", text: "x".repeat(70_000) } }))],
    ["a list", 422, () => ask([])],
    ["no need", 422, () => ask({ project: {} })],
    ["an unknown category", 422, () => ask({ need: { category: "roads", text: "" } })],
    ["a city's code for the province", 422, () => ask({ project: { province: "330100" }, need })],
    ["an unknown field", 422, () => ask({ project: { sektor: "digital" }, need })],
    ["a limit of none", 422, () => ask({ need, limit: 0 })],
  ];
  test.each(refusals)("%s: %i", async (_what, status, send) => {
    const { headers, json, ...answer } = await send();
    expect(answer.status).toBe(status);
    expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(json).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:/),
      instance: expect.stringMatching(/^urn:uuid:/),
    });
    expect(json.title).not.toBe("");
    if (status === 401) expect(headers["www-authenticate"]).toMatch(/^Bearer/);
    if (status === 422) expect(json.errors.length).toBeGreaterThan(0);
  });

  test("a wrong code is told with its place and the codes there are", async () => {
    const { json } = await ask(
      { project: { sector: "chips", lists: ["gold"] }, need, limit: 51 },
      { "Accept-Language": "en" },
    );
    expect(json.errors.map(({ path: at }: { path: string }) => at)).toEqual([
      "project.sector",
      "project.lists.0",
      "limit",
    ]);
    expect(json.errors[0].message).toContain("integrated_circuits");
  });

  test.each(["GET", "PUT", "DELETE", "OPTIONS"])("%s: 405 with what there is", async (method) => {
    const answer = await web.send(path, { method, headers: { Authorization: `Bearer ${token}`, Origin: undefined } });
    expect([answer.status, answer.headers.allow]).toEqual([405, "POST"]);
    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  });

  test("what does not exist is 404, whoever asks", async () => {
    for (const away of ["/api", "/api/", "/api/v1/measures", "/API/v1/measures/suggest", "/api/v2/x"]) {
      const answer = await web.send(away, { headers: { Authorization: `Bearer ${token}` } });
      expect({ away, status: answer.status, type: answer.headers["content-type"] }).toEqual({
        away,
        status: 404,
        type: "application/problem+json; charset=utf-8",
      });
    }
  });

  test("a revoked token opens nothing from the next request on", async () => {
    const made = await makeToken(officer, { name: "x", membershipId: officer.membershipId, scope: "read", days: 30 });
    if (!made.ok) throw new Error("no token");
    const with_ = { Authorization: `Bearer ${made.token}` };
    expect((await ask({ need }, with_)).status).toBe(200);
    await revokeToken(officer, { tokenId: made.id });
    expect((await ask({ need }, with_)).status).toBe(401);
  });
});
