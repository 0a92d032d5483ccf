import { type Principal, principals, type World } from "~~/tests/support/world";
import { smallPdf } from "./need-routes";
import { leaderOnly, type RouteRow, readersA, team, zoneA } from "./route-row";

const project = ({ cases }: World) => `/projects/${cases.plainA.id}`;
const at = (end: string) => (world: World) => `${project(world)}/${end}`;
const projectIs =
  (set: string) =>
  ({ cases }: World) => [`UPDATE project SET ${set} WHERE id = '${cases.plainA.id}'`];
const verifiers = { allow: ["verifierA"], forbidden: ["officerA", "officerA2", "leaderA", "auditorA"] } as const;
/** Signed in and looking at projects; the others are led to their own page. */
const everyone = "everyone";
const signedIn = principals.filter((who) => who !== "anonymous" && who !== "disabled");
/** Whoever may not is told so: the page itself is no secret. */
const only = (allow: readonly Principal[]) => ({ allow, forbidden: signedIn.filter((who) => !allow.includes(who)) });
const creators = only(["officerA", "officerA2", "leaderA", "officerB", "leaderB", "officerC", "moved"]);
const importers = only([...creators.allow, "provincial", "otherProvince"]);
/** Officers and leaders of a zone keep its investors together. */
const investorKeepers = { allow: ["officerA", "officerA2", "leaderA"], forbidden: ["verifierA", "auditorA"] } as const;
const investor = ({ cases }: World) => `/investors/${cases.plainA.investorId}`;
const contact = (world: World) => `${investor(world)}/contacts/${world.cases.plainA.contactId}`;

