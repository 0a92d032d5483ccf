import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { MembershipForm } from "~/domain/people/auth-forms";
import { switchMembership } from "~/domain/people/own-account.server";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { currentSessionId, requireViewer } from "~/http/require-viewer.server";

/** Acts under another of the person's memberships from now on, starting at its workbench: the page left behind may not be theirs any more. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const parsed = parseForm(await request.formData(), MembershipForm);
  const sessionId = await currentSessionId(request);
  const switched = parsed.ok
    ? await switchMembership(viewer, { sessionId, membershipId: parsed.value.membershipId })
    : null;
  if (!switched) throw notFound("Membership");
  return redirect("/home", 303);
}

/** Somebody who signs in again after a switch that found them signed out comes by here. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireViewer(request);
  return redirect("/account", 303);
}
