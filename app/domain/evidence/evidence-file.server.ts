import { evidenceScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";

export type EvidenceFile = { fileName: string; mime: string; bytes: Uint8Array };

/** A file's bytes for whoever may see what it belongs to at this moment; null for all others and once removed. Source: security case A12. */
export function getEvidenceFile(viewer: Viewer, evidenceId: string): Promise<EvidenceFile | null> {
  return asViewer(viewer, async (tx) => {
    const file = await tx.evidence.findFirst({
      where: { AND: [{ id: evidenceId, removedAt: null }, evidenceScope(viewer)] },
      select: { fileName: true, mime: true, content: { select: { bytes: true } } },
    });
    return file?.content ? { fileName: file.fileName, mime: file.mime, bytes: file.content.bytes } : null;
  });
}
