import { randomUUID } from "node:crypto";
import type { NeedCategory } from "~/domain/needs/categories";
import { functionsOfCategory } from "~/domain/needs/need-functions";
import { type Stage, stages } from "~/domain/projects/codes";
import { addDays, type CalendarDate, daysBetween, toUtcDate } from "~/values/calendar-date";
import { bigrams } from "~/values/text";
import { addWorkingDays, type WorkingCalendar } from "~/values/working-days";
import { type BuiltProject, dayOfEnd, instant, type World } from "./build-project";
import { needStories } from "./need-stories";
import { isGap, unservedStory } from "./policy-gaps";
import { addSecondLink } from "./second-link";

export type FoundMeasure = {
  key: string;
  title: { zh: string; en: string };
  conditions: { text: { zh: string; en: string }; state: string; field: string }[];
};

/** The measures the matcher puts first for a need of this project, with how their conditions stand. */
export type FindMeasure = (project: BuiltProject, category: NeedCategory, text: string) => FoundMeasure[];

type Setting = { world: World; calendar: WorkingCalendar; findMeasure: FindMeasure };
type State = "raised" | "accepted" | "in_progress" | "waiting" | "met" | "declined";

const workingDaysOf: Partial<Record<NeedCategory, number>> = {
  land: 20,
  eia: 30,
  finance: 15,
  talent: 10,
  entry_exit: 5,
  approval: 10,
};
const otherWorkingDays = 10;

/** How many needs a project has by its stage: few at first, most around signing and building. */
const needsAt: Record<Stage, [low: number, high: number]> = {
  lead: [0, 0],
  negotiation: [0, 2],
  appraisal: [1, 3],
  signed: [2, 4],
  registered: [2, 4],
  construction: [2, 4],
  production: [1, 3],
  full_capacity: [1, 2],
};

/** Adds a project's needs with their links, steps and follow-ups; of signed ones every open need is linked. */
export function buildNeeds(setting: Setting, project: BuiltProject): void {
  const { chance } = setting.world;
  const { venture, stage } = project.plan;
  const count = Math.min(venture.needs.length, chance.whole(...needsAt[stage]));
  if (count === 0 && stage !== "lead") project.row.noNeedsYetReason = "投资方尚在比选园区，要素需求待方案确定后提出。";
  for (const [index, category] of venture.needs.slice(0, count).entries())
    addNeed(setting, project, { serial: index + 1, category });
}

