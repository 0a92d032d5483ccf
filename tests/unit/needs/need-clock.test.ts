import { describe, expect, test } from "vitest";
import {
  dueAfterPause,
  dueDate,
  type NeedClock,
  type NeedLimits,
  needLight,
  workingDaysTaken,
} from "~/domain/needs/need-clock";
import { workingCalendar } from "~/values/working-days";
import { coveredHolidayYears, holidays } from "~~/seeds/reference/holidays";

const calendar = workingCalendar(holidays, coveredHolidayYears);
const limits: NeedLimits = {
  workingDays: { land: 20, entry_exit: 5 },
  otherWorkingDays: 10,
  grievanceAcceptWorkingDays: 7,
  grievanceCloseDays: 60,
  dueSoonWorkingDays: 3,
};

describe("due dates", () => {
  test.each([
    ["five working days from an ordinary Monday", "entry_exit", "2026-03-02", "2026-03-09", 5],
    // 2026-02-14 (Saturday) is worked, 15th to 23rd are off, 28th (Saturday) is worked.
    ["five working days into the Spring Festival of 2026", "entry_exit", "2026-02-12", "2026-02-26", 5],
    ["a category without a limit of its own", "energy", "2026-02-10", "2026-03-02", 10],
    ["land over the Spring Festival", "land", "2026-02-02", "2026-03-06", 20],
  ] as const)("%s", (_name, category, from, dueOn, workingDays) => {
    expect(dueDate(calendar, limits, category, from)).toEqual({ dueOn, workingDays, missingYears: [] });
  });

  test("a grievance is due in sixty calendar days, told in working days", () => {
    expect(dueDate(calendar, limits, "grievance", "2026-03-02")).toEqual({
      dueOn: "2026-05-01",
      workingDays: 42,
      missingYears: [],
    });
  });

  test("a year without a holiday table is named, not guessed", () => {
    expect(dueDate(calendar, limits, "land", "2026-12-21").missingYears).toEqual([2027]);
    expect(dueDate(calendar, limits, "land", "2027-01-04").missingYears).toEqual([2027]);
  });
});

describe("pauses", () => {
  test.each([
    ["two working days later", "2026-03-02", "2026-03-04", "2026-03-10", "2026-03-12", 2],
    ["a weekend moves nothing", "2026-03-06", "2026-03-08", "2026-03-10", "2026-03-10", 0],
    ["a pause ended on its own day moves nothing", "2026-03-02", "2026-03-02", "2026-03-10", "2026-03-10", 0],
    ["over the Spring Festival only working days count", "2026-02-12", "2026-02-26", "2026-02-27", "2026-03-05", 5],
    ["an overdue need is as much overdue afterwards", "2026-03-11", "2026-03-13", "2026-03-09", "2026-03-11", 2],
  ])("%s", (_name, from, to, dueOn, later, pausedWorkingDays) => {
    expect(dueAfterPause(calendar, dueOn, { from, to })).toEqual({ dueOn: later, pausedWorkingDays, missingYears: [] });
  });

  test("a pause into a year without a table says so", () => {
    expect(dueAfterPause(calendar, "2026-12-30", { from: "2026-12-28", to: "2027-01-05" }).missingYears).toEqual([
      2027,
    ]);
  });
});

test("what a need took leaves its pauses out", () => {
  const life = { from: "2026-03-02", to: "2026-03-13" };
  expect(workingDaysTaken(calendar, life, [])).toBe(9);
  expect(
    workingDaysTaken(calendar, life, [
      { from: "2026-03-04", to: "2026-03-06" },
      { from: "2026-03-09", to: "2026-03-09" },
    ]),
  ).toBe(7);
});

describe("lights", () => {
  const clock: NeedClock = {
    state: "in_progress",
    category: "land",
    raisedOn: "2026-03-02",
    isAccepted: true,
    dueOn: "2026-03-13",
    pausedOn: null,
    isPauseApproved: false,
  };
  const at = (today: string, over: Partial<NeedClock> = {}) =>
    needLight({ ...clock, ...over }, { today, calendar, limits });

  test.each([
    ["four working days left", "2026-03-09", "green", 4, null],
    ["three working days left", "2026-03-10", "yellow", 3, "due-soon"],
    ["on its day", "2026-03-13", "yellow", 0, "due-soon"],
    ["on the Saturday after", "2026-03-14", "red", -1, "overdue"],
    ["on the Monday after", "2026-03-16", "red", -1, "overdue"],
  ])("%s", (_name, today, light, daysLeft, reason) => {
    expect(at(today)).toMatchObject({ light, daysLeft, reason });
  });

  test("an approved pause is grey and keeps the days it had", () => {
    const paused = { state: "waiting", pausedOn: "2026-03-10", isPauseApproved: true } as const;
    expect(at("2026-05-20", paused)).toMatchObject({ light: "grey", daysLeft: 3, reason: "paused", rule: null });
  });

  test("a pause nobody approved does not hide an overdue need", () => {
    expect(at("2026-05-20", { state: "waiting", pausedOn: "2026-03-10" })).toMatchObject({
      light: "red",
      daysLeft: 3,
      reason: "overdue",
    });
  });

  test("a closed need has no clock", () => {
    expect(at("2026-05-20", { state: "met" })).toMatchObject({ light: "green", daysLeft: null });
  });

  test("a grievance is yellow from the eighth working day without acceptance", () => {
    const grievance = { category: "grievance", state: "raised", isAccepted: false, dueOn: "2026-05-01" } as const;
    expect(at("2026-03-11", grievance).light).toBe("green");
    expect(at("2026-03-12", grievance)).toMatchObject({
      light: "yellow",
      reason: "not-accepted",
      rule: "grievance_late",
    });
    expect(at("2026-05-06", grievance)).toMatchObject({ light: "red", reason: "overdue", rule: "grievance_late" });
  });
});
