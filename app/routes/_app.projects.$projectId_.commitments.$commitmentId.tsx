import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "~/components/forms/choices";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { CommitmentStateForm } from "~/domain/projects/forms/record-forms";
import { getCommitmentStateForm } from "~/domain/projects/project-form.server";
import { commitmentStates } from "~/domain/projects/record-codes";
import { changeCommitment } from "~/domain/projects/record-commitment.server";
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
  const project = await getCommitmentStateForm(
    viewer,
    requireId(params, "projectId"),
    requireId(params, "commitmentId"),
  );
  if (!project) throw notFound("Commitment");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("commitment.stateTitle"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, CommitmentStateForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await changeCommitment(viewer, {
    projectId,
    commitmentId: requireId(params, "commitmentId"),
    ...parsed.value,
  });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#commitments`,
    saved: fixedT(viewer.language, "projects")("saved.commitment"),
  });
}

export default function ChangeCommitment() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#commitments`;
  return (
    <FormFrame project={project} title={t("commitment.stateTitle")} anchor="#commitments">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { state: project.commitment.state }}
        escapeHref={back}
        idPrefix="f"
        operation
      >
        <p>
          <span className="text-muted">{name("commitmentParty", project.commitment.party)}</span>
        </p>
        <p className="max-w-measure whitespace-pre-line">{project.commitment.what}</p>
        <RadioGroup
          name="state"
          label={t("commitment.state")}
          required
          inline
          options={commitmentStates.map((value) => ({ value, label: name("commitmentState", value) }))}
        />
        <Textarea name="note" label={t("commitment.note")} maxLength={1000} />
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
