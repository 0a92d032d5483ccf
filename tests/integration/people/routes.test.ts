import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { markDemoLoaded } from "~/domain/people/demo-accounts.server";
import { inRequest } from "~/http/request-scope.server";
import { requireViewer } from "~/http/require-viewer.server";
import { action as account } from "~/routes/_app.account";
import { loader as orgTree } from "~/routes/_app.admin.orgs._index";
import { loader as orgPage } from "~/routes/_app.admin.orgs.$orgId";
import { loader as adminPeople } from "~/routes/_app.admin.people._index";
import { action as personAction, loader as personPage } from "~/routes/_app.admin.people.$userId";
import { action as inviteAction } from "~/routes/_app.admin.people.invite";
import { loader as people } from "~/routes/_app.people";
import { action as membership } from "~/routes/account.membership";
import { action as forgot } from "~/routes/forgot";
import { loader as invitationPage } from "~/routes/invitation.$token";
import { action as login, loader as loginPage } from "~/routes/login";
import { action as logout } from "~/routes/logout";
import { action as reset, loader as resetPage } from "~/routes/reset.$token";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { sql } from "~~/tests/support/database";
import { cookieHeader, givePassword, signInAs, testPassword } from "~~/tests/support/sign-in";

const origin = "http://127.0.0.1:3000";

type Sent = {
  cookie?: string;
  form?: Record<string, string>;
  params?: Record<string, string>;
  headers?: Record<string, string>;
};

function args(
  path: string,
  { cookie, form, params = {}, headers = {} }: Sent,
): LoaderFunctionArgs & ActionFunctionArgs {
  const request = new Request(origin + path, {
    method: form ? "POST" : "GET",
    headers: { ...(cookie ? { cookie } : {}), ...headers },
    body: form ? new URLSearchParams(form) : undefined,
  });
  return { request, params, context: { nonce: "", requestId: "" } };
}

