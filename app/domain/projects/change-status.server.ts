import { z } from "zod";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { reopenWithProject, withdrawWithProject } from "~/domain/needs/needs-of-ended-project.server";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { choiceField, dateField, operationIdField, proseField, textField, versionField } from "~/values/form-fields";
import { type Status, statuses } from "./codes";
import { onProject, type ProjectSubject, type Refusal } from "./on-project.server";
import { isEnded } from "./stages";

export const StatusForm = z.object({
  to: choiceField(statuses),
  reason: proseField(2000),
  on: dateField(),
  lostTo: textField(200).optional(),
  version: versionField(),
  operationId: operationIdField(),
});
export type StatusForm = z.output<typeof StatusForm>;

export type ChangeStatusResult =
  /** `needs`: how many were withdrawn with the project, or taken up again. */
  | { ok: true; from: Status; to: Status; needs: number }
  | Refusal<
      | "not-found"
      | "forbidden"
      | "changed-meanwhile"
      | "same-status"
      | "lost-to-needed"
      | "in-future"
      | "before-last-change"
    >;

/**
 * Changes a project's status, with the reason and the day; a lost project with the place it was lost to.
 *
 * The stage stays where it is: the two are separate. Open needs are withdrawn with a project that ends (lost, abandoned,
 * transferred) and taken up again when it goes on. Refused with nothing written.
 * Source: product brief, "Vocabulary", status.
 */
export async function changeStatus(
  viewer: Viewer,
  input: StatusForm & { projectId: string },
): Promise<ChangeStatusResult> {
  const { operationId, projectId, ...body } = input;
  return onProject<ChangeStatusResult>(
    viewer,
    { projectId, ability: "project.change-status", withNeeds: true, operation: { id: operationId, body } },
    (tx, project) => change(tx, viewer, project, input),
  );
}

async function change(
  tx: Tx,
  viewer: Viewer,
  project: ProjectSubject,
  { to, reason, on, lostTo, version }: StatusForm,
): Promise<ChangeStatusResult> {
  if (project.version !== version) return { ok: false, reason: "changed-meanwhile" };
  const from = project.status;
  if (from === to) return { ok: false, reason: "same-status" };
  if (to === "lost" && !lostTo) return { ok: false, reason: "lost-to-needed" };
  if (on > businessToday()) return { ok: false, reason: "in-future" };
  const earliest = await earliestChange(tx, project.id);
  if (earliest && on < fromUtcDate(earliest)) return { ok: false, reason: "before-last-change" };

  const place = to === "lost" ? (lostTo ?? null) : null;
  const { id: projectId, zoneId } = project;
  await tx.project.update({
    where: { id: projectId },
    data: { status: to, statusSince: toUtcDate(on), statusReason: reason, lostTo: place, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.statusChange.createMany({
    data: { zoneId, projectId, from, to, reason, on: toUtcDate(on), lostTo: place, byId: viewer.userId },
  });
  await recordActivity(tx, viewer, {
    zoneId,
    projectId,
    kind: "project.status-changed",
    changes: [{ field: "status", from, to }],
    detail: { from, to, reason, on, ...(place ? { lostTo: place } : {}) },
  });
  await enqueueMatch(tx, project);
  return { ok: true, from, to, needs: await moveNeeds(tx, viewer, project, { from, to, reason }) };
}

/** A change cannot lie before the last one, nor before the first contact; null where neither is known. */
async function earliestChange(tx: Tx, projectId: string): Promise<Date | null> {
  const last = await tx.statusChange.findFirst({
    where: { projectId },
    select: { on: true },
    orderBy: [{ on: "desc" }, { id: "desc" }],
  });
  if (last) return last.on;
  const project = await tx.project.findUniqueOrThrow({ where: { id: projectId }, select: { firstContactOn: true } });
  return project.firstContactOn;
}

function moveNeeds(
  tx: Tx,
  viewer: Viewer,
  project: ProjectSubject,
  { from, to, reason }: { from: Status; to: Status; reason: string },
): Promise<number> {
  if (isEnded(from) === isEnded(to)) return Promise.resolve(0);
  return isEnded(to)
    ? withdrawWithProject(tx, viewer, project, reason)
    : reopenWithProject(tx, viewer, project, reason);
}
