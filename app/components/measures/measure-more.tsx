import { ToldDeadlines } from "~/components/deadlines/told-deadlines";
import { DepartmentList } from "~/components/measures/department-list";
import { DefinitionList } from "~/components/ui/definition-list";
import { Icon } from "~/components/ui/icon";
import type { MeasureCard } from "~/domain/measures/measure-card";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type MeasureMoreProps = {
  measure: Pick<MeasureCard, "howTo" | "departments" | "beneficiary" | "standing" | "standingReason" | "deadlines">;
};

/** How to use a measure, who answers for it, whom it is for; folded. */
export function MeasureMore({ measure }: MeasureMoreProps) {
  const { t } = useTranslation("matching");
  const { t: deadlines } = useTranslation("deadlines");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <details className="mt-1">
      <summary className="measure-more">
        <Icon name="chevron-right" />
        {t("more")}
      </summary>
      <div className="mt-1 border-l-2 border-line pl-3">
        <DefinitionList
          stacked
          items={[
            ...(measure.howTo ? [{ label: t("howTo"), value: pick(measure.howTo), isWide: true }] : []),
            ...(measure.deadlines.length > 0
              ? [{ label: deadlines("follow"), value: <ToldDeadlines list={measure.deadlines} />, isWide: true }]
              : []),
            { label: t("departments"), value: <DepartmentList departments={measure.departments} /> },
            { label: t("beneficiary"), value: name("beneficiary", measure.beneficiary) },
            ...(measure.standing === "in_force"
              ? []
              : [{ label: t("standingReason"), value: pick(measure.standingReason), isWide: true }]),
          ]}
        />
      </div>
    </details>
  );
}
