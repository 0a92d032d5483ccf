import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { businessToday } from "~/domain/rates/rates.server";
import { toUtcDate } from "~/values/calendar-date";
import { onNeed } from "./on-need.server";

export type RateNeed = { needId: string; rating: number; informant: string; on: string; operationId?: string };

/**
 * Records what the investor thinks of it, 1 to 5, with who said so and when. A later rating replaces the earlier one.
 *
 * Refusals: not-found, forbidden, not-closed, was-withdrawn, day-ahead.
 * Source: product brief, "Needs": the rating comes from the investor, who has no login.
 */
export function rateNeed(viewer: Viewer, input: RateNeed) {
  const { needId, operationId, rating, informant, on } = input;
  return onNeed(
    viewer,
    { needId, action: "rate", operation: { id: operationId, body: { rating, informant, on } } },
    async (tx, need) => {
      if (on > businessToday()) return { ok: false, reason: "day-ahead" as const };
      await tx.need.update({
        where: { id: need.id },
        data: { rating, ratingInformant: informant, ratingOn: toUtcDate(on), version: { increment: 1 } },
        select: { id: true },
      });
      await recordActivity(tx, viewer, {
        zoneId: need.zoneId,
        projectId: need.projectId,
        needId: need.id,
        kind: "need.rated",
        changes: [{ field: "rating", from: need.rating, to: rating }],
        detail: { action: "rate", serial: need.serial, title: need.title },
      });
      return { ok: true };
    },
  );
}
