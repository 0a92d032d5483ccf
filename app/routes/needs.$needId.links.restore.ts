import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { MeasureKeyForm } from "~/domain/measures/link-forms";
import { restoreMeasure } from "~/domain/measures/restore-measure.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireViewer(request);
  return redirect(`/needs/${requireId(params, "needId")}#measures`);
}

/** Takes "not relevant" back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const parsed = parseForm(await request.formData(), MeasureKeyForm);
  if (!parsed.ok) throw notFound("Measure");

  const t = fixedT(viewer.language, "matching");
  const back = `/needs/${needId}#measures`;
  const result = await restoreMeasure(viewer, { needId, measureKey: parsed.value.measureKey });
  if (result.ok) return redirectWithToast(back, { kind: "success", message: t("done.restored") });
  if (result.reason === "not-found") throw notFound("Need");
  if (result.reason === "forbidden") throw forbidden();
  return redirectWithToast(back, { kind: "warning", message: t(`errors.${result.reason}`) });
}
