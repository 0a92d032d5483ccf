import { forgetMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { lapsedReason } from "~/domain/measures/standing-on";
import { enqueueMatchAll } from "~/domain/proposals/enqueue-match.server";
import { businessToday } from "~/domain/rates/rates.server";
import { asSystem } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";

/** More than ever end on one day; what is left is found the next. */
const mostAtOnce = 1_000;

/**
 * Writes down which measures in force have passed their last day, with that day as reason, and has what rests on them
 * listed for its owners. Run daily; a measure that lapsed is not found again.
 */
export async function lapseMeasures(): Promise<number> {
  const count = await asSystem("all", async (tx) => {
    const rows = await tx.measure.findMany({
      where: { standing: "in_force", validTo: { lt: toUtcDate(businessToday()) } },
      select: { key: true, validTo: true },
      orderBy: { key: "asc" },
      take: mostAtOnce,
    });
    for (const { key, validTo } of rows) {
      if (!validTo) continue;
      const day = fromUtcDate(validTo);
      const reason = lapsedReason(day);
      await tx.measure.update({
        where: { key },
        data: { standing: "lapsed", standingReasonZh: reason.zh, standingReasonEn: reason.en },
        select: { key: true },
      });
      await enqueue(tx, "policy-rechecks", { causeKey: `standing:${key}:${day}`, cause: "lapsed", keys: [key] });
    }
    if (rows.length > 0) await enqueueMatchAll(tx);
    return rows.length;
  });
  if (count > 0) forgetMeasureCatalogue();
  return count;
}
