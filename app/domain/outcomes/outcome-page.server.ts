import { canSeeOutcomes } from "~/domain/access/abilities";
import { isOfficeViewer, type Name, type Viewer } from "~/domain/access/viewer";
import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import type { Text } from "~/domain/measures/catalog";
import {
  type CatalogueArticle,
  getMeasureCatalogue,
  type MeasureCatalogue,
} from "~/domain/measures/measure-catalogue.server";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer } from "~/platform/db/db.server";
import type { WorkingCalendar } from "~/values/working-days";
import { type DeclineReason, readDeclineReasons } from "./decline-reasons.server";
import { type CountedFigure, countedFigures, type OutcomeFigure, printedFigures } from "./figures";
import { at } from "./groups";
import type { CountedSector, OutcomeFilters } from "./outcome-filters";
import { type OutcomeRow, readOutcomeRows } from "./outcome-rows.server";
import { periodsOn } from "./periods";
import { chosenZones, type Places, provincesOf, readPlaces } from "./places.server";
import { type Cell, type Cells, type Counted, noCells, type ToldCells, tellCells, togetherPart } from "./tell-cells";
import { type DayStats, type Span, type SpanStats, workingDayStats } from "./working-day-stats";

export type Figures = {
  figures: Record<OutcomeFigure, Cell>;
  /** Working days from link to answer, and from application to answer. */
  fromLink: DayStats;
  fromApplication: DayStats;
};

/** What a part of an article is: one of its measures, a zone, a province or a sector. */
export type PartName =
  | { kind: "measure"; key: string; title: Text }
  | { kind: "place"; key: string; name: Name }
  | { kind: "sector"; key: CountedSector }
  /** Zones or provinces that may not be told one by one. */
  | { kind: "together"; key: typeof togetherPart };

export type PartLine = Figures & { part: PartName };
export type ArticleLine = Figures & {
  key: string;
  title: Text;
  citation: Text;
  standing: CatalogueArticle["document"]["standing"];
  isOpen: boolean;
  parts: PartLine[];
  /** Why it was declined, of links the viewer may see; only where the article is taken apart. */
  reasons: DeclineReason[];
};

export type OutcomePage = {
  filters: OutcomeFilters;
  asOf: string;
  isOffice: boolean;
  total: Figures;
  lines: ArticleLine[];
  /** Over all articles, by zone, province or sector. */
  partTotals: PartLine[];
  leftOut: number;
  missingYears: number[];
  places: Places;
  documents: { key: string; shortTitle: Text }[];
  periods: string[];
};

/**
 * What came of every article, as far as the viewer's figures reach: how often it was proposed, linked, applied for,
 * granted, used, declined or set aside, and how many working days answers took.
 *
 * A zone's people get the projects they may see; an office all projects of its zones, with the cells kept back that
 * `tellCells` names. Null for those without such pages. Only articles with any figure come; the others stand under
 * unused. Source: product brief, "The heart of the product" and "Figures and reports".
 */
export function getOutcomePage(viewer: Viewer, filters: OutcomeFilters): Promise<OutcomePage | null> {
  if (!canSeeOutcomes(viewer)) return Promise.resolve(null);
  return asViewer(viewer, async (tx) => {
    const catalogue = await getMeasureCatalogue(tx);
    const places = await readPlaces(tx, viewer);
    const calendar = await getWorkingCalendar(tx);
    const rows = (
      await readOutcomeRows(tx, {
        zones: chosenZones(places, filters),
        category: filters.category,
        period: filters.period,
      })
    ).filter((row) => passes(row, filters, catalogue));
    const counted = countRows(rows, filters, { catalogue, places, calendar });
    const lines = articleLines(catalogue, counted, filters);
    const opened = lines.filter(({ isOpen }) => isOpen).flatMap(({ key }) => catalogue.articleByKey.get(key) ?? []);
    const reasons = await readDeclineReasons(tx, viewer, opened, filters);
    return {
      filters,
      asOf: businessToday(),
      isOffice: isOfficeViewer(viewer),
      total: counted.total,
      lines: lines.map((line) => ({ ...line, reasons: reasons.get(line.key) ?? [] })),
      partTotals: (filters.part ?? "measure") === "measure" ? [] : inOrder(counted.partTotals()),
      leftOut: counted.leftOut,
      missingYears: counted.missingYears,
      places,
      documents: catalogue.documents.map(({ key, shortTitle }) => ({ key, shortTitle })),
      periods: periodsOn(businessToday()),
    };
  });
}

function passes(row: OutcomeRow, filters: OutcomeFilters, { byKey }: MeasureCatalogue): boolean {
  if (filters.sector && row.sector !== filters.sector) return false;
  const measure = byKey.get(row.measureKey);
  return measure !== undefined && (!filters.document || measure.article.document.key === filters.document);
}

type Known = { catalogue: MeasureCatalogue; places: Places; calendar: WorkingCalendar };
type CountedRow = OutcomeRow & Counted<CountedFigure>;

