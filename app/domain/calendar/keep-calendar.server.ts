import { canKeepDictionaries } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";
import { addDays, daysBetween, fromUtcDate, toUtcDate } from "~/values/calendar-date";

const longestSpanDays = 31;

/** One year's holidays and make-up days, and which years are complete. Null for those who may not keep them. */
export async function getCalendarYear(viewer: Viewer, year: number) {
  if (!canKeepDictionaries(viewer)) return null;
  return asViewer(viewer, async (tx) => {
    const days = await tx.calendarDay.findMany({
      where: { day: { gte: toUtcDate(`${year}-01-01`), lte: toUtcDate(`${year}-12-31`) } },
      orderBy: { day: "asc" },
      take: 366,
    });
    const years = await tx.calendarYear.findMany({ orderBy: { year: "asc" }, take: 200 });
    return {
      days: days.map(({ day, ...rest }) => ({ ...rest, day: fromUtcDate(day) })),
      years: years.map((row) => row.year),
      isComplete: years.some((row) => row.year === year),
    };
  });
}

export type KeepDaysResult =
  | { ok: true; days: number }
  | { ok: false; reason: "forbidden" | "wrong-order" | "too-long" };

/** Marks a span of days (both ends included, at most a month) as days off or as make-up working days. */
export async function keepDays(
  viewer: Viewer,
  input: { from: string; to: string; isWork: boolean; nameZh: string | undefined; nameEn: string | undefined },
): Promise<KeepDaysResult> {
  if (!canKeepDictionaries(viewer)) return deny(viewer);
  const length = daysBetween(input.from, input.to) + 1;
  if (length < 1) return { ok: false, reason: "wrong-order" };
  if (length > longestSpanDays) return { ok: false, reason: "too-long" };
  return asViewer(viewer, async (tx) => {
    for (let at = 0; at < length; at += 1) {
      const day = toUtcDate(addDays(input.from, at));
      const value = { isWork: input.isWork, nameZh: input.nameZh ?? null, nameEn: input.nameEn ?? null };
      await tx.calendarDay.upsert({ where: { day }, create: { day, ...value }, update: value });
    }
    await recordAudit(tx, viewer, {
      action: "calendar.set",
      orgId: viewer.orgId,
      subjectType: "days",
      subjectId: `${input.from}/${input.to}`,
      detail: { isWork: input.isWork },
    });
    return { ok: true as const, days: length };
  });
}

/** Takes one day out of the table: it follows the plain week again. */
export async function removeDay(
  viewer: Viewer,
  day: string,
): Promise<{ ok: true } | { ok: false; reason: "forbidden" | "not-found" }> {
  if (!canKeepDictionaries(viewer)) return deny(viewer);
  return asViewer(viewer, async (tx) => {
    const removed = await tx.calendarDay.deleteMany({ where: { day: toUtcDate(day) } });
    if (removed.count === 0) return { ok: false as const, reason: "not-found" as const };
    await recordAudit(tx, viewer, {
      action: "calendar.removed",
      orgId: viewer.orgId,
      subjectType: "days",
      subjectId: day,
    });
    return { ok: true as const };
  });
}

/** Says whether a year's table is complete. Until it is, every count of working days that touches the year warns. */
export async function markYear(
  viewer: Viewer,
  input: { year: number; isComplete: boolean },
): Promise<{ ok: true } | { ok: false; reason: "forbidden" }> {
  if (!canKeepDictionaries(viewer)) return deny(viewer);
  return asViewer(viewer, async (tx) => {
    if (input.isComplete) await tx.calendarYear.createMany({ skipDuplicates: true, data: { year: input.year } });
    else await tx.calendarYear.deleteMany({ where: { year: input.year } });
    await recordAudit(tx, viewer, {
      action: "calendar.year-marked",
      orgId: viewer.orgId,
      subjectType: "year",
      subjectId: String(input.year),
      detail: { isComplete: input.isComplete },
    });
    return { ok: true as const };
  });
}

async function deny(viewer: Viewer): Promise<{ ok: false; reason: "forbidden" }> {
  await recordDenied(viewer, { action: "calendar.set" });
  return { ok: false, reason: "forbidden" };
}
