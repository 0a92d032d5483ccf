import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Checkbox, CheckboxGroup } from "~/components/forms/choices";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { InvestorConflict } from "~/components/investors/investor-conflict";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { type InvestorConflict as Conflict, editInvestor, valuesOf } from "~/domain/investors/edit-investor.server";
import { InvestorForm } from "~/domain/investors/investor-forms";
import { getInvestorPage } from "~/domain/investors/investor-page.server";
import { investorTags } from "~/domain/projects/codes";
import { countryName, countryNames } from "~/domain/reference/countries";
import { toFormValues } from "~/http/form-result";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const investor = await getInvestorPage(viewer, requireId(params, "investorId"));
  if (!investor) throw notFound("Investor");
  if (!investor.canEdit) throw forbidden();
  const { id, name, version, facts } = investor;
  const country = (code: string | undefined) => (code ? countryName(code, viewer.language) : null);
  const values = toFormValues({
    ...facts,
    aliases: facts.aliases.join("\n"),
    countryCode: country(facts.countryCode),
    controllerCountry: country(facts.controllerCountry),
    freePortCountry: country(facts.freePortCountry),
  });
  const title = fixedT(viewer.language, "investors")("editTitle", { name });
  return json({ title, id, name, version, values, base: valuesOf(facts) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const investorId = requireId(params, "investorId");
  const form = await request.formData();
  const parsed = parseForm(form, InvestorForm);
  const none: Conflict | null = null;
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, conflict: none }, { status: 422 });
  const result = await editInvestor(viewer, { investorId, ...parsed.value });
  if (result.ok)
    return redirectWithToast(`/investors/${investorId}`, {
      kind: "success",
      message: fixedT(viewer.language, "investors")("saved"),
    });
  const values = formValuesOf(form);
  if (result.reason === "changed-meanwhile")
    return json({ errors: {}, values, conflict: result.conflict }, { status: 409 });
  if (result.reason === "no-name")
    return json({ errors: { nameZh: ["investors:error.name"] }, values, conflict: none }, { status: 422 });
  throw result.reason === "forbidden" ? forbidden() : notFound("Investor");
}

export default function EditInvestor() {
  const { id, name: title, version, values, base } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, language } = useTranslation("investors");
  const name = useCodeName();
  const back = `/investors/${id}`;
  const sent = (field: string) => (typeof answer?.values[field] === "string" ? answer.values[field] : null);
  if (answer?.conflict) {
    return (
      <div className="page-narrow">
        <PageHeader title={t("editTitle", { name: title })} back={{ href: back, label: title }} />
        <Card>
          <InvestorConflict conflict={answer.conflict} values={answer.values} backHref={back} />
        </Card>
      </div>
    );
  }
  return (
    <div className="page-narrow">
      <PageHeader title={t("editTitle", { name: title })} back={{ href: back, label: title }} />
      <Card>
        <Form
          errors={answer?.errors}
          values={answer?.values ?? values}
          version={Number(sent("version") ?? version)}
          draft={`investor-${id}`}
          escapeHref={back}
          idPrefix="f"
        >
          <input type="hidden" name="base" value={sent("base") ?? JSON.stringify(base)} />
          <FormGrid>
            <TextInput name="nameZh" label={t("field.nameZh")} />
            <TextInput name="nameEn" label={t("field.nameEn")} />
            <Textarea name="aliases" label={t("field.aliases")} help={t("help.aliases")} rows={2} />
            <TextInput
              name="countryCode"
              label={t("field.countryCode")}
              suggestions={countryNames(language)}
              maxLength={100}
            />
            <TextInput name="controllerName" label={t("field.controllerName")} />
            <TextInput
              name="controllerCountry"
              label={t("field.controllerCountry")}
              suggestions={countryNames(language)}
              maxLength={100}
            />
            <TextInput
              name="freePortCountry"
              label={t("field.freePortCountry")}
              help={t("help.freePortCountry")}
              suggestions={countryNames(language)}
              maxLength={100}
            />
          </FormGrid>
          <CheckboxGroup
            name="tags[]"
            label={t("field.tags")}
            inline
            options={investorTags.map((value) => ({ value, label: name("investorTag", value) }))}
          />
          <Checkbox name="isExisting" label={t("help.isExisting")} />
          <Textarea name="notes" label={t("field.notes")} />
          <SubmitRow cancelHref={back} />
        </Form>
      </Card>
    </div>
  );
}
