import { useTranslation } from "~/i18n/use-translation";
import { classNames } from "./class-names";

/** A clock in working days: 剩 3 个工作日, 逾期 2 个工作日. Negative is overdue. */
export function WorkingDaysLeft({ days }: { days: number }) {
  const { t } = useTranslation("common");
  if (days < 0)
    return <span className="nowrap font-semibold text-bad">{t("overdueWorkingDays", { count: -days })}</span>;
  return (
    <span className={classNames("nowrap", days <= 3 && "font-semibold text-caution")}>
      {t("workingDaysLeft", { count: days })}
    </span>
  );
}
