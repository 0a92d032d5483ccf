import { at } from "./groups";
import { type HiddenCell, keepBackParts, levelsOfZones, type ToldLevel } from "./keep-back";

/**
 * Something counted once in each of its figures: a link of a project in a line (an article), in a zone of a province,
 * and in a part of the line (a measure, a zone, a sector). `project` tells projects apart within one answer; `isHidden`:
 * the viewer may count it but not see it.
 */
export type Counted<Figure extends string> = {
  line: string;
  zone: string;
  province: string;
  part: string;
  project: number;
  isHidden: boolean;
  figures: readonly Figure[];
};

/** A figure as it may be shown. `isPart`: something that rests on too few hidden projects is left out of it. */
export type Cell = { count: number; isPart: boolean };

export type Cells<Figure extends string> = Record<Figure, Cell>;

/** The part in which the zones stand together that may not be told one by one. */
export const togetherPart = "together";

export type PartKind = "zone" | "province" | "other";

export type ToldCells<Figure extends string> = {
  total: Cells<Figure>;
  lines: Map<string, Cells<Figure>>;
  /** By line, then by part. */
  parts: Map<string, Map<string, Cells<Figure>>>;
  /** By part, over all lines. */
  partTotals: Map<string, Cells<Figure>>;
  /** May this row go into the line's figure? */
  isTold: (row: Counted<Figure>, figure: Figure) => boolean;
  /** The part in whose figure it may go: its own, the one of those told together, or none. */
  toldPart: (row: Counted<Figure>, figure: Figure) => string | null;
};

/**
 * Counts rows into cells of line × part with their totals, and keeps back what would tell of a hidden project.
 *
 * What the viewer may see is always counted. Of hidden projects
 * 1. a zone's cell (line × zone × figure) is told from three projects on;
 * 2. smaller ones are told together, first those of a province, then what is left of several, where at least two zones
 *    and three projects stand together: so a total less the zones told never leaves a single zone or fewer than three;
 * 3. what cannot stand together either is left out of everything, totals included, which then say so;
 * 4. parts across zones (measures, sectors) are cut from what 1 and 2 tell: one with fewer than three hidden projects is
 *    kept back, and with it the next smallest, until two parts and three projects stand behind the difference;
 * 5. figures that add up to another are counted, the sum never beside them (`sumOfCells`);
 * 6. totals of a part over all lines are the sums of the cells told.
 * So the parts of a line always add up to it, and lines to the total (security case F7). Other periods, sectors or
 * categories are other cells: against each other these are not protected further than by whole quarters.
 *
 * Source: security brief, cases A15 and F7; primary and complementary suppression as official statistics use it.
 */
export function tellCells<Figure extends string>(
  rows: readonly Counted<Figure>[],
  figures: readonly Figure[],
  partKind: PartKind,
): ToldCells<Figure> {
  const levels = levelsOfZones(hiddenCells(rows, () => true, "zone"));
  const levelOf = (row: Counted<Figure>, figure: Figure): ToldLevel =>
    row.isHidden ? (levels.get(keyOf(figure, row.line, row.zone)) ?? "none") : "zone";
  const isTold = (row: Counted<Figure>, figure: Figure) => levelOf(row, figure) !== "none";
  const kept = partKind === "other" ? keepBackParts(hiddenCells(rows, isTold, "part")) : new Set<string>();
  const toldPart = (row: Counted<Figure>, figure: Figure): string | null => {
    const level = levelOf(row, figure);
    if (level === "none") return null;
    if (partKind === "other") return row.isHidden && kept.has(keyOf(figure, row.line, row.part)) ? null : row.part;
    return level === "zone" || (level === "province" && partKind === "province") ? row.part : togetherPart;
  };

  const told: ToldCells<Figure> = {
    total: noCells(figures),
    lines: new Map(),
    parts: new Map(),
    partTotals: new Map(),
    isTold,
    toldPart,
  };
  const make = () => noCells(figures);
  for (const row of rows) {
    const line = at(told.lines, row.line, make);
    const ofLine = at(told.parts, row.line, () => new Map<string, Cells<Figure>>());
    for (const figure of row.figures) {
      for (const cells of [told.total, line]) add(cells[figure], isTold(row, figure));
      const part = toldPart(row, figure);
      for (const cells of [at(ofLine, row.part, make), at(told.partTotals, row.part, make)])
        if (part !== row.part) cells[figure].isPart = true;
      if (part === null) continue;
      for (const cells of [at(ofLine, part, make), at(told.partTotals, part, make)]) add(cells[figure], true);
    }
  }
  return told;
}

/** A cell of zeroes for every figure. */
export function noCells<Figure extends string>(figures: readonly Figure[]): Cells<Figure> {
  return Object.fromEntries(figures.map((figure) => [figure, { count: 0, isPart: false }])) as Cells<Figure>;
}

/** A figure made of others: what is told of them. */
export function sumOfCells(cells: readonly Cell[]): Cell {
  return { count: cells.reduce((sum, cell) => sum + cell.count, 0), isPart: cells.some((cell) => cell.isPart) };
}

/** The hidden projects behind each cell, cells of the same figure and line under one group. */
function hiddenCells<Figure extends string>(
  rows: readonly Counted<Figure>[],
  isWanted: (row: Counted<Figure>, figure: Figure) => boolean,
  by: "zone" | "part",
): Map<string, HiddenCell[]> {
  const groups = new Map<string, Map<string, HiddenCell>>();
  for (const row of rows) {
    if (!row.isHidden) continue;
    for (const figure of row.figures) {
      if (!isWanted(row, figure)) continue;
      const key = keyOf(figure, row.line, row[by]);
      const cells = at(groups, keyOf(figure, row.line, ""), () => new Map<string, HiddenCell>());
      at(cells, key, () => ({ key, province: row.province, projects: new Set() })).projects.add(row.project);
    }
  }
  return new Map([...groups].map(([group, cells]) => [group, [...cells.values()]]));
}

function add(cell: Cell, isTold: boolean): void {
  if (isTold) cell.count += 1;
  else cell.isPart = true;
}

function keyOf(figure: string, line: string, place: string): string {
  return `${figure}\n${line}\n${place}`;
}