export function addNeed(
  setting: Setting,
  project: BuiltProject,
  wish: { serial: number; category: NeedCategory; state?: State; raisedDaysAgo?: number; isEscalated?: boolean },
): void {
  const { world, calendar } = setting;
  const { chance, rows, today } = world;
  const { plan, entered } = project;
  const wished = chance.pick(needStories[wish.category]);
  const department =
    plan.zone.departments.find((one) => functionsOfCategory[wish.category].some((code) => code === one.function)) ??
    plan.zone.departments.at(-1);

  const earliest = entered.negotiation ?? project.createdOn;
  const endedOn = dayOfEnd(project);
  const raisedOn =
    wish.raisedDaysAgo === undefined
      ? between(earliest, endedOn ?? today, chance.next() ** 0.6)
      : addDays(today, -wish.raisedDaysAgo);
  const allowed = workingDaysOf[wish.category] ?? otherWorkingDays;
  const dueOn = addWorkingDays(calendar, raisedOn, allowed).date;
  const isOld = addDays(dueOn, 10) < today;
  const isVeryOld = addDays(dueOn, 45) < today;
  const drawn = wish.state ?? stateOf(world, { isOld, isVeryOld });
  const state = endedOn && drawn === "waiting" ? "in_progress" : drawn;
  const isOpen = state !== "met" && state !== "declined";
  // What was open when its project ended was withdrawn with it.
  const withdrawnOn = isOpen ? endedOn : null;
  const closedOn = isOpen ? null : earlier(addDays(raisedOn, chance.whole(3, allowed + 8)), endedOn ?? today);

  const id = randomUUID();
  const [found = null, second] = setting.findMeasure(project, wish.category, `${wished.title} ${wished.detail}`);
  const mustLink = stages.indexOf(plan.stage) >= stages.indexOf("signed");
  const isTaken = found !== null && (mustLink || state === "met" || chance.happens(0.6));
  // What was declined, or recorded as a gap, is a wish that nothing in the library is about.
  const isRecorded = isGap({
    raisedOn,
    serial: wish.serial,
    isOpen: isOpen && !withdrawnOn && state !== "raised",
    isLinked: isTaken,
  });
  const unserved =
    state === "declined" || isRecorded ? unservedStory(wish.category, daysBetween("2024-01-01", raisedOn)) : null;
  const story = unserved ?? wished;
  const isLinked = isTaken && !unserved;
  const outcome =
    state === "met"
      ? isLinked
        ? "by_measure"
        : "ordinary_service"
      : state === "declined" || (mustLink && !found)
        ? "no_measure"
        : null;
  const isPaused = state === "waiting";

  rows.need.push({
    id,
    zoneId: plan.zone.id,
    projectId: project.id,
    serial: wish.serial,
    category: wish.category,
    title: story.title,
    detail: story.detail,
    state: withdrawnOn ? "withdrawn" : state,
    resumesAs: withdrawnOn && isOpen ? state : null,
    departmentId: department?.id ?? null,
    liaisonId: department?.liaisons[0] ?? null,
    raisedById: plan.officerId,
    raisedAt: instant(raisedOn),
    acceptedAt: state === "raised" ? null : instant(earlier(addDays(raisedOn, 1), endedOn ?? today)),
    workingDays: allowed,
    dueOn: toUtcDate(dueOn),
    dueWarningYears: [],
    pausedAt: isPaused ? instant(addDays(today, -4)) : null,
    pauseReason: isPaused ? "等待投资方补充用地红线图和平面布置方案" : null,
    escalatedAt: wish.isEscalated ? instant(addDays(today, -3)) : null,
    outcome: outcome ?? (unserved ? "no_measure" : null),
    ...(unserved ? { outcomeText: unserved.finding, outcomeOn: toUtcDate(earlier(addDays(raisedOn, 3), today)) } : {}),
    ...(withdrawnOn ? { closedAt: instant(withdrawnOn, 16), closedById: plan.officerId } : {}),
    ...(closedOn
      ? {
          closedAt: instant(closedOn, 16),
          closedById: plan.officerId,
          answeredAt: instant(closedOn, 11),
          answer: unserved?.finding ?? wished.outcome,
          outcomeText: unserved?.finding ?? wished.outcome,
          outcomeOn: toUtcDate(closedOn),
        }
      : {}),
    ...(state === "met" && chance.happens(0.6)
      ? { rating: chance.whole(3, 5), ratingInformant: "投资方项目负责人", ratingOn: toUtcDate(closedOn ?? today) }
      : {}),
    ...story.measured,
    tokens: bigrams(`${story.title} ${story.detail} ${project.name}`),
    updatedAt: instant(withdrawnOn ?? closedOn ?? raisedOn, 16),
  });

  const link = { zoneId: plan.zone.id, needId: id };
  addSteps(world, project, {
    id,
    serial: wish.serial,
    title: story.title,
    state,
    raisedOn,
    closedOn,
    withdrawnOn,
    liaison: department?.liaisons[0] ?? null,
  });
  if (isPaused)
    rows.needPause.push({
      ...link,
      from: toUtcDate(addDays(today, -4)),
      reason: "等待投资方补充用地红线图和平面布置方案",
      byId: department?.liaisons[0] ?? null,
      approvedById: chance.happens(0.5) ? (plan.zone.leaders[0] ?? null) : null,
    });
  if (found && isLinked) {
    const linkState =
      state === "met"
        ? chance.pick(["granted", "used"] as const)
        : state === "in_progress"
          ? chance.pick(["linked", "applied"] as const)
          : "linked";
    const linkedOn = earlier(addDays(raisedOn, 1), today);
    rows.needLink.push({
      ...link,
      measureKey: found.key,
      state: linkState,
      conditions: found.conditions,
      linkedById: plan.officerId,
      linkedAt: instant(linkedOn),
      ...(linkState === "applied" || linkState === "granted"
        ? { appliedOn: toUtcDate(earlier(addDays(raisedOn, 3), today)) }
        : {}),
      ...(linkState === "granted" || linkState === "used"
        ? { answeredOn: toUtcDate(closedOn ?? today), granted: wished.outcome }
        : {}),
    });
    rows.activity.push({
      zoneId: plan.zone.id,
      projectId: project.id,
      needId: id,
      kind: "link.changed",
      changes: [{ field: "link", from: null, to: "linked" }],
      detail: {
        measureKey: found.key,
        titleZh: found.title.zh,
        titleEn: found.title.en,
        serial: wish.serial,
        need: story.title,
      },
      byId: plan.officerId,
      at: instant(linkedOn),
    });
    if (second)
      addSecondLink(world, project, second, { id, serial: wish.serial, title: story.title, raisedOn, closedOn });
  }
  if (isOpen && !withdrawnOn) {
    const on = between(raisedOn, today, 0.7);
    rows.followUp.push({
      zoneId: plan.zone.id,
      projectId: project.id,
      needId: id,
      on: toUtcDate(on),
      text: "与责任部门沟通进展，已明确经办人。",
      nextAction: story.nextAction,
      nextOn: toUtcDate(addDays(today, chance.whole(-4, 9))),
      ownerId: plan.officerId,
      byId: plan.officerId,
      at: instant(on, 15),
    });
  }
}

