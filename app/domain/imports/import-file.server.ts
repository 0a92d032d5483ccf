import { createHash, randomUUID } from "node:crypto";
import { canImportProjects } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";
import { packContent } from "./import-content.server";
import { hasSomethingToWrite, type ImportCounts } from "./import-counts";
import { type ImportMapping, type MappingRefusal, mappingProblem } from "./import-fields";
import { previewOf } from "./import-preview";
import { keepProblems } from "./keep-problems.server";
import { planImport } from "./plan-import.server";
import { longestImportMs } from "./preview-import.server";
import { type FileHead, readFile } from "./read-file";
import type { TableRefusal } from "./read-table";
import type { RowProblem } from "./row-problems";
import { lockImports, writePlan } from "./write-plan.server";

export type ImportFile = {
  fileName: string;
  bytes: Buffer;
  /** Changes the proposed columns to what the caller wants. */
  adjust?: (mapping: ImportMapping) => ImportMapping;
  /** Where a province's rows go that name none of its zones. */
  zoneId: string | null;
  isDryRun: boolean;
  isSkippingRefused: boolean;
  /** Takes rows although they look like others. */
  isTakingDuplicates: boolean;
};

export type ImportFileResult =
  | { ok: true; counts: ImportCounts; problems: RowProblem[]; head: FileHead; mapping: ImportMapping }
  | { ok: false; reason: "forbidden" }
  | { ok: false; reason: TableRefusal; line?: number }
  | { ok: false; reason: MappingRefusal; field?: string };

/**
 * Imports a file in one go, as the administrator's command does: read, plan and, unless a row is refused or it is only
 * to be tried, write. `counts.written` says how many were; all or none.
 */
export async function importFile(viewer: Viewer, input: ImportFile): Promise<ImportFileResult> {
  if (!canImportProjects(viewer)) {
    await recordDenied(viewer, { action: "project.import", subjectType: "org", subjectId: viewer.orgId });
    return { ok: false, reason: "forbidden" };
  }
  const read = readFile(input.bytes, input.adjust ?? ((proposed) => proposed));
  if (!read.ok) return read;
  const { head, mapping, readings } = read.file;
  const problem = mappingProblem(mapping);
  if (problem) return { ok: false, ...problem };
  const content = await packContent(input.bytes);
  const decisions = new Map(input.isTakingDuplicates ? readings.map(({ row }) => [row, "import"] as const) : []);

  return asViewer(
    viewer,
    async (tx): Promise<ImportFileResult> => {
      await lockImports(tx, viewer);
      const plan = await planImport(tx, viewer, { readings, zoneId: input.zoneId, decisions });
      const isStopped =
        input.isDryRun || (plan.counts.refused > 0 && !input.isSkippingRefused) || !hasSomethingToWrite(plan.counts);
      if (isStopped) return { ok: true, counts: plan.counts, problems: plan.problems, head, mapping };
      const source = { id: randomUUID(), fileName: input.fileName };
      const counts = { ...plan.counts, written: await writePlan(tx, viewer, plan, source) };
      await tx.projectImport.createMany({
        data: {
          ...source,
          zoneId: viewer.zoneId ?? input.zoneId,
          orgId: viewer.orgId,
          userId: viewer.userId,
          sha256: createHash("sha256").update(input.bytes).digest("hex"),
          content,
          mapping,
          state: "written",
          counts,
          preview: previewOf(head, plan),
          choices: { imported: [], isSkippingRefused: input.isSkippingRefused },
          writtenAt: new Date(),
        },
      });
      await keepProblems(tx, source.id, plan.problems);
      return { ok: true, counts, problems: plan.problems, head, mapping };
    },
    { timeout: longestImportMs },
  );
}