/** The cells of articles and parts, each with its working days. */
export function countRows(rows: readonly OutcomeRow[], filters: OutcomeFilters, known: Known) {
  const { catalogue, places, calendar } = known;
  const by = filters.part ?? "measure";
  const provinceOf = provincesOf(places);
  const placed = rows.map(
    (row): CountedRow => ({
      ...row,
      province: provinceOf(row.zone),
      line: catalogue.byKey.get(row.measureKey)?.articleKey ?? row.measureKey,
      part:
        by === "measure"
          ? row.measureKey
          : by === "zone"
            ? row.zone
            : by === "province"
              ? provinceOf(row.zone)
              : row.sector,
    }),
  );
  const told = tellCells(placed, countedFigures, by === "zone" || by === "province" ? by : "other");

  const spans = {
    fromLink: spansOf(placed, told, "answered"),
    fromApplication: spansOf(placed, told, "answeredApplication"),
  };
  const daysIn = (pick: (spans: ToldSpans) => readonly Span[] | undefined): Stats => ({
    fromLink: workingDayStats(calendar, pick(spans.fromLink) ?? []),
    fromApplication: workingDayStats(calendar, pick(spans.fromApplication) ?? []),
  });
  const all = daysIn(({ total }) => total);
  const none = noCells(countedFigures);
  return {
    told,
    total: figuresAndDays(told.total, all),
    line: (key: string): Figures =>
      figuresAndDays(
        told.lines.get(key) ?? none,
        daysIn(({ lines }) => lines.get(key)),
      ),
    parts: (line: string): PartLine[] =>
      [...(told.parts.get(line) ?? [])].map(([key, cells]) => ({
        part: partName(key, by, known),
        ...figuresAndDays(
          cells,
          daysIn(({ parts }) => parts.get(line)?.get(key)),
        ),
      })),
    partTotals: (): PartLine[] =>
      [...told.partTotals].map(([key, cells]) => ({
        part: partName(key, by, known),
        ...figuresAndDays(
          cells,
          daysIn(({ partTotals }) => partTotals.get(key)),
        ),
      })),
    leftOut: all.fromLink.leftOut + all.fromApplication.leftOut,
    missingYears: [...new Set([...all.fromLink.missingYears, ...all.fromApplication.missingYears])].sort(
      (a, b) => a - b,
    ),
  };
}

type Stats = { fromLink: SpanStats; fromApplication: SpanStats };
type ToldSpans = {
  total: Span[];
  lines: Map<string, Span[]>;
  parts: Map<string, Map<string, Span[]>>;
  partTotals: Map<string, Span[]>;
};

/** The spans that end with an answer, wherever they may be told; each row is asked once. */
function spansOf(
  rows: readonly CountedRow[],
  told: ToldCells<CountedFigure>,
  figure: "answered" | "answeredApplication",
): ToldSpans {
  const spans: ToldSpans = { total: [], lines: new Map(), parts: new Map(), partTotals: new Map() };
  for (const row of rows) {
    const from = figure === "answered" ? row.linkedOn : row.appliedOn;
    if (!row.figures.includes(figure) || from === null || row.answeredOn === null || !told.isTold(row, figure))
      continue;
    const span: Span = [from, row.answeredOn];
    spans.total.push(span);
    at(spans.lines, row.line, () => []).push(span);
    const part = told.toldPart(row, figure);
    if (part === null) continue;
    at(
      at(spans.parts, row.line, () => new Map<string, Span[]>()),
      part,
      () => [],
    ).push(span);
    at(spans.partTotals, part, () => []).push(span);
  }
  return spans;
}

function figuresAndDays(figures: Cells<CountedFigure>, { fromLink, fromApplication }: Stats): Figures {
  return { figures: printedFigures(figures), fromLink: fromLink.days, fromApplication: fromApplication.days };
}

function articleLines(
  catalogue: MeasureCatalogue,
  counted: ReturnType<typeof countRows>,
  filters: OutcomeFilters,
): Omit<ArticleLine, "reasons">[] {
  return inOrder(
    catalogue.articles.flatMap((article) => {
      if (!counted.told.lines.has(article.key)) return [];
      const isOpen = filters.open === "all" || filters.open === article.key;
      const { key, title, citation, document } = article;
      const parts = isOpen ? inOrder(counted.parts(key)) : [];
      return [{ key, title, citation, standing: document.standing, isOpen, parts, ...counted.line(key) }];
    }),
  );
}

/** Most used first; the sort is stable, so equals keep the library's order. */
function inOrder<Line extends Figures>(lines: Line[]): Line[] {
  const weight = ({ figures }: Figures) => [figures.linked.count, figures.proposed.count, figures.notRelevant.count];
  return lines.sort((a, b) => {
    const [x, y] = [weight(a), weight(b)];
    const last = Number(isTogether(a)) - Number(isTogether(b));
    if (last !== 0) return last;
    return x.reduce((found, _, at) => found || (y[at] ?? 0) - (x[at] ?? 0), 0);
  });
}

/** What could only be told together comes last. */
function isTogether(line: Figures & { part?: PartName }): boolean {
  return line.part?.kind === "together";
}

function partName(key: string, by: NonNullable<OutcomeFilters["part"]>, { catalogue, places }: Known): PartName {
  if (key === togetherPart) return { kind: "together", key };
  if (by === "measure") return { kind: "measure", key, title: catalogue.byKey.get(key)?.title ?? { zh: key, en: key } };
  if (by === "sector") return { kind: "sector", key: key as CountedSector };
  const name =
    by === "zone"
      ? places.zones.find(({ id }) => id === key)?.name
      : places.provinces.find(({ code }) => code === key)?.name;
  return { kind: "place", key, name: name ?? { zh: key, en: key } };
}
