import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "~~/tests/support/database";
import { changedTables, databaseState } from "~~/tests/support/database-state";
import { WebServer } from "~~/tests/support/web-server";
import { makeWorld, type Principal, type World } from "~~/tests/support/world";
import { smallPdf } from "./need-routes";

let web: WebServer;
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());

const post = (who: Principal, path: string, form: Record<string, string>) =>
  web.send(path, { cookie: world.cookies[who], form });

describe("A6: what belongs to another zone cannot be linked to", () => {
  /** Each form, with something foreign in a field that names something. */
  const links = ({
    cases: { plainA, plainB, secretA },
    people,
    land,
  }: World): [name: string, who: Principal, path: string, form: Record<string, string>][] => {
    const project = `/projects/${plainA.id}`;
    const lead = {
      name: "六号线索",
      sourceChannel: "fair",
      investor: "Quorvex Zynthar AG",
      countryCode: "德国",
      industry: "3973",
      investmentRange: "from_500m",
      firstContactName: "Anna",
      isChecked: "on",
    };
    return [
      [
        "an investor of another zone for a lead",
        "officerA",
        "/projects/new",
        { ...lead, investorChoice: plainB.investorId },
      ],
      [
        "an investor only known through a sensitive project",
        "officerA2",
        "/projects/new",
        { ...lead, investorChoice: secretA.investorId },
      ],
      ["an officer of another zone for the team", "leaderA", `${project}/team`, { officerId: people.officerB.userId }],
      [
        "a co-officer of another zone",
        "leaderA",
        `${project}/team`,
        { officerId: people.officerA.userId, "coOfficerIds[]": people.officerB.userId },
      ],
      [
        "a responsible leader of another zone",
        "leaderA",
        `${project}/team`,
        { officerId: people.officerA.userId, responsibleLeaderId: people.leaderB.userId },
      ],
      ["a liaison as officer", "leaderA", `${project}/team`, { officerId: people.liaison.userId }],
      [
        "a first contact of another zone",
        "officerA",
        `${project}/edit/identity`,
        {
          name: "x",
          kind: "new",
          confidentiality: "internal",
          version: "1",
          firstContactUserId: people.officerB.userId,
        },
      ],
      [
        "another zone's file as proof of capital",
        "officerA",
        `${project}/capital/new`,
        {
          kind: "foreign_capital",
          "amount.amount": "1",
          "amount.unit": "CNY_wan",
          arrivedOn: "2026-07-01",
          evidenceId: plainB.fileId,
        },
      ],
      [
        "another project's file as proof of a review",
        "officerA",
        `${project}/reviews/new`,
        {
          planned: "none",
          reviewerName: "x",
          reviewerOffice: "x",
          reviewedOn: "2026-07-01",
          evidenceId: secretA.fileId,
        },
      ],
      [
        "another project's need for a file",
        "officerA",
        `${project}/evidence/new`,
        { kind: "other", needId: plainB.landId },
      ],
      [
        "a department of another zone for a need",
        "officerB",
        `/projects/${plainB.id}/needs/new?category=talent`,
        { title: "工程师", talentHeadCount: "2", talentKind: "engineer", assignee: land.id },
      ],
      [
        "a person of another zone for a follow-up",
        "officerA",
        `${project}/follow-ups/new`,
        { on: "2026-07-01", text: "x", nextAction: "y", nextOn: "2026-12-01", ownerId: people.officerB.userId },
      ],
      [
        "another project's link on one's own need",
        "officerA",
        `/needs/${plainA.landId}/links/${plainB.linkId}`,
        { step: "grant", from: "applied", granted: "x", on: "2026-07-01" },
      ],
      [
        "another need's person",
        "officerA",
        `/needs/${plainA.entryId}/persons/${plainB.personId}/reveal`,
        { purpose: "file_application" },
      ],
      [
        "another investor's contact",
        "officerA",
        `/investors/${plainA.investorId}/contacts/${plainB.contactId}/edit`,
        { name: "x" },
      ],
      ["another project's capital entry", "officerA", `${project}/capital/${plainB.capitalId}/void`, { reason: "x" }],
      ["another project's file to remove", "officerA", `${project}/evidence/${plainB.fileId}/remove`, { reason: "x" }],
      ["another project's commitment", "officerA", `${project}/commitments/${plainB.commitmentId}`, { state: "kept" }],
    ];
  };

  test("not one of them goes through or writes anything", async () => {
    for (const [name, who, path, form] of links(world)) {
      const before = await databaseState();
      const answer = await web.send(path, {
        cookie: world.cookies[who],
        form,
        ...(path.endsWith("/evidence/new") ? { file: smallPdf } : {}),
      });
      expect([404, 409, 422], `${name}: ${answer.status}`).toContain(answer.status);
      expect({ name, changed: changedTables(before, await databaseState()) }).toEqual({ name, changed: [] });
    }
  });
});

