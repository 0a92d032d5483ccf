import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { answerJudgement } from "~/domain/measures/answer-judgement.server";
import { judgementId } from "~/domain/measures/deciding-field";
import { JudgementForm } from "~/domain/measures/link-forms";
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

const answers: Record<string, boolean | null> = { yes: true, no: false, unknown: null };

/** Yes, no, or the answer taken back, about a condition a person decides. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const parsed = parseForm(await request.formData(), JudgementForm);
  if (!parsed.ok) throw notFound("Judgement");
  const [key = "", answer = ""] = parsed.value.judgement.split("=");

  const t = fixedT(viewer.language, "matching");
  const result = await answerJudgement(viewer, { needId, key, answer: answers[answer] ?? null });
  if (result.ok)
    return redirectWithToast(`/needs/${needId}#${judgementId(key)}`, { kind: "success", message: t("done.judged") });
  if (result.reason === "not-found") throw notFound("Need");
  if (result.reason === "forbidden") throw forbidden();
  return redirectWithToast(`/needs/${needId}#measures`, { kind: "warning", message: t(`errors.${result.reason}`) });
}
