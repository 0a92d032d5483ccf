import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { OperationReused } from "~/domain/activity/run-once.server";
import { endMembership } from "~/domain/people/end-membership.server";
import { grantMembership } from "~/domain/people/grant-membership.server";
import { disablePerson, enablePerson } from "~/domain/people/set-person-disabled.server";
import { makeToken } from "~/domain/tokens/make-token.server";
import { getOwnTokens } from "~/domain/tokens/own-tokens.server";
import { revokeToken } from "~/domain/tokens/revoke-token.server";
import { mostLiveTokens } from "~/domain/tokens/token-forms";
import { findTokenPerson } from "~/domain/tokens/tokens-of-person.server";
import { requireApiViewer } from "~/http/require-api-viewer.server";
import { findTokenViewer } from "~/platform/auth/token-viewer.server";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { resetDatabase, sql } from "~~/tests/support/database";

beforeEach(resetDatabase);

async function makeOffice() {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  const officer = await makeViewer({ role: "officer", org: zone });
  const colleague = await makeViewer({ role: "officer", org: zone });
  const administrator = await makeViewer({ role: "administrator", org: province });
  return { province, zone, officer, colleague, administrator };
}

async function tokenOf(viewer: Viewer, input: { scope?: "read" | "write"; days?: number } = {}) {
  const { scope = "write", days = 90 } = input;
  const made = await makeToken(viewer, { name: "看板", membershipId: viewer.membershipId, scope, days });
  if (!made.ok || !made.token) throw new Error("no token");
  return { id: made.id, token: made.token };
}

const trail = async () =>
  (await sql<{ what: string }>("SELECT action || ' ' || outcome AS what FROM audit_event ORDER BY id")).map(
    ({ what }) => what,
  );
const rows = async () => (await sql<{ n: number }>("SELECT count(*)::int AS n FROM api_token"))[0]?.n;

describe("making a token", () => {
  test("tells it once; the database holds its hash and its first signs only", async () => {
    const { officer } = await makeOffice();
    const { token } = await tokenOf(officer);
    expect(token).toMatch(/^lf_[\w-]{43}[0-9a-f]{6}$/);
    const everything = await sql<{ row: string }>(
      "SELECT t::text AS row FROM api_token t UNION ALL SELECT a::text FROM audit_event a UNION ALL SELECT o::text FROM operation o",
    );
    expect(everything.some(({ row }) => row.includes(token.slice(9)))).toBe(false);
    expect(await getOwnTokens(officer)).toMatchObject([{ start: token.slice(0, 9), state: "live", lastUsedAt: null }]);
    expect(await trail()).toEqual(["token.created done"]);
  });

  test("a form sent twice makes one token and does not tell it again", async () => {
    const { officer } = await makeOffice();
    const input = { name: "看板", membershipId: officer.membershipId, scope: "read", days: 30 } as const;
    const first = await makeToken(officer, input, { operationId: "op-1" });
    const second = await makeToken(officer, input, { operationId: "op-1" });
    expect(first).toMatchObject({ ok: true, token: expect.any(String) });
    expect(second).toEqual({ ...first, token: null });
    expect(await rows()).toBe(1);
    await expect(makeToken(officer, { ...input, days: 90 }, { operationId: "op-1" })).rejects.toThrow(OperationReused);
  });

  test("is refused for somebody else's membership, with nothing written", async () => {
    const { officer, colleague } = await makeOffice();
    const input = { name: "x", membershipId: colleague.membershipId, scope: "read", days: 30 } as const;
    expect(await makeToken(officer, input, { operationId: "op-2" })).toEqual({
      ok: false,
      reason: "unknown-membership",
    });
    expect(await rows()).toBe(0);
    expect(await trail()).toEqual([]);
    expect(await sql("SELECT 1 FROM operation")).toEqual([]);
  });

  test("is refused beyond twenty live ones", async () => {
    const { officer } = await makeOffice();
    for (let n = 0; n < mostLiveTokens; n += 1) await tokenOf(officer);
    const input = { name: "x", membershipId: officer.membershipId, scope: "read", days: 30 } as const;
    expect(await makeToken(officer, input)).toEqual({ ok: false, reason: "too-many" });
    expect(await rows()).toBe(mostLiveTokens);
  });

  test("lives a year at most", async () => {
    const { officer } = await makeOffice();
    await tokenOf(officer, { days: 10_000 });
    const [line] = await getOwnTokens(officer);
    expect(Date.parse(line?.expiresAt ?? "") - Date.now()).toBeLessThan(366 * 86_400_000);
  });
});

