import { ConditionList } from "~/components/measures/condition-list";
import { MeasureMore } from "~/components/measures/measure-more";
import { MeasureTitle } from "~/components/measures/measure-title";
import type { MeasureCard } from "~/domain/measures/measure-card";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The forms of the page that the buttons and ticks of a suggestion belong to; none for who may only read. */
export type MeasureForms = { link: string; setAside: string; judge: string };

type SuggestedMeasureProps = { measure: MeasureCard; forms?: MeasureForms; canTick?: boolean };

/** One measure that could serve, with why: conditions, the field that decides, and the words of the need. */
export function SuggestedMeasure({ measure, forms, canTick = true }: SuggestedMeasureProps) {
  const { t } = useTranslation("matching");
  const pick = useBilingual();
  return (
    <li id={`m-${measure.key}`} className="measure-item">
      {forms && canTick ? (
        <input
          type="checkbox"
          form={forms.link}
          name="measureKeys[]"
          value={measure.key}
          aria-label={t("choose", { key: measure.key, title: pick(measure.title) })}
        />
      ) : null}
      <div className="min-w-0">
        <MeasureTitle measure={measure} />
        <p className="mt-1 max-w-measure text-muted">{pick(measure.summary)}</p>
        <div className="mt-1.5">
          <ConditionList conditions={measure.conditions} judgeForm={forms?.judge} />
        </div>
        {measure.matched.length > 0 ? (
          <p className="mt-1 text-xs text-faint">{t("matched", { words: measure.matched.join(t("words")) })}</p>
        ) : null}
        <div className="flex items-start gap-4">
          <div className="min-w-0 flex-1">
            <MeasureMore measure={measure} />
          </div>
          {forms ? (
            <button
              type="submit"
              form={forms.setAside}
              name="measureKey"
              value={measure.key}
              aria-label={t("notRelevantLabel", { key: measure.key })}
              className="inline-act mt-1 no-print"
            >
              {t("notRelevant")}
            </button>
          ) : null}
        </div>
      </div>
    </li>
  );
}
