import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { ReviewForm } from "~/domain/projects/forms/record-forms";
import { getProofForm } from "~/domain/projects/project-form.server";
import { reviewResults } from "~/domain/projects/record-codes";
import { recordReview } from "~/domain/projects/record-review.server";
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
  const project = await getProofForm(viewer, requireId(params, "projectId"), "project.review-compliance");
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("review.title"), project, today: businessToday() });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, ReviewForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await recordReview(viewer, { projectId, ...parsed.value });
  const saved = fixedT(viewer.language, "projects")("saved.review");
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#reviews`,
    saved,
    fields: { "unknown-evidence": "evidenceId" },
  });
}

export default function AddReview() {
  const { project, today } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#reviews`;
  return (
    <FormFrame project={project} title={t("review.title")} anchor="#reviews">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { reviewedOn: today, planned: "support" }}
        draft={`project-${project.id}-review`}
        escapeHref={back}
        idPrefix="f"
        operation
      >
        <RadioGroup
          name="planned"
          label={t("review.planned")}
          required
          inline
          options={[
            { value: "support", label: t("review.support") },
            { value: "none", label: t("review.none") },
          ]}
        />
        <FormGrid>
          <Textarea name="subject" label={t("review.subject")} maxLength={1000} />
          <Select
            name="result"
            label={t("review.result")}
            options={reviewResults.map((value) => ({ value, label: name("reviewResult", value) }))}
          />
          <TextInput
            name="reviewerName"
            label={t("review.reviewer")}
            help={t("review.reviewerHelp")}
            required
            maxLength={100}
          />
          <DateInput name="reviewedOn" label={t("review.reviewedOn")} required />
          <Select
            name="evidenceId"
            label={t("review.evidence")}
            options={project.files.map((file) => ({
              value: file.id,
              label: `${name("evidenceKind", file.kind)} · ${file.name}`,
            }))}
          />
          <Textarea name="legalBasis" label={t("review.legalBasis")} maxLength={1000} rows={2} />
          <Textarea name="notes" label={t("review.notes")} />
        </FormGrid>
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
