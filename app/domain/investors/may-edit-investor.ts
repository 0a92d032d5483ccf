import type { Viewer } from "~/domain/access/viewer";

/** Officers and leaders keep the investors of their zone, as far as they see them. */
export function mayEditInvestor(viewer: Viewer, investor: { zoneId: string }): boolean {
  return (viewer.role === "officer" || viewer.role === "leader") && viewer.zoneId === investor.zoneId;
}

/** A contact's phone and e-mail are shown in the clear to those who work with the investor, never to offices above. */
export const mayRevealContact = mayEditInvestor;
