import type { World } from "~~/tests/support/world";
import type { RouteRow, Verdict } from "./route-row";

const office = { allow: ["provincial", "administrator"] } as const satisfies Verdict;
const draft = ({ policy }: World) => `/library/drafts/${policy.draftId}`;
const reviewed = (world: World) => ({
  intent: "context",
  textHash: world.policy.articleHash,
  titleZh: "名称",
});

/** The review of a draft's articles: the office's that brought it in, absent for everyone else. */
export const reviewRoutes: RouteRow[] = [
  {
    route: "_app.library.drafts.$draftId_.articles.$number",
    path: (world) => `${draft(world)}/articles/1`,
    get: office,
    post: { ...office, form: reviewed },
  },
  {
    route: "_app.library.drafts.$draftId_.articles.$number",
    path: (world) => `${draft(world)}/articles/999`,
    get: { allow: [] },
  },
  {
    route: "_app.library.drafts.$draftId_.keep",
    path: (world) => `${draft(world)}/keep`,
    get: office,
    // A new document has nothing to keep, so that the form is refused for want of a choice.
    post: { ...office, form: () => ({}), isTraceless: true, status: 422 },
  },
];
