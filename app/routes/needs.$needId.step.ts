import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import type { Viewer } from "~/domain/access/viewer";
import { acceptNeed } from "~/domain/needs/accept-need.server";
import { approvePause } from "~/domain/needs/approve-pause.server";
import { confirmDecline } from "~/domain/needs/confirm-decline.server";
import { resumeNeed } from "~/domain/needs/resume-need.server";
import { startNeed } from "~/domain/needs/start-need.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { backTo } from "~/http/safe-redirect";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { formatDate } from "~/values/calendar-date";
import { choiceField, operationIdField } from "~/values/form-fields";

const StepForm = z.object({
  step: choiceField(["accept", "start", "resume", "approve_pause", "confirm_decline"]),
  operationId: operationIdField(),
});
type StepForm = z.output<typeof StepForm>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireViewer(request);
  return redirect(`/needs/${requireId(params, "needId")}`);
}

/** One click that moves a need a step on; back to where it was clicked, with what was done or what stopped it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const parsed = parseForm(await request.formData(), StepForm);
  if (!parsed.ok) throw notFound("Step");

  const t = fixedT(viewer.language, "needs");
  const back = backTo(request, null, `/needs/${needId}`);
  const result = await take(viewer, needId, parsed.value);
  if (!result.ok) {
    if (result.reason === "not-found") throw notFound("Need");
    if (result.reason === "forbidden") throw forbidden();
    return redirectWithToast(back, { kind: "warning", message: t(`refusals.${result.reason}`) });
  }
  const date =
    "dueOn" in result && typeof result.dueOn === "string" ? formatDate(result.dueOn, { locale: viewer.language }) : "";
  return redirectWithToast(back, { kind: "success", message: t(`done.${parsed.value.step}`, { date }) });
}

function take(viewer: Viewer, needId: string, { step, operationId }: StepForm) {
  const input = { needId, operationId };
  switch (step) {
    case "accept":
      return acceptNeed(viewer, input);
    case "start":
      return startNeed(viewer, input);
    case "resume":
      return resumeNeed(viewer, input);
    case "approve_pause":
      return approvePause(viewer, input);
    case "confirm_decline":
      return confirmDecline(viewer, input);
  }
}
