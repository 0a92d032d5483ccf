import type { Viewer } from "~/domain/access/viewer";
import { getMeasureCatalogue } from "./measure-catalogue.server";
import { onNeedLinks, type Refusal, recordLinkChange } from "./on-need-links.server";

/** Takes "not relevant" back: the measure may be suggested for the need again. Refusals: not-found, forbidden, closed, not-set-aside. */
export function restoreMeasure(
  viewer: Viewer,
  { needId, measureKey }: { needId: string; measureKey: string },
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "closed" | "not-set-aside">> {
  return onNeedLinks<{ ok: true } | Refusal<"not-set-aside">>(viewer, { needId }, async (tx, need) => {
    const removed = await tx.needLink.deleteMany({ where: { needId: need.id, measureKey, state: "not_relevant" } });
    if (removed.count === 0) return { ok: false, reason: "not-set-aside" };
    const measure = (await getMeasureCatalogue(tx)).byKey.get(measureKey) ?? {
      key: measureKey,
      title: { zh: measureKey, en: measureKey },
    };
    await recordLinkChange(tx, viewer, need, { measure, from: "not_relevant", to: null });
    return { ok: true };
  });
}
