import { addDays, type CalendarDate, daysBetween, toUtcDate } from "~/values/calendar-date";
import type { FoundMeasure } from "./build-needs";
import { type BuiltProject, instant, type World } from "./build-project";
import { chanceFrom } from "./random";

type NeedOfLink = { id: string; serial: number; title: string; raisedOn: CalendarDate; closedOn: CalendarDate | null };

/** Why the second measure came to nothing. Invented. */
const declineReasons = [
  "投资强度未达到申报门槛，待二期追加投资后再报。",
  "本年度额度已用完，请下一年度提前申报。",
  "企业成立未满一年，暂缺完整年度审计报告。",
  "同一事项已享受另一项支持，不能重复申请。",
];
const asideReasons = [
  "条款面向已投产企业，本项目仍在建设。",
  "投资方表示暂无此项需要。",
  "由集团总部统一办理，项目公司不再申请。",
];

/**
 * Some needs were tried with a second measure as well: declined with a reason, set aside, or still applied for.
 *
 * Draws from a chance of its own, so that everything else of the demo stays as it was told.
 */
export function addSecondLink(world: World, project: BuiltProject, measure: FoundMeasure, need: NeedOfLink): void {
  const chance = chanceFrom(daysBetween("2024-01-01", need.raisedOn) * 31 + need.serial * 7 + need.title.length);
  if (!chance.happens(0.45)) return;
  const { plan } = project;
  const end = need.closedOn ?? world.today;
  const earliest = (day: CalendarDate) => (day < end ? day : end);
  const state = chance.pick(["declined", "declined", "not_relevant", "applied"] as const);
  const linkedOn = earliest(addDays(need.raisedOn, 1));
  const appliedOn = earliest(addDays(need.raisedOn, chance.whole(2, 4)));
  const answeredOn = earliest(addDays(appliedOn, chance.whole(4, 15)));
  const reason = state === "declined" ? chance.pick(declineReasons) : chance.pick(asideReasons);
  world.rows.needLink.push({
    zoneId: plan.zone.id,
    needId: need.id,
    measureKey: measure.key,
    state,
    conditions: measure.conditions,
    linkedById: plan.officerId,
    linkedAt: instant(linkedOn),
    ...(state === "not_relevant" ? { note: reason } : { appliedOn: toUtcDate(appliedOn) }),
    ...(state === "declined" ? { answeredOn: toUtcDate(answeredOn), declineReason: reason } : {}),
  });
  world.rows.activity.push({
    zoneId: plan.zone.id,
    projectId: project.id,
    needId: need.id,
    kind: "link.changed",
    changes: [{ field: "link", from: state === "not_relevant" ? null : "linked", to: state }],
    detail: {
      measureKey: measure.key,
      titleZh: measure.title.zh,
      titleEn: measure.title.en,
      serial: need.serial,
      need: need.title,
      ...(state === "applied" ? {} : { reason }),
    },
    byId: plan.officerId,
    at: instant(state === "declined" ? answeredOn : linkedOn, 17),
  });
}
