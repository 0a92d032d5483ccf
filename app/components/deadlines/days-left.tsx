import { urgencyOf } from "~/domain/deadlines/deadline-rules";
import { useTranslation } from "~/i18n/use-translation";
import { daysBetween } from "~/values/calendar-date";

const looks = {
  over: "font-semibold text-bad",
  month: "font-semibold text-caution",
  quarter: "text-caution",
  later: "",
};

/** 剩 87 天, 已过 3 天: calendar days, told in colour, weight and words. */
export function DaysLeft({ dueOn, today }: { dueOn: string; today: string }) {
  const { t } = useTranslation("deadlines");
  const left = daysBetween(today, dueOn);
  const words =
    left < 0 ? t("daysOver", { count: -left }) : left === 0 ? t("dueToday") : t("daysLeft", { count: left });
  return <span className={`nowrap ${looks[urgencyOf(dueOn, today)]}`}>{words}</span>;
}
