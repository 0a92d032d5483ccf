import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "~~/tests/support/database";
import { cookieHeader, signInAs, testPassword } from "~~/tests/support/sign-in";
import { WebServer } from "~~/tests/support/web-server";
import { makeWorld, type World } from "~~/tests/support/world";

let web: WebServer;
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());

const statusOf = async (path: string, cookie: string) => (await web.send(path, { cookie })).status;

describe("over HTTP", () => {
  test("C1: signing in gives one cookie that is __Host-, Secure, HttpOnly, SameSite=Lax and new each time", async () => {
    const form = { email: world.people.officerA.email, password: testPassword };
    const [one, other] = [await web.send("/login", { form }), await web.send("/login", { form })];
    const session = sessionCookies(one.headers["set-cookie"]);
    expect(session).toHaveLength(1);
    expect(session[0]).toMatch(/^__Host-landfall=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(sessionCookies(other.headers["set-cookie"])[0]).not.toBe(session[0]);
    expect(await statusOf("/home", cookieHeader(session))).toBe(200);
  });

  test("C1: a session planted in somebody's browser is not taken over: it ends, and a new one begins", async () => {
    const planted = await signInAs(world.people.officerB);
    expect(await statusOf("/account", planted)).toBe(200);
    const answer = await web.send("/login", {
      cookie: planted,
      form: { email: world.people.officerA2.email, password: testPassword },
    });
    const fresh = cookieHeader(sessionCookies(answer.headers["set-cookie"]));
    expect(fresh).not.toBe(planted);
    expect((await web.send("/account", { cookie: fresh })).body).toContain(world.people.officerA2.email);
    expect(await statusOf("/account", planted)).toBe(303);
  });

  test("C1: a cookie that was altered, cut or never signed is nobody's", async () => {
    const [name = "", value = ""] = (await signInAs(world.people.officerA2)).split(/=(.*)/s);
    const swapped = `${value.startsWith("A") ? "B" : "A"}${value.slice(1)}`;
    for (const forged of [swapped, value.slice(0, -3), value.split(".")[0] ?? "", "", "%ff%00", "x".repeat(4_000)])
      expect(await statusOf("/account", `${name}=${forged}`)).toBe(303);
  });

  test("C2: a session is dead after signing out and after its person was disabled", async () => {
    const cookie = await signInAs(world.people.verifierA);
    expect(await statusOf("/home", cookie)).toBe(200);
    await web.send("/logout", { cookie, form: {} });
    expect(await statusOf("/home", cookie)).toBe(303);

    const second = await signInAs(world.people.verifierA);
    await sql("UPDATE app_user SET disabled_at = now() WHERE id = $1", [world.people.verifierA.userId]);
    expect(await statusOf("/home", second)).toBe(303);
    await sql("UPDATE app_user SET disabled_at = NULL WHERE id = $1", [world.people.verifierA.userId]);
    expect(await statusOf("/home", second)).toBe(303);
  });

  test("C3: after 30 minutes idle, or 12 hours in all, it is over", async () => {
    for (const change of [
      "last_seen_at = now() - interval '31 minutes'",
      "created_at = now() - interval '12 hours 1 minute'",
      "expires_at = now() - interval '1 second'",
    ]) {
      const cookie = await signInAs(world.people.auditorA);
      expect(await statusOf("/home", cookie)).toBe(200);
      await sql(`UPDATE app_session SET ${change} WHERE user_id = $1`, [world.people.auditorA.userId]);
      expect(await statusOf("/home", cookie)).toBe(303);
    }
  });

  test("C3: one's sessions are listed and others can be ended, nobody else's", async () => {
    const [mine, phone] = [await signInAs(world.people.officerC), await signInAs(world.people.officerC)];
    const [foreign] = await sql<{ id: string }>("SELECT id FROM app_session WHERE user_id = $1 LIMIT 1", [
      world.people.officerB.userId,
    ]);
    const refused = await web.send("/account", {
      cookie: mine,
      form: { intent: "end-session", sessionId: foreign?.id ?? "" },
    });
    expect(refused.status).toBe(404);
    expect(await statusOf("/home", world.cookies.officerB)).toBe(200);
    await web.send("/account", { cookie: mine, form: { intent: "end-others" } });
    expect(await statusOf("/home", phone)).toBe(303);
    expect(await statusOf("/home", mine)).toBe(200);
  });

  test("C5: known, unknown and disabled accounts are told the same, to the byte", async () => {
    const emails = [world.people.leaderB.email, world.people.disabled.email, "nobody@test.landfall.local"];
    for (const [path, fields] of [
      ["/login", { password: "wrong-password" }],
      ["/forgot", {}],
    ] as const) {
      const answers = await Promise.all(
        emails.map(async (email) => {
          const { status, body } = await web.send(path, { form: { email, ...fields } });
          return `${status} ${body.replaceAll(email, "…").replaceAll(/nonce="[^"]*"|<time\b.*?<\/time>|[0-9a-f]{8}-[0-9a-f-]{27}/g, "")}`;
        }),
      );
      expect(answers[1]).toBe(answers[0]);
      expect(answers[2]).toBe(answers[0]);
    }
  });
});

describe("A14: rights that end, end with the next request", () => {
  test("a leader who becomes an officer", async () => {
    const cookie = await signInAs(world.people.leaderA);
    const address = `/projects/${world.cases.secretA.id}`;
    expect(await statusOf(address, cookie)).toBe(200);
    await sql("UPDATE membership SET role = 'officer' WHERE id = $1", [world.people.leaderA.membershipId]);
    expect(await statusOf(address, cookie)).toBe(404);
    expect(await statusOf(`/projects/${world.cases.plainA.id}/report-up`, cookie)).toBe(403);
    await sql("UPDATE membership SET role = 'leader' WHERE id = $1", [world.people.leaderA.membershipId]);
  });

  test("a person whose only role ended", async () => {
    const cookie = await signInAs(world.people.provinceAuditor);
    expect(await statusOf("/home", cookie)).toBe(200);
    await sql("UPDATE membership SET ended_at = now() WHERE id = $1", [world.people.provinceAuditor.membershipId]);
    expect(await statusOf("/home", cookie)).toBe(303);
    expect(await statusOf(`/projects/${world.cases.openA.id}`, cookie)).toBe(303);
  });

  test("a person who moved sees the new zone and nothing of the old one", async () => {
    const { cookies, cases } = world;
    expect(await statusOf(`/projects/${cases.movedA.id}`, cookies.moved)).toBe(404);
    expect(await statusOf(`/projects/${cases.plainB.id}`, cookies.moved)).toBe(200);
  });
});

function sessionCookies(all: string[] | undefined): string[] {
  return (all ?? []).filter((cookie) => /^(__Host-)?landfall=/.test(cookie));
}
