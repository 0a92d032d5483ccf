import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { FormFrame } from "~/components/projects/form-frame";
import { MilestoneFields } from "~/components/projects/milestone-fields";
import { MilestonesForm } from "~/domain/projects/forms/record-forms";
import { getMilestonesForm } from "~/domain/projects/project-form.server";
import { saveMilestones } from "~/domain/projects/save-milestones.server";
import { answerCommand } from "~/http/answer-command.server";
import { toFormValues } from "~/http/form-result";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getMilestonesForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("milestones.title"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, MilestonesForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, rows: null }, { status: 422 });
  const result = await saveMilestones(viewer, { projectId, ...parsed.value });
  if (!result.ok && result.reason === "changed-meanwhile") {
    // Shown again over what is stored now, so that saving once more is a decision.
    const errors = Object.fromEntries(result.cells.map((cell) => [cell, ["projects:error.changedMeanwhile"]]));
    return json({ errors, values: formValuesOf(form), rows: result.rows }, { status: 409 });
  }
  const t = fixedT(viewer.language, "projects");
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#milestones`,
    saved: t(result.ok && result.changed === 0 ? "saved.nothing" : "saved.milestones"),
  });
}

export default function Milestones() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const back = `/projects/${project.id}#milestones`;
  const opened = failed && "rows" in failed && failed.rows ? failed.rows : null;
  const base = opened
    ? JSON.stringify(opened)
    : typeof failed?.values["base"] === "string"
      ? failed.values["base"]
      : JSON.stringify(project.rows);
  return (
    <FormFrame project={project} title={t("milestones.title")} anchor="#milestones">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? toFormValues(project.rows)}
        draft={`project-${project.id}-milestones`}
        escapeHref={back}
        idPrefix="f"
      >
        <input type="hidden" name="base" value={base} />
        <MilestoneFields />
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
