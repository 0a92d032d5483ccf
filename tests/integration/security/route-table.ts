import { accountRoutes } from "./account-routes";
import { calculatorRoutes } from "./calculator-routes";
import { deadlineRoutes } from "./deadline-routes";
import { needRoutes } from "./need-routes";
import { outcomeRoutes } from "./outcome-routes";
import { policyRoutes } from "./policy-routes";
import { projectRoutes } from "./project-routes";
import { proposalRoutes } from "./proposal-routes";
import { recheckRoutes } from "./recheck-routes";
import { reviewRoutes } from "./review-routes";
import type { RouteRow } from "./route-row";
import { tokenRoutes } from "./token-routes";

/** Every route × method with the verdict for every principal. Source: security brief, case A1. */
export const routeTable: RouteRow[] = [
  ...accountRoutes,
  ...calculatorRoutes,
  ...deadlineRoutes,
  ...needRoutes,
  ...outcomeRoutes,
  ...policyRoutes,
  ...projectRoutes,
  ...proposalRoutes,
  ...reviewRoutes,
  ...recheckRoutes,
  ...tokenRoutes,
];
