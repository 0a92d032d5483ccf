import { describe, expect, test } from "vitest";
import { openLinks } from "~/domain/mail/secret-links.server";
import { acceptInvitation, getInvitation } from "~/domain/people/accept-invitation.server";
import { changePassword } from "~/domain/people/change-password.server";
import { invitePerson, resendInvitation, revokeInvitation } from "~/domain/people/invite-person.server";
import { chooseLanguage, switchMembership, updateProfile } from "~/domain/people/own-account.server";
import { isResetOpen, requestPasswordReset, resetPassword } from "~/domain/people/reset-password.server";
import { endOtherSessions, endSession, getSessions } from "~/domain/people/sessions.server";
import { getZonePeople } from "~/domain/people/zone-people.server";
import { findSignedIn } from "~/platform/auth/session-viewer.server";
import { signIn } from "~/platform/auth/sign-in.server";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { sql } from "~~/tests/support/database";
import { signInAs, testPassword } from "~~/tests/support/sign-in";

const address = "192.0.2.30";
const goodPassword = "Harbour-9-lantern";
const newEmail = () => `new-${crypto.randomUUID().slice(0, 8)}@test.landfall.local`;
const comesIn = async (email: string, password: string) =>
  (await signIn({ email, password, headers: new Headers(), address })).ok;
const isIn = async (cookie: string) => (await findSignedIn(new Headers({ cookie }))) !== null;

async function makeWorld() {
  const zone = await makeZone({ province: await makeProvince() });
  const admin = await makeViewer({ role: "administrator", org: zone });
  const leader = await makeViewer({ role: "leader", org: zone });
  return { zone, admin, leader };
}

