import { businessToday } from "~/domain/rates/rates.server";
import { principals, type World } from "~~/tests/support/world";
import { type RouteRow, readersA, team, type Verdict } from "./route-row";

const recheck = ({ cases }: World) => `/rechecks/${cases.plainA.recheckId}`;
const office = { allow: ["provincial", "administrator"] } as const satisfies Verdict;
const draft = ({ policy }: World) => `/library/drafts/${policy.draftId}`;
/** National documents: the province's own people see the form's place but may not use it. */
const nationalKeeper = {
  allow: ["administrator"],
  forbidden: ["provincial", "otherProvince"],
} as const satisfies Verdict;
const nationalStanding = {
  allow: ["administrator"],
  forbidden: principals.filter((who) => !["anonymous", "disabled", "administrator"].includes(who)),
} as const satisfies Verdict;

/** Publishing, standings set by hand, and what is looked at again. */
export const recheckRoutes: RouteRow[] = [
  {
    route: "_app.rechecks._index",
    path: () => "/rechecks",
    get: { allow: principals.filter((who) => !["anonymous", "disabled", "liaison", "administrator"].includes(who)) },
  },
  {
    route: "_app.rechecks.$recheckId",
    path: recheck,
    get: readersA,
    post: { ...team, form: () => ({ decision: "holds", note: "仍然适用" }) },
  },
  {
    route: "_app.library.drafts.$draftId_.publish",
    path: (world) => `${draft(world)}/publish`,
    get: office,
    // Nobody has said yet what the document is: those who may are told so.
    post: { ...office, form: () => ({ version: "1" }), status: 422, isTraceless: true },
  },
  {
    route: "_app.library.drafts.$draftId_.compare",
    path: (world) => `${draft(world)}/compare`,
    // Before anybody said what the document is, it leads to the page that asks for it.
    get: office,
  },
  {
    route: "_app.measures.documents.$documentKey_.standing",
    path: () => "/measures/documents/P22/standing",
    get: nationalKeeper,
    post: {
      ...nationalStanding,
      form: () => ({ subject: "P22-4a", standing: "lapsed", reason: "试点结束", on: businessToday() }),
    },
  },
];
