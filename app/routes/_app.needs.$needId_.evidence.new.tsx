import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FileInput } from "~/components/forms/file-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { ActionFrame } from "~/components/needs/action-frame";
import { addNeedEvidence } from "~/domain/evidence/add-evidence.server";
import { EvidenceForm } from "~/domain/evidence/evidence-form";
import { largestFileBytes } from "~/domain/evidence/examine-upload.server";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import { evidenceKinds } from "~/domain/projects/record-codes";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { uploadedFile } from "~/http/uploaded-file";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

const megabyte = 1_048_576;

/** A file for a need, also from the liaison who answers it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getNeedActionPage(viewer, requireId(params, "needId"), "follow_up");
  if (!page) throw notFound("Need");
  if (!page.isAllowed) throw forbidden();
  return json({
    title: fixedT(viewer.language, "files")("uploadTitle"),
    page,
    megabytes: Math.floor((await largestFileBytes()) / megabyte),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const form = await request.formData();
  const parsed = parseForm(form, EvidenceForm.omit({ needId: true }));
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const file = await uploadedFile(form, "file");
  const result = await addNeedEvidence(viewer, { needId, ...parsed.value, file });
  const t = fixedT(viewer.language, "files");
  if (result.ok)
    return redirectWithToast(`/needs/${needId}#files`, {
      kind: "success",
      message: t("uploaded", { name: file?.name ?? "" }),
    });
  switch (result.reason) {
    case "not-found":
    case "unknown-need":
      throw notFound("Need");
    case "forbidden":
      throw forbidden();
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

export default function AddNeedFile() {
  const { page, megabytes } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("files");
  const name = useCodeName();
  const back = `/needs/${page.need.id}#files`;
  return (
    <ActionFrame title={t("uploadTitle")} page={page}>
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { kind: "need_document" }}
        multipart
        operation
        escapeHref={back}
      >
        <FormGrid>
          <FileInput name="file" label={t("file")} help={t("fileHelp", { size: `${megabytes} MB` })} required wide />
          <Select
            name="kind"
            label={t("kind")}
            options={evidenceKinds.map((kind) => ({ value: kind, label: name("evidenceKind", kind) }))}
            emptyLabel={null}
            required
          />
          <TextInput name="title" label={t("name")} help={t("nameHelp")} maxLength={200} />
        </FormGrid>
        <SubmitRow label={t("upload")} cancelHref={back} />
      </Form>
    </ActionFrame>
  );
}
