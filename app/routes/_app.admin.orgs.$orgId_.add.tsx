import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { OrgNameFields } from "~/components/orgs/org-name-fields";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { canAdminister } from "~/domain/access/abilities";
import { addOrg } from "~/domain/orgs/keep-orgs.server";
import { AddOrgForm, orgRefusalErrors } from "~/domain/orgs/org-forms";
import { getOrgPage } from "~/domain/orgs/org-page.server";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const orgId = requireId(params, "orgId");
  const parent = canAdminister(viewer) ? await getOrgPage(viewer, orgId) : null;
  const kind = new URL(request.url).searchParams.get("kind") === "city" ? "city" : "department";
  if (!parent?.addable.includes(kind)) throw notFound("Org");
  const title = fixedT(viewer.language, "admin")(`orgs.add.${kind}`);
  return json({ title, kind, parent: { id: parent.id, name: parent.name } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const parentId = requireId(params, "orgId");
  const form = await request.formData();
  const parsed = parseForm(form, AddOrgForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const { operationId, ...input } = parsed.value;
  const result = await addOrg(viewer, { parentId, ...input }, operationId);
  if (result.ok)
    return redirectWithToast(`/admin/orgs/${result.orgId}`, {
      kind: "success",
      message: fixedT(viewer.language, "admin")("orgs.added"),
    });
  if (result.reason === "not-found") throw notFound("Org");
  return json(
    { errors: orgRefusalErrors(result.reason), values: formValuesOf(form) },
    { status: refusalStatus(result.reason) },
  );
}

export default function AddOrg() {
  const { title, kind, parent } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const pick = useBilingual();
  const { t } = useTranslation("admin");
  const back = `/admin/orgs/${parent.id}`;
  return (
    <div className="page-narrow">
      <PageHeader title={title} meta={t("orgs.intro")} back={{ href: back, label: pick(parent.name) }} />
      <Card>
        <Form errors={failed?.errors} values={failed?.values} operation escapeHref={back}>
          <input type="hidden" name="kind" value={kind} />
          <FormGrid>
            <OrgNameFields isDepartment={kind === "department"} />
          </FormGrid>
          <SubmitRow cancelHref={back} />
        </Form>
      </Card>
    </div>
  );
}
