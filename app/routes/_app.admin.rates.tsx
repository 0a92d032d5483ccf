import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AdminTabs } from "~/components/admin/admin-tabs";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";

import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
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

/** At least four decimals, so that the points of a column stand under each other. */
function rateText(rate: string | undefined): string {
  if (rate === undefined) return "—";
  const [whole, fraction = ""] = rate.split(".");
  return `${whole}.${fraction.padEnd(4, "0")}`;
}

/** The note of the rates the product comes with is in both languages. */
function sourceIn(language: string, source: string | null): string {
  const [zh = "", en = zh] = (source ?? "").split(" / ");
  return language === "en" ? en : zh;
}

export default function Rates() {
  const { currencies, rates } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t, language } = useTranslation("dictionaries");
  const nameOf = (currency: { code: string; nameZh: string; nameEn: string }) =>
    `${language === "en" ? currency.nameEn : currency.nameZh} ${currency.code}`;
  return (
    <>
      <PageHeader title={t("rates.title")} meta={<span className="max-w-measure">{t("rates.intro")}</span>} />
      <AdminTabs current="rates" keepsDictionaries />
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-[2fr_1fr]">
        <div className="grid gap-4">
          <Section id="current" title={t("rates.current")} padded={false}>
            <Table
              bare
              caption={t("rates.current")}
              rows={currencies}
              rowKey={(row) => row.code}
              columns={[
                { key: "currency", head: t("rates.currency"), cell: (row) => nameOf(row) },
                {
                  key: "rate",
                  head: t("rates.rate"),
                  isNumber: true,
                  cell: (row) => rateText(row.current?.cnyPerUnit),
                },
                {
                  key: "day",
                  head: t("rates.day"),
                  isTight: true,
                  cell: (row) => (row.current ? <DateText date={row.current.day} weekday={false} /> : t("rates.none")),
                },
                {
                  key: "state",
                  head: t("rates.source"),
                  from: "lg",
                  cell: (row) =>
                    row.current?.isProvisional ? (
                      <Tag tone="caution">{t("rates.provisional")}</Tag>
                    ) : (
                      (row.current?.source ?? "")
                    ),
                },
              ]}
            />
          </Section>
          <Section id="all" title={t("rates.all")} meta={rates.length} padded={false}>
            <Table
              bare
              caption={t("rates.all")}
              rows={rates}
              rowKey={(row) => `${row.currency}-${row.day}`}
              empty={<EmptyState title={t("rates.empty")} />}
              columns={[
                {
                  key: "day",
                  head: t("rates.day"),
                  isTight: true,
                  cell: (row) => <DateText date={row.day} weekday={false} />,
                },
                { key: "currency", head: t("rates.currency"), isTight: true, cell: (row) => row.currency },
                {
                  key: "rate",
                  head: t("rates.rate"),
                  isNumber: true,
                  isTight: true,
                  cell: (row) => rateText(row.cnyPerUnit),
                },
                {
                  key: "source",
                  head: t("rates.source"),
                  from: "lg",
                  cell: (row) => <span className="text-muted">{sourceIn(language, row.source)}</span>,
                },
              ]}
            />
          </Section>
        </div>
        <Section id="add" title={t("rates.add")}>
          <Form errors={failed?.errors} values={failed?.values}>
            <FormGrid>
              <Select
                name="currency"
                label={t("rates.currency")}
                required
                wide
                options={currencies.map((currency) => ({ value: currency.code, label: nameOf(currency) }))}
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
