import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type RouteObject = Parameters<typeof matchRoutes>[0][number];

/** The ids of the routes that make up the page of an address, outermost first; none where no route fits. */
export function matchBuild(routes: ServerBuild["routes"], pathname: string): string[] {
  return matchRoutes(treeOf(routes), pathname)?.flatMap(({ route: { id } }) => id ?? []) ?? [];
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
