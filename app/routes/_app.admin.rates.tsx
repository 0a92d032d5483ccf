import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AdminTabs } from "~/components/admin/admin-tabs";
import { AllRates, CurrentRates, currencyLabel } from "~/components/admin/rate-tables";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { getRateTable, setRate } from "~/domain/rates/keep-rates.server";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { dateField, decimalField, textField } from "~/values/form-fields";

const RateForm = z.object({
  currency: textField(3),
  day: dateField(),
  cnyPerUnit: decimalField({ min: 0, max: 1_000_000, decimals: 8 }).refine(
    (rate) => Number(rate) > 0,
    "dictionaries:rates.positive",
  ),
  source: textField(200).optional(),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const table = await getRateTable(viewer);
  if (!table) throw notFound("Rates");
  return json({ title: fixedT(viewer.language, "dictionaries")("rates.title"), ...table });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await request.formData();
  const parsed = parseForm(form, RateForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await setRate(viewer, { ...parsed.value, source: parsed.value.source });
  if (!result.ok)
    return json(
      { errors: refusals[result.reason], values: formValuesOf(form) },
      { status: refusalStatus(result.reason) },
    );
  return redirectWithToast("/admin/rates", {
    kind: "success",
    message: fixedT(viewer.language, "dictionaries")("saved"),
  });
}

const refusals: Record<string, Record<string, string[]>> = {
  forbidden: { "": ["dictionaries:forbidden"] },
  "in-the-future": { day: ["dictionaries:rates.inTheFuture"] },
  "unknown-currency": { currency: ["dictionaries:rates.unknownCurrency"] },
};

export default function Rates() {
  const { currencies, rates } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t, language } = useTranslation("dictionaries");
  return (
    <>
      <PageHeader title={t("rates.title")} meta={<span className="max-w-measure">{t("rates.intro")}</span>} />
      <AdminTabs current="rates" keepsDictionaries />
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-[2fr_1fr]">
        <div className="grid gap-4">
          <CurrentRates currencies={currencies} />
          <AllRates rates={rates} />
        </div>
        <Section id="add" title={t("rates.add")}>
          <Form errors={failed?.errors} values={failed?.values}>
            <FormGrid>
              <Select
                name="currency"
                label={t("rates.currency")}
                required
                wide
                options={currencies.map((currency) => ({
                  value: currency.code,
                  label: currencyLabel(currency, language),
                }))}
              />
              <DateInput name="day" label={t("rates.day")} required wide />
              <TextInput name="cnyPerUnit" label={t("rates.rate")} help={t("rates.rateHelp")} required wide />
              <TextInput name="source" label={t("rates.source")} help={t("rates.sourceHelp")} maxLength={200} wide />
            </FormGrid>
            <SubmitRow />
          </Form>
        </Section>
      </div>
    </>
  );
}
