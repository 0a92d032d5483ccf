import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FileInput } from "~/components/forms/file-input";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { LibraryTabs } from "~/components/measures/library-tabs";
import { DraftsTable } from "~/components/policies/drafts-table";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { canKeepLibrary } from "~/domain/access/abilities";
import { getPolicyDrafts } from "~/domain/policies/draft-list.server";
import { largestUploadBytes, mayImportPolicies, uploadPolicy } from "~/domain/policies/upload-policy.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { uploadedFile } from "~/http/uploaded-file";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** The drafts of the viewer's office, and the form that makes one. Only those who keep the library have the page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (!canKeepLibrary(viewer)) throw notFound("Page");
  return json({
    title: fixedT(viewer.language, "policies")("title"),
    role: viewer.role,
    ...(await getPolicyDrafts(viewer)),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const t = fixedT(viewer.language, "policies");
  // Both before a byte of the body is read: who may, and how much it is.
  if (!(await mayImportPolicies(viewer))) throw forbidden();
  if (Number(request.headers.get("Content-Length")) > largestUploadBytes)
    return json({ errors: { file: [t("refusal.too_large")] }, values: {} }, { status: 413 });
  const form = await request.formData();
  const chosen = await uploadedFile(form, "file");
  const pasted = form.get("text");
  const given = chosen ?? (typeof pasted === "string" && pasted.trim() !== "" ? pastedFile(pasted) : null);
  const uploaded = await uploadPolicy(viewer, {
    fileName: given?.name ?? t("upload.pastedName"),
    bytes: Buffer.from(given?.bytes ?? []),
  });
  if (!uploaded.ok) {
    if (uploaded.reason === "forbidden") throw forbidden();
    const message = given ? t(`refusal.${uploaded.reason}`) : "policies:upload.missing";
    const errors = { [given && !chosen ? "text" : "file"]: [message] };
    return json({ errors, values: formValuesOf(form) }, { status: refusalStatus(uploaded.reason) });
  }
  const [first] = uploaded.draftIds;
  if (!first) return redirect("/library/import", { status: 303 });
  const count = uploaded.draftIds.length;
  return redirectWithToast(`/library/drafts/${first}`, {
    kind: uploaded.isKnown ? "warning" : "success",
    message: uploaded.isKnown ? t("upload.known") : count > 1 ? t("upload.doneSeveral", { count }) : t("upload.done"),
  });

  function pastedFile(text: string) {
    return { name: t("upload.pastedName"), bytes: Buffer.from(text.replace(/\r\n?/g, "\n"), "utf8") };
  }
}

export default function PolicyImports() {
  const { role, drafts, hasMore } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("policies");
  return (
    <>
      <PageHeader title={t("title")} meta={<span className="max-w-measure">{t("intro")}</span>} />
      <LibraryTabs role={role} current="imports" canImport />
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_2fr]">
        <Section id="upload" title={t("upload.title")}>
          <Form multipart errors={failed?.errors} values={failed?.values}>
            <FileInput
              name="file"
              label={t("upload.file")}
              help={t("upload.help")}
              accept=".txt,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf"
            />
            <Textarea
              name="text"
              label={t("upload.text")}
              help={t("upload.textHelp")}
              rows={8}
              maxLength={largestPastedSigns}
            />
            <SubmitRow label={t("upload.submit")} icon="import" />
          </Form>
        </Section>
        <Section id="drafts" title={t("list.title")} padded={false}>
          <DraftsTable drafts={drafts} />
          {hasMore ? <p className="px-4 py-3 text-muted">{t("list.more")}</p> : null}
        </Section>
      </div>
    </>
  );
}

/** Chinese signs take three bytes each, and 5 MB is the most that is read. */
const largestPastedSigns = 1_700_000;
