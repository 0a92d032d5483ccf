import { fromEpochDay, parseCalendarDate } from "~/values/calendar-date";
import { simplified } from "~/values/simplified";
import { foldCase } from "~/values/text";

/** As exact as it was written: a year, a month or a day. */
export type PartialDate = string;

export type DateReading =
  | { kind: "none" }
  | { kind: "date"; date: PartialDate }
  /** Words without a date of their own (今年2月, 日前), or a day that can be read two ways: kept as text. */
  | { kind: "text"; reason: "date_as_text" | "date_ambiguous"; date: PartialDate | null }
  | { kind: "refused"; reason: "impossible_date" };

const noDate = new Set([
  "",
  "-",
  "--",
  "—",
  "/",
  "n/a",
  "na",
  "none",
  "无",
  "不详",
  "未知",
  "待定",
  "未定",
  "tbd",
  "?",
  "？",
  "0000-00-00",
]);

/**
 * Reads a date as lists write it, no more exactly than it stands there: 2023 · 2023-02 · 2023年2月 · 2023/2/5 · 20230205 ·
 * 2023-02-05 00:00:00 · Feb 2023 · 12 March 2021 · 25/12/2021 · 44927 (a spreadsheet's day count).
 *
 * A day that does not exist is refused. 3/4/2021 gives the year only; words without a year give nothing.
 */
export function readReportedDate(cell: string): DateReading {
  const text = simplified(foldCase(cell.slice(0, 200)));
  if (noDate.has(text)) return { kind: "none" };
  const plain = text.replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?z| ?[ap]m|[+-]\d{2}:?\d{2})?$/, "").trim();
  return numeric(plain) ?? withMonthName(plain) ?? { kind: "text", reason: "date_as_text", date: onlyDateIn(plain) };
}

/** 2023年上半年, 签约于2023年3月5日: the one date among words, no more exactly than it stands there. */
function onlyDateIn(text: string): PartialDate | null {
  const found = Array.from(
    text.matchAll(
      /(?<!\d)((?:19|20)\d{2})(?: ?年 ?(?:(\d{1,2}) ?月 ?(?:(\d{1,2}) ?[日号])?)?|([-/.])(\d{1,2})(?:\4(\d{1,2}))?(?!\d))/g,
    ),
  );
  const [only] = found;
  if (found.length !== 1 || !only) return null;
  const month = only[2] ?? only[5];
  const dayOfMonth = only[3] ?? only[6];
  const read = dayOfMonth ? day(only[1], month, dayOfMonth) : partial(only[1], month);
  return read.kind === "date" ? read.date : null;
}

function numeric(text: string): DateReading | null {
  const full =
    /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (full) return day(full[1], full[2], full[3]);
  const month = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?(?:月份?)?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  if (month) return partial(month[1], month[2]);
  const year = /^(\d{4}) ?年?(?:度)?$/.exec(text);
  if (year) return partial(year[1], undefined);
  const monthFirst = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthFirst) return partial(monthFirst[2], monthFirst[1]);
  const western = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (western) return dayOrMonthFirst(western[1], western[2], western[3]);
  // A count of days since 1900, as a spreadsheet shows a date whose format was lost: 1971 to 2064.
  const count = /^(2[6-9]\d{3}|[345]\d{4})(?:\.\d+)?$/.exec(text);
  return count ? { kind: "date", date: fromEpochDay(Number(count[1]) - 25_569) } : null;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const dayMonthYear = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthName}[ ,-]{1,2}(\\d{4})$`);
const monthDayYear = new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);
const monthYear = new RegExp(`^${monthName}[ ,-]{1,2}(\\d{4})$`);

function withMonthName(text: string): DateReading | null {
  const numberOf = (name: string | undefined) => String(monthNames.indexOf(name ?? "") + 1);
  const first = dayMonthYear.exec(text);
  if (first) return day(first[3], numberOf(first[2]), first[1]);
  const second = monthDayYear.exec(text);
  if (second) return day(second[3], numberOf(second[1]), second[2]);
  const third = monthYear.exec(text);
  return third ? partial(third[2], numberOf(third[1])) : null;
}

function dayOrMonthFirst(first = "", second = "", year = ""): DateReading {
  const isDayFirst = Number(first) > 12;
  const isMonthFirst = Number(second) > 12;
  if (isDayFirst || first === second) return day(year, second, first);
  if (isMonthFirst) return day(year, first, second);
  const known = partial(year, undefined);
  return known.kind === "date" ? { kind: "text", reason: "date_ambiguous", date: known.date } : known;
}

function day(year = "", month = "", dayOfMonth = ""): DateReading {
  const date = parseCalendarDate(`${year}-${month}-${dayOfMonth}`);
  return date ? { kind: "date", date } : { kind: "refused", reason: "impossible_date" };
}

function partial(year = "", month: string | undefined): DateReading {
  const isYear = Number(year) >= 1900 && Number(year) <= 2199;
  const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  if (!isYear || !isMonth) return { kind: "refused", reason: "impossible_date" };
  return { kind: "date", date: month === undefined ? year : `${year}-${month.padStart(2, "0")}` };
}
