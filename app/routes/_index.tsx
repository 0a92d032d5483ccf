import { redirect } from "@remix-run/node";

/** The door: everyone's first page is their workbench, by way of signing in. */
export function loader() {
  return redirect("/home");
}
