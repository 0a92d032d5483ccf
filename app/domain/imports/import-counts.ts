/** How many rows an import has and what becomes of them: the first five after `rows` add up to it. */
export type ImportCounts = {
  rows: number;
  new: number;
  changed: number;
  same: number;
  duplicates: number;
  refused: number;
  /** Projects added or changed in the database. */
  written: number;
};

export const noCounts: ImportCounts = { rows: 0, new: 0, changed: 0, same: 0, duplicates: 0, refused: 0, written: 0 };

/** Whether there is anything an import could write. */
export function hasSomethingToWrite(counts: ImportCounts): boolean {
  return counts.new + counts.changed > 0;
}
