import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import type { ReportUpForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";
import { openToProvince } from "./open-to-province.server";

/** Reports a project up 上报: it opens to its province, whole. Done once. */
export function reportUp(
  viewer: Viewer,
  { projectId, operationId, note }: { projectId: string } & ReportUpForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "already-reported">> {
  const command = {
    projectId,
    ability: "project.report-up" as const,
    operation: { id: operationId, body: { note: note ?? null } },
  };
  return onProject<{ ok: true } | Refusal<"already-reported">>(viewer, command, async (tx, project) => {
    const { id, zoneId } = project;
    const earlier = await tx.provinceOpening.count({ where: { projectId: id, reason: "reported" } });
    if (earlier > 0) return { ok: false, reason: "already-reported" };
    await openToProvince(tx, viewer, project, { reason: "reported", note: note ?? null });
    await recordActivity(tx, viewer, {
      zoneId,
      projectId: id,
      kind: "project.reported-up",
      detail: { note: note ?? null },
    });
    return { ok: true };
  });
}
