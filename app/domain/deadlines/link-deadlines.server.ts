import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { type CatalogueMeasure, getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import type { NeedSubject } from "~/domain/needs/on-need.server";
import { type Tx, withSystemSight } from "~/platform/db/db.server";
import { type CalendarDate, toUtcDate } from "~/values/calendar-date";
import type { DeadlineDay } from "./deadline-forms";
import { dueOf, type FollowingRule, rulesOf } from "./deadline-rules";

type CatalogueRule = FollowingRule<CatalogueMeasure>;

type MadeDeadline = Omit<CatalogueRule, "id"> & { countsFrom: CalendarDate | null; dueOn: CalendarDate };

/** The rules that follow from a measure of the library, its further sources included. */
export async function rulesFollowing(tx: Tx, measureKey: string): Promise<CatalogueRule[]> {
  const { byKey } = await getMeasureCatalogue(tx);
  const measure = byKey.get(measureKey);
  return measure ? rulesOf(measure, byKey) : [];
}

/** Does the source hold on the day? Before its first and after its last nothing follows from it. */
export function isWithin({ measure }: CatalogueRule, day: CalendarDate): boolean {
  return (!measure.validFrom || day >= measure.validFrom) && (!measure.validTo || day <= measure.validTo);
}

/** Places in the form whose day lies outside the time in which the source holds. */
export async function deadlinesOutside(tx: Tx, measureKey: string, days: DeadlineDay[]): Promise<number[]> {
  const rules = await rulesFollowing(tx, measureKey);
  return days.flatMap(({ rule: id, countsFrom }, at) => {
    const following = rules.find((one) => one.id === id);
    return following && countsFrom && !isWithin(following, countsFrom) ? [at] : [];
  });
}

/**
 * Makes the deadlines that follow from a granted or used link: those whose day was told, and those that name their day
 * themselves. Their owner is the project's officer. One already recorded stays; one that was void is open again.
 *
 * Works with the system's sight, since a department's liaison who records the grant does not see the project.
 */
export async function recordLinkDeadlines(
  tx: Tx,
  viewer: Viewer,
  need: NeedSubject,
  { link, days }: { link: { id: string; measureKey: string }; days: DeadlineDay[] },
): Promise<void> {
  const following = (await rulesFollowing(tx, link.measureKey)).flatMap(({ id, measure, rule }): MadeDeadline[] => {
    const countsFrom = days.find((day) => day.rule === id)?.countsFrom ?? null;
    if (rule.countsFrom === null) return [{ measure, rule, countsFrom: null, dueOn: rule.on }];
    return countsFrom ? [{ measure, rule, countsFrom, dueOn: dueOf(rule, countsFrom) }] : [];
  });
  if (following.length === 0) return;
  const running: MadeDeadline[] = [];
  await withSystemSight(tx, viewer, need.zoneId, async () => {
    const project = await tx.project.findUniqueOrThrow({ where: { id: need.projectId }, select: { officerId: true } });
    for (const one of following) {
      const { measure, rule, countsFrom, dueOn } = one;
      const which = {
        projectId: need.projectId,
        measureKey: measure.key,
        rule: rule.key,
        countsFrom: countsFrom ? toUtcDate(countsFrom) : null,
      };
      const made = await tx.deadline.createMany({
        skipDuplicates: true,
        data: {
          ...which,
          zoneId: need.zoneId,
          needId: need.id,
          linkId: link.id,
          dueOn: toUtcDate(dueOn),
          ownerId: project.officerId,
          byId: viewer.userId,
        },
      });
      const reopened =
        made.count > 0
          ? made
          : await tx.deadline.updateMany({
              where: { ...which, state: "void" },
              data: {
                state: "open",
                note: null,
                needId: need.id,
                linkId: link.id,
                ownerId: project.officerId,
                doneById: null,
                doneAt: null,
              },
            });
      if (reopened.count > 0) running.push(one);
    }
  });
  for (const { measure, rule, countsFrom, dueOn } of running)
    await recordActivity(tx, viewer, {
      zoneId: need.zoneId,
      projectId: need.projectId,
      needId: need.id,
      kind: "deadline.recorded",
      detail: { textZh: rule.text.zh, textEn: rule.text.en, measureKey: measure.key, countsFrom, dueOn },
    });
}

/** An answer taken back: the deadlines it brought and that are still open no longer follow. */
export async function voidLinkDeadlines(tx: Tx, viewer: Viewer, need: NeedSubject, linkId: string): Promise<void> {
  await withSystemSight(tx, viewer, need.zoneId, () =>
    tx.deadline.updateMany({
      where: { linkId, state: "open" },
      data: { state: "void", doneById: viewer.userId, doneAt: new Date() },
    }),
  );
}
