import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { onProject, type Refusal } from "~/domain/projects/on-project.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { RecheckForm } from "./recheck-form";

export type SettleRecheckResult =
  | { ok: true; projectId: string }
  | Refusal<"not-found" | "forbidden" | "note-missing" | "changed-meanwhile">;

/**
 * Records what a person found when looking again at something an article's change touched: it still holds, or it was
 * acted on, each with a note; or takes such an answer back.
 *
 * For a need's link by whoever may link measures to it, for a commitment by whoever records the project's commitments.
 * Outside the scope `not-found`. The answer stands in the project's history.
 * Source: product brief, "Measures": when a document changes, what must be looked at again.
 */
export async function settleRecheck(
  viewer: Viewer,
  { recheckId, decision, note, operationId }: { recheckId: string } & RecheckForm,
): Promise<SettleRecheckResult> {
  const known = await asViewer(viewer, (tx) =>
    tx.policyRecheck.findFirst({
      where: { AND: [{ id: recheckId }, recordScope(viewer)] },
      select: { projectId: true, commitmentId: true },
    }),
  );
  if (!known || viewer.role === "liaison") return { ok: false, reason: "not-found" };
  if (decision !== "open" && !note) return { ok: false, reason: "note-missing" };
  return onProject<{ ok: true; projectId: string } | Refusal<"not-found" | "changed-meanwhile">>(
    viewer,
    {
      projectId: known.projectId,
      ability: known.commitmentId ? "project.record" : "need.link",
      operation: { id: operationId, body: { recheckId, decision, note: note ?? null } },
    },
    async (tx, project) => {
      const row = await tx.policyRecheck.findFirst({
        where: { id: recheckId, projectId: project.id },
        select: {
          id: true,
          state: true,
          needId: true,
          commitmentId: true,
          articleKey: true,
          measureKey: true,
          cause: true,
        },
      });
      if (!row) return { ok: false, reason: "not-found" };
      // Answered by somebody else meanwhile, or open again already.
      if ((row.state === "open") === (decision === "open")) return { ok: false, reason: "changed-meanwhile" };
      await tx.policyRecheck.update({
        where: { id: row.id },
        data:
          decision === "open"
            ? { state: "open", note: null, doneById: null, doneAt: null }
            : { state: decision, note: note ?? null, doneById: viewer.userId, doneAt: new Date() },
        select: { id: true },
      });
      await recordActivity(tx, viewer, {
        zoneId: project.zoneId,
        projectId: project.id,
        needId: row.needId,
        kind: "recheck.settled",
        changes: [{ field: "recheckState", from: row.state, to: decision }],
        detail: {
          article: row.measureKey ?? row.articleKey,
          cause: row.cause,
          note: note ?? null,
          ...(await whatRests(tx, row)),
        },
      });
      return { ok: true, projectId: project.id };
    },
  );
}

/** What rested on it, in words for the history. */
async function whatRests(tx: Tx, row: { needId: string | null; commitmentId: string | null }) {
  if (row.needId) {
    const need = await tx.need.findUnique({ where: { id: row.needId }, select: { serial: true, title: true } });
    return { serial: need?.serial ?? null, title: need?.title ?? null };
  }
  if (!row.commitmentId) return {};
  const commitment = await tx.commitment.findUnique({ where: { id: row.commitmentId }, select: { what: true } });
  return { title: commitment?.what.slice(0, 120) ?? null };
}
