import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { ActionFrame } from "~/components/needs/action-frame";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import { rateNeed } from "~/domain/needs/rate-need.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { choiceField, dateField, operationIdField, textField } from "~/values/form-fields";

const scores = ["5", "4", "3", "2", "1"] as const;
const RatingForm = z.object({
  rating: choiceField(scores),
  informant: textField(80),
  on: dateField(),
  operationId: operationIdField(),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getNeedActionPage(viewer, requireId(params, "needId"), "rate");
  if (!page) throw notFound("Need");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")("rating.title"), page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const form = await request.formData();
  const parsed = parseForm(form, RatingForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const result = await rateNeed(viewer, { needId, ...parsed.value, rating: Number(parsed.value.rating) });
  if (!result.ok) {
    if (result.reason === "not-found") throw notFound("Need");
    if (result.reason === "forbidden") throw forbidden();
    const field = result.reason === "day-ahead" ? "on" : "";
    return json(
      { errors: { [field]: [`needs:refusals.${result.reason}`] }, values: formValuesOf(form) },
      { status: refusalStatus(result.reason) },
    );
  }
  return redirectWithToast(`/needs/${needId}#outcome`, {
    kind: "success",
    message: fixedT(viewer.language, "needs")("done.rate"),
  });
}

export default function RateNeed() {
  const { page } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  const back = `/needs/${page.need.id}`;
  const { rating } = page.need;
  return (
    <ActionFrame title={t("rating.title")} page={page}>
      <Form errors={failed?.errors} values={failed?.values ?? { on: page.today }} operation escapeHref={back}>
        <RadioGroup
          name="rating"
          label={t("rating.rating")}
          help={rating ? t("rating.replaces", { rating }) : undefined}
          required
          options={scores.map((score) => ({ value: score, label: t(`rating.scores.${score}`) }))}
        />
        <FormGrid>
          <TextInput
            name="informant"
            label={t("rating.informant")}
            help={t("rating.informantHelp")}
            maxLength={80}
            required
          />
          <DateInput name="on" label={t("rating.on")} required />
        </FormGrid>
        <SubmitRow label={t("rating.submit")} cancelHref={back} />
      </Form>
    </ActionFrame>
  );
}
