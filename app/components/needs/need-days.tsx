import { classNames } from "~/components/ui/class-names";
import { Icon } from "~/components/ui/icon";
import { Dash } from "~/components/ui/money";
import type { NeedLight } from "~/domain/needs/need-clock";
import { useTranslation } from "~/i18n/use-translation";

type NeedDaysProps = { light: Pick<NeedLight, "light" | "daysLeft" | "missingYears">; isPaused: boolean };

/** Working days left or overdue, the unit in the column's head; a pause sign while the clock stands still, a warning where a year has no holiday table. */
export function NeedDays({ light, isPaused }: NeedDaysProps) {
  const { t, language } = useTranslation("needs");
  if (light.daysLeft === null) return <Dash />;
  const pause = t(light.light === "grey" ? "reason.paused" : "reason.unapproved");
  const isSoon = light.light === "yellow";
  const warning = t("page.missingYears", { years: light.missingYears.join(language === "en" ? ", " : "、") });
  return (
    <span className="nowrap inline-flex items-center gap-1">
      {isPaused ? <Sign icon="pause" words={pause} look="text-faint" /> : null}
      <span
        className={classNames(
          light.daysLeft < 0 && "font-semibold text-bad",
          light.daysLeft >= 0 && isSoon && "font-semibold text-caution",
        )}
      >
        {t(light.daysLeft < 0 ? "over" : "left", { days: Math.abs(light.daysLeft) })}
      </span>
      {light.missingYears.length > 0 ? <Sign icon="warning" words={warning} look="text-caution" /> : null}
    </span>
  );
}

function Sign({ icon, words, look }: { icon: "pause" | "warning"; words: string; look: string }) {
  return (
    <span title={words} className={look}>
      <Icon name={icon} className="inline-block align-[-3px]" />
      <span className="sr-only">{words}</span>
    </span>
  );
}
