import type { Viewer } from "~/domain/access/viewer";
import { businessToday } from "~/domain/rates/rates.server";
import { toUtcDate } from "~/values/calendar-date";
import { countLinks } from "./close-need.server";
import { closingBlock } from "./closing";
import { onNeed } from "./on-need.server";
import { recordNeedStep } from "./record-need-step.server";

/**
 * Records that no measure serves a need which goes on all the same: the signing gate and the gap report count it.
 *
 * Refusals: not-found, forbidden, already-found, has-fulfilled-link, has-pursued-link, closed.
 * Source: product brief, "Stages and gates": every open need has a linked measure or a finding.
 */
export function recordFinding(viewer: Viewer, input: { needId: string; text: string; operationId?: string }) {
  const { needId, operationId, text } = input;
  return onNeed(
    viewer,
    { needId, action: "record_finding", operation: { id: operationId, body: text } },
    async (tx, need) => {
      const block = closingBlock("no_measure", await countLinks(tx, need.id));
      if (block) return { ok: false, reason: block };
      await tx.need.update({
        where: { id: need.id },
        data: {
          outcome: "no_measure",
          outcomeText: text,
          outcomeOn: toUtcDate(businessToday()),
          version: { increment: 1 },
        },
        select: { id: true },
      });
      await recordNeedStep(tx, viewer, need, { action: "record_finding", to: need.state, note: text });
      return { ok: true };
    },
  );
}
