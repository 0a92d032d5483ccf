import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { MoneyInput } from "~/components/forms/money-input";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import type { GuardFinding } from "~/domain/measures/guards";
import { CommitmentForm } from "~/domain/projects/forms/record-forms";
import { getCommitmentForm } from "~/domain/projects/project-form.server";
import { commitmentParties, noPlannedSupport } from "~/domain/projects/record-codes";
import { recordCommitment } from "~/domain/projects/record-commitment.server";
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
  const project = await getCommitmentForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("commitment.title"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, CommitmentForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, guards: [] }, { status: 422 });
  const result = await recordCommitment(viewer, { projectId, ...parsed.value });
  if (!result.ok && result.reason === "guarded") {
    return json(
      { errors: { what: ["projects:refused.guarded"] }, values: formValuesOf(form), guards: result.guards },
      { status: 422 },
    );
  }
  const saved = fixedT(viewer.language, "projects")("saved.commitment");
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#commitments`,
    saved,
    fields: { "unknown-review": "reviewId" },
  });
}

export default function AddCommitment() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  const pick = useBilingual();
  const back = `/projects/${project.id}#commitments`;
  const guards: GuardFinding[] = failed && "guards" in failed ? failed.guards : [];
  return (
    <FormFrame project={project} title={t("commitment.title")} anchor="#commitments">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { party: "government" }}
        draft={`project-${project.id}-commitment`}
        escapeHref={back}
        idPrefix="f"
        operation
      >
        <RadioGroup
          name="party"
          label={t("commitment.party")}
          required
          inline
          options={commitmentParties.map((value) => ({ value, label: name("commitmentParty", value) }))}
        />
        {guards.map((guard) => (
          <Callout
            key={guard.key}
            kind="guard"
            title={
              <TextLink href={`/measures/${guard.key}`}>
                {t("commitment.guardTitle", { key: guard.key, title: pick(guard.title) })}
              </TextLink>
            }
          >
            <p>{pick(guard.reason)}</p>
            <p className="text-xs text-muted">
              {t("commitment.guardWords", { words: guard.matched.join(common("separator")) })}
            </p>
          </Callout>
        ))}
        <Textarea name="what" label={t("commitment.what")} required maxLength={2000} />
        <FormGrid>
          <MoneyInput name="value" label={t("commitment.value")} />
          <DateInput name="dueOn" label={t("commitment.dueOn")} />
          <Textarea name="legalBasis" label={t("commitment.legalBasis")} maxLength={1000} rows={2} />
          <Select
            name="reviewId"
            label={t("commitment.review")}
            help={
              <>
                {t("commitment.reviewHelp")}{" "}
                <TextLink href={`/projects/${project.id}/reviews/new`}>{t("commitment.addReview")}</TextLink>
              </>
            }
            wide
            options={project.reviews.map((review) => ({
              value: review.id,
              label: `${review.subject === noPlannedSupport ? t("review.noSupport") : review.subject.slice(0, 40)} · ${review.reviewerName}`,
            }))}
          />
        </FormGrid>
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
