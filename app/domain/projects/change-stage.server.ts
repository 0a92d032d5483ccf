import { z } from "zod";
import { can } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import { getSetting } from "~/domain/settings/settings.server";
import type { Tx } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import { choiceField, operationIdField, proseField, tickField, versionField } from "~/values/form-fields";
import { type Stage, stages } from "./codes";
import { readGateFacts } from "./gate-facts.server";
import { type MissingItem, missingFor } from "./gates";
import { onProject, type ProjectSubject, type Refusal } from "./on-project.server";
import { isBackward, type StageBlock, stageBlock } from "./stages";

/** What a form, a card on the board or a program says about a move. `force` goes past a closed gate. */
export const StageForm = z.object({
  to: choiceField(stages),
  version: versionField(),
  reason: proseField(2000).optional(),
  force: tickField(),
  operationId: operationIdField(),
});
export type StageForm = z.output<typeof StageForm>;

export type StageMoveKind = "forward" | "forced" | "back";
export type ChangeStageResult =
  | { ok: true; from: Stage; to: Stage; kind: StageMoveKind; version: number }
  | { ok: false; reason: "gate"; missing: MissingItem[] }
  | Refusal<"not-found" | "forbidden" | "force-forbidden" | "reason-needed" | "changed-meanwhile" | StageBlock>;

/**
 * Moves a project to another stage: the one gate, whatever moves it (board, form, import, program).
 *
 * Forward one stage when its gate is open. Back any number of stages with a reason. Past a closed gate only a leader,
 * with `force` and a reason; what was missing is kept with the move. `version` is that of the project as it was shown.
 * The project's row is locked from the start, and so is it by whoever links or unlinks its needs, so the gate holds
 * until the move is written. Refused with nothing written; a move queues the notice to the team.
 * Throws only if the database fails. Source: product brief, "Stages and gates".
 */
export async function changeStage(
  viewer: Viewer,
  input: StageForm & { projectId: string },
): Promise<ChangeStageResult> {
  const { operationId, projectId, ...body } = input;
  const ability = input.force ? "project.force-stage" : "project.move";
  const result = await onProject<ChangeStageResult>(
    viewer,
    { projectId, ability, operation: { id: operationId, body } },
    (tx, project) => move(tx, viewer, project, input),
  );
  return input.force && !result.ok && result.reason === "forbidden" ? { ok: false, reason: "force-forbidden" } : result;
}

async function move(
  tx: Tx,
  viewer: Viewer,
  project: ProjectSubject,
  { to, version, reason, force }: StageForm,
): Promise<ChangeStageResult> {
  if (project.version !== version) return { ok: false, reason: "changed-meanwhile" };
  const [facts] = await readGateFacts(tx, [project.id]);
  if (!facts) return { ok: false, reason: "not-found" };
  const block = stageBlock(facts, to);
  if (block) return { ok: false, reason: block };

  const isBack = isBackward(facts.stage, to);
  if (isBack && !can(viewer, "project.move-back", project)) return { ok: false, reason: "forbidden" };
  const { off } = await getSetting(tx, "projects.gates");
  const missing = isBack ? [] : missingFor(to, facts, off);
  if (missing.length > 0 && !force) return { ok: false, reason: "gate", missing };
  const kind = isBack ? "back" : missing.length > 0 ? "forced" : "forward";
  if (kind !== "forward" && !reason) return { ok: false, reason: "reason-needed" };

  const moved = await tx.project.updateMany({
    where: { id: project.id, version, stage: facts.stage },
    data: { stage: to, stageEnteredAt: new Date(), version: { increment: 1 } },
  });
  if (moved.count === 0) return { ok: false, reason: "changed-meanwhile" };
  await recordMove(tx, viewer, project, {
    from: facts.stage,
    to,
    kind,
    reason: reason ?? null,
    missing: missing.map((item) => item.key),
  });
  return { ok: true, from: facts.stage, to, kind, version: version + 1 };
}

type Move = { from: Stage; to: Stage; kind: StageMoveKind; reason: string | null; missing: string[] };

const activityOf = {
  forward: "stage.moved",
  forced: "stage.forced",
  back: "stage.moved-back",
} as const satisfies Record<StageMoveKind, string>;

/** The move, its line in the history, its place in the audit trail when a gate was passed, and the notice to the team. */
async function recordMove(
  tx: Tx,
  viewer: Viewer,
  { id: projectId, zoneId }: ProjectSubject,
  { from, to, kind, reason, missing }: Move,
): Promise<void> {
  const made = await tx.stageMove.create({
    data: { zoneId, projectId, kind, from, to, reason, missing, byId: viewer.userId },
    select: { id: true },
  });
  await recordActivity(tx, viewer, {
    zoneId,
    projectId,
    kind: activityOf[kind],
    changes: [{ field: "stage", from, to }],
    detail: { from, to, ...(reason ? { reason } : {}), ...(missing.length > 0 ? { missing } : {}) },
  });
  if (kind === "forced") {
    await recordAudit(tx, viewer, {
      action: "project.force-stage",
      zoneId,
      subjectType: "project",
      subjectId: projectId,
      detail: { from, to, missing },
    });
  }
  await enqueue(tx, "project-moved", { moveId: made.id, zoneId });
  await enqueueMatch(tx, { id: projectId, zoneId });
}
