import { describe, expect, test } from "vitest";
import { roles } from "~/domain/access/roles";
import { changeMembership, endMembership } from "~/domain/people/end-membership.server";
import { grantMembership } from "~/domain/people/grant-membership.server";
import { getInvitations, getPeople } from "~/domain/people/people-list.server";
import { getPersonPage } from "~/domain/people/person-page.server";
import { disablePerson, enablePerson } from "~/domain/people/set-person-disabled.server";
import { getZonePeople } from "~/domain/people/zone-people.server";
import { findSignedIn } from "~/platform/auth/session-viewer.server";
import { signIn } from "~/platform/auth/sign-in.server";
import { asViewer } from "~/platform/db/db.server";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { sql } from "~~/tests/support/database";
import { signInAs, testPassword } from "~~/tests/support/sign-in";

/** Two zones of a province, each with an officer and a leader, and the administrators of the province and of zone A. */
async function makeWorld() {
  const province = await makeProvince();
  const zoneA = await makeZone({ province });
  const zoneB = await makeZone({ province });
  const [officerA, leaderA, officerB, leaderB] = await Promise.all([
    makeViewer({ role: "officer", org: zoneA }),
    makeViewer({ role: "leader", org: zoneA }),
    makeViewer({ role: "officer", org: zoneB }),
    makeViewer({ role: "leader", org: zoneB }),
  ]);
  const provinceAdmin = await makeViewer({ role: "administrator", org: province });
  const zoneAdmin = await makeViewer({ role: "administrator", org: zoneA });
  return { province, zoneA, zoneB, officerA, leaderA, officerB, leaderB, provinceAdmin, zoneAdmin };
}

const activeRoles = (userId: string) =>
  sql<{ role: string; org_id: string }>(
    "SELECT role::text, org_id FROM membership WHERE user_id = $1 AND ended_at IS NULL ORDER BY granted_at, id",
    [userId],
  );
const audit = (subjectId: string) =>
  sql(
    "SELECT action, outcome::text, org_id FROM audit_event WHERE subject_id = $1 AND action NOT LIKE 'session.%' ORDER BY at, id",
    [subjectId],
  );

