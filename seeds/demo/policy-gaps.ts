import { type CalendarDate, daysBetween } from "~/values/calendar-date";
import { chanceFrom } from "./random";

/** How a need ended for which there is no policy. */
export const declinedForLackOf = "经核对现行政策，没有条款可以支持该事项，已向投资方说明并列入政策缺口。";

const findings = [
  "现行条款均不涉及该事项，建议在下一版措施中补充。",
  "条款只支持已投产企业，建设期项目没有可用政策。",
  "外省同类园区已有专项支持，本省尚无对应条款。",
];

/**
 * What the officer found where an open need has no measure: some are recorded as gaps. Null for the others.
 *
 * Draws from a chance of its own, so that everything else of the demo stays as it was told.
 */
export function gapOf(need: {
  raisedOn: CalendarDate;
  serial: number;
  isOpen: boolean;
  isLinked: boolean;
}): string | null {
  if (!need.isOpen || need.isLinked) return null;
  const chance = chanceFrom(daysBetween("2024-01-01", need.raisedOn) * 17 + need.serial);
  return chance.happens(0.4) ? chance.pick(findings) : null;
}
