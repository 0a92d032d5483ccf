import { DateInput } from "~/components/forms/date-input";
import { Select } from "~/components/forms/select";
import { TextInput } from "~/components/forms/text-input";
import { travelDocuments } from "~/domain/needs/codes";
import { countryNames } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** One person for whom entry is asked. Name and number are never kept as a draft in the browser. */
export function PersonInputs({ prefix = "", required = false }: { prefix?: string; required?: boolean }) {
  const { t, language } = useTranslation("needs");
  const name = useCodeName();
  return (
    <>
      <TextInput name={`${prefix}name`} label={t("fields.personName")} maxLength={80} isPrivate required={required} />
      <TextInput
        name={`${prefix}nationality`}
        label={t("fields.nationality")}
        help={t("fields.nationalityHelp")}
        suggestions={countryNames(language)}
        maxLength={60}
        required={required}
      />
      <Select
        name={`${prefix}documentKind`}
        label={t("fields.documentKind")}
        options={travelDocuments.map((code) => ({ value: code, label: name("travelDocument", code) }))}
        required={required}
      />
      <TextInput
        name={`${prefix}documentNumber`}
        label={t("fields.documentNumber")}
        help={t("fields.documentNumberHelp")}
        maxLength={40}
        isPrivate
      />
      <DateInput name={`${prefix}from`} label={t("fields.from")} />
      <DateInput name={`${prefix}to`} label={t("fields.to")} />
      <TextInput name={`${prefix}position`} label={t("fields.position")} maxLength={80} wide />
    </>
  );
}
