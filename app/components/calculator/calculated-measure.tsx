import { ConditionList } from "~/components/measures/condition-list";
import { MeasureMore } from "~/components/measures/measure-more";
import { MeasureTitle } from "~/components/measures/measure-title";
import { Tag } from "~/components/ui/tag";
import type { MeasureCard } from "~/domain/measures/measure-card";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** One measure that could be used: what it says, for whom, how each condition stands, who answers for it. */
export function CalculatedMeasure({ measure }: { measure: MeasureCard }) {
  const { t } = useTranslation("matching");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <li id={`m-${measure.key}`} className="measure-item">
      <div className="min-w-0">
        <MeasureTitle measure={measure} tag={<Tag tone="outline">{name("beneficiary", measure.beneficiary)}</Tag>} />
        <p className="mt-1 max-w-measure text-muted">{pick(measure.summary)}</p>
        <div className="mt-1.5">
          <ConditionList conditions={measure.conditions} />
        </div>
        {measure.matched.length > 0 ? (
          <p className="mt-1 text-xs text-faint">{t("matched", { words: measure.matched.join(t("words")) })}</p>
        ) : null}
        <MeasureMore measure={measure} />
      </div>
    </li>
  );
}
