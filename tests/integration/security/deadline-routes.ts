import type { World } from "~~/tests/support/world";
import { type RouteRow, team } from "./route-row";

const deadlines = ({ cases }: World) => `/projects/${cases.plainA.id}/deadlines`;

/** The dates that follow from measures. */
export const deadlineRoutes: RouteRow[] = [
  {
    route: "_app.projects.$projectId_.deadlines.new",
    path: (world) => `${deadlines(world)}/new`,
    get: team,
    post: { ...team, form: () => ({ rule: "T25-2/holding-60-months", countsFrom: "2026-03-02" }) },
  },
  {
    route: "_app.projects.$projectId_.deadlines.$deadlineId",
    path: (world) => `${deadlines(world)}/${world.cases.plainA.deadlineId}`,
    get: team,
    post: { ...team, form: () => ({ state: "done", from: "open" }) },
  },
];
