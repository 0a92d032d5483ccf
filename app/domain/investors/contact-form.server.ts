import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { mayEditInvestor, mayRevealContact } from "./may-edit-investor";

/** The form of a contact: of an investor alone for a new one. Null when either is absent or invisible. */
export function getContactForm(viewer: Viewer, investorId: string, contactId: string | null) {
  return asViewer(viewer, async (tx) => {
    const investor = await tx.investor.findFirst({
      where: { AND: [{ id: investorId }, investorScope(viewer)] },
      select: { id: true, zoneId: true, nameZh: true, nameEn: true },
    });
    if (!investor) return null;
    const contact = contactId
      ? await tx.contact.findFirst({
          where: { id: contactId, investorId },
          select: { id: true, name: true, position: true, isFirst: true, phoneMasked: true, emailMasked: true },
        })
      : null;
    if (contactId && !contact) return null;
    return {
      investor: { id: investor.id, name: investor.nameZh ?? investor.nameEn ?? "" },
      contact,
      isAllowed: mayEditInvestor(viewer, investor),
      mayReveal: mayRevealContact(viewer, investor),
    };
  });
}
