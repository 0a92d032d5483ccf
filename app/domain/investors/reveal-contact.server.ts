import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import type { Refusal } from "~/domain/projects/on-project.server";
import { open } from "~/platform/crypto/seal.server";
import { asViewer } from "~/platform/db/db.server";
import { mayRevealContact } from "./may-edit-investor";

export type RevealContactResult =
  | { ok: true; name: string; phone: string | null; email: string | null }
  | Refusal<"not-found" | "forbidden">;

/**
 * Shows a contact's phone and e-mail in the clear, for a stated purpose; who, whom and what for are in the audit trail.
 *
 * Source: security case A9.
 */
export async function revealContact(
  viewer: Viewer,
  { investorId, contactId, purpose }: { investorId: string; contactId: string; purpose: string },
): Promise<RevealContactResult> {
  const result = await asViewer(viewer, async (tx): Promise<RevealContactResult> => {
    const contact = await tx.contact.findFirst({
      where: { id: contactId, investorId, investor: investorScope(viewer) },
      select: { zoneId: true, name: true, phoneSealed: true, emailSealed: true },
    });
    if (!contact) return { ok: false, reason: "not-found" };
    if (!mayRevealContact(viewer, contact)) return { ok: false, reason: "forbidden" };
    await recordAudit(tx, viewer, {
      action: "contact.revealed",
      zoneId: contact.zoneId,
      orgId: viewer.orgId,
      subjectType: "contact",
      subjectId: contactId,
      detail: { purpose },
    });
    const { phoneSealed, emailSealed } = contact;
    return {
      ok: true,
      name: contact.name,
      phone: phoneSealed ? open(phoneSealed) : null,
      email: emailSealed ? open(emailSealed) : null,
    };
  });
  if (!result.ok && result.reason === "forbidden")
    await recordDenied(viewer, { action: "contact.reveal", subjectType: "contact", subjectId: contactId });
  return result;
}
