import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { FileInput } from "~/components/forms/file-input";
import { Form } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { canImportProjects } from "~/domain/access/abilities";
import { getImports } from "~/domain/imports/import-page.server";
import { uploadImport } from "~/domain/imports/upload-import.server";
import { workOnImport } from "~/domain/imports/work-on-import.server";
import { forbidden } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireViewer } from "~/http/require-viewer.server";
import { uploadedFile } from "~/http/uploaded-file";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { idField } from "~/values/form-fields";

const UploadForm = z.object({ zoneId: idField().optional() });

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (!canImportProjects(viewer)) throw forbidden();
  return json({
    title: fixedT(viewer.language, "imports")("title"),
    isOffice: viewer.zoneId === null,
    ...(await getImports(viewer)),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await request.formData();
  const parsed = parseForm(form, UploadForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const file = await uploadedFile(form, "file");
  const bytes = Buffer.from(file?.bytes ?? []);
  const uploaded = await uploadImport(viewer, {
    fileName: file?.name ?? "",
    bytes,
    zoneId: parsed.value.zoneId ?? null,
  });
  if (!uploaded.ok) {
    if (uploaded.reason === "forbidden") throw forbidden();
    if (!file)
      return json({ errors: { file: ["imports:upload.missing"] }, values: formValuesOf(form) }, { status: 422 });
    const errors = {
      [uploaded.reason === "unknown-zone" ? "zoneId" : "file"]: [
        fixedT(viewer.language, "imports")(`failure.${uploaded.reason}`),
      ],
    };
    return json({ errors, values: formValuesOf(form) }, { status: refusalStatus(uploaded.reason) });
  }
  await workOnImport(viewer, uploaded.importId, "preview");
  return redirect(`/import/${uploaded.importId}`, { status: 303 });
}

export default function Imports() {
  const { imports, zones, isOffice } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("imports");
  const pick = useBilingual();
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={<span className="max-w-measure">{t(isOffice ? "introOffice" : "intro")}</span>}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[2fr_3fr]">
        <Section id="upload" title={t("upload.title")}>
          <Form multipart errors={failed?.errors} values={failed?.values}>
            <FileInput
              name="file"
              label={t("upload.file")}
              help={t("upload.help")}
              accept=".csv,.tsv,.txt,text/csv"
              required
            />
            {zones.length > 0 ? (
              <Select
                name="zoneId"
                label={t("upload.zone")}
                help={t("upload.zoneHelp")}
                emptyLabel={t("upload.zoneNone")}
                options={zones.map(({ id, name }) => ({ value: id, label: pick(name) }))}
              />
            ) : null}
            <SubmitRow label={t("upload.submit")} icon="import" />
          </Form>
        </Section>
        <Section id="recent" title={t("recent.title")} padded={false}>
          <Table
            bare
            caption={t("recent.title")}
            rows={imports}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t("recent.empty")}>{t("recent.emptyWhy")}</EmptyState>}
            columns={[
              {
                key: "file",
                head: t("recent.file"),
                cell: (row) => (
                  <TextLink quiet href={`/import/${row.id}`}>
                    {row.fileName}
                  </TextLink>
                ),
              },
              {
                key: "rows",
                head: t("recent.rows"),
                isNumber: true,
                isTight: true,
                cell: (row) => row.counts.rows || "",
              },
              {
                key: "written",
                head: t("recent.written"),
                isNumber: true,
                isTight: true,
                cell: (row) => (row.state === "written" ? row.counts.written : ""),
              },
              {
                key: "state",
                head: t("recent.state"),
                isTight: true,
                cell: (row) => (
                  <Tag tone={row.state === "written" ? "good" : "plain"}>
                    {t(`state.${row.state === "uploaded" && row.failure ? "failed" : row.state}`)}
                  </Tag>
                ),
              },
              {
                key: "at",
                head: t("recent.at"),
                isTight: true,
                cell: (row) => <InstantText at={row.writtenAt ?? row.createdAt} relative />,
              },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
