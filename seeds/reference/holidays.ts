/**
 * Public holidays and make-up working days (调休) of mainland China, 2024–2026.
 *
 * Source: General Office of the State Council, notices on the arrangement of holidays:
 * 2024 国办发明电〔2023〕7号 (2023-10-25) · 2025 国办发明电〔2024〕12号 (2024-11-12) · 2026 国办发明电〔2025〕7号 (2025-11-04).
 * Every day of a holiday is listed, those on weekends too, as the notices print them. An administrator adds later years.
 */
export type Holiday = {
  date: string;
  kind: "holiday" | "workday";
  nameZh: string;
  nameEn: string;
  source: string;
};

const notices: Record<number, string> = {
  2024: "国办发明电〔2023〕7号",
  2025: "国办发明电〔2024〕12号",
  2026: "国办发明电〔2025〕7号",
};

/** Years whose table is complete. */
export const coveredHolidayYears: readonly number[] = [2024, 2025, 2026];

const festivals = {
  newYear: ["元旦", "New Year's Day"],
  spring: ["春节", "Spring Festival"],
  qingming: ["清明节", "Qingming Festival"],
  labour: ["劳动节", "Labour Day"],
  dragonBoat: ["端午节", "Dragon Boat Festival"],
  midAutumn: ["中秋节", "Mid-Autumn Festival"],
  national: ["国庆节", "National Day"],
  nationalAndMidAutumn: ["国庆节、中秋节", "National Day and Mid-Autumn Festival"],
} as const satisfies Record<string, readonly [string, string]>;

/** Festival, first day off, last day off, make-up working days. */
const arrangements: readonly (readonly [keyof typeof festivals, string, string, readonly string[]])[] = [
  ["newYear", "2024-01-01", "2024-01-01", []],
  ["spring", "2024-02-10", "2024-02-17", ["2024-02-04", "2024-02-18"]],
  ["qingming", "2024-04-04", "2024-04-06", ["2024-04-07"]],
  ["labour", "2024-05-01", "2024-05-05", ["2024-04-28", "2024-05-11"]],
  ["dragonBoat", "2024-06-10", "2024-06-10", []],
  ["midAutumn", "2024-09-15", "2024-09-17", ["2024-09-14"]],
  ["national", "2024-10-01", "2024-10-07", ["2024-09-29", "2024-10-12"]],

  ["newYear", "2025-01-01", "2025-01-01", []],
  ["spring", "2025-01-28", "2025-02-04", ["2025-01-26", "2025-02-08"]],
  ["qingming", "2025-04-04", "2025-04-06", []],
  ["labour", "2025-05-01", "2025-05-05", ["2025-04-27"]],
  ["dragonBoat", "2025-05-31", "2025-06-02", []],
  ["nationalAndMidAutumn", "2025-10-01", "2025-10-08", ["2025-09-28", "2025-10-11"]],

  ["newYear", "2026-01-01", "2026-01-03", ["2026-01-04"]],
  ["spring", "2026-02-15", "2026-02-23", ["2026-02-14", "2026-02-28"]],
  ["qingming", "2026-04-04", "2026-04-06", []],
  ["labour", "2026-05-01", "2026-05-05", ["2026-05-09"]],
  ["dragonBoat", "2026-06-19", "2026-06-21", []],
  ["midAutumn", "2026-09-25", "2026-09-27", []],
  ["national", "2026-10-01", "2026-10-07", ["2026-09-20", "2026-10-10"]],
];

/** One row per day off and per make-up working day. */
export const holidays: readonly Holiday[] = arrangements.flatMap(([festival, first, last, workdays]) => {
  const [nameZh, nameEn] = festivals[festival];
  const source = notices[Number(first.slice(0, 4))] ?? "";
  return [
    ...daysFrom(first, last).map((date): Holiday => ({ date, kind: "holiday", nameZh, nameEn, source })),
    ...workdays.map((date): Holiday => ({ date, kind: "workday", nameZh, nameEn, source })),
  ];
});

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
