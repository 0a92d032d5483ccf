/**
 * A day on the calendar as 'YYYY-MM-DD', without clock or zone.
 *
 * Strings of this form sort and compare as dates do, so `a < b` is "a is earlier than b".
 */
export type CalendarDate = string;

const dayMs = 86_400_000;
/** Years outside are typing slips ("0026", "20226"), not dates of a project. */
const firstYear = 1900;
const lastYear = 2199;

const separated = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const chinese = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a date as people and files write it: 2026-11-21, 2026/11/21, 2026.11.21, 20261121, 2026年11月21日;
 * full-width digits and one-digit months too. Null for anything else, days that do not exist included.
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  const typed = text.slice(0, 40).normalize("NFKC").trim();
  const bySeparator = separated.exec(typed);
  if (bySeparator) return toExistingDate(bySeparator[1], bySeparator[3], bySeparator[4]);
  const byWord = chinese.exec(typed) ?? compact.exec(typed);
  return byWord ? toExistingDate(byWord[1], byWord[2], byWord[3]) : null;
}

/** Whether the text is already a date in the stored form, and a day that exists. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseCalendarDate(text) === text;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day of another month; a day the month lacks becomes its last (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return fromUtcDate(target);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return (((toEpochDay(date) + 4) % 7) + 7) % 7;
}

/** The calendar day it is in `timeZone` (IANA name) at the instant `now`. */
export function todayIn(timeZone: string, now: Date): CalendarDate {
  return dayFormat(timeZone).format(now);
}

/** Days since 1970-01-01, for arithmetic. Throws on text that is not a stored calendar date. */
export function toEpochDay(date: CalendarDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / dayMs;
}

export function fromEpochDay(day: number): CalendarDate {
  return fromUtcDate(new Date(day * dayMs));
}

/** Midnight UTC of the day: the form in which a database `date` column travels through Prisma. */
export function toUtcDate(date: CalendarDate): Date {
  return new Date(toEpochDay(date) * dayMs);
}

export function fromUtcDate(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}

const weekdayNames = {
  zh: ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export type DateStyle = {
  /** 'zh…' gives Chinese, anything else English. */
  locale: string;
  /** The day it is for the reader: its year is left out. Absent, the year is always shown. */
  today?: CalendarDate;
  /** False leaves the weekday out. */
  weekday?: boolean;
};

/** 11月21日 (周六) or 21 Nov (Sat); with the year when it is not the reader's current one. */
export function formatDate(date: CalendarDate, { locale, today, weekday = true }: DateStyle): string {
  const [year, month, day] = partsOf(date);
  const isThisYear = today !== undefined && partsOf(today)[0] === year;
  const isChinese = locale.startsWith("zh");
  const dayText = isChinese
    ? `${isThisYear ? "" : `${year}年`}${month}月${day}日`
    : `${day} ${monthNames[month - 1]}${isThisYear ? "" : ` ${year}`}`;
  return weekday ? `${dayText} (${weekdayNames[isChinese ? "zh" : "en"][weekdayOf(date)]})` : dayText;
}

function toExistingDate(yearText = "", monthText = "", dayText = ""): CalendarDate | null {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? fromUtcDate(date) : null;
}

function partsOf(date: CalendarDate): [year: number, month: number, day: number] {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !month || !day) throw new RangeError(`Not a calendar date: ${date.slice(0, 20)}`);
  return [year, month, day];
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs far more than using it. The en-CA form of a date is YYYY-MM-DD. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    dayFormats.set(timeZone, format);
  }
  return format;
}
