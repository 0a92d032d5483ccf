import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { restoreProposal } from "~/domain/proposals/decide-proposal.server";
import { forbidden, notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireViewer(request);
  return redirect("/proposals");
}

/** Takes "not relevant" back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const result = await restoreProposal(viewer, { proposalId: requireId(params, "proposalId") });
  const t = fixedT(viewer.language, "proposals");
  if (result.ok)
    return redirectWithToast("/proposals", {
      kind: "success",
      message: t("done.restored", { key: result.measureKey }),
    });
  if (result.reason === "not-found") throw notFound("Proposal");
  if (result.reason === "forbidden") throw forbidden();
  return redirectWithToast("/proposals", { kind: "warning", message: t(`errors.${result.reason}`) });
}
