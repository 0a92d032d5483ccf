/**
 * What the worker does by the clock, as crontab lines. Times are UTC; China is eight hours ahead.
 * `fill` makes up for what was missed while the worker was down.
 */
export const schedule = [
  // 00:30 in China: lights and counters of the new day.
  "30 16 * * * daily-supervision ?fill=1d",
  // 00:10 in China: measures whose last day was yesterday.
  "10 16 * * * lapsed-measures ?fill=1d",
  // 08:00 in China: notices of overdue needs.
  "0 0 * * * overdue-needs ?fill=12h",
  // 08:10 in China: reminders of policy deadlines and of offers about to end.
  "10 0 * * * due-deadlines ?fill=12h",
  // Every minute: leads and imported projects that were never held against the measures.
  "* * * * * match-unmatched",
].join("\n");