describe("A7: fields a form does not have are ignored", () => {
  test("a lead's zone, officer, stage, code and opening are not for the form to say", async () => {
    const name = "七号线索";
    const extra = {
      zoneId: world.zoneB.id,
      officerId: world.people.officerB.userId,
      createdById: world.people.leaderB.userId,
      stage: "signed",
      status: "lost",
      light: "green",
      code: "HACKED-1",
      version: "99",
      openedAt: "2026-01-01T00:00:00Z",
      firstRegisteredAt: "2020-01-01T00:00:00Z",
      appraisalPassedOn: "2026-01-01",
      "teamIds[]": world.people.officerB.userId,
      id: world.cases.plainB.id,
      __proto__x: "1",
      "constructor.prototype.zoneId": world.zoneB.id,
    };
    const lead = {
      name,
      sourceChannel: "fair",
      investorIsAnonymous: "on",
      countryCode: "德国",
      industry: "3973",
      investmentRange: "from_500m",
      firstContactName: "Anna",
      isChecked: "on",
    };
    expect((await post("officerA", "/projects/new", { ...lead, ...extra })).status).toBe(303);
    const [row] = await sql(
      "SELECT zone_id, officer_id, created_by_id, stage::text, status::text, version, opened_at, first_registered_at, appraisal_passed_on, team_ids FROM project WHERE name = $1",
      [name],
    );
    const { userId } = world.people.officerA;
    expect(row).toMatchObject({
      zone_id: world.zoneA.id,
      officer_id: userId,
      created_by_id: userId,
      stage: "lead",
      status: "ongoing",
      opened_at: null,
      first_registered_at: null,
      appraisal_passed_on: null,
      team_ids: [userId],
    });
    expect(Number(row?.["version"])).toBeLessThan(5);
  });

  test("an edit of one section changes no column of another, nor the guarded ones", async () => {
    const { id } = world.cases.openA;
    const guarded =
      "zone_id, officer_id, stage::text, status::text, opened_at, code, team_ids, light::text, first_registered_at, total_investment, name";
    const [before] = await sql(`SELECT ${guarded} FROM project WHERE id = $1`, [id]);
    const form = {
      landAreaMu: "42",
      version: "1",
      zoneId: world.zoneB.id,
      officerId: world.people.officerB.userId,
      stage: "production",
      status: "lost",
      openedAt: "",
      code: "X",
      light: "green",
      name: "Y",
      totalInvestment: "1",
      "totalInvestment.amount": "1",
    };
    expect((await post("officerA", `/projects/${id}/edit/land`, form)).status).toBe(303);
    expect(await sql(`SELECT ${guarded} FROM project WHERE id = $1`, [id])).toEqual([before]);
    expect(await sql("SELECT land_area_mu::int AS mu FROM project WHERE id = $1", [id])).toEqual([{ mu: 42 }]);
  });

  test("nobody gives themselves a role, another name in the log or another address", async () => {
    const { officerA, leaderA } = world.people;
    await post("officerA", "/account", {
      intent: "profile",
      name: "新名",
      language: "zh-CN",
      timeZone: "UTC",
      email: "me@evil.example",
      role: "leader",
      disabledAt: "",
      membershipId: leaderA.membershipId,
    });
    expect(await sql("SELECT email FROM app_user WHERE id = $1", [officerA.userId])).toEqual([
      { email: officerA.email },
    ]);
    expect(await sql("SELECT role::text FROM membership WHERE user_id = $1", [officerA.userId])).toEqual([
      { role: "officer" },
    ]);
    const record = {
      kind: "call",
      on: "2026-07-01",
      isSubstantive: "yes",
      notes: "七号往来",
      byId: leaderA.userId,
      at: "2020-01-01",
    };
    await post("officerA", `/projects/${world.cases.plainA.id}/interactions/new`, record);
    expect(await sql("SELECT by_id FROM interaction WHERE notes = '七号往来'")).toEqual([{ by_id: officerA.userId }]);
  });

  test("a need's department, state and due date are not the liaison's to set along with an answer", async () => {
    const { landId } = world.cases.plainA;
    const before = await sql("SELECT department_id, due_on, state::text, project_id FROM need WHERE id = $1", [landId]);
    const form = {
      text: "可以供地",
      departmentId: world.zoneB.id,
      dueOn: "2099-01-01",
      state: "met",
      projectId: world.cases.plainB.id,
    };
    expect((await post("liaison", `/needs/${landId}/answer`, form)).status).toBe(303);
    expect(
      await sql("SELECT department_id, due_on, state::text, project_id FROM need WHERE id = $1", [landId]),
    ).toEqual(before);
  });
});

