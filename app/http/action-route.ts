import type { ServerBuild } from "@remix-run/node";
import { matchBuild } from "./match-build";

/**
 * The route whose action a posted address belongs to, for a script that wants the action's answer and not the page
 * around it (drag and drop on the board). Undefined when there is none.
 */
export function actionRoute(routes: ServerBuild["routes"], pathname: string): string | undefined {
  const id = matchBuild(routes, pathname).at(-1);
  return id && routes[id]?.module.action ? id : undefined;
}
