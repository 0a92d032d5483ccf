import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/platform/auth/sign-in.server";

/** Ends the session and takes its cookie off. */
export async function action({ request }: ActionFunctionArgs) {
  const headers = new Headers({ "Clear-Site-Data": '"cache"' });
  for (const cookie of await signOut(request.headers)) headers.append("Set-Cookie", cookie);
  return redirect("/login?notice=out", { status: 303, headers });
}

export function loader() {
  return redirect("/");
}