test("B1: words that look like a day, a number or a value of the program stay words, and break no page", async () => {
  const { id, landId } = world.cases.openA;
  const words = [
    "0000-00-00",
    "2026-02-31",
    "1900-00-01",
    "1e400",
    "NaN",
    "null",
    "undefined",
    "[object Object]",
    "{{0}}",
  ];
  for (const text of words) {
    const [project] = await sql<{ version: number }>("SELECT version FROM project WHERE id = $1", [id]);
    const edited = { landAreaMu: "42", site: text, plot: text, version: String(project?.version) };
    expect((await post("officerA", `/projects/${id}/edit/land`, edited)).status).toBe(303);
    const told = { on: "2026-07-01", text };
    expect((await post("officerA", `/needs/${landId}/follow-ups/new`, told)).status).toBe(303);
    for (const path of [
      `/projects/${id}`,
      `/projects/${id}/history`,
      `/needs/${landId}`,
      "/home",
      "/projects",
      "/board",
    ]) {
      expect((await web.send(path, { cookie: world.cookies.officerA })).status, `${text} on ${path}`).toBe(200);
    }
  }
  const history = (await web.send(`/projects/${id}/history`, { cookie: world.cookies.officerA })).body;
  expect(words.filter((text) => !history.includes(text))).toEqual([]);
});

test("A5: one foreign row among many refuses them all", async () => {
  const { plainA, plainB } = world.cases;
  const before = await databaseState();
  const keys = new URLSearchParams([
    ...["P25-13a", "P25-13b"].map((key) => ["measureKeys[]", key]),
    ["measureKeys[]", "no-such-measure"],
  ]).toString();
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const unknown = await web.send(`/needs/${plainA.landId}/links`, {
    cookie: world.cookies.officerA,
    body: keys,
    headers,
  });
  expect(unknown.status).toBe(303);
  const team = new URLSearchParams([
    ["officerId", world.people.officerA.userId],
    ["coOfficerIds[]", world.people.officerA2.userId],
    ["coOfficerIds[]", world.people.officerB.userId],
  ]).toString();
  expect(
    (await web.send(`/projects/${plainA.id}/team`, { cookie: world.cookies.leaderA, body: team, headers })).status,
  ).toBe(422);
  expect(changedTables(before, await databaseState())).toEqual([]);
  expect(plainB.id).not.toBe(plainA.id);
});