/** Projects, their records and files, their way through the stages, and the pages that list them. */
export const projectRoutes: RouteRow[] = [
  {
    route: "guards.check",
    path: () => "/guards/check",
    get: "everyone",
    post: { who: "everyone", form: () => ({ text: "返还土地出让金" }), isTraceless: true },
  },
  { route: "_app.board", path: () => "/board", get: everyone },
  { route: "_app.projects._index", path: () => "/projects", get: everyone },
  { route: "_app.search", path: () => "/search?q=case", get: everyone },
  { route: "_app.measures._index", path: () => "/measures", get: everyone },
  { route: "_app.measures.$articleKey", path: () => "/measures/P25-13", get: everyone },
  { route: "_app.measures.documents.$documentKey", path: () => "/measures/documents/P25", get: everyone },
  { route: "_app.projects.$projectId", path: project, get: readersA },
  { route: "_app.projects.$projectId_.history", path: at("history"), get: readersA },
  { route: "_app.projects.$projectId_.interactions._index", path: at("interactions"), get: readersA },
  { route: "files.$evidenceId", path: ({ cases }) => `/files/${cases.plainA.fileId}`, get: readersA },
  {
    route: "files.$evidenceId",
    path: ({ cases }) => `/files/${cases.plainA.needFileId}`,
    get: { allow: [...zoneA, "liaison"] },
  },

  {
    route: "_app.projects.$projectId_.edit.$section",
    path: at("edit/identity"),
    get: team,
    post: { ...team, form: () => ({ name: "改过的名称", kind: "new", confidentiality: "internal", version: "1" }) },
  },
  {
    route: "_app.projects.$projectId_.edit.$section",
    path: at("edit/land"),
    get: team,
    post: { ...team, form: () => ({ landAreaMu: "60", version: "1" }) },
  },
  { route: "_app.projects.$projectId_.edit.$section", path: at("edit/no-such-section"), get: { allow: [] } },
  {
    route: "_app.projects.$projectId_.assessments.new",
    path: at("assessments/new"),
    get: team,
    post: { ...team, form: () => ({ result: "follow", on: "2026-07-01" }) },
  },
  {
    route: "_app.projects.$projectId_.interactions.new",
    path: at("interactions/new"),
    get: team,
    post: { ...team, form: () => ({ kind: "meeting", on: "2026-07-01", isSubstantive: "yes", notes: "面谈" }) },
  },
  {
    route: "_app.projects.$projectId_.first-registration",
    path: at("first-registration"),
    get: team,
    post: { ...team, form: () => ({}) },
  },
  {
    route: "_app.projects.$projectId_.capital.new",
    path: at("capital/new"),
    get: team,
    post: {
      ...team,
      form: () => ({
        kind: "foreign_capital",
        "amount.amount": "500",
        "amount.unit": "CNY_wan",
        arrivedOn: "2026-07-01",
      }),
    },
  },
  {
    route: "_app.projects.$projectId_.capital.$entryId.void",
    path: (world) => `${project(world)}/capital/${world.cases.plainA.capitalId}/void`,
    get: team,
    post: { ...team, form: () => ({ reason: "记错" }) },
  },
  {
    route: "_app.projects.$projectId_.reviews.new",
    path: at("reviews/new"),
    get: team,
    post: {
      ...team,
      form: () => ({ planned: "none", reviewerName: "王五", reviewerOffice: "市司法局", reviewedOn: "2026-07-01" }),
    },
  },
  {
    route: "_app.projects.$projectId_.commitments.new",
    path: at("commitments/new"),
    get: team,
    post: { ...team, form: () => ({ party: "investor", what: "三年内投产" }) },
  },
  {
    route: "_app.projects.$projectId_.commitments.$commitmentId",
    path: (world) => `${project(world)}/commitments/${world.cases.plainA.commitmentId}`,
    get: team,
    post: { ...team, form: () => ({ state: "kept" }) },
  },
  {
    route: "_app.projects.$projectId_.milestones",
    path: at("milestones"),
    get: team,
    post: { ...team, form: () => ({ "eia.plannedOn": "2027-01-01" }) },
  },
  {
    route: "_app.projects.$projectId_.flags",
    path: at("flags"),
    get: team,
    post: { ...team, form: () => ({ intent: "decide", flag: "biopharma", decision: "confirmed" }) },
  },
  {
    route: "_app.projects.$projectId_.evidence.new",
    path: at("evidence/new"),
    get: team,
    post: { ...team, form: () => ({ kind: "other", title: "照片" }), file: smallPdf },
  },
  {
    route: "_app.projects.$projectId_.evidence.$evidenceId.remove",
    path: (world) => `${project(world)}/evidence/${world.cases.plainA.fileId}/remove`,
    get: team,
    post: { ...team, form: () => ({ reason: "传错" }) },
  },
  {
    route: "_app.projects.$projectId_.listings.new",
    path: at("listings/new"),
    get: leaderOnly,
    post: {
      ...leaderOnly,
      form: () => ({ level: "zone", listName: "区级", edition: "2026", state: "listed", decidedOn: "2026-07-01" }),
    },
  },
  {
    route: "_app.projects.$projectId_.appraisal-approval",
    path: at("appraisal-approval"),
    get: readersA,
    post: { ...leaderOnly, form: () => ({ passedOn: "2026-07-01" }), before: readyToApprove },
  },
  {
    route: "_app.projects.$projectId_.appraisal-withdrawal",
    path: at("appraisal-withdrawal"),
    get: readersA,
    post: { ...leaderOnly, form: () => ({ reason: "材料有误" }), before: approvedLately },
  },
  {
    route: "_app.projects.$projectId_.report-up",
    path: at("report-up"),
    get: leaderOnly,
    post: { ...leaderOnly, form: () => ({ note: "重点" }) },
  },
  {
    route: "_app.projects.$projectId_.team",
    path: at("team"),
    get: readersA,
    post: {
      ...leaderOnly,
      form: ({ people }) => ({ officerId: people.officerA.userId, "coOfficerIds[]": people.officerA2.userId }),
    },
  },
  {
    route: "_app.projects.$projectId_.verifications.$subject",
    path: at("verifications/signed"),
    get: readersA,
    post: { ...verifiers, form: () => ({ intent: "decide", decision: "verified" }) },
  },
  {
    route: "_app.projects.$projectId_.verifications.$subject",
    path: at("verifications/signed"),
    post: {
      ...team,
      form: () => ({ intent: "request" }),
      before: ({ cases }) => [`DELETE FROM evidence_verification WHERE project_id = '${cases.plainA.id}'`],
    },
  },
  {
    route: "_app.projects.$projectId_.stage",
    path: at("stage"),
    get: readersA,
    post: { ...team, form: () => ({ to: "lead", reason: "退回", version: "1" }) },
  },
  {
    route: "_app.projects.$projectId_.stage",
    path: at("stage"),
    post: { ...leaderOnly, form: () => ({ to: "appraisal", force: "on", reason: "特批", version: "1" }) },
  },
  {
    route: "_app.projects.$projectId_.status",
    path: at("status"),
    get: readersA,
    post: { ...team, form: () => ({ to: "delayed", reason: "延期", on: "2026-07-01", version: "1" }) },
  },
  {
    route: "_app.projects.$projectId_.expansions.new",
    path: at("expansions/new"),
    // Only at full capacity; the project is not there yet.
    get: { allow: [], forbidden: zoneA },
    post: { ...team, form: () => ({ name: "二期" }), before: projectIs("stage = 'full_capacity'") },
  },
  {
    route: "_app.projects.new",
    path: () => "/projects/new",
    get: creators,
    post: {
      ...creators,
      form: () => ({
        name: "独一无二的线索",
        sourceChannel: "fair",
        investor: "Quorvex Zynthar AG",
        countryCode: "德国",
        industry: "3973",
        investmentRange: "from_500m",
        firstContactName: "Anna Muster",
        isChecked: "on",
      }),
    },
  },
  { route: "_app.investors._index", path: () => "/investors", get: "everyone" },
  { route: "_app.investors.$investorId", path: investor, get: readersA },
  {
    route: "_app.investors.$investorId_.edit",
    path: (world) => `${investor(world)}/edit`,
    get: investorKeepers,
    post: { ...investorKeepers, form: () => ({ nameEn: "New Name AG", version: "1" }) },
  },
  {
    route: "_app.investors.$investorId_.contacts.new",
    path: (world) => `${investor(world)}/contacts/new`,
    get: investorKeepers,
    post: { ...investorKeepers, form: () => ({ name: "Max Muster", phone: "13800138000" }) },
  },
  {
    route: "_app.investors.$investorId_.contacts.$contactId.edit",
    path: (world) => `${contact(world)}/edit`,
    get: investorKeepers,
    post: { ...investorKeepers, form: () => ({ name: "Max Muster" }) },
  },
  {
    route: "_app.investors.$investorId_.contacts.$contactId.reveal",
    path: (world) => `${contact(world)}/reveal`,
    get: investorKeepers,
    post: { ...investorKeepers, form: () => ({ purpose: "回电" }) },
  },
  {
    route: "_app.import._index",
    path: () => "/import",
    get: importers,
    post: {
      ...importers,
      form: (): Record<string, string> => ({}),
      file: {
        field: "file",
        name: "list.csv",
        type: "text/csv",
        bytes: Buffer.from("项目名称,投资方\n甲项目,乙公司\n"),
      },
    },
  },
  {
    route: "_app.import.$importId",
    path: ({ cases }) => `/import/${cases.plainA.importId}`,
    // An import is its maker's alone: it holds rows nobody else has decided on.
    get: { allow: ["officerA"] },
    post: { allow: ["officerA"], form: () => ({ intent: "discard" }) },
  },
];

function readyToApprove({ cases }: World): string[] {
  return [`UPDATE project SET stage = 'appraisal' WHERE id = '${cases.plainA.id}'`];
}

function approvedLately({ cases }: World): string[] {
  return [`UPDATE project SET stage = 'appraisal', appraisal_passed_on = '2026-07-01' WHERE id = '${cases.plainA.id}'`];
}
