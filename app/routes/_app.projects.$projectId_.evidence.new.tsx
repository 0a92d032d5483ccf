import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { FileInput } from "~/components/forms/file-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { addEvidence } from "~/domain/evidence/add-evidence.server";
import { EvidenceForm } from "~/domain/evidence/evidence-form";
import { largestFileBytes } from "~/domain/evidence/examine-upload.server";
import { getEvidenceForm } from "~/domain/projects/project-form.server";
import { evidenceKinds } from "~/domain/projects/record-codes";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm, parseSearch } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { uploadedFile } from "~/http/uploaded-file";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { takenEndings } from "~/values/file-types";
import { choiceField, idField } from "~/values/form-fields";

const Search = z.object({ kind: choiceField(evidenceKinds).optional(), needId: idField().optional() });
const megabyte = 1_048_576;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getEvidenceForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  const chosen = parseSearch(request, Search);
  const size = `${Math.floor((await largestFileBytes()) / megabyte)} MB`;
  return json({ title: fixedT(viewer.language, "files")("uploadTitle"), project, chosen, size });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, EvidenceForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const file = await uploadedFile(form, "file");
  const result = await addEvidence(viewer, { projectId, ...parsed.value, file });
  const t = fixedT(viewer.language, "files");
  if (result.ok)
    return redirectWithToast(`/projects/${projectId}#evidence`, {
      kind: "success",
      message: t("uploaded", { name: file?.name ?? "" }),
    });
  switch (result.reason) {
    case "not-found":
      throw notFound("Project");
    case "forbidden":
      throw forbidden();
    case "unknown-need":
      return json(
        { errors: { needId: ["projects:refused.unknown_need"] }, values: formValuesOf(form) },
        { status: 422 },
      );
    case "file-too-large": {
      const size = `${Math.floor((await largestFileBytes()) / megabyte)} MB`;
      return json(
        { errors: { file: [t("refused.file_too_large", { size })] }, values: formValuesOf(form) },
        { status: 413 },
      );
    }
    default:
      return json(
        { errors: { file: [`files:refused.${result.reason.replaceAll("-", "_")}`] }, values: formValuesOf(form) },
        { status: 422 },
      );
  }
}

export default function AddFile() {
  const { project, chosen, size } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("files");
  const { t: projects } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#evidence`;
  return (
    <FormFrame project={project} title={t("uploadTitle")} anchor="#evidence">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { kind: chosen.kind ?? "", needId: chosen.needId ?? "" }}
        escapeHref={back}
        idPrefix="f"
        multipart
        operation
      >
        <FormGrid>
          <FileInput name="file" label={t("file")} help={t("fileHelp", { size })} accept={takenEndings} required wide />
          <Select
            name="kind"
            label={t("kind")}
            required
            options={evidenceKinds.map((value) => ({ value, label: name("evidenceKind", value) }))}
          />
          <TextInput name="title" label={t("name")} help={t("nameHelp")} />
          {project.needs.length > 0 ? (
            <Select
              name="needId"
              label={t("need")}
              emptyLabel={t("noNeed")}
              options={project.needs.map((need) => ({
                value: need.id,
                label: `${projects("files.need", { serial: need.serial })} ${need.title}`,
              }))}
            />
          ) : null}
        </FormGrid>
        <SubmitRow label={t("upload")} cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
