import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FollowUpForm as FollowUpInputs } from "~/components/needs/follow-up-form";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { addProjectFollowUp } from "~/domain/needs/add-follow-up.server";
import { FollowUpForm, followUpErrors } from "~/domain/needs/follow-up-form";
import { getProjectFollowUpPage } from "~/domain/needs/need-form-page.server";
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
  const page = await getProjectFollowUpPage(viewer, requireId(params, "projectId"));
  if (!page) throw notFound("Project");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")("followUp.titleProject"), ...page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, FollowUpForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const result = await addProjectFollowUp(viewer, { projectId, ...parsed.value });
  if (!result.ok) {
    if (result.reason === "not-found") throw notFound("Project");
    if (result.reason === "forbidden") throw forbidden();
    return json(
      { errors: followUpErrors(result.reason), values: formValuesOf(form) },
      { status: refusalStatus(result.reason) },
    );
  }
  return redirectWithToast(`/projects/${projectId}`, {
    kind: "success",
    message: fixedT(viewer.language, "needs")("done.follow_up"),
  });
}

export default function NewProjectFollowUp() {
  const { project, owners, today } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  const back = `/projects/${project.id}`;
  return (
    <div className="page-narrow">
      <PageHeader title={t("followUp.titleProject")} back={{ href: back, label: project.name }} meta={project.code} />
      <Card>
        <FollowUpInputs
          today={today}
          owners={owners}
          backHref={back}
          draft={`project-${project.id}-follow-up`}
          failed={failed}
        />
      </Card>
    </div>
  );
}
