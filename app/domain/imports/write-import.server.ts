import { canImportProjects } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { unpackContent } from "./import-content.server";
import { hasSomethingToWrite } from "./import-counts";
import type { ImportMapping } from "./import-fields";
import { holdImport } from "./import-lock.server";
import { type ImportChoices, previewOf, readChoices, readMapping } from "./import-preview";
import { keepProblems } from "./keep-problems.server";
import { planImport } from "./plan-import.server";
import { longestImportMs } from "./preview-import.server";
import { readFile } from "./read-file";
import { lockImports, writePlan } from "./write-plan.server";

export type WriteImportResult =
  | { ok: true; written: number }
  | {
      ok: false;
      reason: "forbidden" | "not-found" | "not-previewed" | "refused-rows" | "nothing-to-write" | "unreadable";
    };

/**
 * Writes an import that was looked at: all of it or nothing, once.
 *
 * What is there meanwhile counts, not what the preview saw: the plan is made again under a lock. Rows that are refused stop
 * everything unless they are to be skipped. A second call, and one after a kill that came too late, changes nothing.
 * Source: security cases B8, E2.
 */
export async function writeImport(viewer: Viewer, importId: string): Promise<WriteImportResult> {
  if (!canImportProjects(viewer)) {
    await recordDenied(viewer, { action: "project.import", subjectType: "project_import", subjectId: importId });
    return { ok: false, reason: "forbidden" };
  }
  return asViewer(
    viewer,
    async (tx): Promise<WriteImportResult> => {
      await holdImport(tx, importId);
      await lockImports(tx, viewer);
      await tx.$queryRaw`SELECT id FROM project_import WHERE id = ${importId}::uuid FOR UPDATE`;
      const row = await tx.projectImport.findFirst({
        where: { id: importId, userId: viewer.userId, orgId: viewer.orgId },
        select: { id: true, fileName: true, content: true, mapping: true, choices: true, zoneId: true, state: true },
      });
      if (!row) return { ok: false, reason: "not-found" };
      const mapping = readMapping(row.mapping);
      if (row.state !== "previewed" || !mapping) return { ok: false, reason: "not-previewed" };
      const choices = readChoices(row.choices);
      const look = await lookAgain(tx, viewer, { ...row, mapping, choices });
      if (!look) return { ok: false, reason: "unreadable" };
      const { plan, preview } = look;
      const refusal =
        plan.counts.refused > 0 && !choices.isSkippingRefused
          ? "refused-rows"
          : hasSomethingToWrite(plan.counts)
            ? null
            : "nothing-to-write";
      if (refusal) {
        await tx.projectImport.updateMany({
          where: { id: row.id },
          data: { preview, counts: plan.counts, workingSince: null, failure: refusal },
        });
        return { ok: false, reason: refusal };
      }
      const written = await writePlan(tx, viewer, plan, { id: row.id, fileName: row.fileName });
      await tx.projectImport.updateMany({
        where: { id: row.id },
        data: {
          preview,
          state: "written",
          counts: { ...plan.counts, written },
          writtenAt: new Date(),
          workingSince: null,
          failure: null,
        },
      });
      return { ok: true, written };
    },
    { timeout: longestImportMs },
  );
}

type Looked = {
  id: string;
  content: Uint8Array;
  zoneId: string | null;
  mapping: ImportMapping;
  choices: ImportChoices;
};

/** The plan as of now, its problems kept with the import; what was read for it is let go before the writing starts. */
async function lookAgain(tx: Tx, viewer: Viewer, { id, content, zoneId, mapping, choices }: Looked) {
  const read = readFile(unpackContent(content), () => mapping);
  if (!read.ok) return null;
  const { head, readings } = read.file;
  const decisions = new Map(choices.imported.map((one) => [one, "import"] as const));
  const { problems, ...plan } = await planImport(tx, viewer, { readings, zoneId, decisions });
  await keepProblems(tx, id, problems);
  return { plan, preview: previewOf(head, { ...plan, problems }) };
}
