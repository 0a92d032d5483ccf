import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { unpackContent } from "./import-content.server";
import { holdImport } from "./import-lock.server";
import { previewOf, readChoices, readMapping } from "./import-preview";
import { keepProblems } from "./keep-problems.server";
import { planImport } from "./plan-import.server";
import { readFile } from "./read-file";

/** A large table is planned under one look at the database. */
export const longestImportMs = 240_000;

export type PreviewImportResult = { ok: true } | { ok: false; reason: "not-found" | "written" | "unreadable" };

/**
 * Reads an uploaded file and keeps what importing it would do; proposes the columns if nobody has chosen them yet.
 *
 * Writes nothing but the import itself. Runs in a process of its own: see `app/jobs/importer.server.ts`.
 */
export async function previewImport(viewer: Viewer, importId: string): Promise<PreviewImportResult> {
  return asViewer(
    viewer,
    async (tx): Promise<PreviewImportResult> => {
      await holdImport(tx, importId);
      const row = await tx.projectImport.findFirst({
        where: { id: importId, userId: viewer.userId, orgId: viewer.orgId },
        select: { content: true, mapping: true, choices: true, zoneId: true, state: true },
      });
      if (!row) return { ok: false, reason: "not-found" };
      if (row.state === "written" || row.state === "discarded") return { ok: false, reason: "written" };
      const chosen = readMapping(row.mapping);
      const read = readFile(unpackContent(row.content), (proposed) => chosen ?? proposed);
      if (!read.ok) {
        await tx.projectImport.updateMany({
          where: { id: importId },
          data: { failure: read.reason, workingSince: null },
        });
        return { ok: false, reason: "unreadable" };
      }
      const { head, mapping, readings } = read.file;
      const decisions = new Map(readChoices(row.choices).imported.map((one) => [one, "import"] as const));
      const plan = await planImport(tx, viewer, { readings, zoneId: row.zoneId, decisions });
      const kept = await tx.projectImport.updateMany({
        where: { id: importId, state: { in: ["uploaded", "previewed"] } },
        data: {
          state: "previewed",
          mapping,
          preview: previewOf(head, plan),
          counts: plan.counts,
          failure: null,
          workingSince: null,
        },
      });
      if (kept.count === 1) await keepProblems(tx, importId, plan.problems);
      return { ok: true };
    },
    { timeout: longestImportMs },
  );
}