test("A16: nobody verifies what they entered, whatever their role is by now", async () => {
  const { officerA, leaderA } = world.people;
  const { id } = world.cases.plainA;
  const decide = (who: Principal) =>
    post(who, `/projects/${id}/verifications/signed`, { intent: "decide", decision: "verified" });
  const stateOf = () => sql("SELECT state::text FROM evidence_verification WHERE project_id = $1", [id]);
  const asVerifier = async (who: "officerA" | "leaderA") => {
    const { membershipId, role } = world.people[who];
    await sql("UPDATE membership SET role = 'verifier' WHERE id = $1", [membershipId]);
    const { status } = await decide(who);
    await sql("UPDATE membership SET role = $2::role_code WHERE id = $1", [membershipId, role]);
    return status;
  };
  // The officer uploaded the contract.
  expect(await asVerifier("officerA")).toBe(403);
  // The leader uploads a second file: now they are behind it too.
  const file = { ...smallPdf, name: "second.pdf" };
  expect(
    (
      await web.send(`/projects/${id}/evidence/new`, {
        cookie: world.cookies.leaderA,
        form: { kind: "contract" },
        file,
      })
    ).status,
  ).toBe(303);
  await sql("UPDATE evidence_verification SET state = 'pending' WHERE project_id = $1", [id]);
  expect(await asVerifier("leaderA")).toBe(403);
  // Nor does a leader as such: verifying is the verifier's.
  expect((await decide("leaderA")).status).toBe(403);
  expect(await stateOf()).toEqual([{ state: "pending" }]);
  expect((await decide("verifierA")).status).toBe(303);
  expect(await stateOf()).toEqual([{ state: "verified" }]);
  const denied = await sql(
    "SELECT actor_id FROM audit_event WHERE outcome = 'denied' AND actor_id = ANY ($1) AND action = 'project.verify'",
    [[officerA.userId, leaderA.userId]],
  );
  expect(denied.map((row) => row["actor_id"]).sort()).toEqual([officerA.userId, leaderA.userId, leaderA.userId].sort());
});

describe("A9: revealing", () => {
  test("needs a purpose, shows it once and is on the trail, with nothing of it in the trail", async () => {
    const { entryId, personId, secrets, investorId, contactId } = world.cases.plainA;
    for (const [path, purpose, shown, subject] of [
      [
        `/needs/${entryId}/persons/${personId}/reveal`,
        "file_application",
        [secrets.passport, secrets.personName],
        personId,
      ],
      [
        `/investors/${investorId}/contacts/${contactId}/reveal`,
        "回电投资方",
        [secrets.phone, secrets.email],
        contactId,
      ],
    ] as const) {
      const without = await post("officerA", path, { purpose: "" });
      expect(without.status).toBe(422);
      for (const secret of shown) expect(without.body).not.toContain(secret);
      const answer = await post("officerA", path, { purpose });
      expect(answer.status).toBe(200);
      for (const secret of shown) expect(answer.body).toContain(secret);
      expect(answer.headers["cache-control"]).toContain("no-store");
      const trail = await sql<{ text: string }>(
        "SELECT row_to_json(a)::text AS text FROM audit_event a WHERE a::text LIKE '%' || $1 || '%' AND actor_id = $2",
        [subject, world.people.officerA.userId],
      );
      expect(trail.length).toBeGreaterThan(0);
      const everything = `${trail.map(({ text }) => text).join()}${(await sql<{ text: string }>("SELECT coalesce(string_agg(a::text, ''), '') AS text FROM activity a"))[0]?.text}${web.output}`;
      for (const secret of shown) expect(everything).not.toContain(secret);
    }
  });
});

test("E8: a form sent twice has one effect; the same operation with another body answers 409", async () => {
  const operationId = crypto.randomUUID();
  const lead = {
    name: "八号线索",
    sourceChannel: "fair",
    investorIsAnonymous: "on",
    countryCode: "德国",
    industry: "3973",
    investmentRange: "from_500m",
    firstContactName: "Anna",
    isChecked: "on",
    operationId,
  };
  const answers = await Promise.all(Array.from({ length: 5 }, () => post("officerA", "/projects/new", lead)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1);
  expect((await post("officerA", "/projects/new", { ...lead, name: "八号线索改" })).status).toBe(409);
  expect(await sql("SELECT count(*)::int AS n FROM project WHERE name LIKE '八号线索%'")).toEqual([{ n: 1 }]);
  // Somebody else's operation of the same id is their own.
  expect((await post("officerA2", "/projects/new", lead)).status).toBe(303);

  const { landId } = world.cases.openA;
  const followUp = { on: "2026-07-01", text: "八号跟进", operationId: crypto.randomUUID() };
  for (let time = 0; time < 3; time += 1)
    expect((await post("officerA", `/needs/${landId}/follow-ups/new`, followUp)).status).toBe(303);
  expect(await sql("SELECT count(*)::int AS n FROM follow_up WHERE text = '八号跟进'")).toEqual([{ n: 1 }]);
});
