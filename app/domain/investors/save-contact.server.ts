import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import type { Refusal } from "~/domain/projects/on-project.server";
import { seal } from "~/platform/crypto/seal.server";
import { asViewer } from "~/platform/db/db.server";
import { maskEmail, maskPhone } from "~/values/mask";
import type { ContactForm } from "./investor-forms";
import { mayEditInvestor } from "./may-edit-investor";

/**
 * Adds a person at an investor, or changes one (`contactId`). Phone and e-mail are kept sealed and shown masked.
 *
 * A field left blank keeps what is sealed; `removesPhone` and `removesEmail` take it away. Who changed it is in the audit
 * trail, without the values.
 */
export async function saveContact(
  viewer: Viewer,
  { investorId, contactId, ...form }: { investorId: string; contactId: string | null } & ContactForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden">> {
  const sealed = {
    ...(form.phone
      ? { phoneSealed: seal(form.phone), phoneMasked: maskPhone(form.phone) }
      : form.removesPhone
        ? { phoneSealed: null, phoneMasked: null }
        : {}),
    ...(form.email
      ? { emailSealed: seal(form.email), emailMasked: maskEmail(form.email) }
      : form.removesEmail
        ? { emailSealed: null, emailMasked: null }
        : {}),
  };
  const plain = { name: form.name, position: form.position ?? null, isFirst: form.isFirst };
  const result = await asViewer(viewer, async (tx): Promise<{ ok: true } | Refusal<"not-found" | "forbidden">> => {
    const investor = await tx.investor.findFirst({
      where: { AND: [{ id: investorId }, investorScope(viewer)] },
      select: { zoneId: true },
    });
    if (!investor) return { ok: false, reason: "not-found" };
    if (!mayEditInvestor(viewer, investor)) return { ok: false, reason: "forbidden" };
    const { zoneId } = investor;
    if (contactId) {
      const saved = await tx.contact.updateMany({
        where: { id: contactId, investorId },
        data: { ...plain, ...sealed },
      });
      if (saved.count === 0) return { ok: false, reason: "not-found" };
    } else {
      await tx.contact.createMany({ data: { zoneId, investorId, ...plain, ...sealed, createdById: viewer.userId } });
    }
    await recordAudit(tx, viewer, {
      action: contactId ? "contact.edited" : "contact.added",
      zoneId,
      orgId: viewer.orgId,
      subjectType: contactId ? "contact" : "investor",
      subjectId: contactId ?? investorId,
    });
    return { ok: true };
  });
  if (!result.ok && result.reason === "forbidden")
    await recordDenied(viewer, { action: "contact.edit", subjectType: "investor", subjectId: investorId });
  return result;
}
