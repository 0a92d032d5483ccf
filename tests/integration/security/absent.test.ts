import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebServer } from "~~/tests/support/web-server";
import { makeWorld, type Principal, type World } from "~~/tests/support/world";
import type { Case } from "~~/tests/support/world-case";
import { routeTable } from "./route-table";

let web: WebServer;
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());

/** Who, and a case of which they know nothing. */
const pairs: [Principal, keyof World["cases"]][] = [
  ["officerB", "plainA"],
  ["officerB", "openA"],
  ["leaderB", "secretA"],
  ["officerA2", "secretA"],
  ["moved", "movedA"],
  ["provincial", "plainA"],
  ["provinceAuditor", "secretA"],
  ["otherProvince", "openA"],
  ["liaison", "openA"],
  ["administrator", "plainA"],
];

describe("A2: what is somebody else's answers as what does not exist, reading and writing", () => {
  for (const [who, name] of pairs) {
    test(`${who} and ${name}`, async () => {
      const foreign = world.cases[name];
      const differing: string[] = [];
      for (const row of routeTable.filter(({ path }) => path(worldOf(foreign)) !== path(worldOf(nowhere(foreign))))) {
        const [there, absent] = [worldOf(foreign), worldOf(nowhere(foreign))];
        const asked = [
          {},
          ...(row.post ? [{ form: row.post.form(there), ...(row.post.file ? { file: row.post.file } : {}) }] : []),
        ];
        for (const sent of asked) {
          const [one, other] = await Promise.all(
            [there, absent].map(async (seen) => {
              const { status, body } = await web.send(row.path(seen), { cookie: world.cookies[who], ...sent });
              return { status, body: idless(body) };
            }),
          );
          const isRedirect =
            !("form" in sent) && routeTable.some(({ route, get }) => route === row.route && get === "everyone");
          if (one?.status !== other?.status || one?.body !== other?.body || (!isRedirect && (one?.status ?? 0) < 400)) {
            differing.push(`${"form" in sent ? "POST" : "GET"} ${row.route}: ${one?.status} and ${other?.status}`);
          }
        }
      }
      expect(differing).toEqual([]);
    }, 120_000);
  }
});

/** The world as the table sees it, with one case in the place of the one its addresses are made of. */
function worldOf(one: Case): World {
  return { ...world, cases: { ...world.cases, plainA: one } };
}

/** The same case under ids nobody has. */
function nowhere(one: Case): Case {
  const ids = Object.entries(one).map(([key, value]) =>
    key === "id" || key.endsWith("Id") ? [key, randomUUID()] : [key, value],
  );
  return { ...one, ...Object.fromEntries(ids) };
}

/** Ids, nonces and the time of printing differ from answer to answer. */
function idless(body: string): string {
  return body
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, "id")
    .replaceAll(/nonce="[^"]*"/g, "")
    .replaceAll(/<time\b.*?<\/time>/g, "");
}
