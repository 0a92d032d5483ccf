import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { LeadFields } from "~/components/projects/lead-fields";
import { SimilarFound } from "~/components/projects/similar-found";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { canCreateProject } from "~/domain/access/abilities";
import { createLead } from "~/domain/projects/create-lead.server";
import { LeadForm } from "~/domain/projects/forms/lead-form";
import { forbidden } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** A lead in under a minute: only what its gate asks. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (!canCreateProject(viewer)) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("lead.title") });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await request.formData();
  const parsed = parseForm(form, LeadForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, similar: null }, { status: 422 });

  const result = await createLead(viewer, parsed.value);
  if (result.ok) {
    const message = fixedT(viewer.language, "projects")("saved.lead", { code: result.code });
    return redirectWithToast(`/projects/${result.projectId}`, { kind: "success", message });
  }
  if (result.reason === "forbidden") throw forbidden();
  const values = formValuesOf(form);
  if (result.reason === "similar-found") return json({ errors: {}, values, similar: result.similar }, { status: 409 });
  return json(
    { errors: { investor: ["projects:refused.unknown_investor"] }, values, similar: null },
    { status: refusalStatus(result.reason) },
  );
}

export default function NewLead() {
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const similar = answer?.similar ?? null;
  return (
    <div className="page-narrow">
      <PageHeader title={t("lead.title")} meta={t("lead.intro")} />
      <Card>
        <Form
          errors={answer?.errors}
          values={answer?.values}
          draft={similar ? undefined : "new-lead"}
          escapeHref="/home"
          idPrefix="f"
          operation
        >
          {similar ? <SimilarFound similar={similar} /> : null}
          <LeadFields />
          <SubmitRow label={t(similar ? "lead.confirm" : "lead.submit")} cancelHref="/projects" />
        </Form>
      </Card>
    </div>
  );
}
