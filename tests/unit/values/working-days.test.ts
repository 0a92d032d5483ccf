import { describe, expect, test } from "vitest";
import { addDays } from "~/values/calendar-date";
import { addWorkingDays, isWorkingDay, workingCalendar, workingDaysBetween } from "~/values/working-days";
import { coveredHolidayYears, holidays } from "~~/seeds/reference/holidays";

const calendar = workingCalendar(holidays, coveredHolidayYears);

describe("working days of 2026", () => {
  test.each([
    ["2026-11-20", true, "a Friday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-02-14", true, "a Saturday that is worked"],
    ["2026-02-17", false, "a Tuesday in the Spring Festival"],
    ["2026-09-20", true, "a Sunday that is worked"],
    ["2026-10-03", false, "a Saturday inside a holiday"],
  ])("%s: %s (%s)", (date, isWorking) => {
    expect(isWorkingDay(calendar, date)).toEqual({ isWorking, missingYears: [] });
  });
});

describe("counting on", () => {
  test.each([
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-20", 5, "2026-11-27"],
    ["2026-02-13", 1, "2026-02-14"],
    ["2026-02-14", 1, "2026-02-24"],
    ["2026-09-30", 1, "2026-10-08"],
    ["2026-09-30", 3, "2026-10-10"],
    ["2026-11-23", -1, "2026-11-20"],
    ["2026-11-22", -1, "2026-11-20"],
    ["2026-10-08", -1, "2026-09-30"],
    ["2026-11-21", 0, "2026-11-21"],
  ])("%s and %i working days is %s", (start, count, date) => {
    expect(addWorkingDays(calendar, start, count).date).toBe(date);
  });
});

describe("counting between", () => {
  test.each([
    ["2026-11-20", "2026-11-23", 1],
    ["2026-11-20", "2026-11-22", 0],
    ["2026-11-23", "2026-11-20", -1],
    ["2026-02-13", "2026-02-24", 2],
    ["2026-11-20", "2026-11-20", 0],
    ["2025-12-31", "2026-12-31", 248],
  ])("from %s to %s: %i", (from, to, days) => {
    expect(workingDaysBetween(calendar, from, to).days).toBe(days);
  });

  test("agrees with counting day by day, and undoes counting on", () => {
    let counted = 0;
    for (let date = "2024-01-02"; date <= "2026-12-31"; date = addDays(date, 1)) {
      if (isWorkingDay(calendar, date).isWorking) counted += 1;
      expect(workingDaysBetween(calendar, "2024-01-01", date).days).toBe(counted);
      expect(workingDaysBetween(calendar, date, addWorkingDays(calendar, date, 7).date).days).toBe(7);
    }
  });
});

describe("a year that is not in the table is named, never guessed silently", () => {
  test("a date in it falls back on weekends and says so", () => {
    expect(isWorkingDay(calendar, "2027-01-01")).toEqual({ isWorking: true, missingYears: [2027] });
  });

  test.each([
    ["2026-12-31", 1, [2027]],
    ["2026-12-30", 1, []],
    ["2026-12-31", 300, [2027, 2028]],
    ["2024-01-01", -1, [2023]],
    ["2024-01-02", -1, [2023]],
  ])("from %s by %i: %j", (start, count, missingYears) => {
    expect(addWorkingDays(calendar, start, count).missingYears).toEqual(missingYears);
  });

  test("a span that only starts on the last day of a missing year does not need it", () => {
    expect(workingDaysBetween(calendar, "2023-12-31", "2024-01-05").missingYears).toEqual([]);
    expect(workingDaysBetween(calendar, "2023-12-30", "2024-01-05").missingYears).toEqual([2023]);
  });
});

test("spans of decades are counted, and every year without a table is named", () => {
  const { days, missingYears } = workingDaysBetween(calendar, "1990-01-01", "2060-01-01");
  expect(days).toBeGreaterThan(18_000);
  expect(missingYears).toContain(1990);
  expect(missingYears).toContain(2060);
});
