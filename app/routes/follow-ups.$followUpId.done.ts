import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { finishFollowUp } from "~/domain/needs/finish-follow-up.server";
import { forbidden, notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { backTo } from "~/http/safe-redirect";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireViewer(request);
  return redirect("/home");
}

/** The next action of a follow-up is done; back to where it was ticked off. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const t = fixedT(viewer.language, "needs");
  const result = await finishFollowUp(viewer, { followUpId: requireId(params, "followUpId") });
  if (result.ok) {
    const place = result.needId ? `/needs/${result.needId}#follow-ups` : `/projects/${result.projectId}`;
    return redirectWithToast(backTo(request, null, place), { kind: "success", message: t("done.finish_follow_up") });
  }
  if (result.reason === "not-found") throw notFound("Follow-up");
  if (result.reason === "forbidden") throw forbidden();
  return redirectWithToast(backTo(request, null, "/home"), {
    kind: "warning",
    message: t(`refusals.${result.reason}`),
  });
}
