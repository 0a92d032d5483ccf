import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { chooseLanguage } from "~/domain/people/own-account.server";
import { backTo } from "~/http/safe-redirect";
import { optionalViewer } from "~/http/session.server";
import { defaultLanguage, isLanguage } from "~/i18n/languages";

const yearSeconds = 31_536_000;

/** Switches the language, in the person's settings too when signed in, and goes back. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const wish = form.get("language");
  const language = isLanguage(wish) ? wish : defaultLanguage;
  const viewer = await optionalViewer(request);
  if (viewer && viewer.language !== language) await chooseLanguage(viewer, language);
  const cookie = `lang=${language}; Path=/; SameSite=Lax; Max-Age=${yearSeconds}`;
  return redirect(backTo(request, form), { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader() {
  return redirect("/");
}
