import { canSeeOutcomes } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { serves } from "~/domain/measures/prepared-measures";
import { asViewer } from "~/platform/db/db.server";
import { countedFigures, type OutcomeFigure, printedFigures } from "./figures";
import { readOutcomeRows } from "./outcome-rows.server";
import { provincesOf, readPlaces } from "./places.server";
import { type Cell, noCells, tellCells } from "./tell-cells";

export type ArticleOutcome = { key: string; figures: Record<OutcomeFigure, Cell> };

/** What came of one article in the viewer's figures; null where it serves no need or the viewer has no such pages. */
export function getArticleOutcome(viewer: Viewer, articleKey: string): Promise<ArticleOutcome | null> {
  if (!canSeeOutcomes(viewer)) return Promise.resolve(null);
  return asViewer(viewer, async (tx) => {
    const article = (await getMeasureCatalogue(tx)).articleByKey.get(articleKey);
    if (!article?.measures.some(serves)) return null;
    const provinceOf = provincesOf(await readPlaces(tx, viewer));
    const rows = await readOutcomeRows(tx, { measures: article.measures.map(({ key }) => key) });
    const placed = rows.map((row) => ({ ...row, line: articleKey, province: provinceOf(row.zone), part: "" }));
    const told = tellCells(placed, countedFigures, "other");
    return { key: articleKey, figures: printedFigures(told.lines.get(articleKey) ?? noCells(countedFigures)) };
  });
}
