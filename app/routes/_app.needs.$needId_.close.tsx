import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { ActionFrame } from "~/components/needs/action-frame";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { closeNeed } from "~/domain/needs/close-need.server";
import { needOutcomes } from "~/domain/needs/codes";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { choiceField, dateField, operationIdField, proseField, textField } from "~/values/form-fields";

const CloseForm = z.object({
  outcome: choiceField(needOutcomes),
  text: proseField(2_000),
  document: textField(200).optional(),
  on: dateField(),
  operationId: operationIdField(),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getNeedActionPage(viewer, requireId(params, "needId"), "close");
  if (!page) throw notFound("Need");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")("close.title"), page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const form = await request.formData();
  const parsed = parseForm(form, CloseForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const result = await closeNeed(viewer, { needId, ...parsed.value });
  if (!result.ok) {
    if (result.reason === "not-found") throw notFound("Need");
    if (result.reason === "forbidden") throw forbidden();
    const field = dayReasons.has(result.reason) ? "on" : linkReasons.has(result.reason) ? "outcome" : "";
    return json(
      { errors: { [field]: [`needs:refusals.${result.reason}`] }, values: formValuesOf(form) },
      { status: refusalStatus(result.reason) },
    );
  }
  return redirectWithToast(`/needs/${needId}`, {
    kind: "success",
    message: fixedT(viewer.language, "needs")("done.close"),
  });
}

const dayReasons = new Set(["day-ahead", "before-raised"]);
const linkReasons = new Set(["no-fulfilled-link", "has-fulfilled-link", "has-pursued-link"]);

export default function CloseNeed() {
  const { page } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  const hasFulfilled = (page.links?.fulfilled ?? 0) > 0;
  const back = `/needs/${page.need.id}`;
  return (
    <ActionFrame title={t("close.title")} page={page}>
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { outcome: hasFulfilled ? "by_measure" : "", on: page.today }}
        operation
        draft={`need-${page.need.id}-close`}
        escapeHref={back}
      >
        <RadioGroup
          name="outcome"
          label={t("close.outcome")}
          required
          options={[
            {
              value: "by_measure",
              label: t("close.byMeasure"),
              help: hasFulfilled ? undefined : t("close.byMeasureNone"),
            },
            { value: "ordinary_service", label: t("close.ordinary"), help: t("close.ordinaryHelp") },
            { value: "no_measure", label: t("close.noMeasure"), help: t("close.noMeasureHelp") },
          ]}
        />
        <FormGrid>
          <Textarea
            name="text"
            label={t("close.text")}
            help={t("close.textHelp")}
            required
            rows={4}
            maxLength={2_000}
          />
          <GuardsAtField name="text" />
          <TextInput name="document" label={t("close.document")} help={t("close.documentHelp")} maxLength={200} />
          <DateInput name="on" label={t("close.on")} required />
        </FormGrid>
        <SubmitRow label={t("close.submit")} cancelHref={back} />
      </Form>
    </ActionFrame>
  );
}
