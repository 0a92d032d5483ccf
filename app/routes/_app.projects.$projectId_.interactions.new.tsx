import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { InteractionForm } from "~/domain/projects/forms/record-forms";
import { getProjectForm } from "~/domain/projects/project-form.server";
import { interactionKinds } from "~/domain/projects/record-codes";
import { recordInteraction } from "~/domain/projects/record-interaction.server";
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
  const project = await getProjectForm(viewer, requireId(params, "projectId"), "project.record");
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({
    title: fixedT(viewer.language, "projects")("interaction.title"),
    project,
    today: businessToday(),
    viewerName: viewer.name,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, InteractionForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await recordInteraction(viewer, { projectId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#interactions`,
    saved: fixedT(viewer.language, "projects")("saved.interaction"),
  });
}

export default function AddInteraction() {
  const { project, today, viewerName } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#interactions`;
  return (
    <FormFrame project={project} title={t("interaction.title")} anchor="#interactions">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { on: today, kind: "meeting", ourSide: viewerName }}
        draft={`project-${project.id}-interaction`}
        escapeHref={back}
        idPrefix="f"
        operation
      >
        <FormGrid>
          <Select
            name="kind"
            label={t("interaction.kind")}
            required
            emptyLabel={null}
            options={interactionKinds.map((value) => ({ value, label: name("interactionKind", value) }))}
          />
          <DateInput name="on" label={t("interaction.on")} required />
          <TextInput name="ourSide" label={t("interaction.ourSide")} />
          <TextInput name="theirSide" label={t("interaction.theirSide")} />
        </FormGrid>
        <RadioGroup
          name="isSubstantive"
          label={t("interaction.substantive")}
          help={t("interaction.substantiveHelp")}
          required
          inline
          options={[
            { value: "yes", label: t("interaction.isSubstantive") },
            { value: "no", label: t("interaction.notSubstantive") },
          ]}
        />
        <Textarea name="notes" label={t("interaction.notes")} required rows={5} />
        <GuardsAtField name="notes" />
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
