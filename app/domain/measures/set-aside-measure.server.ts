import type { Viewer } from "~/domain/access/viewer";
import { getMeasureCatalogue } from "./measure-catalogue.server";
import { onNeedLinks, type Refusal, recordLinkChange } from "./on-need-links.server";

/** From these a measure may be set aside: nothing was applied for, or it was refused. */
const settable = ["proposed", "linked", "declined"] as const;

/**
 * Sets a measure aside for a need as not relevant, and remembers it: it is not suggested for this need again.
 *
 * Refusals: not-found, forbidden, closed, unknown-measure, already-set-aside, applied-for.
 */
export function setAsideMeasure(
  viewer: Viewer,
  { needId, measureKey, reason }: { needId: string; measureKey: string; reason?: string },
): Promise<
  { ok: true } | Refusal<"not-found" | "forbidden" | "closed" | "unknown-measure" | "already-set-aside" | "applied-for">
> {
  return onNeedLinks<{ ok: true } | Refusal<"unknown-measure" | "already-set-aside" | "applied-for">>(
    viewer,
    { needId },
    async (tx, need) => {
      const measure = (await getMeasureCatalogue(tx)).byKey.get(measureKey);
      if (!measure) return { ok: false, reason: "unknown-measure" };
      const before = await tx.needLink.findUnique({
        where: { needId_measureKey: { needId: need.id, measureKey } },
        select: { id: true, state: true },
      });
      if (before?.state === "not_relevant") return { ok: false, reason: "already-set-aside" };
      if (before && !settable.some((state) => state === before.state)) return { ok: false, reason: "applied-for" };

      const row = { state: "not_relevant" as const, note: reason ?? null, updatedById: viewer.userId };
      if (before)
        await tx.needLink.update({ where: { id: before.id, state: before.state }, data: row, select: { id: true } });
      else
        await tx.needLink.createMany({
          data: { needId: need.id, zoneId: need.zoneId, measureKey, linkedById: viewer.userId, ...row },
        });
      await recordLinkChange(tx, viewer, need, {
        measure,
        from: before?.state ?? null,
        to: "not_relevant",
        detail: { reason },
      });
      return { ok: true };
    },
  );
}