/** What the framework would answer: a thrown response counts as one. */
async function answer(work: () => unknown): Promise<Response> {
  try {
    const result = await work();
    if (!(result instanceof Response)) throw new Error("no response");
    return result;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

async function makeWorld() {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  const other = await makeZone({ province });
  const admin = await makeViewer({ role: "administrator", org: zone });
  const officer = await makeViewer({ role: "officer", org: zone });
  const foreign = await makeViewer({ role: "officer", org: other });
  return { zone, other, admin, officer, foreign };
}

describe("signing in", () => {
  test("leads to the page that was asked for, with one session cookie", async () => {
    const { officer } = await makeWorld();
    await givePassword(officer);
    const response = await answer(() =>
      login(args("/login?next=%2Fboard%3Fstage%3Dlead", { form: { email: officer.email, password: testPassword } })),
    );
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe("/board?stage=lead");
    expect(response.headers.getSetCookie()).toHaveLength(1);
  });

  test.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/%09/evil.example",
    "/login?next=/login",
  ])("C9: never leads outside: %s", async (next) => {
    const { officer } = await makeWorld();
    await givePassword(officer);
    const form = { email: officer.email, password: testPassword };
    const response = await answer(() => login(args(`/login?next=${encodeURIComponent(next)}`, { form })));
    expect(new URL(response.headers.get("Location") ?? "", origin).origin).toBe(origin);
    expect(response.headers.get("Location")).not.toMatch(/^\/[/\\]|^\/login/);
  });

  test("C5: known, unknown and disabled accounts with a wrong password get the same status and body", async () => {
    const { officer, foreign } = await makeWorld();
    await givePassword(officer);
    await givePassword(foreign);
    await sql("UPDATE app_user SET disabled_at = now() WHERE id = $1", [foreign.userId]);
    const answers = await Promise.all(
      [officer.email, foreign.email, "nobody@test.landfall.local"].map(async (email) => {
        const response = await answer(() => login(args("/login", { form: { email, password: "wrong-password" } })));
        return {
          status: response.status,
          errors: (await response.json()).errors,
          cookies: response.headers.getSetCookie(),
        };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 422, cookies: [] });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test("the password typed is not sent back", async () => {
    const response = await answer(() =>
      login(args("/login", { form: { email: "a@test.local", password: "my-secret-words" } })),
    );
    expect(await response.text()).not.toContain("my-secret-words");
  });

  test("somebody signed in goes on instead of signing in again", async () => {
    const { officer } = await makeWorld();
    const cookie = await signInAs(officer);
    const response = await answer(() => loginPage(args("/login", { cookie })));
    expect(response.headers.get("Location")).toBe("/home");
  });

  test("the demo's accounts are offered only where the demo is loaded", async () => {
    const { officer } = await makeWorld();
    const demoOf = async () => (await (await answer(() => loginPage(args("/login", {})))).json()).demo;
    expect(await demoOf()).toBeNull();
    await markDemoLoaded(ownerClient(), { password: testPassword, emails: [officer.email] });
    expect(await demoOf()).toMatchObject({
      password: testPassword,
      accounts: [{ email: officer.email, role: "officer" }],
    });
  });

  test("C2: after signing out the old cookie opens nothing", async () => {
    const { officer } = await makeWorld();
    const cookie = await signInAs(officer);
    const out = await answer(() => logout(args("/logout", { cookie, form: {} })));
    expect(out.headers.get("Location")).toBe("/login?notice=out");
    const next = await answer(() => account(args("/account", { cookie, form: { intent: "end-others" } })));
    expect(next.headers.get("Location")).toBe("/login");
  });
});

describe("without a session", () => {
  test("a page leads to signing in and back, a program gets 401, a form leads back to the page it stood on", async () => {
    const page = await answer(() => adminPeople(args("/admin/people?role=officer", {})));
    expect(page.status).toBe(303);
    expect(page.headers.get("Location")).toBe(`/login?next=${encodeURIComponent("/admin/people?role=officer")}`);
    const program = await answer(() => adminPeople(args("/admin/people", { headers: { accept: "application/json" } })));
    expect(program.status).toBe(401);
    const form = await answer(() =>
      account(args("/account", { form: { intent: "profile" }, headers: { referer: `${origin}/account#x` } })),
    );
    expect(form.headers.get("Location")).toBe("/login?next=%2Faccount");
    const elsewhere = await answer(() =>
      account(args("/account", { form: { intent: "profile" }, headers: { referer: "https://evil.example/x" } })),
    );
    expect(elsewhere.headers.get("Location")).toBe("/login");
  });

  test("the database is asked once per request, however many loaders ask", async () => {
    const { officer } = await makeWorld();
    const cookie = await signInAs(officer);
    await inRequest({ clientAddress: "192.0.2.1" }, async () => {
      const copies = [1, 2, 3].map(() => new Request(`${origin}/home`, { headers: { cookie } }));
      const viewers = await Promise.all(copies.map((copy) => requireViewer(copy)));
      expect(viewers[1]).toBe(viewers[0]);
      expect(viewers[2]).toBe(viewers[0]);
    });
  });
});

describe("the administrator's pages", () => {
  test("are absent for everybody else", async () => {
    const { zone, officer } = await makeWorld();
    const cookie = await signInAs(officer);
    const params = { userId: officer.userId, orgId: zone.id };
    for (const loader of [adminPeople, personPage, orgTree, orgPage]) {
      expect((await answer(() => loader(args("/admin", { cookie, params })))).status).toBe(404);
    }
  });

  test("A2: a foreign and an unknown person or org answer the same 404", async () => {
    const { admin, foreign, other } = await makeWorld();
    const cookie = await signInAs(admin);
    for (const userId of [foreign.userId, crypto.randomUUID(), "not-an-id"]) {
      expect((await answer(() => personPage(args("/admin/people/x", { cookie, params: { userId } })))).status).toBe(
        404,
      );
      const form = { intent: "disable" };
      expect(
        (await answer(() => personAction(args("/admin/people/x", { cookie, params: { userId }, form })))).status,
      ).toBe(404);
    }
    for (const orgId of [other.id, crypto.randomUUID()]) {
      expect((await answer(() => orgPage(args("/admin/orgs/x", { cookie, params: { orgId } })))).status).toBe(404);
    }
    expect(await sql("SELECT disabled_at FROM app_user WHERE id = $1", [foreign.userId])).toEqual([
      { disabled_at: null },
    ]);
  });

  test("A7: fields a form does not have are left out", async () => {
    const { zone, admin } = await makeWorld();
    const cookie = await signInAs(admin);
    const email = `extra-${crypto.randomUUID().slice(0, 8)}@test.landfall.local`;
    const form = {
      email,
      name: "新同事",
      orgId: zone.id,
      role: "officer",
      language: "zh-CN",
      invitedById: crypto.randomUUID(),
      acceptedAt: "2020-01-01",
    };
    expect((await answer(() => inviteAction(args("/admin/people/invite", { cookie, form })))).status).toBe(303);
    expect(await sql("SELECT invited_by_id, accepted_at FROM invitation WHERE email = $1", [email])).toEqual([
      { invited_by_id: admin.userId, accepted_at: null },
    ]);
  });

  test("a refused form comes back with what was typed and the reason at its field", async () => {
    const { zone, admin } = await makeWorld();
    const cookie = await signInAs(admin);
    const form = {
      email: "someone@test.landfall.local",
      name: "新同事",
      orgId: zone.id,
      role: "liaison",
      language: "zh-CN",
    };
    const response = await answer(() => inviteAction(args("/admin/people/invite", { cookie, form })));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: { role: ["people:refusals.roleDoesNotFit"] }, values: form });
  });

  test("the own roles cannot be touched", async () => {
    const { zone, admin } = await makeWorld();
    const cookie = await signInAs(admin);
    const params = { userId: admin.userId };
    const forms: Record<string, string>[] = [
      { intent: "grant", orgId: zone.id, role: "leader" },
      { intent: "change", membershipId: admin.membershipId, orgId: zone.id, role: "leader" },
      { intent: "end", membershipId: admin.membershipId },
      { intent: "disable" },
    ];
    for (const form of forms) {
      const response = await answer(() => personAction(args("/admin/people/x", { cookie, params, form })));
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    expect(
      await sql("SELECT role::text FROM membership WHERE user_id = $1 AND ended_at IS NULL", [admin.userId]),
    ).toEqual([{ role: "administrator" }]);
  });
});

test("the page of rights is there for the zone's leader only", async () => {
  const { zone, officer } = await makeWorld();
  const leader = await makeViewer({ role: "leader", org: zone });
  expect((await answer(async () => people(args("/people", { cookie: await signInAs(leader) })))).status).toBe(200);
  expect((await answer(async () => people(args("/people", { cookie: await signInAs(officer) })))).status).toBe(404);
});

test("switching to a membership of somebody else is a 404", async () => {
  const { officer, foreign } = await makeWorld();
  const cookie = await signInAs(officer);
  const response = await answer(() =>
    membership(args("/account/membership", { cookie, form: { membershipId: foreign.membershipId } })),
  );
  expect(response.status).toBe(404);
});

test("C5: asking for a reset link answers the same page for every address", async () => {
  const { officer } = await makeWorld();
  const bodies = await Promise.all(
    [officer.email, "nobody-at-all@test.landfall.local"].map(async (email) => {
      const response = await answer(() => forgot(args("/forgot", { form: { email } })));
      return { status: response.status, body: (await response.text()).replace(email, "…") };
    }),
  );
  expect(bodies[1]).toEqual(bodies[0]);
});

test("links that are wrong or used say so with 404 and no word about whom they were for", async () => {
  const params = { token: "x".repeat(43) };
  for (const loader of [resetPage, invitationPage]) {
    const response = await answer(() => loader(args("/reset/x", { params })));
    expect(response.status).toBe(404);
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
  }
  const form = { password: "Harbour-9-lantern", again: "Harbour-9-lantern" };
  expect((await answer(() => reset(args("/reset/x", { params, form })))).status).toBe(404);
});

test("changing the password keeps this session and says how many others ended", async () => {
  const { officer } = await makeWorld();
  const cookie = await signInAs(officer);
  await signInAs(officer);
  const mistyped = await answer(() =>
    account(
      args("/account", {
        cookie,
        form: { intent: "password", current: testPassword, password: "Harbour-9-lantern", again: "Harbour-9-lanterm" },
      }),
    ),
  );
  expect(await mistyped.json()).toMatchObject({
    part: "password",
    errors: { again: ["auth:newPassword.differs"] },
    values: {},
  });
  const done = await answer(() =>
    account(
      args("/account", {
        cookie,
        form: { intent: "password", current: testPassword, password: "Harbour-9-lantern", again: "Harbour-9-lantern" },
      }),
    ),
  );
  expect(done.status).toBe(303);
  expect(cookieHeader(done.headers.getSetCookie())).toMatch(/^flash=/);
  expect(await sql("SELECT 1 FROM app_session WHERE user_id = $1", [officer.userId])).toHaveLength(1);
});
