import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { EmptyState } from "~/components/ui/empty-state";
import { DeadlineForm } from "~/domain/deadlines/deadline-forms";
import { getDeadlineForm } from "~/domain/deadlines/deadline-pages.server";
import { recordDeadline } from "~/domain/deadlines/record-deadline.server";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** Adds a date that follows from a measure, by hand. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getDeadlineForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  const asked = new URL(request.url).searchParams.get("rule");
  const rule = project.rules.find(({ id }) => id === asked) ?? project.rules[0];
  return json({ title: fixedT(viewer.language, "deadlines")("new"), project, rule: rule?.id ?? "" });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, DeadlineForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await recordDeadline(viewer, { projectId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#deadlines`,
    saved: fixedT(viewer.language, "deadlines")("saved"),
    fields: { "unknown-rule": "rule", "deadline-outside": "countsFrom", "deadline-already-recorded": "countsFrom" },
  });
}

export default function AddDeadline() {
  const { project, rule } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("deadlines");
  const pick = useBilingual();
  const back = `/projects/${project.id}#deadlines`;
  return (
    <FormFrame project={project} title={t("new")} anchor="#deadlines">
      {project.rules.length === 0 ? (
        <EmptyState title={t("noRules")}>{t("noRulesWhy")}</EmptyState>
      ) : (
        <Form
          errors={failed?.errors}
          values={failed?.values ?? { rule }}
          draft={`project-${project.id}-deadline`}
          escapeHref={back}
          idPrefix="f"
          operation
        >
          <RadioGroup
            name="rule"
            label={t("rule")}
            required
            options={project.rules.map((one) => ({
              value: one.id,
              label: `${pick(one.text)} · ${pick(one.citation)}`,
              help: t("countsFromIs", { what: pick(one.countsFrom) }),
            }))}
          />
          <DateInput name="countsFrom" label={t("countsFrom")} required />
          <Textarea name="note" label={t("note")} rows={2} maxLength={500} />
          <SubmitRow cancelHref={back} />
        </Form>
      )}
    </FormFrame>
  );
}
