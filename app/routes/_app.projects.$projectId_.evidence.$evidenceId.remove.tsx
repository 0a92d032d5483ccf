import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { EvidenceRemovalForm } from "~/domain/evidence/evidence-form";
import { removeEvidence } from "~/domain/evidence/remove-evidence.server";
import { getEvidenceRemovalForm } from "~/domain/projects/project-form.server";
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
  const project = await getEvidenceRemovalForm(viewer, requireId(params, "projectId"), requireId(params, "evidenceId"));
  if (!project) throw notFound("File");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "files")("removeTitle"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, EvidenceRemovalForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await removeEvidence(viewer, {
    projectId,
    evidenceId: requireId(params, "evidenceId"),
    ...parsed.value,
  });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#evidence`,
    saved: fixedT(viewer.language, "files")("removed"),
  });
}

export default function RemoveFile() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("files");
  const name = useCodeName();
  const back = `/projects/${project.id}#evidence`;
  return (
    <FormFrame project={project} title={t("removeTitle")} anchor="#evidence">
      <Form errors={failed?.errors} values={failed?.values} escapeHref={back} idPrefix="f">
        <p className="flex flex-wrap gap-x-3">
          <span className="text-muted">{name("evidenceKind", project.file.kind)}</span>
          <span>{project.file.title ?? project.file.fileName}</span>
        </p>
        <p className="max-w-measure text-muted">{t("removeText")}</p>
        <Textarea name="reason" label={t("reason")} required maxLength={1000} />
        <SubmitRow label={t("remove")} cancelHref={back} isDanger />
      </Form>
    </FormFrame>
  );
}
