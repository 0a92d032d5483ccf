import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckboxGroup, RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { ReviewForm } from "~/domain/projects/forms/record-forms";
import { guardsIn } from "~/domain/projects/guards-query";
import { getReviewForm } from "~/domain/projects/project-form.server";
import { reviewResults } from "~/domain/projects/record-codes";
import { checkReviewWords, type ReviewGuards, recordReview } from "~/domain/projects/record-review.server";
import { businessToday } from "~/domain/rates/rates.server";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getReviewForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({
    title: fixedT(viewer.language, "projects")("review.title"),
    project,
    today: businessToday(),
    asked: guardsIn(request.url),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, ReviewForm);
  if (!parsed.ok) {
    // What the words touch is told at once, not only when everything else is right.
    const guards = await checkReviewWords(viewer, formValuesOf(form));
    return json({ errors: parsed.errors, values: parsed.values, guards }, { status: 422 });
  }
  const result = await recordReview(viewer, { projectId, ...parsed.value });
  if (!result.ok && "guards" in result) {
    const message = ["projects:refused.guards_unnamed"];
    const errors = Object.fromEntries(Object.keys(result.guards).map((name) => [name, message]));
    return json({ errors, values: formValuesOf(form), guards: result.guards }, { status: 422 });
  }
  const saved = fixedT(viewer.language, "projects")("saved.review");
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#reviews`,
    saved,
    fields: {
      "unknown-evidence": "evidenceId",
      "unknown-reviewer": "reviewerId",
      "recorder-as-reviewer": parsed.value.reviewerId ? "reviewerId" : "reviewerName",
      "reviewer-without-office": "reviewerOffice",
      "unknown-guard": "guardKeys",
      "review-without-basis": "legalBasis",
    },
  });
}

export default function AddReview() {
  const { project, today, asked } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  const pick = useBilingual();
  const guards: ReviewGuards = failed && "guards" in failed ? failed.guards : {};
  const typed = (field: string) => {
    const value = failed?.values[field];
    return typeof value === "string" ? value : "";
  };
  const back = `/projects/${project.id}#reviews`;
  return (
    <FormFrame project={project} title={t("review.title")} anchor="#reviews">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { reviewedOn: today, planned: "support", guardKeys: asked }}
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
          <GuardsAtField name="subject" guards={guards.subject} text={typed("subject")} />
          <CheckboxGroup
            name="guardKeys[]"
            label={t("review.guards")}
            help={t("review.guardsHelp")}
            wide
            options={project.guards.map((guard) => ({
              value: guard.key,
              label: `${guard.key} · ${pick(guard.citation)} · ${pick(guard.title)}`,
            }))}
          />
          <Select
            name="result"
            label={t("review.result")}
            options={reviewResults.map((value) => ({ value, label: name("reviewResult", value) }))}
          />
          <DateInput name="reviewedOn" label={t("review.reviewedOn")} required />
          <Select
            name="reviewerId"
            label={t("review.reviewer")}
            help={t("review.reviewerHelp")}
            emptyLabel={t("review.outside")}
            wide
            options={project.reviewers.map((person) => ({
              value: person.id,
              label: `${person.name} · ${person.roles.map((role) => name("role", role)).join(common("separator"))}`,
            }))}
          />
          <TextInput name="reviewerName" label={t("review.outsideName")} maxLength={100} />
          <TextInput name="reviewerOffice" label={t("review.outsideOffice")} maxLength={120} />
          <Select
            name="evidenceId"
            label={t("review.evidence")}
            options={project.files.map((file) => ({
              value: file.id,
              label: `${name("evidenceKind", file.kind)} · ${file.name}`,
            }))}
          />
          <Textarea name="legalBasis" label={t("review.legalBasis")} maxLength={1000} rows={2} />
          <GuardsAtField name="legalBasis" guards={guards.legalBasis} text={typed("legalBasis")} />
          <Textarea name="notes" label={t("review.notes")} />
        </FormGrid>
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
