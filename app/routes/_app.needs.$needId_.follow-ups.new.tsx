import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActionFrame } from "~/components/needs/action-frame";
import { FollowUpForm as FollowUpInputs } from "~/components/needs/follow-up-form";
import { addNeedFollowUp } from "~/domain/needs/add-follow-up.server";
import { FollowUpForm, followUpErrors } from "~/domain/needs/follow-up-form";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getNeedActionPage(viewer, requireId(params, "needId"), "follow_up");
  if (!page) throw notFound("Need");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")("followUp.title"), page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const form = await request.formData();
  const parsed = parseForm(form, FollowUpForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const result = await addNeedFollowUp(viewer, { needId, ...parsed.value });
  if (!result.ok) {
    if (result.reason === "not-found") throw notFound("Need");
    if (result.reason === "forbidden") throw forbidden();
    return json(
      { errors: followUpErrors(result.reason), values: formValuesOf(form) },
      { status: refusalStatus(result.reason) },
    );
  }
  return redirectWithToast(`/needs/${needId}#follow-ups`, {
    kind: "success",
    message: fixedT(viewer.language, "needs")("done.follow_up"),
  });
}

export default function NewNeedFollowUp() {
  const { page } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  return (
    <ActionFrame title={t("followUp.title")} page={page}>
      <FollowUpInputs
        today={page.today}
        owners={page.owners}
        backHref={`/needs/${page.need.id}#follow-ups`}
        draft={`need-${page.need.id}-follow-up-page`}
        failed={failed}
      />
    </ActionFrame>
  );
}
