import type { DraftComparison } from "./compare-draft";
import type { ImportCounts } from "./import-counts";
import type { ProjectDraft } from "./project-draft";
import type { RowProblem } from "./row-problems";

/** What would become of a row. `Existing` is the project it became before. */
export type PlannedRow<Existing = unknown> =
  | { outcome: "new"; draft: ProjectDraft; zoneId: string }
  | { outcome: "changed"; draft: ProjectDraft; zoneId: string; project: Existing; comparison: DraftComparison }
  | { outcome: "same" | "duplicate"; draft: ProjectDraft }
  | { outcome: "refused"; row: number };

export type ImportPlan<Existing = unknown> = {
  planned: PlannedRow<Existing>[];
  problems: RowProblem[];
  counts: ImportCounts;
};
