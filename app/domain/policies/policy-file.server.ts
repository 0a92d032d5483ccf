import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { draftScope } from "./draft-scope.server";

/** The file behind a draft as it was received; null where there is none for the viewer. */
export function getPolicyFile(
  viewer: Viewer,
  draftId: string,
): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  return asViewer(viewer, async (tx) => {
    const draft = await tx.policyDraft.findFirst({
      where: { AND: [{ id: draftId }, draftScope(viewer)] },
      select: { file: { select: { fileName: true, content: true } } },
    });
    return draft && { fileName: draft.file.fileName, bytes: draft.file.content };
  });
}
