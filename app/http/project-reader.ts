import { redirect } from "@remix-run/node";
import type { Viewer } from "~/domain/access/viewer";

/** For pages that list projects: liaisons and administrators have none, they are led to their own. */
export function projectReader(viewer: Viewer): Viewer {
  if (viewer.role === "liaison" || viewer.role === "administrator") throw redirect("/home", { status: 303 });
  return viewer;
}
