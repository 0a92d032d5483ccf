import { Checkbox } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { MoneyInput } from "~/components/forms/money-input";
import { NumberInput } from "~/components/forms/number-input";
import { Select } from "~/components/forms/select";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { fieldsOf, type ProjectField, type ProjectFieldName, type SectionKey } from "~/domain/projects/project-fields";
import { countryNames } from "~/domain/reference/countries";
import { editionChoices } from "~/domain/reference/editions";
import { industryLabels } from "~/domain/reference/industries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export type SectionOffers = { colleagues: { id: string; name: string }[]; investorNames: string[] };

/** The inputs of one section, from the table of fields. */
export function SectionFields({ section, offers }: { section: SectionKey; offers: SectionOffers }) {
  return fieldsOf(section).map((field) => <SectionField key={field.name} field={field} offers={offers} />);
}

function SectionField({ field, offers }: { field: ProjectField & { name: ProjectFieldName }; offers: SectionOffers }) {
  const { t, language } = useTranslation("projects");
  const name = useCodeName();
  const props = {
    name: field.name,
    label: t(`field.${field.name}`),
    // Only fields marked so have a help text; the key type cannot tell which.
    help: field.hasHelp ? (t as (key: string) => string)(`help.${field.name}`) : undefined,
    required: field.isRequired,
    wide: field.isWide,
  };
  switch (field.type) {
    case "line":
      return <TextInput {...props} maxLength={field.max ?? 200} />;
    case "prose":
      return <Textarea {...props} maxLength={field.max ?? 4000} rows={4} />;
    case "choice":
      return (
        <Select
          {...props}
          emptyLabel={field.isRequired ? null : undefined}
          options={field.options.map((value) => ({ value, label: name(field.group, value as never) }))}
        />
      );
    case "date":
      return <DateInput {...props} />;
    case "money":
      return <MoneyInput {...props} />;
    case "decimal":
      return <NumberInput {...props} unit={field.unit && t(`unit.${field.unit}`)} />;
    case "whole":
      return <NumberInput {...props} unit={t(`unit.${field.unit}`)} whole />;
    case "yesNo":
      return (
        <Select
          {...props}
          options={[
            { value: "yes", label: t("yes") },
            { value: "no", label: t("no") },
          ]}
        />
      );
    case "tick":
      return <Checkbox {...props} />;
    case "country":
      return <TextInput {...props} suggestions={countryNames(language)} maxLength={100} />;
    case "industry":
      return <TextInput {...props} suggestions={industryLabels(language)} maxLength={200} />;
    case "edition":
      return <Select {...props} options={editionChoices(field.list, language)} />;
    case "creditCode":
      return <TextInput {...props} maxLength={40} />;
    case "colleague":
      return (
        <Select {...props} options={offers.colleagues.map((person) => ({ value: person.id, label: person.name }))} />
      );
    case "investor":
      return (
        <>
          <TextInput {...props} suggestions={offers.investorNames} maxLength={200} />
          <Checkbox name="investorIsAnonymous" label={t("lead.anonymous")} wide />
        </>
      );
  }
}
