import { useTranslation } from "~/i18n/use-translation";
import { type CalendarDate, formatDate } from "~/values/calendar-date";

/** 截至 2026年11月22日. */
export function AsOf({ date }: { date: CalendarDate }) {
  const { t, language } = useTranslation("outcomes");
  return <span className="nowrap">{t("asOf", { date: formatDate(date, { locale: language, weekday: false }) })}</span>;
}
