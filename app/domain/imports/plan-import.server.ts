import { type AbilitySubject, can } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { businessToday, currentRates } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { convertMoney, type ExchangeRate } from "~/values/exchange";
import { compareDraft, isUnchanged, storedColumns } from "./compare-draft";
import { findAlike, type Profiled } from "./find-alike";
import { findElsewhere } from "./find-elsewhere.server";
import { type ExistingProject, eachExisting } from "./find-existing.server";
import { findExistingAlike } from "./find-existing-alike.server";
import type { ImportCounts } from "./import-counts";
import { contentOf, readImportExtra } from "./import-extra";
import type { ImportPlan, PlannedRow } from "./import-plan";
import { rowPlacer } from "./place-rows.server";
import type { ProjectDraft } from "./project-draft";
import { type LikenessProfile, profileOf } from "./project-likeness";
import type { RowReading } from "./read-row";
import type { ProblemReason, RowProblem } from "./row-problems";

export type Decision = "import" | "skip";

export type PlanInput = {
  readings: readonly RowReading[];
  /** Where a province's rows go that name none of its zones. */
  zoneId: string | null;
  /** Rows that look like others and are to be taken all the same. */
  decisions: ReadonlyMap<number, Decision>;
};

export type Planned = PlannedRow<ExistingProject>;

/**
 * Says what an import would do, row by row: new, changed, same, looking like another, or refused with the reason.
 *
 * Reads only. A row is known again by its identity among the projects the viewer may see; hidden ones are as if absent.
 * Source: issue "Real input", security case B8.
 */
export async function planImport(
  tx: Tx,
  viewer: Viewer,
  { readings, zoneId, decisions }: PlanInput,
): Promise<ImportPlan<ExistingProject>> {
  const problems: RowProblem[] = readings.flatMap((reading) => reading.problems);
  const note = (
    row: number,
    field: RowProblem["field"],
    reason: ProblemReason,
    more?: Pick<RowProblem, "cell" | "like">,
  ) => problems.push({ row, line: readings[row - 1]?.line, field, reason, ...more });

  const place = await rowPlacer(tx, viewer, zoneId);
  const placed = readings.flatMap(({ draft }) => {
    if (!draft) return [];
    const at = place(draft);
    if (at.problem) note(draft.row, "zone", at.problem, { cell: draft.reported.zone });
    return at.zoneId ? [{ draft, zoneId: at.zoneId }] : [];
  });
  const { accepted, repeats } = tellRepeats(placed, note);

  const outcomes = new Map<number, Planned>();
  await eachExisting(tx, viewer, accepted, ({ draft, zoneId: zone }, project) =>
    outcomes.set(draft.row, planExisting(viewer, draft, zone, project, note)),
  );
  const fresh = accepted.filter(({ draft }) => !outcomes.has(draft.row));
  const alike = await findLikenesses(tx, viewer, accepted, fresh);
  for (const { draft, zoneId: zone } of fresh) {
    const repeated = repeats.get(draft.row);
    const like = repeated === undefined ? alike.get(draft.row) : { row: repeated, name: draft.columns.name };
    if (like) note(draft.row, "name", "row" in like ? "like_row" : "like_project", { like });
    const isTaken = !like || decisions.get(draft.row) === "import";
    outcomes.set(draft.row, isTaken ? { outcome: "new", draft, zoneId: zone } : { outcome: "duplicate", draft });
  }
  for (const { row, since } of await findElsewhere(tx, fresh))
    note(row, "investor", "registered_elsewhere", { cell: since });
  const planned = readings.map(({ row }): Planned => outcomes.get(row) ?? { outcome: "refused", row });
  problems.sort((a, b) => a.row - b.row);
  return { planned, problems, counts: countsOf(planned) };
}

type Placed = { draft: ProjectDraft; zoneId: string };
type Noting = (
  row: number,
  field: RowProblem["field"],
  reason: ProblemReason,
  more?: Pick<RowProblem, "cell" | "like">,
) => void;

/**
 * The same row twice is a repeat of the first; the same id with other words is refused, since nobody can say which is right.
 * Repeats get an identity of their own, so that one that is taken all the same is known again.
 */
