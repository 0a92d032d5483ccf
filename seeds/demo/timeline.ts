import { type Stage, stages } from "~/domain/projects/codes";
import { addDays, type CalendarDate } from "~/values/calendar-date";
import type { Chance } from "./random";

/** Days a project usually spends in a stage before the next, low and high. Real ones vary as widely. */
const daysIn: Record<Stage, [low: number, high: number]> = {
  lead: [4, 30],
  negotiation: [25, 95],
  appraisal: [14, 50],
  signed: [20, 60],
  registered: [30, 100],
  construction: [150, 300],
  production: [90, 220],
  full_capacity: [20, 160],
};

/** When each stage up to the present one was entered, from the day the present one was. Earlier ones run backwards. */
export type Timeline = { entered: Partial<Record<Stage, CalendarDate>>; createdOn: CalendarDate };

export function timelineTo(stage: Stage, enteredOn: CalendarDate, chance: Chance): Timeline {
  const entered: Timeline["entered"] = { [stage]: enteredOn };
  let day = enteredOn;
  for (let at = stages.indexOf(stage) - 1; at >= 0; at -= 1) {
    const earlier = stages[at];
    if (!earlier) break;
    day = addDays(day, -chance.whole(...daysIn[earlier]));
    entered[earlier] = day;
  }
  return { entered, createdOn: entered.lead ?? enteredOn };
}

/** Days since the present stage was entered, as life has it: mostly within what is usual, some long over. */
export function ageInStage(stage: Stage, chance: Chance): number {
  const [low, high] = daysIn[stage];
  if (chance.happens(0.12)) return Math.round(high * (1.1 + chance.next()));
  return chance.whole(Math.min(1, low), Math.round((low + high) / 2));
}
