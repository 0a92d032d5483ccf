import type { Viewer } from "~/domain/access/viewer";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { todayIn } from "~/values/calendar-date";
import { closingBlock, type LinkCounts } from "./closing";
import type { NeedOutcome } from "./codes";
import { endNeed } from "./end-need.server";
import { onNeed } from "./on-need.server";

export type CloseNeed = {
  needId: string;
  outcome: NeedOutcome;
  /** What was granted or done; for ordinary service and a finding the reason. */
  text: string;
  document?: string;
  on: string;
  operationId?: string;
};

/**
 * The officer confirms how a need ended: met with a granted or used measure, met by ordinary service with a reason, or
 * declined with the finding that no measure serves it, which feeds the gap report.
 *
 * Refusals: not-found, forbidden, closed, decline-open, day-ahead, before-raised, and the words of `closingBlock`.
 * Source: product brief, "Needs": a need is closed as met with a granted or used link, by ordinary service, or with the finding.
 */
export function closeNeed(viewer: Viewer, input: CloseNeed) {
  const { needId, operationId, ...form } = input;
  return onNeed(viewer, { needId, action: "close", operation: { id: operationId, body: form } }, async (tx, need) => {
    if (form.on > businessToday()) return { ok: false, reason: "day-ahead" as const };
    if (form.on < todayIn("Asia/Shanghai", need.raisedAt)) return { ok: false, reason: "before-raised" as const };
    const block = closingBlock(form.outcome, await countLinks(tx, need.id));
    if (block) return { ok: false, reason: block };
    const to = form.outcome === "no_measure" ? "declined" : "met";
    await endNeed(tx, viewer, need, {
      action: "close",
      to,
      note: form.text,
      outcome: {
        outcome: form.outcome,
        outcomeText: form.text,
        outcomeDocument: form.document ?? null,
        outcomeOn: form.on,
      },
    });
    return { ok: true };
  });
}

/** How many links of a need are in which state. */
export async function countLinks(tx: Tx, needId: string): Promise<LinkCounts> {
  const rows = await tx.needLink.groupBy({
    by: ["state"],
    where: { needId },
    _count: true,
    orderBy: { state: "asc" },
    take: 20,
  });
  const count = (state: string) => rows.find((row) => row.state === state)?._count ?? 0;
  return { fulfilled: count("granted") + count("used"), pursued: count("linked") + count("applied") };
}
