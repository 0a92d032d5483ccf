import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { MoneyInput } from "~/components/forms/money-input";
import { NumberInput } from "~/components/forms/number-input";
import { Select } from "~/components/forms/select";
import { TextInput } from "~/components/forms/text-input";
import type { NeedCategory } from "~/domain/needs/categories";
import { eiaStates, financeInstruments, landUseClasses, talentKinds } from "~/domain/needs/codes";
import { landModes } from "~/domain/projects/codes";
import { eiaClasses } from "~/domain/projects/record-codes";
import { type CodeGroup, type CodeIn, useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** The measured fields of a first-class category, to be filled in; nothing for the others. */
export function MeasuredInputs({ category }: { category: NeedCategory }) {
  const { t } = useTranslation("needs");
  const options = useOptions();
  switch (category) {
    case "land":
      return (
        <>
          <NumberInput name="landAreaMu" label={t("fields.landAreaMu")} unit={t("units.mu")} required />
          <Select name="landMode" label={t("fields.landMode")} options={options("landMode", landModes)} required />
          <Select
            name="landUseClass"
            label={t("fields.landUseClass")}
            options={options("landUseClass", landUseClasses)}
            required
          />
          <NumberInput name="landFloorAreaRatio" label={t("fields.landFloorAreaRatio")} />
          <DateInput name="landNeededOn" label={t("fields.landNeededOn")} />
        </>
      );
    case "eia":
      return (
        <>
          <Select
            name="eiaClass"
            label={t("fields.eiaClass")}
            options={options("eiaClass", eiaClasses)}
            emptyLabel={t("fields.eiaClassUnknown")}
          />
          <Select name="eiaState" label={t("fields.eiaState")} options={options("eiaState", eiaStates)} required />
          <RadioGroup
            name="eiaIsCovered"
            label={t("fields.eiaIsCovered")}
            options={[
              { value: "yes", label: t("yes") },
              { value: "no", label: t("no") },
              { value: "", label: t("unknownYet") },
            ]}
            inline
            wide
          />
        </>
      );
    case "finance":
      return (
        <>
          <MoneyInput name="financeAmount" label={t("fields.financeAmount")} required />
          <Select
            name="financeInstrument"
            label={t("fields.financeInstrument")}
            options={options("financeInstrument", financeInstruments)}
            required
          />
          <TextInput name="financePurpose" label={t("fields.financePurpose")} maxLength={300} wide />
        </>
      );
    case "talent":
      return (
        <>
          <NumberInput
            name="talentHeadCount"
            label={t("fields.talentHeadCount")}
            unit={t("units.people")}
            whole
            required
          />
          <Select
            name="talentKind"
            label={t("fields.talentKind")}
            options={options("talentKind", talentKinds)}
            required
          />
        </>
      );
    default:
      return null;
  }
}

function useOptions() {
  const name = useCodeName();
  return <Group extends CodeGroup>(group: Group, codes: readonly CodeIn<Group>[]) =>
    codes.map((code) => ({ value: code, label: name(group, code) }));
}