/** The link of the newest mail to an address, as it would arrive. */
async function linkTo(email: string, path: "invitation" | "reset"): Promise<string> {
  const [mail] = await sql<{ text: string }>(
    `SELECT text FROM outbox_mail WHERE "to" = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [email],
  );
  const token = new RegExp(`http://127\\.0\\.0\\.1:3000/${path}/([\\w-]+)`).exec(openLinks(mail?.text ?? ""))?.[1];
  if (!token) throw new Error("no link in the mail");
  return token;
}

const jobs = async () =>
  (await sql<{ n: number }>("SELECT count(*)::int AS n FROM graphile_worker._private_jobs")).at(0)?.n ?? 0;

describe("invitations", () => {
  test("an invited person sets a password once, comes in with the role, and the leader sees who gave it", async () => {
    const { zone, admin, leader } = await makeWorld();
    const email = newEmail();
    const before = await jobs();
    const invited = await invitePerson(admin, {
      email: email.toUpperCase(),
      name: "新同事",
      role: "officer",
      orgId: zone.id,
      language: "zh-CN",
    });
    expect(invited.ok).toBe(true);
    expect(await jobs()).toBe(before + 1);

    const token = await linkTo(email, "invitation");
    expect(await getInvitation(token)).toMatchObject({ email, name: "新同事", role: "officer", hasAccount: false });
    expect(await acceptInvitation({ token, name: "新同事", password: "short", language: "en" })).toEqual({
      ok: false,
      reason: "too-short",
    });
    expect(await acceptInvitation({ token, name: "新同事", password: goodPassword, language: "en" })).toEqual({
      ok: true,
      email,
    });
    expect(await acceptInvitation({ token, name: "新同事", password: goodPassword, language: "en" })).toEqual({
      ok: false,
      reason: "gone",
    });
    expect(await comesIn(email, goodPassword)).toBe(true);
    expect((await getZonePeople(leader))?.events.map(({ action, by }) => [action, by])).toEqual([
      ["membership.granted", admin.name],
      ["invitation.accepted", "新同事"],
      ["invitation.sent", admin.name],
    ]);
  });

  test("the link's secret is not readable in the database", async () => {
    const { zone, admin } = await makeWorld();
    const email = newEmail();
    await invitePerson(admin, { email, name: "新同事", role: "officer", orgId: zone.id, language: "en" });
    const token = await linkTo(email, "invitation");
    for (const table of ["invitation", "outbox_mail", "audit_event", "operation"]) {
      expect(await sql(`SELECT 1 FROM ${table} t WHERE t::text LIKE '%' || $1 || '%'`, [token]), table).toEqual([]);
    }
  });

  test("someone who has an account gets the role added to it and keeps the password", async () => {
    const { zone, admin } = await makeWorld();
    const elsewhere = await makeViewer({ role: "officer", org: await makeZone() });
    await signInAs(elsewhere);
    expect(
      (
        await invitePerson(admin, {
          email: elsewhere.email,
          name: "任意",
          role: "verifier",
          orgId: zone.id,
          language: "zh-CN",
        })
      ).ok,
    ).toBe(true);
    const token = await linkTo(elsewhere.email, "invitation");
    expect(await getInvitation(token)).toMatchObject({ hasAccount: true });
    expect((await acceptInvitation({ token, name: "另名", password: goodPassword, language: "en" })).ok).toBe(true);
    expect(await comesIn(elsewhere.email, goodPassword)).toBe(false);
    expect(await comesIn(elsewhere.email, testPassword)).toBe(true);
    const [user] = await sql("SELECT name FROM app_user WHERE id = $1", [elsewhere.userId]);
    expect(user).toEqual({ name: elsewhere.name });
  });

  test("a revoked, replaced or old link is gone", async () => {
    const { zone, admin } = await makeWorld();
    const email = newEmail();
    const invited = await invitePerson(admin, {
      email,
      name: "新同事",
      role: "officer",
      orgId: zone.id,
      language: "zh-CN",
    });
    if (!invited.ok) throw new Error(invited.reason);
    const first = await linkTo(email, "invitation");
    expect(await resendInvitation(admin, { invitationId: invited.invitationId })).toEqual({ ok: true });
    const second = await linkTo(email, "invitation");
    expect(second).not.toBe(first);
    expect(await getInvitation(first)).toBeNull();
    await sql("UPDATE invitation SET expires_at = now() WHERE id = $1", [invited.invitationId]);
    expect(await getInvitation(second)).toBeNull();
    await resendInvitation(admin, { invitationId: invited.invitationId });
    const third = await linkTo(email, "invitation");
    expect(await revokeInvitation(admin, { invitationId: invited.invitationId })).toEqual({ ok: true });
    expect(await acceptInvitation({ token: third, name: "新同事", password: goodPassword, language: "en" })).toEqual({
      ok: false,
      reason: "gone",
    });
    expect(await resendInvitation(admin, { invitationId: invited.invitationId })).toEqual({
      ok: false,
      reason: "not-found",
    });
  });

  test("refusals write no invitation and queue no mail", async () => {
    const { zone, admin, leader } = await makeWorld();
    const other = await makeZone();
    const before = await jobs();
    const invite = (
      viewer: typeof admin,
      input: { email?: string; orgId?: string; role?: "officer" | "liaison" | "leader" },
    ) =>
      invitePerson(viewer, {
        email: newEmail(),
        name: "新同事",
        role: "officer",
        orgId: zone.id,
        language: "zh-CN",
        ...input,
      });
    expect(await invite(leader, {})).toEqual({ ok: false, reason: "forbidden" });
    expect(await invite(admin, { orgId: other.id })).toEqual({ ok: false, reason: "not-found" });
    expect(await invite(admin, { role: "liaison" })).toEqual({ ok: false, reason: "role-does-not-fit" });
    expect(await invite(admin, { email: admin.email })).toEqual({ ok: false, reason: "own-role" });
    expect(await invite(admin, { email: leader.email, role: "leader" })).toEqual({ ok: false, reason: "already-held" });
    expect(await sql("SELECT 1 FROM invitation WHERE org_id = ANY ($1)", [[zone.id, other.id]])).toEqual([]);
    expect(await jobs()).toBe(before);
  });

  test("E8: the same form sent twice invites once", async () => {
    const { zone, admin } = await makeWorld();
    const input = { email: newEmail(), name: "新同事", role: "officer", orgId: zone.id, language: "zh-CN" } as const;
    const operationId = crypto.randomUUID();
    const [first, second] = await Promise.all([
      invitePerson(admin, input, operationId),
      invitePerson(admin, input, operationId),
    ]);
    expect(second).toEqual(first);
    expect(await sql("SELECT 1 FROM invitation WHERE email = $1", [input.email])).toHaveLength(1);
    expect(await invitePerson(admin, input, crypto.randomUUID())).toEqual({ ok: false, reason: "already-invited" });
  });
});

describe("C7: resetting a password", () => {
  test("the link sets a new password once and ends every session", async () => {
    const { leader } = await makeWorld();
    const cookie = await signInAs(leader);
    await requestPasswordReset({ email: leader.email.toUpperCase(), address });
    const token = await linkTo(leader.email, "reset");
    expect(await isResetOpen(token)).toBe(true);
    expect(await resetPassword({ token, password: "1234567890" })).toEqual({ ok: false, reason: "too-simple" });
    expect(await resetPassword({ token, password: goodPassword })).toEqual({ ok: true, email: leader.email });
    expect(await isIn(cookie)).toBe(false);
    expect(await comesIn(leader.email, testPassword)).toBe(false);
    expect(await comesIn(leader.email, goodPassword)).toBe(true);
    expect(await resetPassword({ token, password: `${goodPassword}-2` })).toEqual({ ok: false, reason: "gone" });
  });

  test("two uses at the same moment: one counts", async () => {
    const { leader } = await makeWorld();
    await requestPasswordReset({ email: leader.email, address });
    const token = await linkTo(leader.email, "reset");
    const results = await Promise.all(
      ["A", "B"].map((end) => resetPassword({ token, password: `${goodPassword}-${end}` })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("the link lives 15 minutes, a newer one replaces it, and neither is readable in the database", async () => {
    const { leader } = await makeWorld();
    await requestPasswordReset({ email: leader.email, address });
    const first = await linkTo(leader.email, "reset");
    await requestPasswordReset({ email: leader.email, address });
    const second = await linkTo(leader.email, "reset");
    expect(await isResetOpen(first)).toBe(false);
    const [row] = await sql<{ minutes: number }>(
      "SELECT extract(epoch FROM expires_at - now()) / 60 AS minutes FROM verification WHERE value = $1",
      [leader.userId],
    );
    expect(Number(row?.minutes)).toBeGreaterThan(14);
    expect(Number(row?.minutes)).toBeLessThanOrEqual(15);
    for (const table of ["verification", "outbox_mail", "audit_event"]) {
      expect(await sql(`SELECT 1 FROM ${table} t WHERE t::text LIKE '%' || $1 || '%'`, [second]), table).toEqual([]);
    }
    await sql("UPDATE verification SET expires_at = now() WHERE value = $1", [leader.userId]);
    expect(await resetPassword({ token: second, password: goodPassword })).toEqual({ ok: false, reason: "gone" });
  });

  test("C5: an unknown, a disabled and a known address take the same time and tell nothing", async () => {
    const { leader } = await makeWorld();
    const disabled = await makeViewer({ role: "officer", org: await makeZone() });
    await sql("UPDATE app_user SET disabled_at = now() WHERE id = $1", [disabled.userId]);
    for (const email of [leader.email, disabled.email, newEmail()]) {
      const started = performance.now();
      expect(await requestPasswordReset({ email, address })).toBeUndefined();
      expect(performance.now() - started).toBeGreaterThan(395);
    }
    expect(await sql(`SELECT 1 FROM outbox_mail WHERE "to" = $1`, [disabled.email])).toEqual([]);
  });

  test("a mailbox is not flooded: three links an hour", async () => {
    const { leader } = await makeWorld();
    await Promise.all(
      Array.from({ length: 6 }, () => requestPasswordReset({ email: leader.email, address: "192.0.2.31" })),
    );
    expect(await sql(`SELECT 1 FROM outbox_mail WHERE "to" = $1`, [leader.email])).toHaveLength(3);
  });

  test("a disabled person's link is no good any more", async () => {
    const { leader } = await makeWorld();
    await requestPasswordReset({ email: leader.email, address });
    const token = await linkTo(leader.email, "reset");
    await sql("UPDATE app_user SET disabled_at = now() WHERE id = $1", [leader.userId]);
    expect(await resetPassword({ token, password: goodPassword })).toEqual({ ok: false, reason: "gone" });
  });
});

describe("the own account", () => {
  test("changing the password asks for the old one and ends the other sessions, not this one", async () => {
    const { leader } = await makeWorld();
    const [here, elsewhere] = [await signInAs(leader), await signInAs(leader)];
    const sessionId = (await findSignedIn(new Headers({ cookie: here })))?.sessionId ?? "";
    expect(await changePassword(leader, { current: "wrong-password", next: goodPassword, sessionId, address })).toEqual(
      { ok: false, reason: "wrong-password" },
    );
    expect(await isIn(elsewhere)).toBe(true);
    expect(await changePassword(leader, { current: testPassword, next: "aaaaaaaaaa", sessionId, address })).toEqual({
      ok: false,
      reason: "too-simple",
    });
    expect(await changePassword(leader, { current: testPassword, next: goodPassword, sessionId, address })).toEqual({
      ok: true,
      endedSessions: 1,
    });
    expect(await isIn(here)).toBe(true);
    expect(await isIn(elsewhere)).toBe(false);
    expect(await comesIn(leader.email, goodPassword)).toBe(true);
  });

  test("C6: guessing the old password many times at once gains nothing: the account is locked after ten", async () => {
    const { leader } = await makeWorld();
    const here = await signInAs(leader);
    const sessionId = (await findSignedIn(new Headers({ cookie: here })))?.sessionId ?? "";
    const guesses = Array.from({ length: 30 }, (_, n) =>
      changePassword(leader, { current: `guess-${n}`, next: goodPassword, sessionId, address: "192.0.2.44" }),
    );
    const answers = (await Promise.all(guesses)).map((result) => (result.ok ? "ok" : result.reason));
    // Those whose turn it was at the same moment as the tenth may have been looked at too.
    expect(answers.filter((answer) => answer === "wrong-password").length).toBeLessThan(10 + 4);
    expect(answers.filter((answer) => answer === "too-many-tries").length).toBeGreaterThan(30 - 14);
    expect(
      await changePassword(leader, { current: testPassword, next: goodPassword, sessionId, address: "192.0.2.45" }),
    ).toMatchObject({ ok: false, reason: "too-many-tries" });
  });

  test("sessions are listed with device and can be ended one by one or all others; those of others cannot", async () => {
    const { leader, admin } = await makeWorld();
    const chrome =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";
    const [here, second, third] = [
      await signInAs(leader, { "user-agent": chrome }),
      await signInAs(leader),
      await signInAs(leader),
    ];
    const foreign = await signInAs(admin);
    const idOf = async (cookie: string) => (await findSignedIn(new Headers({ cookie })))?.sessionId ?? "";
    const sessions = await getSessions(leader, await idOf(here));
    expect(sessions).toHaveLength(3);
    expect(sessions[0]).toMatchObject({ device: "Chrome · Windows", address: "192.0.2.10", isCurrent: true });
    expect(await endSession(leader, { sessionId: await idOf(foreign) })).toBeNull();
    expect(await endSession(leader, { sessionId: await idOf(second) })).toEqual({ ok: true });
    expect([await isIn(here), await isIn(second), await isIn(third), await isIn(foreign)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(await endOtherSessions(leader, { currentId: await idOf(here) })).toEqual({ ok: true, ended: 1 });
    expect([await isIn(here), await isIn(third)]).toEqual([true, false]);
  });

  test("name, language and time zone are the person's own and hold at the next request", async () => {
    const { leader } = await makeWorld();
    const cookie = await signInAs(leader);
    await updateProfile(leader, { name: "李主任", language: "en", timeZone: "Europe/Berlin" });
    expect((await findSignedIn(new Headers({ cookie })))?.viewer).toMatchObject({
      name: "李主任",
      language: "en",
      timeZone: "Europe/Berlin",
    });
    await chooseLanguage(leader, "zh-CN");
    expect((await findSignedIn(new Headers({ cookie })))?.viewer.language).toBe("zh-CN");
  });

  test("switching to another membership changes who one is; to somebody else's it does not", async () => {
    const { leader, admin } = await makeWorld();
    const other = await makeZone();
    const second = await ownerClient().membership.create({
      data: { userId: leader.userId, orgId: other.id, role: "officer" },
    });
    const cookie = await signInAs(leader);
    const found = await findSignedIn(new Headers({ cookie }));
    const sessionId = found?.sessionId ?? "";
    expect(found?.viewer.role).toBe("leader");
    expect(await switchMembership(leader, { sessionId, membershipId: admin.membershipId })).toBeNull();
    expect(await switchMembership(leader, { sessionId, membershipId: second.id })).toEqual({ ok: true });
    expect((await findSignedIn(new Headers({ cookie })))?.viewer).toMatchObject({
      role: "officer",
      zoneIds: [other.id],
    });
    await sql("UPDATE membership SET ended_at = now() WHERE id = $1", [second.id]);
    expect(await switchMembership(leader, { sessionId, membershipId: second.id })).toBeNull();
  });
});
