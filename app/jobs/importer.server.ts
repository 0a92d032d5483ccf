import { viewerOfMembership } from "~/domain/imports/import-viewer.server";
import { previewImport } from "~/domain/imports/preview-import.server";
import { writeImport } from "~/domain/imports/write-import.server";
import { logger } from "~/platform/logger.server";

/**
 * A process of its own for one import: `importer preview|write <import> <user> <membership>`.
 *
 * It works as that person, with the rights they have now. What came of it stands in the import's row.
 */
const [task, importId = "", userId = "", membershipId = ""] = process.argv.slice(2);

try {
  const viewer = await viewerOfMembership(userId, membershipId);
  if (!viewer) process.exit(2);
  const result = task === "write" ? await writeImport(viewer, importId) : await previewImport(viewer, importId);
  // A refusal is an answer too; it is kept with the import.
  if (!result.ok) logger.info({ importId, task, reason: result.reason }, "import stopped");
  process.exit(0);
} catch (error) {
  logger.error({ err: error, importId, task }, "import failed");
  process.exit(1);
}
