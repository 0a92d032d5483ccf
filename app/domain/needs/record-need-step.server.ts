import type { Viewer } from "~/domain/access/viewer";
import { type ActivityKind, recordActivity } from "~/domain/activity/record-activity.server";
import type { Tx } from "~/platform/db/db.server";
import type { NeedState } from "./codes";
import type { NeedAction } from "./need-states";
import type { NeedSubject } from "./on-need.server";

/** What a person did to the need, or what its project's end and return did. */
export type NeedStep = NeedAction | "withdraw_with_project" | "reopen_with_project";

type Step = {
  action: NeedStep;
  /** The state it leads to; the same where only an answer or a note was added. */
  to: NeedState;
  note?: string | null;
  kind?: ActivityKind;
  detail?: Record<string, string | number>;
};

/** Writes one step of a need's life: its own log and a line of the project's history, in the transaction of the step. */
export async function recordNeedStep(tx: Tx, viewer: Viewer, need: NeedSubject, step: Step): Promise<void> {
  const { action, to, note, kind = "need.state-changed", detail = {} } = step;
  await tx.needEvent.createMany({
    data: {
      zoneId: need.zoneId,
      needId: need.id,
      from: need.state,
      to,
      note: note ?? null,
      byId: viewer.userId,
      at: new Date(),
    },
  });
  await recordActivity(tx, viewer, {
    zoneId: need.zoneId,
    projectId: need.projectId,
    needId: need.id,
    kind,
    changes: need.state === to ? [] : [{ field: "state", from: need.state, to }],
    detail: { action, serial: need.serial, title: need.title, ...(note ? { note } : {}), ...detail },
  });
}
