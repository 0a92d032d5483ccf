import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { MeasureKeyForm } from "~/domain/measures/link-forms";
import { setAsideMeasure } from "~/domain/measures/set-aside-measure.server";
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

/** One click sets a measure aside for a need; the toast takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const parsed = parseForm(await request.formData(), MeasureKeyForm);
  if (!parsed.ok) throw notFound("Measure");
  const { measureKey, reason } = parsed.value;

  const t = fixedT(viewer.language, "matching");
  const back = `/needs/${needId}#measures`;
  const result = await setAsideMeasure(viewer, { needId, measureKey, reason });
  if (result.ok) {
    const undo = { action: `/needs/${needId}/links/restore`, fields: { measureKey } };
    return redirectWithToast(back, { kind: "success", message: `${measureKey} ${t("done.setAside")}`, undo });
  }
  if (result.reason === "not-found") throw notFound("Need");
  if (result.reason === "forbidden") throw forbidden();
  return redirectWithToast(back, { kind: "warning", message: t(`errors.${result.reason}`) });
}
