import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { MeasureTitle } from "~/components/measures/measure-title";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { setAsideProposal } from "~/domain/proposals/decide-proposal.server";
import { getProposal } from "~/domain/proposals/find-proposal.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { proseField } from "~/values/form-fields";

const SetAsideForm = z.object({ reason: proseField(500) });

/** Why a proposed measure is not relevant to its project; remembered, and taken back from the list. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const proposal = await getProposal(viewer, requireId(params, "proposalId"));
  if (!proposal) throw notFound("Proposal");
  if (!proposal.may.setAside && proposal.state === "proposed") throw forbidden();
  return json({ title: fixedT(viewer.language, "proposals")("setAside.title"), proposal });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const proposalId = requireId(params, "proposalId");
  const parsed = parseForm(await request.formData(), SetAsideForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const t = fixedT(viewer.language, "proposals");
  const result = await setAsideProposal(viewer, { proposalId, ...parsed.value });
  if (result.ok)
    return redirectWithToast("/proposals", {
      kind: "success",
      message: t("done.setAside", { key: result.measureKey }),
      undo: { action: `/proposals/${proposalId}/restore`, fields: {} },
    });
  if (result.reason === "not-found") throw notFound("Proposal");
  if (result.reason === "forbidden") throw forbidden();
  return redirectWithToast("/proposals", { kind: "warning", message: t(`errors.${result.reason}`) });
}

export default function SetAside() {
  const { proposal } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("proposals");
  const { project, measure, state } = proposal;
  return (
    <div className="page-narrow">
      <PageHeader
        title={t("setAside.title")}
        back={{ href: "/proposals", label: t("title") }}
        meta={`${project.name} ${project.code}`}
      />
      <Card>
        <MeasureTitle measure={measure} />
        {state === "proposed" ? (
          <Form errors={failed?.errors} values={failed?.values} escapeHref="/proposals" className="mt-4">
            <p className="max-w-measure text-muted">{t("setAside.text")}</p>
            <Textarea
              name="reason"
              label={t("setAside.reason")}
              help={t("setAside.reasonHelp")}
              rows={3}
              maxLength={500}
              required
            />
            <SubmitRow label={t("setAside.submit")} cancelHref="/proposals" />
          </Form>
        ) : (
          <div className="mt-4">
            <Callout kind="info" title={t("setAside.gone")} />
          </div>
        )}
      </Card>
    </div>
  );
}
