import type { Viewer } from "~/domain/access/viewer";
import { endNeed } from "./end-need.server";
import { onNeed } from "./on-need.server";

/** The investor no longer wants it, or it was raised by mistake; with the reason. Refusals: not-found, forbidden, closed. */
export function withdrawNeed(viewer: Viewer, input: { needId: string; reason: string; operationId?: string }) {
  const { needId, operationId, reason } = input;
  return onNeed(
    viewer,
    { needId, action: "withdraw", operation: { id: operationId, body: reason } },
    async (tx, need) => {
      await endNeed(tx, viewer, need, { action: "withdraw", to: "withdrawn", note: reason });
      return { ok: true };
    },
  );
}
