import { expect, test } from "vitest";
import { findSignedIn } from "~/platform/auth/session-viewer.server";
import { signIn, signOut } from "~/platform/auth/sign-in.server";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer, viewerOf } from "~~/seeds/factories/people.server";
import { sql } from "~~/tests/support/database";
import { cookieHeader, givePassword, signInAs, testPassword } from "~~/tests/support/sign-in";

const withCookie = (cookie: string) => new Headers({ cookie });
const viewerBehind = async (cookie: string) => (await findSignedIn(withCookie(cookie)))?.viewer ?? null;

test("C1: the cookie is __Host-, Secure, HttpOnly, SameSite=Lax, for the whole site", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  await givePassword(officer);
  const result = await signIn({
    email: officer.email,
    password: testPassword,
    headers: new Headers(),
    address: "192.0.2.1",
  });
  if (!result.ok) throw new Error(result.reason);
  expect(result.cookies).toHaveLength(1);
  expect(result.cookies[0]).toMatch(/^__Host-landfall=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test("C1: over http on this machine, a client that has proved to refuse Secure cookies gets a plain one, and it works", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer, { cookie: "landfall-trial=1" });
  expect(cookie).toMatch(/^landfall=/);
  expect((await viewerBehind(cookie))?.userId).toBe(officer.userId);
});

