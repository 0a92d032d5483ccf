import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { optionalViewer } from "~/http/session.server";

/** The bare address leads to the workbench, or to signing in. */
export async function loader({ request }: LoaderFunctionArgs) {
  return redirect((await optionalViewer(request)) ? "/home" : "/login", 303);
}
