import { Checkbox } from "~/components/forms/choices";
import { FormGrid, FormGroup } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { TextInput } from "~/components/forms/text-input";
import { sourceChannels } from "~/domain/projects/codes";
import { investmentRanges } from "~/domain/projects/record-codes";
import { countryNames } from "~/domain/reference/countries";
import { industryLabels } from "~/domain/reference/industries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** The fields of the quick entry, in the order one tells them on the telephone. */
export function LeadFields() {
  const { t, language } = useTranslation("projects");
  const name = useCodeName();
  return (
    <>
      <FormGrid>
        <TextInput name="name" label={t("field.name")} required wide maxLength={120} autoFocus />
        <div className="field-wide grid gap-1">
          <TextInput name="investor" label={t("lead.investor")} autoComplete="organization" />
          <Checkbox name="investorIsAnonymous" label={t("lead.anonymous")} />
        </div>
        <TextInput
          name="countryCode"
          label={t("field.countryCode")}
          help={t("help.countryCode")}
          required
          suggestions={countryNames(language)}
          maxLength={100}
        />
        <TextInput
          name="industry"
          label={t("lead.industry")}
          help={t("help.industryCode")}
          required
          suggestions={industryLabels(language)}
        />
        <Select
          name="investmentRange"
          label={t("field.investmentRange")}
          required
          options={investmentRanges.map((value) => ({ value, label: name("investmentRange", value) }))}
        />
        <Select
          name="sourceChannel"
          label={t("field.sourceChannel")}
          required
          options={sourceChannels.map((value) => ({ value, label: name("sourceChannel", value) }))}
        />
      </FormGrid>
      <FormGroup title={t("lead.contactGroup")}>
        <TextInput name="firstContactName" label={t("lead.contactName")} required maxLength={100} isPrivate />
        <TextInput name="firstContactPosition" label={t("lead.contactPosition")} maxLength={100} />
        <TextInput name="firstContactPhone" label={t("lead.contactPhone")} type="tel" maxLength={40} isPrivate />
        <TextInput
          name="firstContactEmail"
          label={t("lead.contactEmail")}
          type="email"
          help={t("lead.contactHelp")}
          isPrivate
        />
      </FormGroup>
    </>
  );
}
