import { randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { onProject } from "~/domain/projects/on-project.server";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import { getFollowUpOwners } from "./follow-up-owners.server";
import type { NeedBlock } from "./need-states";
import { onNeed } from "./on-need.server";

export type FollowUpInput = {
  /** The day it happened, today or before. */
  on: string;
  text: string;
  nextAction?: string;
  nextOn?: string;
  /** Who does the next action; the viewer unless named. */
  ownerId?: string;
};

export type AddFollowUpResult =
  | { ok: true; followUpId: string }
  | {
      ok: false;
      reason:
        | "not-found"
        | "forbidden"
        | "day-ahead"
        | "next-without-day"
        | "day-without-next"
        | "next-before-day"
        | "stranger"
        | NeedBlock;
    };

/**
 * Adds a dated entry to a need, with the next action, its day and who does it.
 *
 * Refusals: not-found, forbidden, day-ahead (it has not happened yet), next-without-day, day-without-next,
 * next-before-day (the next step cannot be due before the follow-up it comes from), stranger.
 */
export function addNeedFollowUp(
  viewer: Viewer,
  input: { needId: string; operationId?: string } & FollowUpInput,
): Promise<AddFollowUpResult> {
  const { needId, operationId, ...entry } = input;
  return onNeed<AddFollowUpResult>(
    viewer,
    { needId, action: "follow_up", operation: { id: operationId, body: entry } },
    (tx, need) =>
      add(
        tx,
        viewer,
        { zoneId: need.zoneId, projectId: need.projectId, needId, about: { serial: need.serial, title: need.title } },
        entry,
      ),
  );
}

/** The same on a project, about none of its needs. */
export function addProjectFollowUp(
  viewer: Viewer,
  input: { projectId: string; operationId?: string } & FollowUpInput,
): Promise<AddFollowUpResult> {
  const { projectId, operationId, ...entry } = input;
  return onProject<AddFollowUpResult>(
    viewer,
    { projectId, ability: "project.record", operation: { id: operationId, body: entry } },
    (tx, project) => add(tx, viewer, { zoneId: project.zoneId, projectId, needId: null, about: {} }, entry),
  );
}

type Place = { zoneId: string; projectId: string; needId: string | null; about: Record<string, string | number> };

async function add(tx: Tx, viewer: Viewer, place: Place, entry: FollowUpInput): Promise<AddFollowUpResult> {
  const { zoneId, projectId, needId, about } = place;
  if (entry.on > businessToday()) return { ok: false, reason: "day-ahead" };
  if (entry.nextAction && !entry.nextOn) return { ok: false, reason: "next-without-day" };
  if (entry.nextOn && !entry.nextAction) return { ok: false, reason: "day-without-next" };
  if (entry.nextOn && entry.nextOn < entry.on) return { ok: false, reason: "next-before-day" };
  const ownerId = entry.nextAction ? (entry.ownerId ?? viewer.userId) : null;
  if (ownerId && ownerId !== viewer.userId) {
    const owners = await getFollowUpOwners(tx, viewer, { projectId, needId });
    if (!owners.some(({ id }) => id === ownerId)) return { ok: false, reason: "stranger" };
  }

  const id = randomUUID();
  await tx.followUp.createMany({
    data: {
      id,
      zoneId,
      projectId,
      needId,
      on: toUtcDate(entry.on),
      text: entry.text,
      nextAction: entry.nextAction ?? null,
      nextOn: entry.nextOn ? toUtcDate(entry.nextOn) : null,
      ownerId,
      byId: viewer.userId,
    },
  });
  await recordActivity(tx, viewer, {
    zoneId,
    projectId,
    needId,
    kind: "follow-up.added",
    detail: {
      action: "follow_up",
      ...about,
      text: entry.text,
      ...(entry.nextAction ? { next: entry.nextAction, nextOn: entry.nextOn ?? "" } : {}),
    },
  });
  return { ok: true, followUpId: id };
}
