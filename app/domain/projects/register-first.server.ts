import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { businessToday } from "~/domain/rates/rates.server";
import { getSetting } from "~/domain/settings/settings.server";
import { addDays, toUtcDate } from "~/values/calendar-date";
import type { FirstRegistrationForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";

export type RegisterFirstResult =
  | { ok: true; protectedUntil: string }
  | Refusal<"not-found" | "forbidden" | "already-registered" | "no-investor">;

/**
 * Registers the investor first for this zone 首报登记, protected for the days of the setting `projects.protection-days`.
 *
 * Done once: the moment is what decides between zones. An unnamed investor cannot be registered (`no-investor`).
 */
export function registerFirst(
  viewer: Viewer,
  { projectId, operationId }: { projectId: string } & FirstRegistrationForm,
): Promise<RegisterFirstResult> {
  return onProject<RegisterFirstResult>(
    viewer,
    { projectId, ability: "project.record", operation: { id: operationId, body: {} } },
    async (tx, project) => {
      const { id, zoneId } = project;
      const facts = await tx.project.findUniqueOrThrow({
        where: { id },
        select: { investorId: true, firstRegisteredAt: true },
      });
      if (facts.firstRegisteredAt) return { ok: false, reason: "already-registered" };
      if (!facts.investorId) return { ok: false, reason: "no-investor" };
      const days = await getSetting(tx, "projects.protection-days");
      const protectedUntil = addDays(businessToday(), days);
      await tx.project.update({
        where: { id },
        data: { firstRegisteredAt: new Date(), protectedUntil: toUtcDate(protectedUntil), version: { increment: 1 } },
        select: { id: true },
      });
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "project.first-registered",
        detail: { days, protectedUntil },
      });
      return { ok: true, protectedUntil };
    },
  );
}
