import { createHash, randomUUID } from "node:crypto";
import { canImportProjects } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";
import { normaliseText } from "~/values/text";
import { decodeTable } from "./decode-table";
import { packContent } from "./import-content.server";
import { largestFileBytes, type TableRefusal } from "./read-table";

export type UploadImport = {
  fileName: string;
  bytes: Buffer /** For an office: where rows go that name none of its zones. */;
  zoneId: string | null;
};
export type UploadImportResult =
  | { ok: true; importId: string }
  | { ok: false; reason: "forbidden" | "unknown-zone" | TableRefusal };

/** Takes a file in as an import of the viewer's own; nothing is read of it yet but that it is text. */
export async function uploadImport(
  viewer: Viewer,
  { fileName, bytes, zoneId }: UploadImport,
): Promise<UploadImportResult> {
  if (!canImportProjects(viewer)) {
    await recordDenied(viewer, { action: "project.import", subjectType: "org", subjectId: viewer.orgId });
    return { ok: false, reason: "forbidden" };
  }
  if (zoneId && !viewer.zoneIds.includes(zoneId)) return { ok: false, reason: "unknown-zone" };
  if (bytes.length > largestFileBytes) return { ok: false, reason: "too_large" };
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return decoded;
  const id = randomUUID();
  const content = await packContent(bytes);
  await asViewer(viewer, (tx) =>
    tx.projectImport.createMany({
      data: {
        id,
        zoneId: viewer.zoneId ?? zoneId,
        orgId: viewer.orgId,
        userId: viewer.userId,
        fileName:
          normaliseText(fileName)
            .replace(/^.*[/\\]/, "")
            .slice(0, 200) || "import.csv",
        sha256: createHash("sha256").update(bytes).digest("hex"),
        content,
      },
    }),
  );
  return { ok: true, importId: id };
}
