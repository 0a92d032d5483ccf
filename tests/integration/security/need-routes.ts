import { businessToday } from "~/domain/rates/rates.server";
import type { World } from "~~/tests/support/world";
import { desk, needReaders, needTeam, type RouteRow, team, teamAndDesk } from "./route-row";

const land = ({ cases }: World) => `/needs/${cases.plainA.landId}`;
const entry = ({ cases }: World) => `/needs/${cases.plainA.entryId}`;
const person = (world: World) => `${entry(world)}/persons/${world.cases.plainA.personId}`;
const text =
  (words = "说明") =>
  () => ({ text: words });
const landIs =
  (set: string) =>
  ({ cases }: World) => [`UPDATE need SET ${set} WHERE id = '${cases.plainA.landId}'`];
const leaderOfNeed = {
  allow: ["leaderA"],
  forbidden: ["officerA", "officerA2", "verifierA", "auditorA", "liaison"],
} as const;

export const smallPdf = {
  field: "file",
  name: "proof.pdf",
  type: "application/pdf",
  bytes: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
};

/** Needs, what is done to them, and the desk. */
export const needRoutes: RouteRow[] = [
  { route: "_app.needs._index", path: () => "/needs", get: "everyone" },
  { route: "_app.desk", path: () => "/desk", get: { allow: ["liaison"] } },
  { route: "_app.needs.$needId", path: land, get: needReaders },
  {
    route: "_app.projects.$projectId_.needs.new",
    path: ({ cases }) => `/projects/${cases.plainA.id}/needs/new?category=talent`,
    get: team,
    post: { ...team, form: () => ({ title: "需要工程师", talentHeadCount: "20", talentKind: "engineer" }) },
  },
  {
    route: "_app.needs.$needId_.edit",
    path: (world) => `${land(world)}/edit`,
    get: needTeam,
    post: {
      ...needTeam,
      form: () => ({
        version: "1",
        title: "改过的标题",
        landAreaMu: "50",
        landMode: "grant",
        landUseClass: "industrial_2",
      }),
    },
  },
  {
    route: "needs.$needId.step",
    path: (world) => `${land(world)}/step`,
    get: "everyone",
    post: { ...desk, form: () => ({ step: "accept" }), before: landIs("state = 'raised', accepted_at = NULL") },
  },
  {
    route: "needs.$needId.step",
    path: (world) => `${land(world)}/step`,
    post: { ...desk, form: () => ({ step: "start" }), before: landIs("state = 'accepted'") },
  },
  {
    route: "needs.$needId.step",
    path: (world) => `${entry(world)}/step`,
    post: { ...teamAndDesk, form: () => ({ step: "resume" }) },
  },
  {
    route: "needs.$needId.step",
    path: (world) => `${entry(world)}/step`,
    post: { ...leaderOfNeed, form: () => ({ step: "approve_pause" }) },
  },
  {
    route: "needs.$needId.step",
    path: (world) => `${land(world)}/step`,
    post: {
      ...needTeam,
      form: () => ({ step: "confirm_decline" }),
      before: landIs("answered_at = now(), answer = 'x', answer_kind = 'decline'"),
    },
  },
  {
    route: "_app.needs.$needId_.$action",
    path: (world) => `${land(world)}/answer`,
    get: desk,
    post: { ...desk, form: text() },
  },
  {
    route: "_app.needs.$needId_.$action",
    path: (world) => `${land(world)}/decline`,
    get: desk,
    post: { ...desk, form: text() },
  },
  {
    route: "_app.needs.$needId_.$action",
    path: (world) => `${land(world)}/pause`,
    get: desk,
    post: { ...desk, form: text() },
  },
  {
    route: "_app.needs.$needId_.$action",
    path: (world) => `${land(world)}/return`,
    get: needTeam,
    post: { ...needTeam, form: text(), before: landIs("answered_at = now(), answer = 'x', answer_kind = 'done'") },
  },
  {
    route: "_app.needs.$needId_.$action",
    path: (world) => `${land(world)}/withdraw`,
    get: needTeam,
    post: { ...needTeam, form: text() },
  },
  {
    route: "_app.needs.$needId_.$action",
    path: (world) => `${land(world)}/finding`,
    get: needTeam,
    post: { ...needTeam, form: text(), before: withoutLinks },
  },
  {
    route: "_app.needs.$needId_.$action",
    path: (world) => `${land(world)}/escalate`,
    get: leaderOfNeed,
    post: { ...leaderOfNeed, form: text() },
  },
  { route: "_app.needs.$needId_.$action", path: (world) => `${land(world)}/no-such-action`, get: { allow: [] } },
  {
    route: "_app.needs.$needId_.close",
    path: (world) => `${land(world)}/close`,
    get: needTeam,
    post: {
      ...needTeam,
      form: () => ({ outcome: "ordinary_service", text: "常规办理", on: businessToday() }),
      before: withoutLinks,
    },
  },
  {
    route: "_app.needs.$needId_.rating",
    path: (world) => `${land(world)}/rating`,
    get: needTeam,
    post: {
      ...needTeam,
      form: () => ({ rating: "4", informant: "投资方", on: "2026-07-01" }),
      before: landIs("state = 'met', closed_at = now()"),
    },
  },
  {
    route: "_app.needs.$needId_.follow-ups.new",
    path: (world) => `${land(world)}/follow-ups/new`,
    get: teamAndDesk,
    post: { ...teamAndDesk, form: () => ({ on: "2026-07-01", text: "电话沟通" }) },
  },
  {
    route: "_app.projects.$projectId_.follow-ups.new",
    path: ({ cases }) => `/projects/${cases.plainA.id}/follow-ups/new`,
    get: team,
    post: { ...team, form: () => ({ on: "2026-07-01", text: "电话沟通" }) },
  },
  {
    route: "follow-ups.$followUpId.done",
    path: ({ cases }) => `/follow-ups/${cases.plainA.followUpId}/done`,
    get: "everyone",
    post: { ...teamAndDesk, form: () => ({}) },
  },
  {
    route: "_app.needs.$needId_.persons.new",
    path: (world) => `${entry(world)}/persons/new`,
    get: needTeam,
    post: {
      ...needTeam,
      form: () => ({
        name: "Max Muster",
        nationality: "德国",
        documentKind: "work_permit",
        documentNumber: "C01X00T47",
      }),
    },
  },
  {
    route: "_app.needs.$needId_.persons.$personId.remove",
    path: (world) => `${person(world)}/remove`,
    get: needTeam,
    post: { ...needTeam, form: () => ({}) },
  },
  {
    route: "_app.needs.$needId_.persons.$personId.reveal",
    path: (world) => `${person(world)}/reveal`,
    get: teamAndDesk,
    post: { ...teamAndDesk, form: () => ({ purpose: "file_application" }) },
  },
  { route: "_app.needs.$needId_.links_.new", path: (world) => `${land(world)}/links/new`, get: teamAndDesk },
  {
    route: "_app.needs.$needId_.links",
    path: (world) => `${land(world)}/links?measure=P25-13a`,
    get: teamAndDesk,
    post: { ...teamAndDesk, form: () => ({ "measureKeys[]": "P25-13a", reason: "备用" }), before: withoutLinks },
  },
  {
    route: "_app.needs.$needId_.links_.$linkId",
    path: (world) => `${land(world)}/links/${world.cases.plainA.linkId}`,
    get: needReaders,
    post: { ...teamAndDesk, form: () => ({ step: "grant", from: "applied", granted: "用地 50 亩", on: "2026-07-01" }) },
  },
  {
    route: "needs.$needId.links.set-aside",
    path: (world) => `${land(world)}/links/set-aside`,
    get: "everyone",
    post: { ...teamAndDesk, form: () => ({ measureKey: "P25-13a" }), before: withoutLinks },
  },
  {
    route: "needs.$needId.links.restore",
    path: (world) => `${land(world)}/links/restore`,
    get: "everyone",
    post: {
      ...teamAndDesk,
      form: () => ({ measureKey: "P25-13a" }),
      before: ({ cases }) => [
        `UPDATE need_link SET state = 'not_relevant', measure_key = 'P25-13a' WHERE id = '${cases.plainA.linkId}'`,
      ],
    },
  },
  {
    route: "needs.$needId.judgements",
    path: (world) => `${land(world)}/judgements`,
    get: "everyone",
    post: { ...teamAndDesk, form: () => ({ judgement: "P14-6b/merger-ready=yes" }) },
  },
  {
    route: "_app.needs.$needId_.evidence.new",
    path: (world) => `${land(world)}/evidence/new`,
    get: teamAndDesk,
    post: { ...teamAndDesk, form: () => ({ kind: "need_document", title: "批复" }), file: smallPdf },
  },
];

function withoutLinks({ cases }: World): string[] {
  return [`DELETE FROM need_link WHERE need_id = '${cases.plainA.landId}'`];
}
