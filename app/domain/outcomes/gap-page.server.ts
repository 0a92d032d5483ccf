import { canSeeOutcomes } from "~/domain/access/abilities";
import { needScope } from "~/domain/access/scope.server";
import { isOfficeViewer, type Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { conceptsIn } from "~/domain/measures/prepared-measures";
import { readyForWords } from "~/domain/measures/text-match";
import type { NeedCategory } from "~/domain/needs/categories";
import { getNeedProjects } from "~/domain/needs/need-project.server";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { type GapKind, type GapRow, gapKinds, readGapRows } from "./gap-rows.server";
import type { CountedSector, GapFilters } from "./outcome-filters";
import type { PartName } from "./outcome-page.server";
import { periodsOn } from "./periods";
import { chosenZones, type Places, provincesOf, readPlaces } from "./places.server";
import { type Cell, type Cells, sumOfCells, tellCells, togetherPart } from "./tell-cells";

export const gapFigures = ["all", "closed", "found", "now"] as const;
export type GapFigure = (typeof gapFigures)[number];

/** A need nothing serves, of a project the viewer may see. */
export type GapNeed = {
  id: string;
  code: string;
  title: string;
  kind: GapKind;
  raisedOn: string;
  finding: string | null;
};

export type GapLine = {
  category: NeedCategory;
  figures: Cells<GapFigure>;
  /** Of all gaps told, 0–1; null where none of the line's is told. */
  share: number | null;
  /** The oldest that is still open, of needs the viewer may see. */
  oldestOn: string | null;
  parts: { part: PartName; figures: Cells<GapFigure> }[];
  examples: GapNeed[];
  /** The words needs ask with most often, with how many needs hold them. */
  asked: { words: string; count: number }[];
};

export type GapPage = {
  filters: GapFilters;
  asOf: string;
  isOffice: boolean;
  total: Cells<GapFigure>;
  lines: GapLine[];
  places: Places;
  periods: string[];
};

const mostExamples = 5;
const mostAsked = 5;
/** The latest gaps whose words are read; beyond it a page of examples says nothing more. */
const mostRead = 1_000;

/**
 * The needs nothing serves, by category, to take to those who make the policies: closed with the finding "no measure
 * serves this", open with one, and open ones without a linked measure for which the library holds nothing in force.
 *
 * Counts reach as far as `tellCells` lets them; titles, words and dates come from needs the viewer may see alone. Null
 * for those without such pages. Source: product brief, "Needs": the finding feeds the gap report.
 */
export function getGapPage(viewer: Viewer, filters: GapFilters): Promise<GapPage | null> {
  if (!canSeeOutcomes(viewer)) return Promise.resolve(null);
  return asViewer(viewer, (tx) => readGapPage(tx, viewer, filters));
}

/** The same for a file that leaves the system, on record in the audit trail. Source: security brief, case A10. */
export function exportGapPage(viewer: Viewer, filters: GapFilters): Promise<GapPage | null> {
  if (!canSeeOutcomes(viewer)) return Promise.resolve(null);
  return asViewer(viewer, async (tx) => {
    const page = await readGapPage(tx, viewer, filters);
    await recordAudit(tx, viewer, {
      action: "gaps.exported",
      zoneId: viewer.zoneId,
      orgId: viewer.orgId,
      subjectType: "report",
      subjectId: "policy-gaps",
      detail: { ...filters, lines: page.lines.length },
    });
    return page;
  });
}

async function readGapPage(tx: Tx, viewer: Viewer, filters: GapFilters): Promise<GapPage> {
  const { prepared } = await getMeasureCatalogue(tx);
  const places = await readPlaces(tx, viewer);
  const { category, period } = filters;
  const read = await readGapRows(tx, prepared, { zones: chosenZones(places, filters), category, period });
  const rows = read.filter((row) => !filters.sector || row.sector === filters.sector);
  const { part: by = null } = filters;
  const provinceOf = provincesOf(places);
  const told = tellCells(
    rows.map((row) => ({
      ...row,
      line: row.category,
      province: provinceOf(row.zone),
      part: by === "zone" ? row.zone : by === "province" ? provinceOf(row.zone) : by ? row.sector : "",
      figures: [row.kind],
    })),
    gapKinds,
    by === "zone" || by === "province" ? by : "other",
  );
  const total = withAll(told.total);
  const seen = await readSeen(tx, viewer, rows);
  const lines = [...told.lines].map(([key, cells]): GapLine => {
    const own = seen.filter((one) => one.category === key);
    const figures = withAll(cells);
    return {
      category: key as NeedCategory,
      figures,
      share: figures.all.count === 0 ? null : figures.all.count / total.all.count,
      oldestOn: own.find(({ kind }) => kind !== "closed")?.raisedOn ?? null,
      parts: by
        ? byCount(
            [...(told.parts.get(key) ?? [])].map(([name, cells]) => ({
              part: partOf(name, by, places),
              figures: withAll(cells),
            })),
          )
        : [],
      examples: own.slice(0, mostExamples).map(({ text: _, category: __, ...need }) => need),
      asked: mostFrequent(own.map(({ text }) => text)),
    };
  });
  return {
    filters,
    asOf: businessToday(),
    isOffice: isOfficeViewer(viewer),
    total,
    lines: byCount(lines),
    places,
    periods: periodsOn(businessToday()),
  };
}

/** All of them is the sum of what is told of the kinds, never a count of its own. */
function withAll(cells: Cells<GapKind>): Cells<GapFigure> {
  return { ...cells, all: sumOfCells(gapKinds.map((kind) => cells[kind])) };
}

type SeenGap = GapNeed & { category: NeedCategory; text: string };

/** The needs the viewer may see among them, oldest first; the database asks once more. */
async function readSeen(tx: Tx, viewer: Viewer, rows: readonly GapRow[]): Promise<SeenGap[]> {
  const byId = new Map(rows.flatMap((row) => (row.needId ? [[row.needId, row] as const] : [])));
  const needs = await tx.need.findMany({
    where: { AND: [{ id: { in: [...byId.keys()].slice(-mostRead) } }, needScope(viewer)] },
    select: { id: true, projectId: true, serial: true, title: true, detail: true, category: true, outcomeText: true },
    orderBy: [{ raisedAt: "asc" }, { id: "asc" }],
    take: mostRead,
  });
  const projects = await getNeedProjects(
    tx,
    viewer,
    needs.map(({ projectId }) => projectId),
  );
  return needs.flatMap(({ id, projectId, serial, title, detail, category, outcomeText }) => {
    const row = byId.get(id);
    const project = projects.get(projectId);
    if (!row || !project) return [];
    const { kind, raisedOn } = row;
    const finding = kind === "now" ? null : outcomeText;
    return [
      {
        id,
        title,
        category,
        kind,
        raisedOn,
        finding,
        code: `${project.code}-N${serial}`,
        text: `${title} ${detail ?? ""}`,
      },
    ];
  });
}

/** Each concept once per need, told by the word most needs use for it. */
function mostFrequent(texts: readonly string[]): GapLine["asked"] {
  const counts = new Map<string, { count: number; words: Map<string, number> }>();
  for (const text of texts) {
    for (const [concept, words] of conceptsIn(readyForWords(text))) {
      const held = counts.get(concept) ?? { count: 0, words: new Map<string, number>() };
      held.count += 1;
      for (const word of new Set(words)) held.words.set(word, (held.words.get(word) ?? 0) + 1);
      counts.set(concept, held);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostAsked)
    .map(({ count, words }) => ({ count, words: [...words].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "" }));
}

function partOf(key: string, by: NonNullable<GapFilters["part"]>, places: Places): PartName {
  if (key === togetherPart) return { kind: "together", key };
  if (by === "sector") return { kind: "sector", key: key as CountedSector };
  const name =
    by === "zone"
      ? places.zones.find(({ id }) => id === key)?.name
      : places.provinces.find(({ code }) => code === key)?.name;
  return { kind: "place", key, name: name ?? { zh: key, en: key } };
}

/** Most first; what could only be told together comes last. */
function byCount<Line extends { figures: { all: Cell }; part?: PartName }>(lines: Line[]): Line[] {
  const isLast = ({ part }: Line) => Number(part?.kind === "together");
  return lines.sort((a, b) => isLast(a) - isLast(b) || b.figures.all.count - a.figures.all.count);
}