describe("granting", () => {
  test("an administrator gives a role below the own org; it is audited and shown to the zone's leader", async () => {
    const { zoneA, officerA, leaderA, leaderB, provinceAdmin } = await makeWorld();
    const result = await grantMembership(provinceAdmin, { userId: officerA.userId, orgId: zoneA.id, role: "verifier" });
    expect(result.ok).toBe(true);
    expect((await activeRoles(officerA.userId)).map(({ role }) => role)).toEqual(["officer", "verifier"]);
    expect(await audit(officerA.userId)).toEqual([{ action: "membership.granted", outcome: "done", org_id: zoneA.id }]);

    const seen = await getZonePeople(leaderA);
    expect(seen?.events).toMatchObject([
      { action: "membership.granted", role: "verifier", person: officerA.name, by: provinceAdmin.name },
    ]);
    expect(seen?.people.map(({ role }) => role)).toContain("verifier");
    expect((await getZonePeople(leaderB))?.events).toEqual([]);
  });

  test("nobody but an administrator gives roles, and the attempt is on the trail", async () => {
    const { zoneA, officerA, officerB, leaderA } = await makeWorld();
    for (const viewer of [leaderA, officerB]) {
      expect(await grantMembership(viewer, { userId: officerA.userId, orgId: zoneA.id, role: "leader" })).toEqual({
        ok: false,
        reason: "forbidden",
      });
    }
    expect(await activeRoles(officerA.userId)).toHaveLength(1);
    expect((await audit(officerA.userId)).map(({ outcome }) => outcome)).toEqual(["denied", "denied"]);
  });

  test("an administrator changes nothing about their own role", async () => {
    const { province, zoneA, provinceAdmin } = await makeWorld();
    for (const [orgId, role] of [
      [zoneA.id, "officer"],
      [province.id, "provincial"],
    ] as const) {
      expect(await grantMembership(provinceAdmin, { userId: provinceAdmin.userId, orgId, role })).toEqual({
        ok: false,
        reason: "own-role",
      });
    }
    expect(await endMembership(provinceAdmin, { membershipId: provinceAdmin.membershipId })).toEqual({
      ok: false,
      reason: "own-role",
    });
    expect(
      await changeMembership(provinceAdmin, {
        membershipId: provinceAdmin.membershipId,
        orgId: province.id,
        role: "provincial",
      }),
    ).toEqual({ ok: false, reason: "own-role" });
    expect(await disablePerson(provinceAdmin, { userId: provinceAdmin.userId })).toEqual({
      ok: false,
      reason: "own-account",
    });
    expect(await activeRoles(provinceAdmin.userId)).toMatchObject([{ role: "administrator" }]);
  });

  test("outside of the subtree there is nobody and no org", async () => {
    const { province, zoneA, zoneB, officerA, officerB, zoneAdmin } = await makeWorld();
    expect(await grantMembership(zoneAdmin, { userId: officerA.userId, orgId: zoneB.id, role: "officer" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await grantMembership(zoneAdmin, { userId: officerA.userId, orgId: province.id, role: "auditor" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await grantMembership(zoneAdmin, { userId: officerB.userId, orgId: zoneA.id, role: "officer" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await endMembership(zoneAdmin, { membershipId: officerB.membershipId })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await disablePerson(zoneAdmin, { userId: officerB.userId })).toEqual({ ok: false, reason: "not-found" });
    expect(await getPersonPage(zoneAdmin, officerB.userId)).toBeNull();
    expect(await activeRoles(officerB.userId)).toHaveLength(1);
  });

  test("a role fits the kind of org, and is held once", async () => {
    const { zoneA, officerA, provinceAdmin } = await makeWorld();
    const department = await makeDepartment({ parent: zoneA });
    expect(await grantMembership(provinceAdmin, { userId: officerA.userId, orgId: zoneA.id, role: "liaison" })).toEqual(
      { ok: false, reason: "role-does-not-fit" },
    );
    expect(
      await grantMembership(provinceAdmin, { userId: officerA.userId, orgId: department.id, role: "officer" }),
    ).toEqual({ ok: false, reason: "role-does-not-fit" });
    expect(await grantMembership(provinceAdmin, { userId: officerA.userId, orgId: zoneA.id, role: "officer" })).toEqual(
      { ok: false, reason: "already-held" },
    );
    expect(
      (await grantMembership(provinceAdmin, { userId: officerA.userId, orgId: department.id, role: "liaison" })).ok,
    ).toBe(true);
  });
});

describe("ending and moving", () => {
  test("a role that ends stops working at the person's next request", async () => {
    const { officerA, leaderA, zoneAdmin } = await makeWorld();
    const cookie = await signInAs(officerA);
    expect(await endMembership(zoneAdmin, { membershipId: officerA.membershipId })).toMatchObject({
      ok: true,
      role: "officer",
    });
    expect(await findSignedIn(new Headers({ cookie }))).toBeNull();
    expect((await getZonePeople(leaderA))?.events[0]).toMatchObject({
      action: "membership.ended",
      role: "officer",
      person: officerA.name,
      by: zoneAdmin.name,
    });
  });

  test("ending twice ends once", async () => {
    const { officerA, zoneAdmin } = await makeWorld();
    await endMembership(zoneAdmin, { membershipId: officerA.membershipId });
    expect(await endMembership(zoneAdmin, { membershipId: officerA.membershipId })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await audit(officerA.userId)).toHaveLength(1);
  });

  test("moving to another zone ends the one and begins the other; both leaders see their part", async () => {
    const { zoneB, officerA, leaderA, leaderB, provinceAdmin } = await makeWorld();
    const cookie = await signInAs(officerA);
    expect(
      (await changeMembership(provinceAdmin, { membershipId: officerA.membershipId, orgId: zoneB.id, role: "officer" }))
        .ok,
    ).toBe(true);
    expect(await activeRoles(officerA.userId)).toEqual([{ role: "officer", org_id: zoneB.id }]);
    expect((await findSignedIn(new Headers({ cookie })))?.viewer.zoneIds).toEqual([zoneB.id]);
    expect((await getZonePeople(leaderA))?.events.map(({ action }) => action)).toEqual(["membership.ended"]);
    expect((await getZonePeople(leaderB))?.events.map(({ action }) => action)).toEqual(["membership.granted"]);
  });

  test("a refused move leaves the old role", async () => {
    const { zoneB, officerA, zoneAdmin } = await makeWorld();
    expect(
      await changeMembership(zoneAdmin, { membershipId: officerA.membershipId, orgId: zoneB.id, role: "officer" }),
    ).toEqual({ ok: false, reason: "not-found" });
    expect(await activeRoles(officerA.userId)).toHaveLength(1);
    expect(await audit(officerA.userId)).toEqual([]);
  });
});

describe("disabling", () => {
  test("C2, A14: a disabled person is out at once, cannot sign in, and comes back when enabled", async () => {
    const { officerA, leaderA, zoneAdmin } = await makeWorld();
    const cookie = await signInAs(officerA);
    expect(await disablePerson(zoneAdmin, { userId: officerA.userId })).toEqual({ ok: true });
    expect(await findSignedIn(new Headers({ cookie }))).toBeNull();
    const attempt = () =>
      signIn({ email: officerA.email, password: testPassword, headers: new Headers(), address: "192.0.2.20" });
    expect(await attempt()).toMatchObject({ ok: false, reason: "disabled" });
    expect((await getZonePeople(leaderA))?.events[0]).toMatchObject({ action: "user.disabled", person: officerA.name });
    expect(await enablePerson(zoneAdmin, { userId: officerA.userId })).toEqual({ ok: true });
    expect((await attempt()).ok).toBe(true);
  });

  test("a person with roles elsewhere is not disabled from here", async () => {
    const { zoneB, officerA, provinceAdmin, zoneAdmin } = await makeWorld();
    await grantMembership(provinceAdmin, { userId: officerA.userId, orgId: zoneB.id, role: "verifier" });
    expect(await disablePerson(zoneAdmin, { userId: officerA.userId })).toEqual({
      ok: false,
      reason: "has-roles-elsewhere",
    });
    expect(await sql("SELECT disabled_at FROM app_user WHERE id = $1", [officerA.userId])).toEqual([
      { disabled_at: null },
    ]);
    expect((await disablePerson(provinceAdmin, { userId: officerA.userId })).ok).toBe(true);
  });

  test("nobody else disables people", async () => {
    const { officerA, leaderA } = await makeWorld();
    expect(await disablePerson(leaderA, { userId: officerA.userId })).toEqual({ ok: false, reason: "forbidden" });
  });
});

describe("who sees whom", () => {
  test("an administrator's list holds the own subtree and nobody else, by search and filter too", async () => {
    const { zoneA, officerA, leaderA, officerB, provinceAdmin, zoneAdmin } = await makeWorld();
    const names = async (viewer: typeof zoneAdmin, filters = {}) =>
      (await getPeople(viewer, { page: 1, ...filters })).people.map(({ id }) => id).sort();
    expect(await names(zoneAdmin)).toEqual([officerA, leaderA, zoneAdmin].map(({ userId }) => userId).sort());
    expect(await names(provinceAdmin, { q: officerB.email })).toEqual([officerB.userId]);
    expect(await names(zoneAdmin, { q: officerB.email })).toEqual([]);
    expect(await names(zoneAdmin, { role: "officer" })).toEqual([officerA.userId]);
    expect(await names(provinceAdmin, { org: zoneA.id, role: "leader" })).toEqual([leaderA.userId]);
    expect(await names(officerA)).toEqual([]);
  });

  test("people stand by pinyin, for the administrator and for the zone's leader", async () => {
    const { zoneA, leaderA, zoneAdmin } = await makeWorld();
    const names = ["张安", "艾青", "李白", "杜甫"];
    for (const name of names) await makeViewer({ role: "verifier", org: zoneA, name });
    const known = (people: { name: string }[] = []) => people.map(({ name }) => name).filter((n) => names.includes(n));
    const sorted = ["艾青", "杜甫", "李白", "张安"];
    expect(known((await getPeople(zoneAdmin, { page: 1 })).people)).toEqual(sorted);
    expect(known((await getZonePeople(leaderA))?.people)).toEqual(sorted);
  });

  test("states tell active, disabled and former people apart", async () => {
    const { officerA, leaderA, zoneAdmin } = await makeWorld();
    await disablePerson(zoneAdmin, { userId: leaderA.userId });
    await endMembership(zoneAdmin, { membershipId: officerA.membershipId });
    const ids = async (state: "active" | "disabled" | "ended") =>
      (await getPeople(zoneAdmin, { page: 1, state })).people.map(({ id }) => id);
    expect(await ids("active")).toEqual([zoneAdmin.userId]);
    expect(await ids("disabled")).toEqual([leaderA.userId]);
    expect(await ids("ended")).toEqual([officerA.userId]);
  });

  test("the page of a person shows no role from outside of the subtree", async () => {
    const { zoneA, zoneB, officerA, provinceAdmin, zoneAdmin } = await makeWorld();
    await grantMembership(provinceAdmin, { userId: officerA.userId, orgId: zoneB.id, role: "verifier" });
    expect((await getPersonPage(zoneAdmin, officerA.userId))?.active.map(({ orgId }) => orgId)).toEqual([zoneA.id]);
    expect((await getPeople(zoneAdmin, { page: 1, role: "verifier" })).total).toBe(0);
    expect((await getPersonPage(provinceAdmin, officerA.userId))?.active).toHaveLength(2);
  });

  test.each(roles.filter((role) => role !== "leader"))(
    "the leader's page of people is not there for a %s",
    async (role) => {
      const { province, zoneA } = await makeWorld();
      const department = await makeDepartment({ parent: zoneA });
      const org =
        role === "liaison" ? department : role === "provincial" || role === "administrator" ? province : zoneA;
      expect(await getZonePeople(await makeViewer({ role, org }))).toBeNull();
    },
  );
});

describe("the database says the same again", () => {
  test("rights are written by administrators below their org only, never their own", async () => {
    const { zoneA, zoneB, officerA, officerB, leaderA, zoneAdmin } = await makeWorld();
    const add = (viewer: typeof zoneAdmin, userId: string, orgId: string) => () =>
      asViewer(viewer, (tx) => tx.membership.createMany({ data: { userId, orgId, role: "leader" } }));
    await expect(add(leaderA, officerA.userId, zoneA.id)).rejects.toThrow(/row-level security/);
    await expect(add(zoneAdmin, officerA.userId, zoneB.id)).rejects.toThrow(/row-level security/);
    await expect(add(zoneAdmin, zoneAdmin.userId, zoneA.id)).rejects.toThrow(/row-level security/);
    const taken = await asViewer(zoneAdmin, (tx) =>
      tx.membership.updateMany({ where: { id: officerB.membershipId }, data: { endedAt: new Date() } }),
    );
    expect(taken.count).toBe(0);
    await expect(
      asViewer(zoneAdmin, (tx) => tx.membership.deleteMany({ where: { id: officerA.membershipId } })),
    ).rejects.toThrow(/permission denied/);
  });

  test("a login address and a disabled mark are out of the app's reach", async () => {
    const { officerA, zoneAdmin, leaderA } = await makeWorld();
    await expect(
      asViewer(zoneAdmin, (tx) =>
        tx.user.updateMany({ where: { id: officerA.userId }, data: { email: "taken@over.test" } }),
      ),
    ).rejects.toThrow(/permission denied/);
    await expect(
      asViewer(zoneAdmin, (tx) => tx.user.updateMany({ where: { id: officerA.userId }, data: { disabledAt: null } })),
    ).rejects.toThrow(/permission denied/);
    const asLeader = await asViewer(
      leaderA,
      (tx) => tx.$queryRaw<{ done: boolean }[]>`SELECT app_set_user_disabled(${officerA.userId}::uuid, true) AS done`,
    );
    expect(asLeader).toEqual([{ done: false }]);
  });

  test("invitations are seen by administrators of that subtree only", async () => {
    const { zoneB, leaderA, provinceAdmin, zoneAdmin } = await makeWorld();
    await sql(
      `INSERT INTO invitation (id, email, name, role, org_id, token_hash, invited_by_id, expires_at)
       VALUES (gen_random_uuid(), 'new@test.local', '新人', 'officer', $1, $2, $3, now() + interval '1 day')`,
      [zoneB.id, `hash-${zoneB.id}`, provinceAdmin.userId],
    );
    expect((await getInvitations(provinceAdmin)).map(({ email }) => email)).toEqual(["new@test.local"]);
    expect(await getInvitations(zoneAdmin)).toEqual([]);
    expect(await asViewer(leaderA, (tx) => tx.invitation.count())).toBe(0);
  });
});