function tellRepeats(placed: Placed[], note: Noting): { accepted: Placed[]; repeats: Map<number, number> } {
  const seen = new Map<string, { draft: ProjectDraft; count: number }>();
  const repeats = new Map<number, number>();
  const accepted = placed.flatMap(({ draft, zoneId }): Placed[] => {
    const key = `${zoneId} ${draft.identity}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, { draft, count: 1 });
      return [{ draft, zoneId }];
    }
    if (draft.hasOwnId && contentOf(draft) !== contentOf(first.draft)) {
      note(draft.row, "id", "repeated_id", { like: { row: first.draft.row } });
      return [];
    }
    first.count += 1;
    repeats.set(draft.row, first.draft.row);
    return [{ draft: { ...draft, identity: `${draft.identity}#${first.count}` }, zoneId }];
  });
  return { accepted, repeats };
}

function planExisting(
  viewer: Viewer,
  draft: ProjectDraft,
  zoneId: string,
  project: ExistingProject,
  note: Noting,
): Planned {
  const extra = readImportExtra(project.importExtra);
  if (!extra) return { outcome: "same", draft };
  const comparison = compareDraft(draft, extra, storedColumns(project));
  if (isUnchanged(comparison) && comparison.edited.length === 0) return { outcome: "same", draft };
  if (!mayChange(viewer, project)) {
    note(draft.row, "row", "not_yours", { like: { projectId: project.id, code: project.code, name: project.name } });
    return { outcome: "refused", row: draft.row };
  }
  for (const field of comparison.edited) {
    note(draft.row, "row", "edited_since", {
      cell: field,
      like: { projectId: project.id, code: project.code, name: project.name },
    });
  }
  return isUnchanged(comparison)
    ? { outcome: "same", draft }
    : { outcome: "changed", draft, zoneId, project, comparison };
}

/** Whoever may edit the project; an office, which edits no projects, what it has imported itself. */
function mayChange(viewer: Viewer, project: AbilitySubject & { createdById: string | null }): boolean {
  return (
    can(viewer, "project.edit", project) || (viewer.role === "provincial" && project.createdById === viewer.userId)
  );
}

type Like = { row: number; name: string } | { projectId: string; code: string; name: string };

/** For each row without a project of its own: the project or the earlier row it looks like. */
async function findLikenesses(tx: Tx, viewer: Viewer, accepted: Placed[], fresh: Placed[]): Promise<Map<number, Like>> {
  const rates = await currentRates(
    tx,
    fresh.flatMap(({ draft }) => draft.columns.totalInvestmentCurrency ?? []),
  );
  const candidates = fresh.map(
    ({ draft }): Profiled<string> => ({ key: String(draft.row), profile: profileOfDraft(draft, rates) }),
  );
  const existing = await findExistingAlike(
    tx,
    viewer,
    candidates.map(({ profile }) => profile),
  );
  const known = new Map(accepted.map(({ draft }) => [String(draft.row), draft.columns.name]));
  const alike = findAlike(
    [...existing.values()].map(({ entry }) => entry),
    candidates,
  );
  return new Map(
    [...alike].flatMap(([row, other]): [number, Like][] => {
      const name = known.get(other);
      if (name !== undefined) return [[Number(row), { row: Number(other), name }]];
      const project = existing.get(other)?.project;
      return project ? [[Number(row), { projectId: project.id, code: project.code, name: project.name }]] : [];
    }),
  );
}

function profileOfDraft(
  { columns, investor, reported }: ProjectDraft,
  rates: readonly ExchangeRate[],
): LikenessProfile {
  const { totalInvestment: amount, totalInvestmentCurrency: currency } = columns;
  const yuan = amount && currency ? convertMoney({ amount, currency }, "CNY", rates, businessToday()) : null;
  return profileOf({
    name: columns.name,
    otherName: reported.name_en ?? null,
    investor: investor?.name ?? null,
    place: [reported.province, reported.zone].filter(Boolean).join(" ") || null,
    sector: reported.sector ?? columns.industryText,
    date: reported.date ?? null,
    yuan: yuan?.ok ? Number(yuan.money.amount) : null,
  });
}

function countsOf(planned: Planned[]): ImportCounts {
  const count = (outcome: Planned["outcome"]) => planned.filter((one) => one.outcome === outcome).length;
  return {
    rows: planned.length,
    new: count("new"),
    changed: count("changed"),
    same: count("same"),
    duplicates: count("duplicate"),
    refused: count("refused"),
    written: 0,
  };
}
