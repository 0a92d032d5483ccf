import { DateText } from "~/components/ui/date-text";
import type { Definition } from "~/components/ui/definition-list";
import { Money } from "~/components/ui/money";
import type { NeedCategory } from "~/domain/needs/categories";
import { fieldsOfCategory, type MeasuredField, type MeasuredFields } from "~/domain/needs/need-fields";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** The measured fields of a need's category, as they are read. */
export function useMeasuredValues(category: NeedCategory, fields: MeasuredFields): Definition[] {
  const { t } = useTranslation("needs");
  const value = useFieldValue(fields);
  return (fieldsOfCategory[category] ?? [])
    .filter((field) => field !== "financeCurrency")
    .map((field) => ({ id: `f-${field}`, label: t(`fields.${field}`), value: value(field) }));
}

function useFieldValue(fields: MeasuredFields) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  return (field: MeasuredField) => {
    switch (field) {
      case "landAreaMu":
        return fields.landAreaMu === null ? null : `${fields.landAreaMu} ${t("units.mu")}`;
      case "landMode":
        return fields.landMode && name("landMode", fields.landMode);
      case "landUseClass":
        return fields.landUseClass && name("landUseClass", fields.landUseClass);
      case "landNeededOn":
        return fields.landNeededOn && <DateText date={fields.landNeededOn} />;
      case "eiaClass":
        return fields.eiaClass && name("eiaClass", fields.eiaClass);
      case "eiaState":
        return fields.eiaState && name("eiaState", fields.eiaState);
      case "eiaIsCovered":
        return fields.eiaIsCovered === null ? t("unknownYet") : t(fields.eiaIsCovered ? "yes" : "no");
      case "financeAmount":
        return fields.financeAmount === null ? null : (
          <Money money={{ amount: fields.financeAmount, currency: fields.financeCurrency ?? "CNY" }} />
        );
      case "financeInstrument":
        return fields.financeInstrument && name("financeInstrument", fields.financeInstrument);
      case "talentHeadCount":
        return fields.talentHeadCount === null ? null : `${fields.talentHeadCount} ${t("units.people")}`;
      case "talentKind":
        return fields.talentKind && name("talentKind", fields.talentKind);
      default:
        return fields[field];
    }
  };
}
