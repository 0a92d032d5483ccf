import { useContext } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type CalendarDate, daysBetween, formatDate, todayIn } from "~/values/calendar-date";
import { CalendarContext } from "./calendar-context";

type DateTextProps = {
  /** A calendar day. */
  date: CalendarDate;
  weekday?: boolean;
  /** Under a week, in words: 3 天前. */
  relative?: boolean;
  /** With its year and nothing else, as a document is cited: 2026年11月21日. */
  whole?: boolean;
};

/** 11月21日 (周六); the full date on hover. */
export function DateText({ date, weekday = true, relative = false, whole = false }: DateTextProps) {
  const { t, language } = useTranslation("common");
  const { today } = useContext(CalendarContext);
  const full = formatDate(date, { locale: language });
  const away = daysBetween(today, date);
  const short = relative && Math.abs(away) < 7 ? inWords(away) : formatDate(date, { locale: language, today, weekday });
  const text = whole ? formatDate(date, { locale: language, weekday: false }) : short;
  return (
    <time dateTime={date} title={full} className="nowrap">
      {text}
    </time>
  );

  function inWords(days: number): string {
    if (days === 0) return t("today");
    if (days === -1) return t("yesterday");
    if (days === 1) return t("tomorrow");
    return days < 0 ? t("daysAgo", { count: -days }) : t("inDays", { count: days });
  }
}

/** An instant (ISO text, as loaders send it) in the reader's time zone: 11月21日 14:05. */
export function InstantText({ at, relative = false }: { at: string; relative?: boolean }) {
  const { t, language } = useTranslation("common");
  const { today, timeZone } = useContext(CalendarContext);
  const instant = new Date(at);
  const day = todayIn(timeZone, instant);
  const clock = timeIn(timeZone, instant);
  const isToday = day === today;
  const dayText = formatDate(day, { locale: language, today, weekday: false });
  return (
    <time dateTime={at} title={`${formatDate(day, { locale: language })} ${clock}`} className="nowrap">
      {relative && isToday ? `${t("today")} ${clock}` : `${dayText} ${clock}`}
    </time>
  );
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs far more than using it. */
function timeIn(timeZone: string, instant: Date): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
    clocks.set(timeZone, clock);
  }
  return clock.format(instant);
}
