import type { ServerBuild } from "@remix-run/node";
import { matchBuild } from "./match-build";

/** Addresses remembered at most: more shapes than this are not of our making. */
const mostShapes = 2_000;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * For each address the build with the routes of its page alone, one for each page; the whole build where no route fits.
 *
 * Remix lays out and compares all routes of a build at three places of every request: with a hundred routes a fifth of a
 * small page's processor time.
 */
export function pageBuilds(whole: ServerBuild): (pathname: string) => ServerBuild {
  const byPage = new Map<string, ServerBuild>();
  const byShape = new Map<string, ServerBuild>();
  return (pathname) => {
    // Addresses that differ in ids alone are of one page: no route of ours has an id in its own path.
    const shape = pathname.replaceAll(uuid, ":id");
    const known = byShape.get(shape);
    if (known) return known;
    const ids = matchBuild(whole.routes, pathname);
    const page = ids.at(-1) ?? "";
    const build = byPage.get(page) ?? (ids.length > 0 ? narrowed(whole, ids) : whole);
    byPage.set(page, build);
    if (byShape.size >= mostShapes) byShape.clear();
    byShape.set(shape, build);
    return build;
  };
}

function narrowed(build: ServerBuild, ids: string[]): ServerBuild {
  const pick = <T>(routes: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.includes(id)));
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}