test("C1: the value in the cookie is nowhere in the database", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer);
  const token = decodeURIComponent(cookie.split("=")[1] ?? "").split(".")[0] ?? "";
  expect(token.length).toBeGreaterThanOrEqual(32);
  const tables = await sql<{ name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public','graphile_worker')",
  );
  for (const { name } of tables) {
    const [found] = await sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${name} t WHERE t::text LIKE '%' || $1 || '%'`,
      [token],
    );
    expect(found?.n, name).toBe(0);
  }
  expect(
    await sql("SELECT token ~ '^[0-9a-f]{64}$' AS hashed FROM app_session WHERE user_id = $1", [officer.userId]),
  ).toEqual([{ hashed: true }]);
});

test("the viewer behind a session is the one the membership makes, for every role", async () => {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  await makeZone({ province });
  const department = await makeDepartment({ parent: zone });
  for (const [role, org] of [
    ["officer", zone],
    ["leader", zone],
    ["verifier", zone],
    ["auditor", zone],
    ["auditor", province],
    ["liaison", department],
    ["provincial", province],
    ["administrator", province],
  ] as const) {
    const viewer = await makeViewer({ role, org });
    expect(await viewerBehind(await signInAs(viewer))).toEqual(await viewerOf(viewer.membershipId));
  }
});

test("C1: signing in again makes a new token and ends the session the browser came with", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const first = await signInAs(officer);
  const second = await signInAs(officer, { cookie: first });
  expect(second).not.toBe(first);
  expect(await viewerBehind(first)).toBeNull();
  expect(await viewerBehind(second)).not.toBeNull();
});

test("C2: a session is dead after signing out, and its cookie is taken off", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer);
  const taken = await signOut(withCookie(cookie));
  expect(taken.join("\n")).toMatch(/__Host-landfall=; Max-Age=0/);
  expect(await viewerBehind(cookie)).toBeNull();
  expect(await sql("SELECT 1 FROM app_session WHERE user_id = $1", [officer.userId])).toEqual([]);
});

test("C2, A14: a disabled person is out at the next request", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer);
  await sql("UPDATE app_user SET disabled_at = now() WHERE id = $1", [officer.userId]);
  expect(await viewerBehind(cookie)).toBeNull();
  expect(await sql("SELECT 1 FROM app_session WHERE user_id = $1", [officer.userId])).toEqual([]);
});

test("A14: whoever loses the last role is out at the next request; with another role they go on under that one", async () => {
  const zone = await makeZone();
  const other = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone });
  const cookie = await signInAs(officer);
  const second = await ownerClient().membership.create({
    data: { userId: officer.userId, orgId: other.id, role: "verifier" },
  });
  await sql("UPDATE membership SET ended_at = now() WHERE id = $1", [officer.membershipId]);
  expect(await viewerBehind(cookie)).toMatchObject({ membershipId: second.id, role: "verifier", zoneIds: [other.id] });
  await sql("UPDATE membership SET ended_at = now() WHERE id = $1", [second.id]);
  expect(await viewerBehind(cookie)).toBeNull();
});

test("A14: a role in an org that was closed counts for nothing", async () => {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone });
  const cookie = await signInAs(officer);
  await sql("UPDATE org SET is_active = false WHERE id = $1", [zone.id]);
  expect(await viewerBehind(cookie)).toBeNull();
});

test.each([
  ["29 minutes idle lives", "last_seen_at = now() - interval '29 minutes'", true],
  ["30 minutes idle is dead", "last_seen_at = now() - interval '30 minutes'", false],
  ["12 hours old is dead, however busy", "created_at = now() - interval '12 hours'", false],
  ["11 hours 59 minutes old lives", "created_at = now() - interval '11 hours 59 minutes'", true],
])("C3: a session %s", async (_case, change, lives) => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer);
  await sql(`UPDATE app_session SET ${change} WHERE user_id = $1`, [officer.userId]);
  expect((await viewerBehind(cookie)) !== null).toBe(lives);
});

test("E7: a session that was found dead stays dead when the clock is set back", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer);
  await sql("UPDATE app_session SET last_seen_at = now() - interval '31 minutes' WHERE user_id = $1", [officer.userId]);
  expect(await viewerBehind(cookie)).toBeNull();
  await sql("UPDATE app_session SET last_seen_at = now() WHERE user_id = $1", [officer.userId]);
  expect(await viewerBehind(cookie)).toBeNull();
});

test("the last visit is noted at most once a minute", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer);
  const seenAt = async () =>
    (
      await sql<{ at: Date }>("SELECT last_seen_at AS at FROM app_session WHERE user_id = $1", [officer.userId])
    )[0]?.at.getTime() ?? 0;
  const first = await seenAt();
  await viewerBehind(cookie);
  expect(await seenAt()).toBe(first);
  await sql("UPDATE app_session SET last_seen_at = now() - interval '2 minutes' WHERE user_id = $1", [officer.userId]);
  await viewerBehind(cookie);
  expect(await seenAt()).toBeGreaterThan(Date.now() - 60_000);
});

test("a forged, cut or foreign cookie is nobody", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer);
  const [name = "", value = ""] = cookie.split("=");
  const token = decodeURIComponent(value).split(".")[0] ?? "";
  for (const forged of [
    token,
    `${token}.${"A".repeat(43)}%3D`,
    value.slice(0, -8),
    "",
    "x".repeat(5_000),
    "%E0%A4%A",
  ]) {
    expect(await viewerBehind(`${name}=${forged}`)).toBeNull();
  }
  // The stored hash is no key either.
  const [stored] = await sql<{ token: string }>("SELECT token FROM app_session WHERE user_id = $1", [officer.userId]);
  expect(await viewerBehind(`${name}=${stored?.token}`)).toBeNull();
});

test("signing in is on the audit trail with the org, once", async () => {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone });
  await signInAs(officer);
  expect(
    await sql("SELECT action, org_id, zone_id, membership_id FROM audit_event WHERE actor_id = $1", [officer.userId]),
  ).toEqual([{ action: "session.started", org_id: zone.id, zone_id: zone.id, membership_id: officer.membershipId }]);
});

test("a new session starts under the membership last used", async () => {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone });
  const second = await ownerClient().membership.create({
    data: { userId: officer.userId, orgId: zone.id, role: "verifier" },
  });
  await signInAs(officer);
  await sql("UPDATE app_session SET membership_id = $2 WHERE user_id = $1", [officer.userId, second.id]);
  expect((await viewerBehind(await signInAs(officer)))?.membershipId).toBe(second.id);
});

test("cookies of both kinds: the strict one is believed first", async () => {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone });
  const leader = await makeViewer({ role: "leader", org: zone });
  const strict = await signInAs(officer);
  const plain = await signInAs(leader, { cookie: "landfall-trial=1" });
  expect((await viewerBehind(`${plain}; ${strict}`))?.userId).toBe(officer.userId);
  expect(cookieHeader(["a=1; Path=/", "b=; Max-Age=0"])).toBe("a=1");
});
