import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { StandingTag } from "~/components/ui/tag";
import { standings } from "~/domain/measures/catalog";
import { setStanding } from "~/domain/policies/set-standing.server";
import { StandingForm, wholeDocument } from "~/domain/policies/standing-form";
import { getStandingPage, type StandingPage } from "~/domain/policies/standing-page.server";
import { businessToday } from "~/domain/rates/rates.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireParam } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** How a document or one of its measures stands, set by hand. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getStandingPage(viewer, requireParam(params, "documentKey"));
  if (!page) throw notFound("Document");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "rechecks")("standing.title"), page, today: businessToday() });
}

const fieldOf: Record<string, string> = {
  "day-ahead": "on",
  "unknown-measure": "subject",
  "unknown-replacement": "replacedBy",
  "last-day-passed": "validTo",
};

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const documentKey = requireParam(params, "documentKey");
  const form = await request.formData();
  const parsed = parseForm(form, StandingForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await setStanding(viewer, { documentKey, ...parsed.value });
  if (result.ok) {
    const t = fixedT(viewer.language, "rechecks");
    return redirectWithToast(`/measures/documents/${documentKey}`, {
      kind: "success",
      message: result.ended > 0 ? t("standing.savedEnded", { count: result.ended }) : t("standing.saved"),
    });
  }
  if (result.reason === "not-found") throw notFound("Document");
  if (result.reason === "forbidden") throw forbidden();
  return json(
    {
      errors: { [fieldOf[result.reason] ?? ""]: [`rechecks:standing.refused.${result.reason.replaceAll("-", "_")}`] },
      values: formValuesOf(form),
    },
    { status: refusalStatus(result.reason) },
  );
}

export default function Standing() {
  const loaded = useLoaderData<typeof loader>();
  const page: StandingPage = loaded.page;
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("rechecks");
  const pick = useBilingual();
  const name = useCodeName();
  const back = `/measures/documents/${page.key}`;
  const subjects = [
    { value: wholeDocument, label: t("standing.whole") },
    ...page.measures.map(({ key, title, standing }) => ({
      value: key,
      label: `${key} ${pick(title)}（${name("standing", standing)}）`,
    })),
  ];
  return (
    <>
      <PageHeader
        title={t("standing.title")}
        tags={<StandingTag standing={page.standing} />}
        meta={pick(page.standingReason)}
        back={{ href: back, label: pick(page.shortTitle) }}
      />
      <Card>
        <Form
          errors={failed?.errors}
          values={failed?.values ?? { subject: wholeDocument, on: loaded.today }}
          escapeHref={back}
          draft={`standing/${page.key}`}
        >
          <FormGrid>
            <Select name="subject" label={t("standing.subject")} options={subjects} required wide />
            <Select
              name="standing"
              label={t("standing.standing")}
              options={standings.map((value) => ({ value, label: name("standing", value) }))}
              required
            />
            <Select
              name="replacedBy"
              label={t("standing.replacedBy")}
              help={t("standing.replacedByHelp")}
              options={page.others.map(({ key, title }) => ({ value: key, label: `${key} ${pick(title)}` }))}
            />
            <Textarea
              name="reason"
              label={t("standing.reason")}
              help={t("standing.reasonHelp")}
              rows={2}
              maxLength={500}
              required
              wide
            />
            <Textarea
              name="reasonEn"
              label={t("standing.reasonEn")}
              help={t("standing.reasonEnHelp")}
              rows={2}
              maxLength={500}
              wide
            />
            <DateInput name="on" label={t("standing.on")} help={t("standing.onHelp")} required />
            <DateInput name="validTo" label={t("standing.validTo")} help={t("standing.validToHelp")} />
          </FormGrid>
          <SubmitRow label={t("standing.submit")} cancelHref={back} />
        </Form>
      </Card>
    </>
  );
}
