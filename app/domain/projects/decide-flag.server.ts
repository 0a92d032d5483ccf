import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import type { Tx } from "~/platform/db/db.server";
import type { FlagForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";

/**
 * Confirms or rejects a priority flag, or adds one by hand with a reason. `project.flags` holds the confirmed ones.
 *
 * A decision can be changed; a flag nobody suggested can only be added (`not-suggested`).
 */
export function decideFlag(
  viewer: Viewer,
  { projectId, ...form }: { projectId: string } & FlagForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "not-suggested">> {
  return onProject<{ ok: true } | Refusal<"not-suggested">>(
    viewer,
    { projectId, ability: "project.confirm-flag" },
    async (tx, project) => {
      const { id, zoneId } = project;
      const { flag } = form;
      const where = { projectId_flag: { projectId: id, flag } };
      const earlier = await tx.projectFlag.findUnique({ where, select: { state: true } });
      if (form.intent === "decide" && !earlier) return { ok: false, reason: "not-suggested" };

      const state = form.intent === "add" ? "confirmed" : form.decision;
      const decided = { state, decidedById: viewer.userId, decidedAt: new Date() };
      const byHand = form.intent === "add" ? { reason: { kind: "person", detail: [form.reason] } } : {};
      if (earlier) await tx.projectFlag.update({ where, data: { ...decided, ...byHand }, select: { flag: true } });
      else
        await tx.projectFlag.createMany({
          data: { projectId: id, zoneId, flag, ...decided, reason: byHand.reason ?? {} },
        });
      await keepConfirmed(tx, id);
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "flag.decided",
        changes: [{ field: "flag", from: earlier?.state ?? null, to: state }],
        detail: { flag, state, reason: form.intent === "add" ? form.reason : null },
      });
      await enqueueMatch(tx, project);
      return { ok: true };
    },
  );
}

async function keepConfirmed(tx: Tx, projectId: string): Promise<void> {
  const confirmed = await tx.projectFlag.findMany({
    where: { projectId, state: "confirmed" },
    select: { flag: true },
    orderBy: { flag: "asc" },
    take: 3,
  });
  await tx.project.update({
    where: { id: projectId },
    data: { flags: confirmed.map(({ flag }) => flag), version: { increment: 1 } },
    select: { id: true },
  });
}
