import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Checkbox, CheckboxGroup } from "~/components/forms/choices";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { InvestorFactsList } from "~/components/investors/investor-facts";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { editInvestor } from "~/domain/investors/edit-investor.server";
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
  return json({ title: fixedT(viewer.language, "investors")("editTitle", { name }), id, name, version, values });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const investorId = requireId(params, "investorId");
  const form = await request.formData();
  const parsed = parseForm(form, InvestorForm);
  if (!parsed.ok)
    return json({ errors: parsed.errors, values: parsed.values, theirs: null, version: null }, { status: 422 });
  const result = await editInvestor(viewer, { investorId, ...parsed.value });
  if (result.ok)
    return redirectWithToast(`/investors/${investorId}`, {
      kind: "success",
      message: fixedT(viewer.language, "investors")("saved"),
    });
  if (result.reason === "changed-meanwhile") {
    return json(
      { errors: {}, values: formValuesOf(form), theirs: result.theirs, version: result.version },
      { status: 409 },
    );
  }
  throw result.reason === "forbidden" ? forbidden() : notFound("Investor");
}

export default function EditInvestor() {
  const { id, name: title, version, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, language } = useTranslation("investors");
  const name = useCodeName();
  const back = `/investors/${id}`;
  const sentVersion = typeof answer?.values["version"] === "string" ? Number(answer.values["version"]) : version;
  return (
    <div className="page-narrow">
      <PageHeader title={t("editTitle", { name: title })} back={{ href: back, label: title }} />
      <Card>
        <Form
          errors={answer?.errors}
          values={answer?.values ?? values}
          version={answer?.version ?? sentVersion}
          draft={`investor-${id}`}
          escapeHref={back}
          idPrefix="f"
        >
          {answer?.theirs ? (
            <Callout kind="warning" title={t("conflict")}>
              <p className="my-2 text-xs text-faint">{t("theirs")}</p>
              <InvestorFactsList facts={answer.theirs} />
            </Callout>
          ) : null}
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
