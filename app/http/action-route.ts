import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type RouteObject = Parameters<typeof matchRoutes>[0][number];

/**
 * The route whose action a posted address belongs to, for a script that wants the action's answer and not the page
 * around it (drag and drop on the board). Undefined when there is none.
 */
export function actionRoute(routes: ServerBuild["routes"], pathname: string): string | undefined {
  const id = matchRoutes(treeOf(routes), pathname)?.at(-1)?.route.id;
  return id && routes[id]?.module.action ? id : undefined;
}

const trees = new WeakMap<object, RouteObject[]>();

/** The build lists its routes flat; matching needs them nested. Built once for each build. */
function treeOf(routes: ServerBuild["routes"]): RouteObject[] {
  const known = trees.get(routes);
  if (known) return known;
  const below = (parentId: string | undefined): RouteObject[] =>
    Object.values(routes).flatMap((route): RouteObject[] => {
      if (!route || route.parentId !== parentId) return [];
      const { id, path } = route;
      return route.index ? [{ id, path, index: true }] : [{ id, path, children: below(id) }];
    });
  const tree = below(undefined);
  trees.set(routes, tree);
  return tree;
}
