import { groupBy } from "./groups";

/** Cells resting on fewer projects are not told to those without detail rights. Source: security brief, case A15. */
export const fewestProjects = 3;
/** Cells told only together are at least so many, or the sum would be one of them. */
const fewestTogether = 2;

/** The hidden projects behind one cell. */
export type HiddenCell = { key: string; province: string; projects: Set<number> };

/** How far down a cell may be told: by itself, within its province's rest, within the whole's rest, or not at all. */
export type ToldLevel = "zone" | "province" | "whole" | "none";

/** The level of every zone's cell, by key; `groups` holds the cells that add up to one line's figure. */
export function levelsOfZones(groups: Map<string, HiddenCell[]>): Map<string, ToldLevel> {
  const levels = new Map<string, ToldLevel>();
  for (const cells of groups.values()) {
    const small: HiddenCell[] = [];
    for (const cell of cells) {
      if (cell.projects.size >= fewestProjects) levels.set(cell.key, "zone");
      else small.push(cell);
    }
    const left: HiddenCell[] = [];
    for (const inProvince of groupBy(small, ({ province }) => province).values()) {
      if (standTogether(inProvince)) for (const cell of inProvince) levels.set(cell.key, "province");
      else left.push(...inProvince);
    }
    const level = standTogether(left) ? "whole" : "none";
    for (const cell of left) levels.set(cell.key, level);
  }
  return levels;
}

/** The parts of a line kept back: those too small, and the next smallest until what is kept back stands together. */
export function keepBackParts(groups: Map<string, HiddenCell[]>): Set<string> {
  const kept = new Set<string>();
  for (const cells of groups.values()) {
    const smallestFirst = [...cells].sort((a, b) => a.projects.size - b.projects.size || (a.key < b.key ? -1 : 1));
    const back: HiddenCell[] = [];
    for (const cell of smallestFirst) {
      if (cell.projects.size >= fewestProjects && (back.length === 0 || standTogether(back))) break;
      back.push(cell);
    }
    for (const { key } of back) kept.add(key);
  }
  return kept;
}

function standTogether(cells: readonly HiddenCell[]): boolean {
  const projects = new Set(cells.flatMap((cell) => [...cell.projects]));
  return cells.length >= fewestTogether && projects.size >= fewestProjects;
}
