import { expect, test } from "vitest";
import { signIn } from "~/platform/auth/sign-in.server";
import {
  countFailure,
  failuresPerAccount,
  forgetFailures,
  secondsLocked,
} from "~/platform/auth/sign-in-throttle.server";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { sql } from "~~/tests/support/database";
import { givePassword, testPassword } from "~~/tests/support/sign-in";

const from = (address: string) => ({ headers: new Headers(), address });

async function makeOfficer() {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  await givePassword(officer);
  return officer;
}

test("the e-mail is read without regard to case and blanks", async () => {
  const officer = await makeOfficer();
  const result = await signIn({
    email: ` ${officer.email.toUpperCase()} `,
    password: testPassword,
    ...from("192.0.2.2"),
  });
  expect(result.ok).toBe(true);
});

test("C5: a wrong password and an unknown account get the same answer in about the same time", async () => {
  const officer = await makeOfficer();
  const timed = async (email: string) => {
    const started = performance.now();
    const result = await signIn({ email, password: "not-the-password", ...from("192.0.2.3") });
    return { result, ms: performance.now() - started };
  };
  await timed("nobody-0@test.landfall.local");
  const known = await timed(officer.email);
  const unknown = await timed("nobody-1@test.landfall.local");
  expect(known.result).toMatchObject({ ok: false, reason: "wrong" });
  expect(unknown.result).toEqual(known.result);
  // A hash takes most of the time in both; without it the answer would come some thirty times faster.
  expect(unknown.ms).toBeGreaterThan(known.ms / 3);
  expect(known.ms).toBeGreaterThan(unknown.ms / 3);
});

test("C5: who does not know the password does not learn that an account is disabled or has no role", async () => {
  const disabled = await makeOfficer();
  const without = await makeOfficer();
  await sql("UPDATE app_user SET disabled_at = now() WHERE id = $1", [disabled.userId]);
  await sql("UPDATE membership SET ended_at = now() WHERE user_id = $1", [without.userId]);
  for (const [person, reason] of [
    [disabled, "disabled"],
    [without, "no-role"],
  ] as const) {
    expect(await signIn({ email: person.email, password: "not-the-password", ...from("192.0.2.4") })).toMatchObject({
      ok: false,
      reason: "wrong",
    });
    expect(await signIn({ email: person.email, password: testPassword, ...from("192.0.2.4") })).toMatchObject({
      ok: false,
      reason,
    });
    expect(await sql("SELECT 1 FROM app_session WHERE user_id = $1", [person.userId])).toEqual([]);
  }
});

test("C6: an account is locked after ten wrong passwords, known or not, and says for how long", async () => {
  const officer = await makeOfficer();
  for (const email of [officer.email, "nobody-2@test.landfall.local"]) {
    const source = { email, address: "192.0.2.5" };
    for (let count = 1; count < failuresPerAccount; count += 1) await countFailure(source);
    expect(await secondsLocked(source)).toBe(0);
    await signIn({ email, password: "not-the-password", ...from("192.0.2.5") });
    const refused = await signIn({ email, password: testPassword, ...from("192.0.2.99") });
    expect(refused).toMatchObject({ ok: false, reason: "locked" });
    if (!refused.ok && refused.reason === "locked") {
      expect(refused.retryAfterSeconds).toBeGreaterThan(14 * 60);
      expect(refused.retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
    }
  }
});

test("C6: the lock of an account is on the audit trail, once", async () => {
  const officer = await makeOfficer();
  const source = { email: officer.email, address: "192.0.2.14" };
  for (let count = 1; count < failuresPerAccount; count += 1) await countFailure(source);
  await signIn({ email: officer.email, password: "not-the-password", ...from("192.0.2.14") });
  await signIn({ email: officer.email, password: "not-the-password", ...from("192.0.2.14") });
  expect(await sql("SELECT action, outcome, org_id FROM audit_event WHERE subject_id = $1", [officer.userId])).toEqual([
    { action: "session.locked", outcome: "denied", org_id: officer.orgId },
  ]);
});

test("C6: answers to wrong passwords come later and later", async () => {
  const source = { email: "nobody-3@test.landfall.local", address: "192.0.2.6" };
  const delays: number[] = [];
  for (let count = 0; count < 7; count += 1) delays.push((await countFailure(source)).delayMs);
  expect(delays).toEqual([0, 0, 250, 500, 1_000, 2_000, 2_000]);
});

test("C6: an address is locked after many accounts were tried from it, and others are not", async () => {
  const officer = await makeOfficer();
  for (let count = 0; count < 60; count += 1)
    await countFailure({ email: `guess-${count}@test.landfall.local`, address: "192.0.2.7" });
  expect(await signIn({ email: officer.email, password: testPassword, ...from("192.0.2.7") })).toMatchObject({
    ok: false,
    reason: "locked",
  });
  expect((await signIn({ email: officer.email, password: testPassword, ...from("192.0.2.8") })).ok).toBe(true);
});

test("C6: the right password forgets the failures before it", async () => {
  const officer = await makeOfficer();
  const source = { email: officer.email, address: "192.0.2.9" };
  for (let count = 1; count < failuresPerAccount; count += 1) await countFailure(source);
  expect((await signIn({ email: officer.email, password: testPassword, ...from("192.0.2.9") })).ok).toBe(true);
  expect((await countFailure(source)).hasLockedAccount).toBe(false);
  await forgetFailures(source);
});

test("C6: tries at the same moment gain nothing", async () => {
  const officer = await makeOfficer();
  const tries = Array.from({ length: 24 }, () => countFailureUnlessLocked(officer.email));
  const counted = (await Promise.all(tries)).filter(Boolean).length;
  expect(counted).toBeGreaterThanOrEqual(failuresPerAccount);
  expect(await secondsLocked({ email: officer.email, address: "192.0.2.11" })).toBeGreaterThan(0);
});

test("many right sign-ins at the same moment all succeed", async () => {
  const officer = await makeOfficer();
  const results = await Promise.all(
    Array.from({ length: 20 }, () => signIn({ email: officer.email, password: testPassword, ...from("192.0.2.12") })),
  );
  expect(results.every(({ ok }) => ok)).toBe(true);
});

test("the throttle keeps no address of a person in the database", async () => {
  await countFailure({ email: "private@test.landfall.local", address: "192.0.2.13" });
  expect(await sql("SELECT 1 FROM sign_in_attempt WHERE key LIKE '%private%'")).toEqual([]);
});

async function countFailureUnlessLocked(email: string): Promise<boolean> {
  const source = { email, address: "192.0.2.11" };
  if ((await secondsLocked(source)) > 0) return false;
  await countFailure(source);
  return true;
}
