import { DateInput } from "~/components/forms/date-input";
import type { Text } from "~/domain/measures/catalog";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The day each date counts from that follows from the measure; blank while it has not happened. */
export function DeadlineDays({ rules }: { rules: { id: string; text: Text; countsFrom: Text; citation: Text }[] }) {
  const { t } = useTranslation("deadlines");
  const pick = useBilingual();
  if (rules.length === 0) return null;
  return (
    <fieldset className="grid min-w-0 gap-3 border-0 p-0">
      <legend className="mb-1 p-0 font-semibold">{t("days.title")}</legend>
      {rules.map((rule, index) => (
        <div key={rule.id}>
          <input type="hidden" name={`deadlines.${index}.rule`} value={rule.id} />
          <DateInput
            name={`deadlines.${index}.countsFrom`}
            label={pick(rule.countsFrom)}
            help={t("days.help", { text: pick(rule.text), source: pick(rule.citation) })}
          />
        </div>
      ))}
    </fieldset>
  );
}
