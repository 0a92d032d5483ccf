import { can } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { runOnce } from "~/domain/activity/run-once.server";
import { isOpenNeed } from "~/domain/needs/codes";
import { findNeed, type NeedSubject, type Refusal } from "~/domain/needs/on-need.server";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import { refreshProject } from "~/domain/supervision/refresh-project.server";
import { asViewer, type Tx, withSystemSight } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { LinkState } from "./link-states";
import type { CatalogueMeasure } from "./measure-catalogue.server";

export type { Refusal };

type Command = {
  needId: string;
  /** Makes a repeated form harmless; `body` is what the form said. */
  operation?: { id: string | undefined; body: unknown };
  /** A closed need takes no new link; only what follows a grant is still recorded. */
  alsoWhenClosed?: boolean;
};

/**
 * Does `work` to the links of a need the viewer may link measures to, in one transaction, and recomputes what is kept on
 * the project.
 *
 * The need's row is locked first, then the project's, as everything does that locks both: a move through the signing gate
 * sees either the links before or after, never one taken off in between. Outside the scope `not-found`; without the right
 * `forbidden`, with a row in the audit trail; a closed need `closed`. `work` refuses before its first write.
 */
export async function onNeedLinks<Result extends { ok: boolean } & Prisma.InputJsonObject>(
  viewer: Viewer,
  { needId, operation, alsoWhenClosed = false }: Command,
  work: (tx: Tx, need: NeedSubject) => Promise<Result>,
): Promise<Result | Refusal<"not-found" | "forbidden" | "closed">> {
  let forbiddenIn: string | null = null;
  const answer = await asViewer(viewer, async (tx) => {
    const need = await findNeed(tx, viewer, needId);
    if (!need) return { ok: false, reason: "not-found" } as const;
    if (!can(viewer, "need.link", need)) {
      forbiddenIn = need.zoneId;
      return { ok: false, reason: "forbidden" } as const;
    }
    const body = operation ? { needId, form: operation.body } : null;
    return runOnce<Result | Refusal<"closed">>(tx, viewer, { id: operation?.id, body }, async () => {
      if (!isOpenNeed(need.state) && !alsoWhenClosed) return { ok: false, reason: "closed" };
      await lockProject(tx, viewer, need);
      const result = await work(tx, need);
      if (result.ok) {
        const project = { id: need.projectId, zoneId: need.zoneId };
        await enqueueMatch(tx, project);
        await refreshProject(tx, viewer, project);
      }
      return result;
    });
  });
  if (forbiddenIn)
    await recordDenied(viewer, { action: "need.link", zoneId: forbiddenIn, subjectType: "need", subjectId: needId });
  return answer;
}

/** A liaison sees no project; its row is locked all the same. */
async function lockProject(tx: Tx, viewer: Viewer, need: NeedSubject): Promise<void> {
  await withSystemSight(
    tx,
    viewer,
    need.zoneId,
    () => tx.$queryRaw`SELECT id FROM project WHERE id = ${need.projectId}::uuid FOR UPDATE`,
  );
}

type LinkChange = {
  measure: Pick<CatalogueMeasure, "key" | "title">;
  from: LinkState | null;
  to: LinkState | null;
  /** What the form said beside it: dates, what was granted, reasons. */
  detail?: Record<string, string | null | undefined>;
};

/** One line in the project's history about a measure set against a need. `to` null: the link was taken back. */
export async function recordLinkChange(
  tx: Tx,
  viewer: Viewer,
  need: NeedSubject,
  { measure, from, to, detail = {} }: LinkChange,
): Promise<void> {
  const told = Object.fromEntries(
    Object.entries(detail).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  await recordActivity(tx, viewer, {
    zoneId: need.zoneId,
    projectId: need.projectId,
    needId: need.id,
    kind: "link.changed",
    changes: [{ field: "link", from, to }],
    detail: {
      ...told,
      measureKey: measure.key,
      titleZh: measure.title.zh,
      titleEn: measure.title.en,
      serial: need.serial,
      need: need.title,
    },
  });
}
