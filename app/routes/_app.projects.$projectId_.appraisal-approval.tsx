import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { Callout } from "~/components/ui/callout";
import { approveAppraisal } from "~/domain/projects/approve-appraisal.server";
import { AppraisalApprovalForm } from "~/domain/projects/forms/record-forms";
import { getProjectForm } from "~/domain/projects/project-form.server";
import { businessToday } from "~/domain/rates/rates.server";
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
  return json({ title: fixedT(viewer.language, "projects")("approval.title"), project, today: businessToday() });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, AppraisalApprovalForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await approveAppraisal(viewer, { projectId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#appraisal`,
    saved: fixedT(viewer.language, "projects")("saved.approval"),
  });
}

export default function ApproveAppraisal() {
  const { project, today } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const back = `/projects/${project.id}#appraisal`;
  return (
    <FormFrame project={project} title={t("approval.title")} anchor="#appraisal">
      {project.isAllowed ? null : <Callout kind="info" title={t("approval.leaderOnly")} />}
      {project.isAllowed ? (
        <Form
          errors={failed?.errors}
          values={failed?.values ?? { passedOn: today }}
          escapeHref={back}
          idPrefix="f"
          operation
        >
          <p className="text-muted">{t("approval.text")}</p>
          <FormGrid>
            <DateInput name="passedOn" label={t("approval.passedOn")} required />
            <Textarea name="note" label={t("approval.note")} maxLength={1000} />
            <GuardsAtField name="note" />
          </FormGrid>
          <SubmitRow label={t("approval.title")} cancelHref={back} />
        </Form>
      ) : null}
    </FormFrame>
  );
}
