import type { World } from "~~/tests/support/world";
import { type RouteRow, team } from "./route-row";

const proposal = ({ cases }: World) => `/proposals/${cases.plainA.proposalId}`;

/** Measures proposed for projects: seen with the project, decided by its team. */
export const proposalRoutes: RouteRow[] = [
  {
    route: "_app.proposals._index",
    path: () => "/proposals?whose=all",
    get: {
      allow: [
        "officerA",
        "officerA2",
        "leaderA",
        "verifierA",
        "auditorA",
        "officerB",
        "leaderB",
        "officerC",
        "provincial",
        "provinceAuditor",
        "otherProvince",
        "moved",
      ],
    },
  },
  {
    route: "_app.proposals.$proposalId.set-aside",
    path: (world) => `${proposal(world)}/set-aside`,
    get: team,
    post: { ...team, form: () => ({ reason: "企业不打算申请" }) },
  },
  {
    route: "proposals.$proposalId.link",
    path: (world) => `${proposal(world)}/link`,
    get: "everyone",
    post: {
      ...team,
      form: () => ({}),
      before: ({ cases }) => [`DELETE FROM need_link WHERE need_id = '${cases.plainA.landId}'`],
    },
  },
  {
    route: "proposals.$proposalId.restore",
    path: (world) => `${proposal(world)}/restore`,
    get: "everyone",
    post: {
      ...team,
      form: () => ({}),
      before: ({ cases }) => [
        `UPDATE measure_proposal SET state = 'not_relevant' WHERE id = '${cases.plainA.proposalId}'`,
      ],
    },
  },
];
