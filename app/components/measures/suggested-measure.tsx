import { ConditionList } from "~/components/measures/condition-list";
import { MeasureMore } from "~/components/measures/measure-more";
import { MeasureTitle } from "~/components/measures/measure-title";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { MeasureCard } from "~/domain/measures/measure-card";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The forms of the page that the buttons and ticks of a suggestion belong to; none for who may only read. */
export type MeasureForms = { link: string; setAside: string; judge: string };

type SuggestedMeasureProps = {
  measure: MeasureCard;
  forms?: MeasureForms;
  /** Told to the project's officer unasked. */
  isProposed?: boolean;
  /** In the tick's place: the page that asks why a measure not in force is linked. */
  confirmHref?: string;
};

/** One measure that could serve, with why: conditions, the field that decides, and the words of the need. */
export function SuggestedMeasure({ measure, forms, isProposed = false, confirmHref }: SuggestedMeasureProps) {
  const { t } = useTranslation("matching");
  const { t: proposals } = useTranslation("proposals");
  const pick = useBilingual();
  return (
    <li id={`m-${measure.key}`} className="measure-item">
      {forms && !confirmHref ? (
        <input
          type="checkbox"
          form={forms.link}
          name="measureKeys[]"
          value={measure.key}
          aria-label={t("choose", { key: measure.key, title: pick(measure.title) })}
        />
      ) : null}
      <div className="min-w-0">
        <MeasureTitle measure={measure} tag={isProposed ? <Tag tone="accent">{proposals("mark")}</Tag> : undefined} />
        <p className="mt-1 max-w-measure text-muted">{pick(measure.summary)}</p>
        <div className="mt-1.5">
          <ConditionList conditions={measure.conditions} judgeForm={forms?.judge} />
        </div>
        {measure.matched.length > 0 ? (
          <p className="mt-1 text-xs text-faint">{t("matched", { words: measure.matched.join(t("words")) })}</p>
        ) : null}
        <div className="flex items-start gap-3">
          <div className="min-w-0 flex-1">
            <MeasureMore measure={measure} />
          </div>
          {confirmHref ? (
            <TextLink href={confirmHref} className="mt-1 text-xs no-print">
              {t("notInForce.link")}
            </TextLink>
          ) : null}
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
