import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { linkProposal } from "~/domain/proposals/link-proposal.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { operationIdField } from "~/values/form-fields";

const LinkProposalForm = z.object({ operationId: operationIdField() });

export async function loader({ request }: LoaderFunctionArgs) {
  await requireViewer(request);
  return redirect("/proposals");
}

/** One click links a proposed measure to the need it was proposed for, and shows it there. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const proposalId = requireId(params, "proposalId");
  const parsed = parseForm(await request.formData(), LinkProposalForm);
  const operationId = parsed.ok ? parsed.value.operationId : undefined;

  const t = fixedT(viewer.language, "proposals");
  const linked = await linkProposal(viewer, { proposalId, operationId });
  if (linked === "not-found") throw notFound("Proposal");
  if (linked === "no-need") return redirectWithToast("/proposals", { kind: "warning", message: t("errors.no-need") });
  const { needId, measureKey, result } = linked;
  const to = `/needs/${needId}#measures`;
  if (result.ok) return redirectWithToast(to, { kind: "success", message: t("done.linked", { key: measureKey }) });
  if (result.reason === "not-found") throw notFound("Need");
  if (result.reason === "forbidden") throw forbidden();
  return redirectWithToast(to, {
    kind: "warning",
    message: fixedT(viewer.language, "matching")(`errors.${result.reason}`),
  });
}