describe("what a token opens (A11, A14)", () => {
  test("acts as its person under its membership, and notes its use", async () => {
    const { officer, zone } = await makeOffice();
    const { token, id } = await tokenOf(officer, { scope: "read" });
    expect(await findTokenViewer(token)).toMatchObject({
      tokenId: id,
      scope: "read",
      viewer: { userId: officer.userId, membershipId: officer.membershipId, role: "officer", zoneIds: [zone.id] },
    });
    expect((await getOwnTokens(officer))[0]?.lastUsedAt).not.toBeNull();
  });

  test("nothing once it is revoked; only its person may revoke it", async () => {
    const { officer, colleague } = await makeOffice();
    const { token, id } = await tokenOf(officer);
    expect(await revokeToken(colleague, { tokenId: id })).toBeNull();
    expect(await findTokenViewer(token)).not.toBeNull();
    expect(await revokeToken(officer, { tokenId: id })).toEqual({ ok: true, name: "看板" });
    expect(await findTokenViewer(token)).toBeNull();
    expect(await revokeToken(officer, { tokenId: id })).toBeNull();
    expect(await trail()).toEqual(["token.created done", "token.revoked done"]);
    expect((await getOwnTokens(officer))[0]?.state).toBe("revoked");
    expect(await getOwnTokens(colleague)).toEqual([]);
  });

  test("nothing once it has expired", async () => {
    const { officer } = await makeOffice();
    const { token } = await tokenOf(officer);
    await sql("UPDATE api_token SET expires_at = now() - interval '1 second'");
    expect(await findTokenViewer(token)).toBeNull();
    expect((await getOwnTokens(officer))[0]?.state).toBe("expired");
  });

  test("nothing while its person is disabled", async () => {
    const { officer, administrator } = await makeOffice();
    const { token } = await tokenOf(officer);
    expect(await disablePerson(administrator, { userId: officer.userId })).toEqual({ ok: true });
    expect(await findTokenViewer(token)).toBeNull();
    await enablePerson(administrator, { userId: officer.userId });
    expect(await findTokenViewer(token)).not.toBeNull();
  });

  test("nothing once its membership has ended, though the person goes on with another", async () => {
    const { officer, province, administrator } = await makeOffice();
    const other = await makeZone({ province });
    await grantMembership(administrator, { userId: officer.userId, orgId: other.id, role: "leader" });
    const { token } = await tokenOf(officer);
    await endMembership(administrator, { membershipId: officer.membershipId });
    expect(await findTokenViewer(token)).toBeNull();
  });

  test("a mistyped or invented one opens nothing", async () => {
    const { officer } = await makeOffice();
    const { token } = await tokenOf(officer);
    for (const wrong of ["", "lf_", token.slice(0, -1), `${token}0`, `lf_${"A".repeat(49)}`, token.toUpperCase()])
      expect(await findTokenViewer(wrong)).toBeNull();
  });
});

describe("asking the interface", () => {
  const ask = (token: string, scope: "read" | "write") =>
    requireApiViewer(new Request("http://landfall.test/api/v1/x", { headers: { Authorization: `Bearer ${token}` } }), {
      scope,
    });

  test("a read-only token may not write, and that it tried is on the trail", async () => {
    const { officer } = await makeOffice();
    const reading = await tokenOf(officer, { scope: "read" });
    const writing = await tokenOf(officer, { scope: "write" });
    expect((await ask(writing.token, "write")).viewer.userId).toBe(officer.userId);
    expect((await ask(reading.token, "read")).language).toBe("zh-CN");
    const refused = await ask(reading.token, "write").catch((answer: Response) => answer);
    expect(refused).toBeInstanceOf(Response);
    if (!(refused instanceof Response)) return;
    expect([refused.status, refused.headers.get("Content-Type")]).toEqual([
      403,
      "application/problem+json; charset=utf-8",
    ]);
    expect((await trail()).at(-1)).toBe("token.denied denied");
  });
});

describe("the administrator's command", () => {
  test("finds the oldest membership, or the one of a role; says why there is none", async () => {
    const { officer, province, administrator } = await makeOffice();
    const other = await makeZone({ province });
    await grantMembership(administrator, { userId: officer.userId, orgId: other.id, role: "leader" });
    expect(await findTokenPerson(officer.email.toUpperCase())).toMatchObject({ ok: true, viewer: { role: "officer" } });
    expect(await findTokenPerson(officer.email, { role: "leader" })).toMatchObject({
      ok: true,
      viewer: { role: "leader", zoneId: other.id },
    });
    expect(await findTokenPerson(officer.email, { role: "auditor" })).toMatchObject({ reason: "no-such-membership" });
    expect(await findTokenPerson("nobody@test.landfall.local")).toEqual({ ok: false, reason: "no-such-user" });
    await disablePerson(administrator, { userId: officer.userId });
    expect(await findTokenPerson(officer.email)).toEqual({ ok: false, reason: "disabled" });
    await enablePerson(administrator, { userId: officer.userId });
    await sql("UPDATE membership SET ended_at = now() WHERE user_id = $1", [officer.userId]);
    expect(await findTokenPerson(officer.email)).toEqual({ ok: false, reason: "no-role" });
  });
});

describe("the app's own login", () => {
  test("revokes a token whose membership has ended, as its person asks", async () => {
    const { zone, officer } = await makeOffice();
    const { id } = await tokenOf(officer);
    await sql(
      `WITH old AS (INSERT INTO membership (id, user_id, org_id, role, ended_at)
                    VALUES (gen_random_uuid(), $1::uuid, $2::uuid, 'verifier', now()) RETURNING id)
       UPDATE api_token SET membership_id = (SELECT id FROM old)`,
      [officer.userId, zone.id],
    );
    expect(await revokeToken(officer, { tokenId: id })).toEqual({ ok: true, name: "看板" });
  });

  test("changes nothing of a token but its end, and asks for no hidden project's id", async () => {
    const [may] = await sql<{ columns: string; counts: boolean }>(
      `SELECT string_agg(column_name, ' ') AS columns, has_function_privilege('landfall_app', 'app_counted_projects(uuid[])', 'EXECUTE') AS counts
         FROM information_schema.column_privileges WHERE grantee = 'landfall_app' AND table_name = 'api_token' AND privilege_type = 'UPDATE'`,
    );
    expect(may).toEqual({ columns: "revoked_at", counts: false });
  });
});
