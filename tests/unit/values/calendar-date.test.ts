import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  formatDate,
  fromUtcDate,
  isCalendarDate,
  parseCalendarDate,
  todayIn,
  toUtcDate,
  weekdayOf,
} from "~/values/calendar-date";

describe("a date is read as people write it", () => {
  test.each([
    ["2026-11-21", "2026-11-21"],
    ["20261121", "2026-11-21"],
    ["2026/11/21", "2026-11-21"],
    ["2026.11.21", "2026-11-21"],
    ["2026年11月21日", "2026-11-21"],
    ["2026年1月5号", "2026-01-05"],
    ["2026/1/5", "2026-01-05"],
    [" ２０２６－１１－２１ ", "2026-11-21"],
    ["2024-02-29", "2024-02-29"],
  ])("%s", (text, date) => {
    expect(parseCalendarDate(text)).toBe(date);
  });

  test.each([
    "",
    "2026-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-11-00",
    "2026-11/21",
    "0026-11-21",
    "21.11.2026",
    "2026-11",
    "2026-11-21T00:00",
    "今年7月",
    "202611211",
  ])("%s is refused", (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  test("only the stored form counts as a stored date", () => {
    expect(isCalendarDate("2026-11-21")).toBe(true);
    expect(isCalendarDate("2026-11-31")).toBe(false);
    expect(isCalendarDate("20261121")).toBe(false);
  });
});

test.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2025-12-31", 1, "2026-01-01"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2026-11-21", 365, "2027-11-21"],
])("%s plus %i days is %s", (date, days, result) => {
  expect(addDays(date, days)).toBe(result);
  expect(daysBetween(date, result)).toBe(days);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2023-12-15", 60, "2028-12-15"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s plus %i months is %s", (date, months, result) => {
  expect(addMonths(date, months)).toBe(result);
});

test("the day depends on the zone of the reader", () => {
  const lateEvening = new Date("2026-11-20T16:30:00Z");
  expect(todayIn("Asia/Shanghai", lateEvening)).toBe("2026-11-21");
  expect(todayIn("Europe/Berlin", lateEvening)).toBe("2026-11-20");
});

test("a date travels through a database column and back unchanged", () => {
  expect(toUtcDate("2026-11-21").toISOString()).toBe("2026-11-21T00:00:00.000Z");
  expect(fromUtcDate(toUtcDate("2026-11-21"))).toBe("2026-11-21");
  expect(weekdayOf("1969-12-28")).toBe(0);
});

test.each([
  ["2026-11-21", "zh-CN", "11月21日 (周六)"],
  ["2025-11-21", "zh-CN", "2025年11月21日 (周五)"],
  ["2026-11-21", "en", "21 Nov (Sat)"],
  ["2027-01-03", "en", "3 Jan 2027 (Sun)"],
])("%s reads in %s as %s", (date, locale, text) => {
  expect(formatDate(date, { locale, today: "2026-06-01" })).toBe(text);
});

test("without a day of reference the year is shown, and the weekday can be left out", () => {
  expect(formatDate("2026-11-21", { locale: "zh-CN", weekday: false })).toBe("2026年11月21日");
});
