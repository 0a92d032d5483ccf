import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { pageBuilds } from "~/http/page-builds";

const route = (id: string, parentId: string | undefined, path?: string, index?: boolean) => ({
  id,
  ...(parentId ? { parentId } : {}),
  ...(path === undefined ? {} : { path }),
  ...(index ? { index } : {}),
});

const routes = Object.fromEntries(
  [
    route("root", undefined, ""),
    route("frame", "root"),
    route("list", "frame", "projects", true),
    route("page", "frame", "projects/:projectId"),
    route("new", "frame", "projects/new"),
    route("section", "frame", "projects/:projectId/edit/:section"),
    route("login", "root", "login"),
  ].map((one) => [one.id, one]),
);
// The parts of a build that choosing looks at.
const whole = { routes, assets: { routes, version: "1" } } as unknown as ServerBuild;
const idsAt = (pathname: string) => Object.keys(pageBuilds(whole)(pathname).routes);

const first = "0199aaaa-0000-7000-8000-000000000001";
const second = "0199aaaa-0000-7000-8000-000000000002";

test.each([
  ["/login", ["root", "login"]],
  ["/projects", ["root", "frame", "list"]],
  ["/projects/new", ["root", "frame", "new"]],
  [`/projects/${first}`, ["root", "frame", "page"]],
  [`/projects/${first}/edit/land`, ["root", "frame", "section"]],
])("%s is answered by the routes of its page alone", (pathname, ids) => {
  expect(idsAt(pathname)).toEqual(ids);
  expect(Object.keys(pageBuilds(whole)(pathname).assets.routes)).toEqual(ids);
});

test("an address without a page gets the whole build, which answers as it always does", () => {
  expect(pageBuilds(whole)("/nothing/here")).toBe(whole);
});

test("two rows of a page, and two addresses of it, share one build", () => {
  const buildAt = pageBuilds(whole);
  expect(buildAt(`/projects/${first}`)).toBe(buildAt(`/projects/${second}`));
  expect(buildAt(`/projects/${first}/edit/land`)).toBe(buildAt(`/projects/${first}/edit/money`));
  expect(buildAt(`/projects/${first}`)).not.toBe(buildAt("/projects/new"));
});

test("more addresses than are remembered are still answered right", () => {
  const buildAt = pageBuilds(whole);
  for (let at = 0; at < 5_000; at += 1)
    expect(Object.keys(buildAt(`/projects/p${at}`).routes)).toEqual(["root", "frame", "page"]);
});
