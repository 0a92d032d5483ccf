import { type Stage, stages } from "~/domain/projects/codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { DateText } from "./date-text";

type StageStepperProps = {
  current: Stage;
  /** The day each stage was entered, where it was. */
  enteredOn?: Partial<Record<Stage, string | null>>;
  /** Days in the current stage. */
  days?: number;
  /** What the next stage still needs: leads to the list of missing items. Null at the last stage. */
  missing?: { count: number; href: string } | null;
};

/** The eight stages by position, not by colour. */
export function StageStepper({ current, enteredOn = {}, days, missing }: StageStepperProps) {
  const { t } = useTranslation("common");
  const name = useCodeName();
  const position = stages.indexOf(current);
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <ol className="stepper min-w-0 flex-1 basis-80" aria-label={t("stages")}>
        {stages.map((stage, index) => {
          const entered = enteredOn[stage];
          const isCurrent = index === position;
          return (
            <li key={stage} className={stepClass(index, position)} aria-current={isCurrent ? "step" : undefined}>
              <span className="step-name">
                {name("stage", stage)}
                {index < position ? <span className="sr-only"> ({t("stageDone")})</span> : null}
              </span>
              <span className="step-note">
                {isCurrent && days !== undefined ? t("days", { count: days }) : null}
                {index < position && entered ? <DateText date={entered} weekday={false} /> : null}
                {index > position || (index < position && !entered) || (isCurrent && days === undefined)
                  ? "\u00a0"
                  : null}
              </span>
            </li>
          );
        })}
      </ol>
      {missing ? (
        <a href={missing.href} className={`link nowrap no-print ${missing.count > 0 ? "" : "text-good"}`}>
          {missing.count > 0 ? t("stageMissing", { count: missing.count }) : t("stageReady")}
        </a>
      ) : null}
    </div>
  );
}

function stepClass(index: number, position: number): string {
  if (index < position) return "step step-done";
  return index === position ? "step step-current" : "step";
}
