import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { getStagePanel, type StagePanel } from "./stage-panel.server";

/** Where a project stands, for the pages that move it or change its status. Null when out of sight. */
export function getStagePage(viewer: Viewer, projectId: string): Promise<StagePanel | null> {
  return asViewer(viewer, (tx) => getStagePanel(tx, viewer, projectId));
}
