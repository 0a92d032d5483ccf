import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { backTo } from "~/http/safe-redirect";

const yearSeconds = 31_536_000;

/** Keeps the chosen appearance in a cookie and goes back. For everyone, signed in or not. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = form.get("theme");
  const isChosen = theme === "light" || theme === "dark";
  const cookie = `theme=${isChosen ? theme : ""}; Path=/; SameSite=Lax; Max-Age=${isChosen ? yearSeconds : 0}`;
  return redirect(backTo(request, form), { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader() {
  return redirect("/");
}
