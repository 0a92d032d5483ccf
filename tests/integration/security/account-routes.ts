import type { World } from "~~/tests/support/world";
import { administrators, administratorsWrite, nobody, type RouteRow } from "./route-row";

const inA = (world: World) => world.people.officerA2.userId;

/** Signing in, the own account, people, orgs and dictionaries. */
export const accountRoutes: RouteRow[] = [
  { route: "_index", path: () => "/", get: "anyone" },
  { route: "_app", path: () => "/home", get: "everyone" },
  { route: "_app.$", path: () => "/no/such/page", get: nobody, post: { ...nobody, form: () => ({}) } },
  { route: "design", path: () => "/design", get: nobody },
  {
    route: "login",
    path: () => "/login",
    get: "anyone",
    post: {
      who: "anyone",
      form: () => ({ email: "nobody@test.landfall.local", password: "wrong" }),
      isTraceless: true,
      status: 422,
    },
  },
  {
    route: "logout",
    path: () => "/logout",
    get: "anyone",
    post: { who: "anyone", form: () => ({}), isTraceless: true },
  },
  {
    route: "forgot",
    path: () => "/forgot",
    get: "anyone",
    post: { who: "anyone", form: () => ({ email: "nobody@test.landfall.local" }), isTraceless: true },
  },
  {
    route: "reset.$token",
    path: () => `/reset/${"x".repeat(43)}`,
    get: "no one",
    post: { who: "no one", form: () => ({ password: "Harbour-9-lantern", again: "Harbour-9-lantern" }) },
  },
  {
    route: "invitation.$token",
    path: () => `/invitation/${"x".repeat(43)}`,
    get: "no one",
    post: {
      who: "no one",
      form: () => ({ name: "x", language: "en", password: "Harbour-9-lantern", again: "Harbour-9-lantern" }),
    },
  },
  {
    route: "language",
    path: () => "/language",
    get: "anyone",
    post: { who: "anyone", form: () => ({ language: "zh-CN" }), isTraceless: true },
  },
  {
    route: "theme",
    path: () => "/theme",
    get: "anyone",
    post: { who: "anyone", form: () => ({ theme: "dark" }), isTraceless: true },
  },

  { route: "_app.home", path: () => "/home", get: "everyone" },
  {
    route: "_app.account",
    path: () => "/account",
    get: "everyone",
    post: {
      who: "everyone",
      form: () => ({ intent: "profile", name: "新名字", language: "en", timeZone: "Europe/Berlin" }),
    },
  },
  {
    route: "account.membership",
    path: () => "/account/membership",
    get: "everyone",
    post: {
      allow: ["officerA"],
      form: ({ people }) => ({ membershipId: people.officerA.membershipId }),
      isTraceless: true,
    },
  },
  { route: "_app.outbox._index", path: () => "/outbox", get: "everyone" },
  { route: "_app.outbox.$mailId", path: ({ cases }) => `/outbox/${cases.plainA.mailId}`, get: { allow: ["officerA"] } },
  {
    route: "outbox.$mailId.html",
    path: ({ cases }) => `/outbox/${cases.plainA.mailId}/html`,
    get: { allow: ["officerA"] },
  },
  { route: "_app.people", path: () => "/people", get: { allow: ["leaderA", "leaderB"] } },

  { route: "_app.admin.people._index", path: () => "/admin/people", get: administrators },
  {
    route: "_app.admin.people.invite",
    path: () => "/admin/people/invite",
    get: administrators,
    post: {
      ...administratorsWrite,
      form: ({ zoneA }) => ({
        email: "new-colleague@test.landfall.local",
        name: "新同事",
        orgId: zoneA.id,
        role: "officer",
        language: "en",
      }),
    },
  },
  {
    route: "_app.admin.people.invitations",
    path: () => "/admin/people/invitations",
    get: administrators,
    post: {
      ...administratorsWrite,
      form: () => ({ invitationId: invitationId, intent: "revoke" }),
      before: ({ zoneA, people }) => [
        `INSERT INTO invitation (id, email, name, role, org_id, token_hash, invited_by_id, expires_at)
         VALUES ('${invitationId}', 'waits@test.landfall.local', 'x', 'officer', '${zoneA.id}', 'hash', '${people.administrator.userId}', now() + interval '1 day')`,
      ],
    },
  },
  {
    route: "_app.admin.people.$userId",
    path: (world) => `/admin/people/${inA(world)}`,
    get: administrators,
    post: { ...administratorsWrite, form: () => ({ intent: "disable" }) },
  },
  {
    route: "_app.admin.people.$userId",
    path: (world) => `/admin/people/${inA(world)}`,
    post: { ...administratorsWrite, form: ({ zoneA }) => ({ intent: "grant", orgId: zoneA.id, role: "leader" }) },
  },
  {
    route: "_app.admin.people.$userId",
    path: (world) => `/admin/people/${inA(world)}`,
    post: {
      ...administratorsWrite,
      form: ({ people, zoneB }) => ({
        intent: "change",
        membershipId: people.officerA2.membershipId,
        orgId: zoneB.id,
        role: "leader",
      }),
    },
  },
  {
    route: "_app.admin.people.$userId",
    path: (world) => `/admin/people/${inA(world)}`,
    post: {
      ...administratorsWrite,
      form: ({ people }) => ({ intent: "end", membershipId: people.officerA2.membershipId }),
    },
  },
  { route: "_app.admin.orgs._index", path: () => "/admin/orgs", get: administrators },
  {
    route: "_app.admin.orgs.$orgId",
    path: ({ zoneA }) => `/admin/orgs/${zoneA.id}`,
    get: administrators,
    post: { ...administratorsWrite, form: () => ({ intent: "names", nameZh: "新名称", nameEn: "New name" }) },
  },
  {
    route: "_app.admin.orgs.$orgId_.add",
    path: ({ zoneA }) => `/admin/orgs/${zoneA.id}/add`,
    get: administrators,
    post: {
      ...administratorsWrite,
      form: () => ({ kind: "department", nameZh: "新部门", nameEn: "New department", function: "ecology" }),
    },
  },
  {
    route: "_app.admin.calendar",
    path: () => "/admin/calendar",
    get: administrators,
    post: { ...administratorsWrite, form: () => ({ from: "2026-12-24", kind: "holiday", nameZh: "新假日" }) },
  },
  {
    route: "_app.admin.rates",
    path: () => "/admin/rates",
    get: administrators,
    post: { ...administratorsWrite, form: () => ({ currency: "USD", day: "2026-01-05", cnyPerUnit: "7.05" }) },
  },
  {
    route: "_app.admin.settings",
    path: () => "/admin/settings",
    get: administrators,
    post: { ...administratorsWrite, form: () => settings },
  },
];

const invitationId = "019f0000-0000-7000-8000-000000000001";

const settings = {
  otherWorkingDays: "12",
  grievanceAccept: "7",
  grievanceClose: "60",
  dueSoon: "3",
  leaderOverdue: "5",
  leadYellow: "1",
  leadRed: "4",
  interactionYellow: "60",
  interactionRed: "90",
  interactionDormant: "180",
  promiseRed: "90",
  investmentYellow: "10",
  investmentRed: "30",
  statisticsYellow: "1",
  statisticsRed: "2",
  protectionDays: "100",
  maxFileMb: "20",
};
