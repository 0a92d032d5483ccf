import { principals } from "~~/tests/support/world";
import type { RouteRow, Verdict } from "./route-row";

/** Whoever looks at a zone or an office; what each figure rests on is held by the tests of outcomes. */
const lookers = {
  allow: principals.filter((who) => !["anonymous", "disabled", "liaison", "administrator"].includes(who)),
} as const satisfies Verdict;

/** What came of measures: pages and the gap report as a file. */
export const outcomeRoutes: RouteRow[] = [
  { route: "_app.outcomes._index", path: () => "/outcomes?open=all", get: lookers },
  { route: "_app.outcomes.needs", path: () => "/outcomes/needs?figure=linked", get: lookers },
  { route: "_app.outcomes.needs", path: () => "/outcomes/needs?article=no-such-article", get: { allow: [] } },
  { route: "_app.outcomes.gaps", path: () => "/outcomes/gaps", get: lookers },
  { route: "_app.outcomes.unused", path: () => "/outcomes/unused", get: lookers },
  { route: "outcomes.gaps.export", path: () => "/outcomes/gaps/export", get: lookers },
];
