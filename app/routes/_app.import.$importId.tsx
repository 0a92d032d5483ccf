import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ImportView } from "~/components/imports/import-view";
import { chooseColumns, decideImport, discardImport } from "~/domain/imports/change-import.server";
import { ImportForm } from "~/domain/imports/import-form";
import { getImportPage } from "~/domain/imports/import-page.server";
import { problemReasons } from "~/domain/imports/row-problems";
import { workOnImport } from "~/domain/imports/work-on-import.server";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm, parseSearch } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { choiceField, wholeField } from "~/values/form-fields";

const Search = z.object({
  reason: choiceField(problemReasons).optional(),
  page: wholeField({ min: 1, max: 100_000 }).default(1),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const search = parseSearch(request, Search);
  const page = await getImportPage(viewer, {
    importId: requireId(params, "importId"),
    reason: search.reason ?? null,
    page: search.page,
  });
  if (!page) throw notFound("Import");
  // Looks again by itself while a process is at work on it.
  const headers = page.isAtWork ? { Refresh: "3" } : undefined;
  return json({ title: page.fileName, page, search }, { headers });
}

export const headers: HeadersFunction = ({ loaderHeaders }): HeadersInit => {
  const refresh = loaderHeaders.get("Refresh");
  return refresh ? { Refresh: refresh } : {};
};

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const importId = requireId(params, "importId");
  const t = fixedT(viewer.language, "imports");
  const form = await request.formData();
  const parsed = parseForm(form, ImportForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const asked = parsed.value;

  if (asked.intent === "discard") {
    const discarded = await discardImport(viewer, importId);
    if (!discarded.ok) throw notFound("Import");
    return redirectWithToast("/import", { kind: "success", message: t("page.discarded") });
  }
  const changed =
    asked.intent === "columns"
      ? await chooseColumns(viewer, {
          importId,
          fields: asked.fields,
          amountUnit: asked.amountUnit ?? null,
          zoneId: asked.zoneId ?? null,
        })
      : asked.intent === "write"
        ? await decideImport(viewer, { importId, imported: asked.imported, isSkippingRefused: asked.isSkippingRefused })
        : ({ ok: true } as const);
  if (!changed.ok) {
    if (changed.reason === "not-found") throw notFound("Import");
    if (changed.reason === "written") return redirect(`/import/${importId}`, { status: 303 });
    const field = "field" in changed && changed.field ? t(`field.${changed.field}`) : "";
    return json(
      { errors: { "": [t(`failure.${changed.reason}`, { field })] }, values: formValuesOf(form) },
      { status: 422 },
    );
  }
  const work = await workOnImport(viewer, importId, asked.intent === "write" ? "write" : "preview");
  if (!work.ok) {
    if (work.reason === "not-found") throw notFound("Import");
    return json(
      { errors: { "": [t(`failure.${work.reason}`)] }, values: formValuesOf(form) },
      { status: refusalStatus(work.reason) },
    );
  }
  return redirect(`/import/${importId}`, { status: 303 });
}

export default function ImportPage() {
  const { page, search } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <ImportView page={page} reason={search.reason ?? null} pageNumber={search.page} failed={failed} />;
}
