import { WorkingDaysLeft } from "~/components/ui/days";
import { Dash } from "~/components/ui/money";
import { Icon } from "~/components/ui/icon";
import type { NeedLight } from "~/domain/needs/need-clock";

type NeedDaysProps = { light: Pick<NeedLight, "daysLeft" | "missingYears">; isPaused: boolean; warning: string };

/** Working days left or overdue; a pause sign while the clock stands still, a warning where a year has no holiday table. */
export function NeedDays({ light, isPaused, warning }: NeedDaysProps) {
  if (light.daysLeft === null) return <Dash />;
  return (
    <span className="nowrap inline-flex items-center gap-1">
      {isPaused ? <Icon name="pause" className="text-faint" /> : null}
      <WorkingDaysLeft days={light.daysLeft} />
      {light.missingYears.length > 0 ? (
        <span title={warning} className="text-caution">
          <Icon name="warning" />
          <span className="sr-only">{warning}</span>
        </span>
      ) : null}
    </span>
  );
}
