import { canSeeOutcomes } from "~/domain/access/abilities";
import { isOfficeViewer, type Viewer } from "~/domain/access/viewer";
import type { Modality, Text } from "~/domain/measures/catalog";
import { type CatalogueMeasure, getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { serves } from "~/domain/measures/prepared-measures";
import type { NeedCategory } from "~/domain/needs/categories";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer } from "~/platform/db/db.server";
import { countedFigures, isTakenUp, printedFigures } from "./figures";
import { readOutcomeRows } from "./outcome-rows.server";
import { type Places, provincesOf, readPlaces } from "./places.server";
import { type Cell, noCells, tellCells } from "./tell-cells";

export type UnusedArticle = {
  key: string;
  title: Text;
  citation: Text;
  modalities: Modality[];
  categories: NeedCategory[];
  proposed: Cell;
  notRelevant: Cell;
  linked: Cell;
  applied: Cell;
  declined: Cell;
};

export type UnusedPage = {
  asOf: string;
  isOffice: boolean;
  /** Never taken up for any need; what was proposed most often comes first. */
  neverLinked: UnusedArticle[];
  /** Taken up, but never granted or used. */
  neverGranted: UnusedArticle[];
  /** Articles in force with help or duties, all of them. */
  articleCount: number;
  /** Such articles that are drafts or have ended: nobody is to use them. */
  notInForce: number;
};

/**
 * Articles with help or duties in force that nobody ever took up, and those taken up that never led to anything.
 *
 * Whether an article was used is told of all projects the viewer's figures rest on; how often follows `tellCells`.
 * A province's own articles are left out where none of the viewer's zones lie in it. Null for those without such pages.
 */
export function getUnusedPage(viewer: Viewer): Promise<UnusedPage | null> {
  if (!canSeeOutcomes(viewer)) return Promise.resolve(null);
  return asViewer(viewer, async (tx) => {
    const catalogue = await getMeasureCatalogue(tx);
    const places = await readPlaces(tx, viewer);
    const provinceOf = provincesOf(places);
    const rows = (await readOutcomeRows(tx, {})).map((row) => ({
      ...row,
      line: catalogue.byKey.get(row.measureKey)?.articleKey ?? "",
      province: provinceOf(row.zone),
      part: "",
    }));
    const told = tellCells(rows, countedFigures, "other");
    const linked = new Set(rows.filter(({ figures }) => isTakenUp(figures)).map(({ line }) => line));
    const led = new Set(
      rows.filter(({ figures }) => figures.includes("granted") || figures.includes("used")).map(({ line }) => line),
    );

    const ours = catalogue.articles.filter(
      ({ document, measures }) => concerns(places, document.provinceCode) && measures.some(servesNeeds),
    );
    const inForce = ours.filter(({ measures }) =>
      measures.some((one) => servesNeeds(one) && one.standing === "in_force"),
    );
    const articles = inForce.map((article): UnusedArticle => {
      const useful = article.measures.filter((one) => servesNeeds(one) && one.standing === "in_force");
      const { proposed, notRelevant, linked, applied, declined } = printedFigures(
        told.lines.get(article.key) ?? noCells(countedFigures),
      );
      return {
        key: article.key,
        title: article.title,
        citation: article.citation,
        modalities: [...new Set(useful.map(({ modality }) => modality))],
        categories: [...new Set(useful.flatMap(({ categories }) => categories))],
        proposed,
        notRelevant,
        linked,
        applied,
        declined,
      };
    });
    const shown = {
      neverLinked: articles
        .filter(({ key }) => !linked.has(key))
        .sort((a, b) => b.proposed.count - a.proposed.count || b.notRelevant.count - a.notRelevant.count),
      neverGranted: articles
        .filter(({ key }) => linked.has(key) && !led.has(key))
        .sort((a, b) => b.linked.count - a.linked.count),
    };
    return {
      asOf: businessToday(),
      isOffice: isOfficeViewer(viewer),
      ...shown,
      articleCount: inForce.length,
      notInForce: ours.length - inForce.length,
    };
  });
}

/** Duties between offices that serve no need cannot be taken up for one. */
function servesNeeds(measure: CatalogueMeasure): boolean {
  return serves(measure) && measure.categories.length > 0;
}

function concerns(places: Places, province: string | null): boolean {
  return province === null || places.provinces.some(({ code }) => code === province);
}