/** What is past its time is mostly met; some of it is not, and shows red. */
function stateOf({ chance }: World, { isOld, isVeryOld }: { isOld: boolean; isVeryOld: boolean }): State {
  if (isVeryOld) return chance.happens(0.94) ? "met" : "declined";
  if (isOld) return chance.happens(0.8) ? "met" : chance.happens(0.8) ? "in_progress" : "declined";
  return chance.pick([
    "raised",
    "accepted",
    "accepted",
    "in_progress",
    "in_progress",
    "in_progress",
    "met",
    "met",
    "met",
    "waiting",
  ]);
}

type Steps = {
  id: string;
  serial: number;
  title: string;
  state: State;
  raisedOn: CalendarDate;
  closedOn: CalendarDate | null;
  withdrawnOn: CalendarDate | null;
  liaison: string | null;
};

function addSteps({ rows, today }: World, { id: projectId, plan, row: project }: BuiltProject, need: Steps): void {
  const link = { zoneId: plan.zone.id, needId: need.id };
  const path: State[] =
    need.state === "raised"
      ? ["raised"]
      : need.state === "accepted"
        ? ["raised", "accepted"]
        : ["raised", "accepted", "in_progress", ...(need.state === "in_progress" ? [] : [need.state])];
  let from: State | null = null;
  for (const [index, to] of path.entries()) {
    const isLast = index === path.length - 1 && need.closedOn !== null;
    const on =
      isLast && need.closedOn ? need.closedOn : earlier(addDays(need.raisedOn, index), need.withdrawnOn ?? today);
    const byId = to === "raised" || isLast ? plan.officerId : need.liaison;
    rows.needEvent.push({ ...link, from, to, byId, at: instant(on, 9 + index) });
    rows.activity.push({
      zoneId: plan.zone.id,
      projectId,
      needId: need.id,
      kind: to === "raised" ? "need.raised" : isLast ? "need.closed" : "need.state-changed",
      changes: from ? [{ field: "state", from, to }] : [],
      detail: { action: stepActions[to], serial: need.serial, title: need.title },
      byId,
      at: instant(on, 9 + index),
    });
    from = to;
  }
  if (!need.withdrawnOn) return;
  const note = project.statusReason ?? null;
  const at = instant(need.withdrawnOn, 16);
  rows.needEvent.push({ ...link, from, to: "withdrawn", note, byId: plan.officerId, at });
  rows.activity.push({
    zoneId: plan.zone.id,
    projectId,
    needId: need.id,
    kind: "need.closed",
    changes: [{ field: "state", from, to: "withdrawn" }],
    detail: { action: "withdraw_with_project", serial: need.serial, title: need.title, ...(note ? { note } : {}) },
    byId: plan.officerId,
    at,
  });
}

const stepActions: Record<State, string> = {
  raised: "raise",
  accepted: "accept",
  in_progress: "start",
  waiting: "pause",
  met: "close",
  declined: "confirm_decline",
};

function between(from: CalendarDate, to: CalendarDate, share: number): CalendarDate {
  const days = Math.max(0, Math.round(((Date.parse(to) - Date.parse(from)) / 86_400_000) * share));
  return earlier(addDays(from, days), to);
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
