import { useContext } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type CalendarDate, formatDate } from "~/values/calendar-date";
import { CalendarContext } from "./calendar-context";

/** A calendar day inside a sentence: 11月21日, with the year where it is not this one. */
export function useDateWords(): (date: CalendarDate) => string {
  const { language } = useTranslation("common");
  const { today } = useContext(CalendarContext);
  return (date) => formatDate(date, { locale: language, today, weekday: false });
}
