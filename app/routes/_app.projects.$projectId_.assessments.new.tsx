import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { AssessmentForm } from "~/domain/projects/forms/record-forms";
import { getProjectForm } from "~/domain/projects/project-form.server";
import { recordAssessment } from "~/domain/projects/record-assessment.server";
import { assessmentResults } from "~/domain/projects/record-codes";
import { businessToday } from "~/domain/rates/rates.server";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getProjectForm(viewer, requireId(params, "projectId"), "project.assess");
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("assessment.title"), project, today: businessToday() });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, AssessmentForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await recordAssessment(viewer, { projectId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#assessment`,
    saved: fixedT(viewer.language, "projects")("saved.assessment"),
  });
}

export default function Assess() {
  const { project, today } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#assessment`;
  return (
    <FormFrame project={project} title={t("assessment.title")} anchor="#assessment">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { on: today }}
        draft={`project-${project.id}-assessment`}
        escapeHref={back}
        idPrefix="f"
        operation
      >
        <RadioGroup
          name="result"
          label={t("assessment.result")}
          required
          inline
          options={assessmentResults.map((value) => ({ value, label: name("assessmentResult", value) }))}
        />
        <FormGrid>
          <DateInput name="on" label={t("assessment.on")} required />
          <TextInput name="referTo" label={t("assessment.referTo")} />
          <Textarea name="notes" label={t("assessment.notes")} help={t("assessment.help")} />
          <GuardsAtField name="notes" />
        </FormGrid>
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
