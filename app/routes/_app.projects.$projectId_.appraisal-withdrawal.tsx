import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { Callout } from "~/components/ui/callout";
import { AppraisalWithdrawalForm } from "~/domain/projects/forms/record-forms";
import { getProjectForm } from "~/domain/projects/project-form.server";
import { withdrawAppraisal } from "~/domain/projects/withdraw-appraisal.server";
import { answerCommand } from "~/http/answer-command.server";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getProjectForm(viewer, requireId(params, "projectId"), "project.approve-appraisal");
  if (!project) throw notFound("Project");
  return json({ title: fixedT(viewer.language, "projects")("approval.withdraw"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, AppraisalWithdrawalForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await withdrawAppraisal(viewer, { projectId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#appraisal`,
    saved: fixedT(viewer.language, "projects")("saved.approvalWithdrawn"),
  });
}

export default function WithdrawAppraisal() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const back = `/projects/${project.id}#appraisal`;
  return (
    <FormFrame project={project} title={t("approval.withdraw")} anchor="#appraisal">
      {project.isAllowed ? (
        <Form errors={failed?.errors} values={failed?.values} escapeHref={back} idPrefix="f" operation>
          <p className="max-w-measure text-muted">{t("approval.withdrawText")}</p>
          <FormGrid>
            <Textarea name="reason" label={t("approval.withdrawReason")} required maxLength={1000} />
          </FormGrid>
          <SubmitRow label={t("approval.withdraw")} cancelHref={back} />
        </Form>
      ) : (
        <Callout kind="info" title={t("approval.withdrawLeaderOnly")} />
      )}
    </FormFrame>
  );
}
