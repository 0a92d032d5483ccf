import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { open } from "~/platform/crypto/seal.server";
import type { RevealPurpose } from "./codes";
import { onNeed } from "./on-need.server";

/**
 * Opens one person's name and document number for a stated purpose, and leaves a row in the audit trail.
 *
 * Refusals: not-found, forbidden, no-person. Throws CannotOpen when the key is gone; then nothing is logged as seen.
 * Source: security case A9.
 */
export function revealNeedPerson(viewer: Viewer, input: { needId: string; personId: string; purpose: RevealPurpose }) {
  const { needId, personId, purpose } = input;
  return onNeed(viewer, { needId, action: "reveal" }, async (tx, need) => {
    const person = await tx.needPerson.findFirst({
      where: { id: personId, needId },
      select: { nameSealed: true, documentSealed: true },
    });
    if (!person) return { ok: false, reason: "no-person" as const };
    const seen = {
      name: open(person.nameSealed),
      documentNumber: person.documentSealed ? open(person.documentSealed) : null,
    };
    await recordAudit(tx, viewer, {
      action: "need.reveal",
      zoneId: need.zoneId,
      orgId: viewer.orgId,
      subjectType: "need_person",
      subjectId: personId,
      detail: { needId, purpose },
    });
    await recordActivity(tx, viewer, {
      zoneId: need.zoneId,
      projectId: need.projectId,
      needId,
      kind: "need.revealed",
      detail: { action: "reveal", serial: need.serial, title: need.title, purpose },
    });
    return { ok: true, ...seen };
  });
}
