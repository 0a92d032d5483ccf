import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { PageHeader } from "~/components/ui/page-header";
import { createExpansion, ExpansionForm } from "~/domain/projects/create-expansion.server";
import { getStagePage } from "~/domain/projects/stage-page.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const panel = await getStagePage(viewer, requireId(params, "projectId"));
  if (!panel) throw notFound("Project");
  if (!panel.may.expand) throw forbidden();
  const parent = { id: panel.projectId, name: panel.name };
  return json({ title: fixedT(viewer.language, "stages")("expansion"), parent });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, ExpansionForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await createExpansion(viewer, { projectId, ...parsed.value });
  const t = fixedT(viewer.language, "stages");
  if (result.ok)
    return redirectWithToast(`/projects/${result.projectId}`, { kind: "success", message: t("expansionCreated") });
  if (result.reason === "not-found") throw notFound("Project");
  return json(
    { errors: { "": [t(`refused.${result.reason}`)] }, values: formValuesOf(form) },
    { status: refusalStatus(result.reason) },
  );
}

export default function NewExpansion() {
  const { parent } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("stages");
  return (
    <div className="page-narrow">
      <PageHeader back={{ href: `/projects/${parent.id}`, label: parent.name }} title={t("expansion")} />
      <p className="mb-4 max-w-measure text-muted">{t("expansionHint")}</p>
      <Form errors={failed?.errors} values={failed?.values} operation escapeHref={`/projects/${parent.id}`}>
        <TextInput name="name" label={t("expansionName")} required maxLength={120} autoFocus />
        <SubmitRow label={t("expansion")} cancelHref={`/projects/${parent.id}`} />
      </Form>
    </div>
  );
}
