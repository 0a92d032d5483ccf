import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { hasEvidence } from "~/domain/evidence/has-evidence.server";
import { toUtcDate } from "~/values/calendar-date";
import type { CapitalForm, ReasonForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";
import { reopenVerification } from "./reopen-verification.server";

/** Records money that arrived, in its own currency and on its day. A file named as proof must be one of this project's. */
export function recordCapital(
  viewer: Viewer,
  { projectId, operationId, ...form }: { projectId: string } & CapitalForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "unknown-evidence">> {
  return onProject<{ ok: true } | Refusal<"unknown-evidence">>(
    viewer,
    { projectId, ability: "project.record", operation: { id: operationId, body: form } },
    async (tx, project) => {
      const { id, zoneId } = project;
      if (form.evidenceId && !(await hasEvidence(tx, id, form.evidenceId)))
        return { ok: false, reason: "unknown-evidence" };
      const { kind, amount, arrivedOn, viaCountry, evidenceId, note } = form;
      await tx.capitalEntry.createMany({
        data: {
          zoneId,
          projectId: id,
          kind,
          ...amount,
          arrivedOn: toUtcDate(arrivedOn),
          viaCountry,
          evidenceId,
          note,
          byId: viewer.userId,
        },
      });
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "capital.recorded",
        detail: { capital: kind, ...amount, arrivedOn },
      });
      await reopenVerification(tx, viewer, project, ["construction"]);
      return { ok: true };
    },
  );
}

/** Strikes out a capital entry with a reason. It stays readable and counts no more. */
export function voidCapital(
  viewer: Viewer,
  { projectId, entryId, reason }: { projectId: string; entryId: string } & ReasonForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "already-void">> {
  return onProject<{ ok: true } | Refusal<"not-found" | "already-void">>(
    viewer,
    { projectId, ability: "project.record" },
    async (tx, project) => {
      const { id, zoneId } = project;
      const entry = await tx.capitalEntry.findFirst({ where: { id: entryId, projectId: id } });
      if (!entry) return { ok: false, reason: "not-found" };
      const voided = await tx.capitalEntry.updateMany({
        where: { id: entryId, voidedAt: null },
        data: { voidedAt: new Date(), voidedById: viewer.userId, voidReason: reason },
      });
      if (voided.count === 0) return { ok: false, reason: "already-void" };
      const detail = { capital: entry.kind, amount: entry.amount.toFixed(), currency: entry.currency, reason };
      await recordActivity(tx, viewer, { zoneId, projectId: id, kind: "capital.voided", detail });
      await reopenVerification(tx, viewer, project, ["construction"]);
      return { ok: true };
    },
  );
}
