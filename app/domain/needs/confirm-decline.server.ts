import type { Viewer } from "~/domain/access/viewer";
import { endNeed } from "./end-need.server";
import { onNeed } from "./on-need.server";

/** The officer accepts that the department declines: the need is declined. Refusals: not-found, forbidden, no-decline, closed. */
export function confirmDecline(viewer: Viewer, input: { needId: string; note?: string; operationId?: string }) {
  const { needId, operationId, note } = input;
  return onNeed(
    viewer,
    { needId, action: "confirm_decline", operation: { id: operationId, body: note ?? null } },
    async (tx, need) => {
      await endNeed(tx, viewer, need, { action: "confirm_decline", to: "declined", note: note ?? need.answer });
      return { ok: true };
    },
  );
}
