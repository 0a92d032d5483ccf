import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { Callout } from "~/components/ui/callout";
import { ReportUpForm } from "~/domain/projects/forms/record-forms";
import { getProjectForm } from "~/domain/projects/project-form.server";
import { reportUp } from "~/domain/projects/report-up.server";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getProjectForm(viewer, requireId(params, "projectId"), "project.report-up");
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("report.title"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, ReportUpForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await reportUp(viewer, { projectId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#lists`,
    saved: fixedT(viewer.language, "projects")("saved.reported"),
  });
}

export default function ReportUp() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const back = `/projects/${project.id}`;
  return (
    <FormFrame project={project} title={t("report.title")}>
      <Form errors={failed?.errors} values={failed?.values} escapeHref={back} idPrefix="f" operation>
        <Callout kind="warning" title={project.isSensitive ? t("report.sensitive") : undefined}>
          {t("report.text")}
        </Callout>
        <Textarea name="note" label={t("report.note")} maxLength={1000} />
        <SubmitRow label={t("report.submit")} cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
