import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { CatalogueArticle } from "~/domain/measures/measure-catalogue.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import type { OutcomeFilters } from "./outcome-filters";
import { linkWhere } from "./outcome-where";

export type DeclineReason = { needId: string; measureKey: string; reason: string; on: string | null };

const mostReasons = 500;
const mostPerArticle = 5;

/** Why links of these articles were declined, by article, latest first: words of needs the viewer may see, no others. */
export async function readDeclineReasons(
  tx: Tx,
  viewer: Viewer,
  articles: readonly CatalogueArticle[],
  filters: OutcomeFilters,
): Promise<Map<string, DeclineReason[]>> {
  const reasons = new Map<string, DeclineReason[]>();
  if (articles.length === 0) return reasons;
  const articleOf = new Map(articles.flatMap(({ key, measures }) => measures.map((measure) => [measure.key, key])));
  const rows = await tx.needLink.findMany({
    where: {
      AND: [
        { need: needScope(viewer) },
        linkWhere(filters, [...articleOf.keys()]),
        { state: "declined", declineReason: { not: null } },
      ],
    },
    select: { needId: true, measureKey: true, declineReason: true, answeredOn: true },
    orderBy: [{ answeredOn: "desc" }, { id: "desc" }],
    take: mostReasons,
  });
  for (const { needId, measureKey, declineReason, answeredOn } of rows) {
    const article = articleOf.get(measureKey) ?? "";
    const held = reasons.get(article) ?? [];
    if (held.length >= mostPerArticle || declineReason === null) continue;
    held.push({ needId, measureKey, reason: declineReason, on: answeredOn ? fromUtcDate(answeredOn) : null });
    reasons.set(article, held);
  }
  return reasons;
}
